import type { EntryKind } from '../entry-kind.ts';
import { stories } from './counts.ts';

/** The timeline: its entries, its views and its pages. */
export const list = {
  kinds: {
    published: 'Published',
    happened: 'Happened',
    reported: 'Reported',
    expected: 'Expected',
  } satisfies Readonly<Record<EntryKind, string>>,
  everything: 'Everything',
  orders: { oldest: 'Oldest first', newest: 'Newest first' },
  headings: {
    everything: 'The timeline',
    published: 'The stories',
    happened: 'What happened',
    reported: 'What was reported',
    expected: 'Still expected',
  },
  heading: (what: string, order: string) => `${what}, ${order.toLowerCase()}`,
  titled: (heading: string, covers: string) => `${heading}: ${covers}`,
  description: (strapline: string, heading: string, covers: string) => `${strapline}. ${heading}: ${covers}.`,
  views: 'Views of the timeline',
  show: 'Show',
  order: 'Order',
  latest: 'The latest',
  more: 'More of the timeline',
  earlier: 'Earlier',
  later: 'Later',
  first: 'First page',
  last: 'Last page',
  index: 'Years and months',
  wholeIndex: 'All years and months',
  inTheYear: 'in the year',
  part: (covers: string, number: number) => `${covers}, part ${number}`,
  gaps: {
    oldest: (time: string) => `${time} later`,
    newest: (time: string) => `${time} earlier`,
  },
  nothing: 'nothing yet',
  nothingOfKind: 'Nothing of this kind yet.',
  noStory: 'There is no story yet. Put an article into the seeds folder and build again.',
  undated: (count: number) =>
    `Our rules find no date that they can be sure of in ${count === 1 ? 'this story' : 'these stories'}.`,
  stillOpen: 'still open',
  inStories: (count: number) => `in ${stories(count)}`,
  alsoIn: 'also in the',
  andMore: (count: number) => ` and ${count} more`,
  citing: (names: string) => `citing ${names}`,
  mentioned: (count: number) => `Only mentioned (${count})`,
  draft: 'Draft',
} as const;
