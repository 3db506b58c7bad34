import type { DatingRule } from '../../model/dating-rule.ts';
import type { StatedAge } from '../../model/mention.ts';

const ageBy =
  (by: StatedAge['by']): DatingRule['read'] =>
  ({ ages }) =>
    ages.flatMap((age) => (age.by === by ? [{ span: age.span, range: age.range, facts: [age.birth.id] }] : []));

/** "The 25-year-old Vance", "Field, 24,", "Vance (29)": written in the year in which that person had that age. */
// Every interval of `npm run bench:dating` holds its day without grace, and is six days wider on average with it.
export const statedAge: DatingRule = {
  name: 'stated-age',
  weight: 2,
  weak: false,
  grace: 30,
  words: 'An age it states, and a known birthday',
  read: ageBy('named'),
};

/** "The 25-year-old" of somebody named before, who may be mistaken. */
export const meantAge: DatingRule = {
  name: 'meant-age',
  weight: 2,
  weak: true,
  grace: 30,
  words: 'An age it states of somebody it has named, and a known birthday',
  read: ageBy('meant'),
};
