/** Stories that the index of the newest holds at least; it holds whole months. Where not as many are left, one index holds all. */
const fewest = 500;

/** Stories that one search index holds; those of the second are older. */
export interface SearchParts<T> {
  readonly newest: readonly T[];
  readonly older: readonly T[];
}

/**
 * Parts stories into those of the newest months and all others, each in the order given: a story more among the newest makes
 * their small index anew, and leaves the other.
 * @param dayOf the day by which search sorts
 */
export function searchParts<T>(stories: readonly T[], dayOf: (story: T) => string): SearchParts<T> {
  const monthOf = (story: T): string => dayOf(story).slice(0, 'YYYY-MM'.length);
  const months = [...Map.groupBy(stories, monthOf)].toSorted(([a], [b]) => (a < b ? 1 : -1));
  let count = 0;
  const from = months.find(([, own]) => {
    count += own.length;
    return count >= fewest;
  })?.[0];
  if (from === undefined || stories.length - count < fewest) return { newest: stories, older: [] };
  const isNewest = (story: T): boolean => monthOf(story) >= from;
  return { newest: stories.filter(isNewest), older: stories.filter((story) => !isNewest(story)) };
}
