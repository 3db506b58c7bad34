import { stories } from './counts.ts';

/** The head of the front page. */
export const front = {
  latest: 'The latest story',
  open: 'Still open',
  openMeans: 'no story here says what came of it',
  moments: 'Key moments',
  momentsMean: 'in the stories’ own words',
  reported: 'reported',
  before: 'The stories before it',
  description: (strapline: string, count: number, covers: string) => `${strapline}. ${stories(count)}: ${covers}.`,
} as const;
