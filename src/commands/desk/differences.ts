import type { Column, Item } from './columns.ts';

/** What two reports on one story say differently, under the labels where they do; line numbers aside, which any edit moves. */
export function differences(older: readonly Column[], newer: readonly Column[]): readonly Column[] {
  const before = new Map(older);
  return newer.flatMap(([label, items]): readonly Column[] => {
    const old = before.get(label) ?? [];
    const told = [...lacking(items, old).map(marked('+')), ...lacking(old, items).map(marked('−'))];
    return told.length > 0 ? [[label, told]] : [];
  });
}

const textOf = (item: Item): string =>
  (typeof item === 'string' ? item : item[1]).replaceAll(/\(line \d+\)|\bto \d+, /g, '');

const lacking = (items: readonly Item[], others: readonly Item[]): readonly Item[] => {
  const known = new Set(others.map(textOf));
  return items.filter((item) => !known.has(textOf(item)));
};

const marked =
  (sign: string) =>
  (item: Item): Item =>
    typeof item === 'string' ? `${sign} ${item}` : [item[0], `${sign} ${item[1]}`];
