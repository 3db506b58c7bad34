/** Names of a list that a message gives. */
const namesGiven = 5;

/** "a.txt, b.txt and c.txt"; of a long list the first names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const given =
    names.length > namesGiven + 1 ? [...names.slice(0, namesGiven), `${names.length - namesGiven} more`] : names;
  return given.length < 2 ? given.join() : `${given.slice(0, -1).join(', ')} and ${given.at(-1)}`;
}
