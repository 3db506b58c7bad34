import type { Predicate } from './finite-verbs.ts';
import { idle, nothing, type Said, sure, unsure } from './said.ts';

const opening = '^(?:\\w+ly |now |also |still )?';
/** "is due to sign", "is to sign". */
const due = new RegExp(`${opening}(?:due|set|scheduled|booked|pencilled|down for|to \\w)`);
/** "is free to talk". */
const free = new RegExp(`${opening}(?:free|permitted|allowed|able|eligible|entitled) to\\b`);
/** "had been in talks to sign". */
const inSomething = new RegExp(`${opening}in \\w+`);
const likely = /^(?:likely|unlikely|keen|ready|hopeful|expected|poised) /;

/** What "is" says by what follows it; null for any other verb. */
export function saidByBeing({
  verb: { lemma, progressive, tense },
  complement,
  isChained,
  words,
}: Predicate): Said | null {
  if (lemma !== 'be' || progressive) return null;
  const isOpen = tense === 'present' || tense === 'future';
  if (likely.test(complement))
    return isOpen ? unsure('to-come', 'it is likely, or hoped for') : nothing('it was hoped for');
  if (due.test(complement))
    return tense === 'present'
      ? sure('to-come', 'it is due')
      : nothing('it was a plan, and nobody knows what became of it');
  if (free.test(complement))
    return isOpen ? sure('decided', 'somebody is free to do it') : unsure(null, 'somebody was free to do it');
  if (words.states.test(complement)) return isOpen ? sure('to-come', 'a term ends') : unsure(null, 'a term');
  // "were unable to agree" tells more than what is so.
  return isChained || inSomething.test(complement)
    ? nothing('it says what is or was so')
    : idle('it says what is or was so');
}
