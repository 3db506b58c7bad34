import { describe, expect, test } from 'vitest';
import { clubPages } from '../../src/site/club-page.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const pagesOf = (id: string, seeds: readonly string[]) => {
  const timeline = buildTimeline(
    seeds.map((seed, index) => storyFrom(seed, `${String(index).padStart(3, '0')}.txt`)),
    smallSaga,
  );
  const index = timeline.clubs.findIndex(({ club }) => club.id === id);
  if (index < 0) throw new Error(`No story names ${id}.`);
  return clubPages(timeline, index);
};

describe('a club’s page', () => {
  test('marks the form by which each sentence names the club', () => {
    const [page] = pagesOf('liverpool', ['Liverpool wait for Chelsea. The Reds of Liverpool are calm.']);
    expect(
      page?.stories[0]?.passages.map(({ runs }) => runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')),
    ).toEqual(['[Liverpool] wait for Chelsea.', '[The Reds] of [Liverpool] are calm.']);
  });

  test('says what stands outside the story itself', () => {
    const [page] = pagesOf('chelsea', [
      'Liverpool wait for Chelsea.\n\nIt is late.\n\nTransfer roundup:\n\nChelsea bid for a keeper.',
    ]);
    expect(page?.stories[0]?.passages.map(({ aside }) => aside)).toEqual([false, true]);
  });

  test('leads from each sentence to its place in its story', () => {
    const [page] = pagesOf('liverpool', ['It is late. Liverpool wait.']);
    expect(page?.stories[0]?.passages[0]?.path).toMatch(/^\/stories\/[a-z0-9-]+\/#s12$/);
  });

  test('counts sentences and stories over all its pages', () => {
    const pages = pagesOf(
      'liverpool',
      Array.from({ length: 51 }, () => 'Liverpool wait. Liverpool bid.'),
    );
    expect(
      pages.map(({ path, storyCount, sentenceCount, stories }) => [path, storyCount, sentenceCount, stories.length]),
    ).toEqual([
      ['/clubs/liverpool/', 51, 102, 50],
      ['/clubs/liverpool/2/', 51, 102, 1],
    ]);
    expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
      [undefined, '/clubs/liverpool/2/'],
      ['/clubs/liverpool/', undefined],
    ]);
  });
});
