import type { SearchRecord } from '../../site/search/search-records.ts';

/** Words that the list holds at the most, some 50 kB: it is fetched only where nothing has a word as it is written. */
const listed = 6000;
/** Letters of a word whose spelling can be corrected; of a shorter one too many are near. */
const shortest = 4;

const word = new RegExp(`\\p{L}[\\p{L}\\p{M}]{${shortest - 1},}`, 'gu');

/** The words of the stories in small letters, those in most stories first. */
export function commonWords(records: readonly Pick<SearchRecord, 'content'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { content } of records)
    for (const found of new Set(content.toLowerCase().match(word))) counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, listed)
    .map(([found]) => found);
}
