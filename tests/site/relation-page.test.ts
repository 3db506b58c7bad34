import { expect, test } from 'vitest';
import { kinds } from '../../src/beats/football/kinds.ts';
import { saga } from '../../src/saga/saga.ts';
import { relationPages } from '../../src/site/relation-page.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const [club] = kinds;
const wants = 'Real Madrid want Trent Alexander-Arnold.';
const pagesOf = (count: number, text = wants) =>
  relationPages(
    timelineOf(
      Array.from({ length: count }, (_, at) => {
        const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
        return ` date ${day} It is late. ${text} They are calm.`;
      }),
      saga,
    ),
    club,
  );

test('what the club’s own page quotes in full has no page', () => {
  expect(pagesOf(3)).toEqual([]);
  expect(pagesOf(5, 'Real Madrid wait.')).toEqual([]);
});

test('what it does not has all of it on one, newest first', () => {
  const [page, ...more] = pagesOf(4);
  expect(more).toEqual([]);
  expect(page).toMatchObject({
    path: '/clubs/real-madrid/wants/',
    entity: { id: 'real-madrid' },
    said: 'Said to want Trent Alexander-Arnold',
    count: 4,
    previous: null,
    next: null,
  });
  expect(page?.quotes.map(({ story }) => story)).toEqual([4, 3, 2, 1].map((day) => `story of ${day} January 2024`));
  expect(page?.quotes.map(({ words }) => words.text)).toEqual([wants, wants, wants, wants]);
});

test('many go on on pages counted from the oldest', () => {
  const pages = pagesOf(66);
  expect(pages.map(({ path, quotes, count }) => [path, quotes.length, count])).toEqual([
    ['/clubs/real-madrid/wants/', 6, 66],
    ['/clubs/real-madrid/wants/3/', 30, 66],
    ['/clubs/real-madrid/wants/2/', 30, 66],
  ]);
  expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
    [undefined, '/clubs/real-madrid/wants/3/'],
    ['/clubs/real-madrid/wants/', '/clubs/real-madrid/wants/2/'],
    ['/clubs/real-madrid/wants/3/', undefined],
  ]);
});
