/**
 * A list in runs of `size`, counted from its beginning, so that adding to its end never moves what is already placed.
 * An empty list has one empty run. @throws RangeError when size is not a positive whole number.
 */
export function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`Cannot cut a list into runs of ${size}.`);
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
