import { wordedDate } from '../../src/site/format-date.ts';
import { words as siteWords } from '../../src/site/words.ts';
import { plural } from '../../src/text/plural.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { type KindOfStatement, statement } from './kind-of-statement.ts';
import * as page from './page-parts.ts';
import { dateOf, type Held, headlinePlace, pathTo, place, type StoryData, sentenceOf } from './site-data.ts';

/** The parts of pages that are of one source: its own pages, and the sections of the list of all. */
const sourceParts = (
  site: BuiltSite,
): readonly { readonly id: string; readonly whole: page.Part; readonly heading: page.Part | undefined }[] => [
  ...page
    .pagesOf(site, 'source')
    .map((each) => ({ id: page.step(each, 1), whole: page.main(each), heading: elements(page.main(each), 'h1')[0] })),
  ...sections(site).flatMap((whole) => {
    const [heading] = elements(whole, 'h2');
    const [, id] = /\/sources\/([^/]+)\/$/.exec(page.hrefIn(heading) ?? '') ?? [];
    return id === undefined ? [] : [{ id, whole, heading }];
  }),
];

const sections = (site: BuiltSite): readonly page.Part[] =>
  page.pagesOf(site, 'sources').flatMap((each) => elements(page.main(each), 'section'));

const silent = (site: BuiltSite): readonly page.Part[] =>
  sections(site).filter((section) => page.textOf(elements(section, 'h2')[0]) === siteWords.sources.none);

const cites = ({ citations }: StoryData) => citations.filter(({ section }) => section === 'main');

const silentStories = ({ data }: Held): readonly StoryData[] =>
  data.stories.filter((story) => cites(story).length === 0);

/** What the pages of sources say. */
export const ofSourcePages: readonly KindOfStatement[] = [
  {
    name: 'sources, and how often they are cited',
    shows: 'all',
    shown: (site) =>
      sourceParts(site).map(({ id, whole, heading }) =>
        statement(
          ...[id, page.textOf(heading)?.replace(/, page \d+$/, '') ?? null],
          page.textOf(page.parts(whole, 'p', 'label')[0]),
        ),
      ),
    held: ({ data }) =>
      data.sources.map(({ id, name, stories }) => {
        const count = data.stories.flatMap(cites).filter((citation) => (citation.id ?? 'unnamed') === id).length;
        const counts = siteWords.sources.cited(count, stories.length);
        return statement(id, name ?? siteWords.sources.unnamed, counts);
      }),
  },
  {
    name: 'sentences that cite a source',
    shows: 'all',
    shown: (site) =>
      sourceParts(site).flatMap(({ id, whole }) =>
        elements(whole, 'blockquote').map((quote) => {
          const [sentence, headline] = page.lifted(quote);
          const [aside] = page.parts(quote, 'p', 'aside');
          const self = /; the story’s own publisher$/.test(page.textOf(aside) ?? '');
          return statement(
            ...[id, page.placeOf(sentence), page.placeOf(headline), sentence?.attribs.href ?? null],
            ...[page.datetimeIn(aside), self],
          );
        }),
      ),
    held: ({ data }) =>
      data.stories.flatMap((story) =>
        cites(story).map((citation) =>
          statement(
            ...[citation.id ?? 'unnamed', place(story.id, sentenceOf(story, citation)), headlinePlace(story)],
            ...[pathTo(story, citation), wordedDate(dateOf(story)).datetime, citation.self],
          ),
        ),
      ),
  },
  {
    name: 'how many stories cite nobody',
    shows: 'all',
    shown: (site) =>
      silent(site).map((section) =>
        statement(page.textOf(page.parts(section, 'p', 'label')[0])?.replace(/, the newest of them here$/, '') ?? null),
      ),
    held: (held) => {
      const { length } = silentStories(held);
      return length > 0 ? [statement(plural(length, 'story'))] : [];
    },
  },
  {
    name: 'stories that cite nobody',
    shows: 'some',
    shown: (site) =>
      silent(site).flatMap((section) =>
        elements(section, 'li').map((item) => statement(page.placeIn(item), words(item))),
      ),
    held: (held) =>
      silentStories(held).map((story) =>
        statement(headlinePlace(story), `${story.headline.text}, ${wordedDate(dateOf(story)).text}`),
      ),
  },
];
