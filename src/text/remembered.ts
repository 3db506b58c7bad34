/** Results held of one function, before all are forgotten: days, months and the like are few. */
const heldAtMost = 20_000;

/**
 * A function of a short text that is asked the same again and again, such as the words for a day: it finds each answer once.
 * @param most results held at a time; few of a text that is part of a long one, which they keep in memory
 */
export function remembered<T>(find: (text: string) => T, most = heldAtMost): (text: string) => T {
  const found = new Map<string, { readonly value: T }>();
  return (text) => {
    const known = found.get(text);
    if (known) return known.value;
    const value = find(text);
    if (found.size >= most) found.clear();
    found.set(text, { value });
    return value;
  };
}
