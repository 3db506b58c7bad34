const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/** Words for how many: `a` is 1. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words for which one; `last` and `final` are told by the rules that know how many there are. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['opening', 1],
]);
