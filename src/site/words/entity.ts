import { plural } from '../plural.ts';
import { aboutOf, lowered, stories } from './counts.ts';

/** The pages of one that the stories name. */
export const entity = {
  latest: 'Latest',
  earlier: 'Earlier stories',
  itsPart: 'Its part in the saga',
  firstNamed: 'First named',
  lastNamed: 'Last named',
  beside: 'Named alongside',
  single: 'Mentioned in a single sentence',
  mentions: (mentions: number, count: number, about: number, one: string) =>
    `${plural(mentions, 'mention')} in ${stories(count)}, ${aboutOf(about, count, one)}`,
  feed: 'RSS',
  feedOf: (name: string) => ` feed of stories that name ${name}`,
  description: (name: string, count: number, title: string) =>
    `What ${stories(count)} of ${title} ${count === 1 ? 'says' : 'say'} about ${name}, newest first, in ${count === 1 ? 'its' : 'their'} own words.`,
  descriptionOf: (name: string, covers: string, title: string) =>
    `What the stories of ${title} say about ${name}, in their own words: ${covers}.`,
  titled: (name: string, covers: string) => `${name}: ${covers}`,
  further: (count: number) => plural(count, 'more sentence', 'more sentences'),
  aside: 'elsewhere on the same page',
  all: (count: number) => `All ${count}`,
  allSay: (said: string) => ` sentences: ${lowered(said)}`,
  more: (name: string) => `More of ${name}`,
  newer: 'Newer',
  older: 'Older',
  other: (many: string) => `Other ${many}`,
  previous: (one: string) => `Previous ${one}`,
  next: (one: string) => `Next ${one}`,
  /** The pages that quote every sentence of one kind. */
  relation: (name: string, said: string) => `${name}: ${lowered(said)}`,
  relationPage: (number: number) => `, older sentences ${number - 1}`,
  relationCount: (count: number) => `${plural(count, 'sentence')}, newest first`,
  relationDescription: (relation: string, count: string) => `${relation}. ${count}.`,
  sentences: (count: number) => plural(count, 'sentence'),
  back: (name: string) => `All on ${name}`,
  /** The names listed on a story. */
  named: (many: string) => `${many} named`,
  alsoNamed: 'Also named',
} as const;
