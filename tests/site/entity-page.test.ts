import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/beats/football/kinds.ts';
import { entityPages } from '../../src/site/entity-page.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const [club] = kinds;

const pagesOf = (id: string, seeds: readonly string[]) =>
  entityPages(timelineOf(seeds), club)
    .map(({ make }) => make())
    .filter((page) => page.id === id);

/** So many stories, a week apart from 1 January 2024 on, the oldest first. */
const weekly = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + 7 * at)).toISOString().slice(0, 10);
    return ` date ${day} It is late. Liverpool wait. The Reds of Liverpool bid. Liverpool sleep.`;
  });
const days = (stories: readonly { readonly teaser: { readonly date: { readonly text: string } } }[] | undefined) =>
  stories?.map(({ teaser }) => teaser.date.text);

describe('a club’s page', () => {
  const pages = pagesOf('liverpool', weekly(14));

  test('has the three latest stories apart, a sentence of each to read, and then the others, two of each', () => {
    const [first] = pages;
    expect(days(first?.first?.latest)).toEqual(['1 April 2024', '25 March 2024', '18 March 2024']);
    expect(days(first?.stories)).toEqual(['11 March 2024', '4 March 2024']);
    expect(first?.first?.latest.map(({ passages }) => passages.length)).toEqual([1, 1, 1]);
    expect(first?.stories.map(({ passages, further }) => [passages.length, further.length])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  test('has no further list where the latest are all', () => {
    const [page, ...more] = pagesOf('liverpool', weekly(3));
    expect([page?.first?.latest.length, page?.stories.length, more.length]).toEqual([3, 0, 0]);
  });

  test('goes on with the stories of whole months, which say nothing of its part again', () => {
    expect(pages.map(({ path, first, stories }) => [path, first !== null, stories.length])).toEqual([
      ['/clubs/liverpool/', true, 2],
      ['/clubs/liverpool/2024-01/', false, 9],
    ]);
    expect(days(pages[1]?.stories)?.at(0)).toBe('26 February 2024');
    expect(days(pages[1]?.stories)?.at(-1)).toBe('1 January 2024');
  });

  test('leads to the pages beside it, and says which months they cover', () => {
    const [one, two, three] = [
      { path: '/clubs/liverpool/2024-01/', covers: 'January 2024 to February 2024' },
      { path: '/clubs/liverpool/2024-03/', covers: 'March 2024 to April 2024' },
      { path: '/clubs/liverpool/', covers: 'May 2024 to June 2024' },
    ];
    expect(pagesOf('liverpool', weekly(24)).map(({ previous, next }) => [previous, next])).toEqual([
      [null, two],
      [three, one],
      [two, null],
    ]);
  });

  test('leads to its ends where they are farther, and to every month, of which it says those it shows', () => {
    const all = pagesOf('liverpool', weekly(34));
    const [newest, oldest] = ['/clubs/liverpool/', '/clubs/liverpool/2024-01/'];
    expect(all.map(({ firstPage, lastPage }) => [firstPage?.path, lastPage?.path])).toEqual([
      [undefined, oldest],
      [undefined, oldest],
      [newest, undefined],
      [newest, undefined],
    ]);
    const months = all[3]?.index?.years.flatMap(({ year, periods }) =>
      periods.map(({ name, path, isHere }) => `${year} ${name} ${path}${isHere ? ' here' : ''}`),
    );
    expect(months?.slice(-3)).toEqual([
      '2024 Mar /clubs/liverpool/2024-03/',
      '2024 Feb /clubs/liverpool/2024-01/ here',
      '2024 Jan /clubs/liverpool/2024-01/ here',
    ]);
    expect(pagesOf('liverpool', weekly(3)).map(({ index }) => index)).toEqual([null]);
  });

  test('tells pages apart that cover the same, by their part from the oldest', () => {
    const sameDay = Array.from({ length: 34 }, () => ' date 2024-01-01 It is late. Liverpool wait.');
    const found = pagesOf('liverpool', sameDay);
    const count = found.length;
    expect(count).toBeGreaterThan(2);
    expect(found.map(({ covers }) => covers)).toEqual(found.map((_, at) => `January 2024, part ${count - at}`));
    expect(found.map(({ path }) => path)).toEqual([
      '/clubs/liverpool/',
      ...Array.from(
        { length: count - 2 },
        (_, at) => `/clubs/liverpool/2024-01-01/${count - 2 - at === 1 ? '' : `${count - 2 - at}/`}`,
      ),
      '/clubs/liverpool/2024-01/',
    ]);
  });

  test('counts stories, sentences and mentions over all pages, on the first, so that one story more changes no other', () => {
    expect(pages.map(({ counts }) => counts && [counts.storyCount, counts.sentenceCount, counts.mentionCount])).toEqual(
      [[14, 42, 56], null],
    );
  });

  test('counts the stories that are about the club', () => {
    const seeds = [
      ' date 2025-01-02 Chelsea are calm.\n\nIt is late.\n\nOther transfer news:\n\nReal Madrid bid for a keeper.',
      ' date 2025-01-03 Real Madrid wait for an answer.',
    ];
    expect(['chelsea', 'real-madrid'].map((id) => pagesOf(id, seeds)[0]?.counts?.aboutCount)).toEqual([1, 1]);
    expect(pagesOf('real-madrid', seeds)[0]?.counts?.storyCount).toBe(2);
  });
});

test('clubs before and after it are its neighbours in the index', () => {
  const seeds = ['Liverpool met Chelsea and Real Madrid.', 'Liverpool met Chelsea.', 'Liverpool wait.'];
  const beside = (id: string) =>
    pagesOf(id, seeds).map(({ entityBefore, entityAfter }) => [entityBefore?.id, entityAfter?.id])[0];
  expect(['liverpool', 'chelsea', 'real-madrid'].map(beside)).toEqual([
    [undefined, 'chelsea'],
    ['liverpool', 'real-madrid'],
    ['chelsea', undefined],
  ]);
});

test('there is no page where no story names one of the kind', () => {
  expect(entityPages(timelineOf([]), club)).toEqual([]);
  expect(
    entityPages(timelineOf(['Liverpool wait.']), {
      one: 'agency',
      many: 'agencies',
      path: 'agencies',
      schemaType: 'Organization',
    }),
  ).toEqual([]);
});
