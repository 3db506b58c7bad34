import { describe, expect, test } from 'vitest';
import { newestFirst, oldestFirst, storiesPerPage } from '../../src/site/timeline-pages.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const archive = (count: number) => {
  const stories = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return storyFrom(` date ${day} Story ${index} is told here.`, `${index}.txt`);
  });
  return buildTimeline(stories, smallSaga).stories;
};
const headlines = (page: { periods: readonly { stories: readonly { headline: { text: string } }[] }[] } | undefined) =>
  page?.periods.flatMap(({ stories }) => stories.map(({ headline }) => headline.text)) ?? [];

describe('oldest first', () => {
  test('an empty archive has one empty page', () => {
    expect(oldestFirst([])).toEqual([{ path: '/', covers: '', periods: [], previous: null, next: null }]);
  });

  test('pages are linked to their neighbours, and the first is the front page', () => {
    const pages = oldestFirst(archive(2 * storiesPerPage + 1));
    expect(pages.map(({ path, previous, next }) => [previous?.path, path, next?.path])).toEqual([
      [undefined, '/', '/timeline/2/'],
      ['/', '/timeline/2/', '/timeline/3/'],
      ['/timeline/2/', '/timeline/3/', undefined],
    ]);
  });

  test('a new story at the end moves none of the full pages', () => {
    const before = oldestFirst(archive(storiesPerPage));
    const after = oldestFirst(archive(storiesPerPage + 1));
    expect(headlines(after[0])).toEqual(headlines(before[0]));
    expect(headlines(after[1])).toEqual([`Story ${storiesPerPage} is told here`]);
  });

  test('says which months a page covers', () => {
    expect(oldestFirst(archive(40))[0]?.covers).toBe('January 2024 to February 2024');
    expect(oldestFirst(archive(3))[0]?.covers).toBe('January 2024');
  });
});

describe('newest first', () => {
  test('holds every story once, newest first', () => {
    const count = 2 * storiesPerPage + 3;
    const all = newestFirst(archive(count)).flatMap(headlines);
    expect(all).toEqual(Array.from({ length: count }, (_, index) => `Story ${count - 1 - index} is told here`));
  });

  test('its first page joins a part-filled run to the one before, and older pages keep their numbers', () => {
    const pages = newestFirst(archive(3 * storiesPerPage + 3));
    expect(pages.map(({ path }) => path)).toEqual(['/latest/', '/latest/2/', '/latest/1/']);
    expect(headlines(pages[0])).toHaveLength(storiesPerPage + 3);
    expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
      [undefined, '/latest/2/'],
      ['/latest/', '/latest/1/'],
      ['/latest/2/', undefined],
    ]);
  });

  test('an empty archive has one empty page', () => {
    expect(newestFirst([]).map(({ path }) => path)).toEqual(['/latest/']);
  });
});
