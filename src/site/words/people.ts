import { plural } from '../plural.ts';

/** What the pages of people say. */
export const people = {
  title: 'People',
  description: (count: number, title: string) =>
    `${plural(count, 'person', 'people')} whom stories of ${title} name, and every sentence that does.`,
  lead: 'Everybody the stories name. Each page has every sentence that does.',
  stories: (count: number) => plural(count, 'story'),
  letters: 'First letters of names',
  page: (number: number) => `People, page ${number}`,
  covers: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  more: 'More people',
  previous: 'Earlier in the alphabet',
  next: 'Later in the alphabet',
  mentions: (mentions: number, stories: number) => `${plural(mentions, 'mention')} in ${plural(stories, 'story')}`,
  beside: 'Named alongside',
  cited: 'Cited as a source',
  citedFor: (name: string) => `What stories attribute to ${name}`,
  storiesOf: 'Stories',
  all: 'All people',
} as const;
