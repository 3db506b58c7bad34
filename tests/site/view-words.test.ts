import { expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { views } from '../../src/site/timeline-views.ts';
import { viewHeading } from '../../src/site/view-words.ts';

test('the front page goes by the saga’s title', () => {
  expect(viewHeading({ shown: 'everything', order: 'oldest' }, 1)).toBe(saga.title);
});

test.each([
  ['everything', 'oldest', 2, 'The timeline, oldest first, page 2'],
  ['everything', 'newest', 1, 'The timeline, newest first'],
  ['published', 'oldest', 1, 'The stories, oldest first'],
  ['happened', 'newest', 3, 'What happened or was reported, newest first, page 3'],
  ['expected', 'oldest', 1, 'What is expected, oldest first'],
] as const)('%s, %s first, page %i', (shown, order, number, words) => {
  expect(viewHeading({ shown, order }, number)).toBe(words);
});

test('no two pages have one heading', () => {
  const headings = views.flatMap((view) => [1, 2].map((number) => viewHeading(view, number)));
  expect(new Set(headings).size).toBe(headings.length);
});
