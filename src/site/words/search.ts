import { plural } from '../plural.ts';

/** What the search page says, also what its script says; so nothing here may need the build. */
export const search = {
  title: 'Search',
  description: (title: string) => `Search every sentence in the stories of ${title}.`,
  label: 'Words, names, numbers',
  submit: 'Search',
  narrow: 'Narrow it down',
  any: 'Any',
  tells: 'Tells what',
  outlet: 'By or citing',
  month: 'Appeared',
  sort: 'Order',
  sorts: { relevance: 'Best match first', date: 'Newest first' },
  without: 'The search needs JavaScript. Without it, everything can be found in these lists.',
  lists: 'Or look it up',
  allStories: 'All stories by month',
  timeline: 'The timeline, every date in order',
  searching: 'Searching …',
  failed: 'The search cannot be loaded. Everything is in the lists below.',
  asked: 'Write what you look for.',
  none: 'Nothing found.',
  found: (count: number, shown: number) =>
    shown < count ? `${plural(count, 'story')}, the first ${shown} below.` : `${plural(count, 'story')}.`,
  more: 'Show more',
  moreShown: (shown: number, count: number) => `${shown} of ${plural(count, 'story')} shown.`,
  lacks: (words: readonly string[]) => `No story has ${listed(words)}.`,
  instead: (words: readonly string[], instead: readonly string[]) =>
    `No story has ${listed(words)}; below is ${listed(instead)}.`,
} as const;

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
