import { describe, expect, test } from 'vitest';
import { mentionView } from '../../src/site/mention-view.ts';
import { timelinePages } from '../../src/site/timeline-pages.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const doubtful = 'Chelsea hope to sign Sam Example on Monday.';
const timeline = timelineOf([` date 2025-01-03 Nobody is calm. Liverpool wait. ${doubtful}`]);

test('a time in words that leave doubt is no event, and is mentioned', () => {
  expect(timeline.events).toEqual([]);
  expect(timeline.mentions).toHaveLength(1);
});

test('a mention shows the whole sentence with its time marked, and leads to it', () => {
  const [mention] = timeline.mentions.map(mentionView);
  expect(mention?.sentence.text).toBe(doubtful);
  expect(mention?.runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')).toBe(
    doubtful.replace('Monday', '[Monday]'),
  );
  expect(mention?.when.text).toBe('6 January 2025');
  expect(mention?.story).toBe('story of 3 January 2025');
  expect(mention?.path).toMatch(/^\/stories\/[^#]+#s\d+$/);
});

const pages = (shown: 'everything' | 'published' | 'expected', of = timeline) =>
  timelinePages({ own: of, others: { stories: [], events: [], mentions: [] } }, { shown, order: 'oldest' }).map(
    ({ make }) => make(),
  );

describe('on the timeline', () => {
  test('mentions stand below the entries of their month, on the view of everything alone', () => {
    const shown = (view: Parameters<typeof pages>[0]) =>
      pages(view).flatMap(({ periods }) => periods.flatMap(({ mentions }) => mentions.length));
    expect(shown('everything')).toEqual([1]);
    expect(shown('published')).toEqual([0]);
    expect(shown('expected')).toEqual([]);
  });

  test.each([
    [4, false],
    [5, true],
  ])('beside %i events and a story more they are folded: %s', (count, isFolded) => {
    const stories = Array.from(
      { length: count },
      (_, index) => ` date 2025-01-${10 + index} Nobody is calm. Liverpool sold keeper ${index} yesterday.`,
    );
    const many = timelineOf([...stories, ` date 2025-02-03 Nobody is calm. Liverpool wait. ${doubtful}`]);
    expect(many.events).toHaveLength(count);
    const folded = pages('everything', many).flatMap(({ periods }) => periods.map((period) => period.isFolded));
    expect([...new Set(folded)]).toEqual([isFolded]);
  });
});
