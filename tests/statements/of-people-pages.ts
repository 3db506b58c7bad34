import { words as siteWords } from '../../src/site/words.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { type KindOfStatement, statement } from './kind-of-statement.ts';
import { heldPassage, namedPassages } from './named-passages.ts';
import * as page from './page-parts.ts';
import { type Held, place, type StoryData, sentenceOf } from './site-data.ts';

const personPages = (site: BuiltSite) =>
  page.pagesOf(site, 'person').map((each) => ({ id: page.step(each, 1), whole: page.main(each) }));

interface PersonData {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly {
    readonly story: StoryData;
    readonly mentions: StoryData['people'][number]['mentions'];
  }[];
}

/** Everybody whom the main part of a story names, with all that stories have of them. */
const people = ({ data }: Held): readonly PersonData[] => {
  const all = data.stories.flatMap((story) => story.people.map((person) => ({ ...person, story })));
  return [...Map.groupBy(all, ({ id }) => id)]
    .filter(([, own]) => own.some(({ mentions }) => mentions.some(({ section }) => section === 'main')))
    .map(([id, own]) => ({ id, name: own[0]?.name ?? '', stories: own }));
};

const sentences = ({ stories }: PersonData) =>
  stories.flatMap(({ story, mentions }) => {
    const bySentence = Map.groupBy(mentions, (mention) => place(story.id, sentenceOf(story, mention)));
    return [...bySentence.values()].map((own) => ({ story, mentions: own }));
  });

/** What the pages of people say. */
export const ofPeoplePages: readonly KindOfStatement[] = [
  {
    name: 'people, and how often they are named',
    shows: 'all',
    shown: (site) =>
      personPages(site).flatMap(({ id, whole }) => {
        // A page after the first counts nothing.
        const [named] = elements(whole, 'header').flatMap((head) => page.parts(head, 'p', 'measure'));
        return named ? [statement(id, page.textOf(elements(whole, 'h1')[0]), page.textOf(named))] : [];
      }),
    held: (held) =>
      people(held).map((person) => {
        const mentions = person.stories.flatMap((own) => own.mentions).length;
        const counts =
          sentences(person).length === 1
            ? siteWords.entity.single
            : siteWords.people.mentions(mentions, person.stories.length);
        return statement(person.id, person.name, counts);
      }),
  },
  {
    name: 'rows of the list of people',
    shows: 'all',
    shown: (site) =>
      page
        .pagesOf(site, 'people')
        .flatMap((each) => elements(page.main(each), 'section'))
        .flatMap((letter) => elements(letter, 'li'))
        .map((row) => statement(/\/people\/([^/]+)\/$/.exec(page.hrefIn(row) ?? '')?.[1] ?? null, words(row))),
    held: (held) =>
      people(held).map(({ id, name, stories }) => statement(id, `${name} ${siteWords.people.stories(stories.length)}`)),
  },
  {
    name: 'sentences that name a person, and where in them',
    shows: 'all',
    shown: (site) => namedPassages(site, personPages(site)),
    held: (held) =>
      people(held).flatMap((person) =>
        sentences(person).flatMap(({ story, mentions }) => {
          const [first] = mentions;
          return first ? [heldPassage(person.id, story, sentenceOf(story, first), mentions)] : [];
        }),
      ),
  },
];
