import { numberWord } from '../number-words.ts';
import { plural } from '../plural.ts';

/** How a story without a date got its interval, on its own page and on the Method page. */
export const dating = {
  heading: 'How we dated it',
  findings: (count: number) => `${plural(count, 'finding')}, and the days each allows`,
  rules: 'The rules, their weights and what they assume',
  setAside: 'Set aside, because it rules all of these days out:',
  anyDay: 'any day',
  /** The days that words allow: `10 April 2024 to 31 March 2025, or 8 to 30 June 2025`. */
  allowed: (ranges: readonly string[], grace: number) =>
    `${ranges.join(', or ')}${grace > 0 ? `, and ${grace} days longer, because it is found only once` : ''}`,
  evidence: (rule: string, allows: string) => `${rule}: ${allows}.`,
  /** A rule, its weight and its grace. */
  rule: (rule: string, weight: number, weak: boolean, grace: number) => {
    const limits = [
      `weight ${weight}`,
      weak && 'weak',
      grace > 0 && `${grace} days longer where it is found only once`,
    ];
    return `${rule} (${limits.filter(Boolean).join('; ')})`;
  },
  weighed: 'Each of these findings allows certain days, and has a weight.',
  interval: (stretches: number) =>
    stretches === 1
      ? 'The interval is the days that findings of the greatest total weight allow together.'
      : `Findings of the greatest total weight allow ${numberWord(stretches)} stretches of days alike; the interval runs from the first day of the first to the last day of the last.`,
  byWindow: (window: string) =>
    `The words alone do not settle it: only days of this timeline count, ${window}, and an end that the words leave open is put there.`,
} as const;
