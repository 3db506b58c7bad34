/**
 * Each value of a filter is a filter of its own in the index, `month:2025-01`, which a story has or has not: a browser then
 * fetches those of one value, not of all.
 */
export const filterName = (filter: string, value: string): string => `${filter}:${value}`;

/** Said of each by a story that has it. */
export const has = 'yes';
