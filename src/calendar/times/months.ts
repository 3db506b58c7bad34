import { monthNames } from '../month-names.ts';

/** Names of the months to their numbers, January is 1; with the usual short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])),
  ['sep', 9],
]);

/** Short forms, which need a day or a year beside them and may end in a full stop. */
export const shortMonths: ReadonlySet<string> = new Set([
  ...monthNames.flatMap(([name, short]) => (name === short ? [] : [short])),
  'sep',
]);

/** Months that are also verbs, first names or nouns. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august', 'mar', 'jan']);
