import { describe, expect, test } from 'vitest';
import { foundStory } from '../../../src/site/search/found-story.ts';
import { searchFilters } from '../../../src/site/search/search-filters.ts';
import { recordMakers } from '../../../src/site/search/search-records.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const of = (seed: string) =>
  recordMakers(timelineOf([seed]))
    .at(0)
    ?.make();
const dated = ' date 2025-01-03 Liverpool wait.\n\nThe Courier reported on Thursday that Real Madrid wait.';

describe('a story is searched', () => {
  test('by all its sentences, and their places are kept', () => {
    const record = of(dated);
    expect(record?.content).toBe('Liverpool wait. The Courier reported on Thursday that Real Madrid wait.');
    expect(foundStory(record?.address ?? '').sentences).toEqual([
      { words: 2, start: 17 },
      { words: 9, start: 34 },
    ]);
  });

  test('by a title that its front matter gives, and that has no place', () => {
    const record = of('---\ntitle: A long wait\ndate: 2025-01-03\n---\n\nLiverpool wait for him.');
    expect(record?.content).toBe('A long wait Liverpool wait for him.');
    expect(foundStory(record?.address ?? '').sentences[0]).toEqual({ words: 3, start: null });
  });

  test('not by what the page put around it', () => {
    expect(of(' date 2025-01-03 Liverpool wait.\n\nShare this article\n\nMadrid bid for him.')?.content).not.toContain(
      'Share',
    );
  });

  test('by its clubs, what it tells, whom it cites, and its month', () => {
    expect(of(dated)?.filters).toMatchObject({
      club: ['liverpool', 'real-madrid'],
      outlet: ['the-courier'],
      month: ['2025-01'],
    });
  });

  test('by its publisher as by whom it cites', () => {
    const record = of('---\ndate: 2025-01-03\nsource: { name: The Harbour Post }\n---\n\nLiverpool wait for him.');
    expect(record?.filters.outlet).toEqual(['the-harbour-post']);
  });

  test('by no month where nothing says when it appeared, and it stands before all others', () => {
    const record = of('Liverpool wait for him.');
    expect([record?.filters.month, record?.day]).toEqual([[], '0000']);
  });
});

describe('a search can be narrowed down', () => {
  test('to what some story has, and to nothing else', () => {
    const filters = searchFilters(timelineOf([dated]));
    const offered = filters.map(({ name, groups }) => [
      name,
      groups.flatMap(({ options }) => options.map(({ value }) => value)),
    ]);
    expect(Object.fromEntries(offered)).toMatchObject({
      club: ['liverpool', 'real-madrid'],
      outlet: ['the-courier'],
      month: ['2025-01'],
    });
    expect(searchFilters(timelineOf(['Nobody says a word of it.'])).map(({ name }) => name)).toEqual([]);
  });

  test('to years, each with its months', () => {
    const filters = searchFilters(timelineOf([dated, ' date 2024-12-24 Chelsea wait.']));
    expect(filters.find(({ name }) => name === 'month')?.groups.map(({ label }) => label)).toEqual(['2024', '2025']);
  });
});
