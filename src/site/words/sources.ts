import { plural } from '../plural.ts';
import { stories, times } from './counts.ts';

const cited = (count: number, inStories: number): string => `Cited ${times(count)} in ${stories(inStories)}`;

/** Whom the stories cite: the list, and the pages of each. */
export const sources = {
  title: 'Sources',
  lead: 'Whom the stories cite, and for what, each with its sentence. Being cited doesn’t make a source right.',
  description: (named: number, saga: string) =>
    `Whom the stories of ${saga} cite: ${plural(named, 'named source')}, and what they are cited for.`,
  unnamed: 'Unnamed sources',
  cited,
  descriptionOf: (name: string, count: number, inStories: number, saga: string) =>
    `${name}. ${cited(count, inStories)} of ${saga}.`,
  descriptionOfPage: (name: string, page: number, saga: string) =>
    `${name}: what the stories of ${saga} have from there, page ${page}.`,
  all: (count: number, name: string) => `All ${count} from ${name}`,
  allUnnamed: (count: number) => `All ${count} from unnamed sources`,
  attribute: (name: string | null) => `What stories attribute to ${name ?? 'unnamed sources'}`,
  none: 'Stories in which our rules find no source',
  silent: stories,
  newest: ', the newest of them here',
  self: '; the story’s own publisher',
  earlier: 'Earlier citations',
  later: 'Later citations',
  more: (name: string) => `More of ${name}`,
  page: (name: string, page: number) => `${name}, page ${page}`,
  pageOf: (page: number, of: number) => `page ${page} of ${of}`,
  /** Of a page where a fact can be looked up. */
  seen: (day: string) => `seen on ${day}`,
} as const;
