import { plural } from '../plural.ts';
import { aboutOf, stories } from './counts.ts';

/** The list of all of a kind that the stories name. */
export const entityIndex = {
  description: (count: string, title: string) =>
    `${count} named in the stories of ${title}, each with every sentence that names it.`,
  inSaga: 'In the saga',
  others: 'Also named',
  counts: (count: number, about: number, mentions: number, one: string) =>
    `${stories(count)}, ${aboutOf(about, count, one)} · ${plural(mentions, 'mention')}`,
  stories,
} as const;
