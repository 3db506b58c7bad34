import { describe, expect, test } from 'vitest';
import { peoplePages } from '../../src/site/people-pages.ts';
import { personPages } from '../../src/site/person-page.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const story = (day: string, text: string): string => ` date ${day} ${text}`;
const two = timelineOf([
  story('2025-01-03', 'Mohamed Salah scored for Liverpool. Salah smiled. Jude Bellingham watched.'),
  story('2025-01-10', 'Liverpool wait for Mohamed Salah.'),
]);

const pagesOf = (timeline: Timeline) => personPages(timeline).map(({ make }) => make());

describe('a person’s page', () => {
  test('has the sentences that name the person, newest story first, those of the headline folded away, and whom the same sentences name', () => {
    const [salah] = pagesOf(two).filter(({ id }) => id === 'mohamed-salah');
    expect(salah?.stories.map(({ passages }) => passages.map(({ sentence }) => sentence.text))).toEqual([
      ['Liverpool wait for Mohamed Salah.'],
      ['Salah smiled.'],
    ]);
    expect(salah?.counts).toEqual({ storyCount: 2, mentionCount: 3, sentenceCount: 3 });
    expect(salah?.first?.beside).toMatchObject([{ entity: { id: 'liverpool' }, sentences: 2 }]);
    expect(salah?.path).toBe('/people/mohamed-salah/');
  });

  test('is there for everybody whom the main part of a story names, and for nobody else', () => {
    expect(new Set(pagesOf(two).map(({ id }) => id))).toEqual(new Set(['mohamed-salah', 'jude-bellingham']));
  });

  test('goes on with the stories of whole months, and says where it is', () => {
    const many = Array.from({ length: 14 }, (_, at) =>
      story(new Date(Date.UTC(2024, 0, 1 + 7 * at)).toISOString().slice(0, 10), 'Mohamed Salah waits.'),
    );
    const pages = pagesOf(timelineOf(many));
    expect(pages.map(({ path, stories, first }) => [path, stories.length, first !== null])).toEqual([
      ['/people/mohamed-salah/', 5, true],
      ['/people/mohamed-salah/2024-01/', 9, false],
    ]);
    expect(
      pages[1]?.index?.years.flatMap(({ periods }) => periods.filter(({ isHere }) => isHere).map(({ name }) => name)),
    ).toEqual(['Feb', 'Jan']);
  });
});

describe('the list of people', () => {
  test('has them by name, under their first letters', () => {
    const [page, ...more] = peoplePages(two);
    expect(
      page?.letters.map(({ letter, people }) => [letter, people.map(({ name, stories }) => [name, stories])]),
    ).toEqual([
      ['J', [['Jude Bellingham', 1]]],
      ['M', [['Mohamed Salah', 2]]],
    ]);
    expect([page?.index, more]).toEqual([null, []]);
  });

  test('is one page also where nobody is named', () => {
    expect(peoplePages(timelineOf([story('2025-01-03', 'It is late.')])).map(({ letters }) => letters)).toEqual([[]]);
  });
});
