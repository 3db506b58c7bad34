import type { DatingRule } from '../../model/dating-rule.ts';

const read: DatingRule['read'] = ({ ages }) =>
  ages.map(({ span, range, birth }) => ({ span, range, facts: [birth.id] }));

/** "The 25-year-old", "Field, 24,", "Vance (29)": written in the year in which that person had that age. */
// Every interval of `npm run bench:dating` holds its day without grace, and is six days wider on average with it.
export const statedAge: DatingRule = {
  name: 'stated-age',
  weight: 2,
  grace: 30,
  words: 'An age it states, and a known birthday',
  read,
};
