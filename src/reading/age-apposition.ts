import { hasFiniteVerb } from '../text/finite-verb.ts';

/** Whether there is nothing but a description between age and name: "26-year-old NASA engineer Sam Example". */
export const isApposition = (gap: string): boolean => isShortApposition(gap) || isLongApposition(gap);

/**
 * "the 26-year-old engineer from Northport with ten years at NASA, Sam Example": however long, no verb in it and a comma
 * before the name.
 */
// Three hundred characters bound the work.
const isLongApposition = (gap: string): boolean =>
  gap.length < 300 && /^\s\p{L}[^.;:!?()“”"]*,\s$/u.test(gap) && !hasFiniteVerb(gap);

// Sixty characters hold any description: `npm run bench:dating` finds the same from 30 to 200, and less at 20.
const isShortApposition = (gap: string): boolean =>
  gap.length < 60 &&
  /^\s[^.,;:!?()“”"]*$/u.test(gap) &&
  !/(?<!-)\b(?:in|of|from|for|with|to|by|on|at|as|that|than|who|after|before|under|being|having)\b/u.test(gap) &&
  !/['’‘]s\s+(?:\p{Ll}+\s+)*$/u.test(gap) &&
  !hasFiniteVerb(gap);
