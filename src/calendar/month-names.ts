/** English months in order, in small letters, each with the short form newspapers print. */
export const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may', 'may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** A month with a capital, for a pattern; no group inside. */
export const monthPattern = `(?:${monthNames
  .flat()
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .toSorted((a, b) => b.length - a.length)
  .join('|')})\\.?`;

/** January is 1. @throws when it is no month. */
export function monthNumber(name: string): number {
  const folded = name.toLowerCase().replace('.', '');
  const index = monthNames.findIndex((forms) => forms.some((form) => form === folded));
  if (index === -1) throw new RangeError(`"${name}" is no month.`);
  return index + 1;
}
