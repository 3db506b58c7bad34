import { plural } from './plural.ts';

/** Words the site says of its own, beside those of its beat. */
export const words = {
  front: {
    latest: 'The latest story',
    open: 'Still open',
    openMeans: 'no story here says what came of it',
    moments: 'Key moments',
    momentsMean: 'in the stories’ own words',
    reported: 'reported',
    before: 'The stories before it',
  },
  list: {
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
    part: (number: number, of: number) => `, part ${number} of ${of}`,
    nothing: 'nothing yet',
    nothingOfKind: 'Nothing of this kind yet.',
    noStory: 'There is no story yet. Put an article into the seeds folder and build again.',
    undated: (count: number) =>
      count === 1
        ? 'Nothing our rules find says when this story appeared.'
        : 'Nothing our rules find says when these stories appeared.',
  },
  tug: {
    label: 'Month by month: how many stories appeared, and what they report with each name',
    when: 'When',
    heading: 'Month by month',
    stories: 'stories',
    neither: 'neither named',
    quiet: (months: string) => `nothing reported for ${months}`,
    newest: (day: string) => `the newest story here is of ${day}; below is only what is expected`,
    key: 'A bar: what is reported of that time with the name. Hollow: only expected. Every line leads to its sentence',
    told: (count: number) => `${count} told`,
    expected: (count: number) => `${count} expected`,
    middle: (stories: number, neither: number) =>
      [stories > 0 && plural(stories, 'story'), neither > 0 && `${plural(neither, 'event')} naming neither`]
        .filter(Boolean)
        .join(', '),
  },
  inStories: (count: number) => `in ${plural(count, 'story')}`,
  stillOpen: 'still open',
  also: 'also in the',
  andMore: (count: number) => ` and ${count} more`,
  citing: (names: string) => `citing ${names}`,
  mentioned: (count: number) => `Only mentioned (${count})`,
} as const;
