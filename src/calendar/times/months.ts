const names = 'january february march april may june july august september october november december'.split(' ');
const short = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Names of the months to their numbers, January is 1; with the usual short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...names.map((name, index): [string, number] => [name, index + 1]),
  ...short.map((name, index): [string, number] => [name, index + 1]),
  ['sept', 9],
]);

/** Short forms, which need a day or a year beside them and may end in a full stop. */
export const shortMonths: ReadonlySet<string> = new Set([...short.filter((name) => name !== 'may'), 'sept']);

/** Months that are also verbs, first names or nouns. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august', 'mar', 'jan']);
