import { expect, test } from 'vitest';
import { views } from '../../src/site/timeline-views.ts';
import { viewHeading } from '../../src/site/view-words.ts';

test.each([
  ['everything', 'oldest', 'The timeline, oldest first'],
  ['everything', 'newest', 'The timeline, newest first'],
  ['published', 'oldest', 'The stories, oldest first'],
  ['happened', 'newest', 'What happened, newest first'],
  ['expected', 'oldest', 'Still expected, oldest first'],
] as const)('%s, %s first', (shown, order, words) => {
  expect(viewHeading({ shown, order })).toBe(words);
});

test('no two views have one heading', () => {
  const headings = views.map(viewHeading);
  expect(new Set(headings).size).toBe(headings.length);
});
