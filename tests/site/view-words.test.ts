import { expect, test } from 'vitest';
import { views } from '../../src/site/timeline-views.ts';
import { viewHeading } from '../../src/site/view-words.ts';

test.each([
  ['everything', 'oldest', 2, 'The timeline, oldest first, page 2'],
  ['everything', 'newest', 1, 'The timeline, newest first'],
  ['published', 'oldest', 1, 'The stories, oldest first'],
  ['happened', 'newest', 3, 'What happened, newest first, page 3'],
  ['expected', 'oldest', 1, 'Still expected, oldest first'],
] as const)('%s, %s first, page %i', (shown, order, number, words) => {
  expect(viewHeading({ shown, order }, number)).toBe(words);
});

test('no two pages have one heading', () => {
  const headings = views.flatMap((view) => [1, 2].map((number) => viewHeading(view, number)));
  expect(new Set(headings).size).toBe(headings.length);
});
