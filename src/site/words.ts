import { plural } from './plural.ts';

/** Words the site says of its own, beside those of its beat. */
export const words = {
  front: {
    latest: 'The latest story',
    open: 'Still open',
    openMeans: 'no story here says what came of it',
    moments: 'Key moments',
    momentsMean: 'in the stories’ own words',
    before: 'The stories before it',
  },
  tug: {
    label: 'Month by month: how many stories appeared, and what they report with each name',
    when: 'When',
    stories: 'Stories',
    quiet: (months: string) => `${months} without an entry`,
    newest: (day: string) => `the newest story here is of ${day}; below is only what is expected`,
    key: 'Each bar: what is reported of that time with the name. Hollow: only expected. Every line leads to its sentence.',
    told: (count: number) => `${count} told`,
    expected: (count: number) => `${count} expected`,
    neither: (count: number) => `${plural(count, 'event')} naming neither`,
  },
  inStories: (count: number) => `in ${plural(count, 'story')}`,
  storyOf: (date: string) => `story of ${date}`,
  stillOpen: 'still open',
} as const;
