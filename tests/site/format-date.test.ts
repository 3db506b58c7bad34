import { describe, expect, test } from 'vitest';
import { wordedDate, wordedHeading } from '../../src/site/format-date.ts';
import { storyFrom } from '../helpers/story-from.ts';

describe('the date of a story', () => {
  test.each([
    [' date 2025-01-03 A story.', { text: '3 January 2025', datetime: '2025-01-03' }],
    [' date 2024-02-29 A story.', { text: '29 February 2024', datetime: '2024-02-29' }],
    [' date 2024-12 A story.', { text: 'December 2024', datetime: '2024-12' }],
    [' date 2024 A story.', { text: '2024', datetime: '2024' }],
    ['A story.', { text: 'No date given', datetime: null }],
  ])('%j is worded', (seed, expected) => {
    expect(wordedDate(storyFrom(seed).date)).toEqual(expected);
  });
});

test.each([
  ['2025-01', 'January 2025'],
  ['2024', '2024'],
  [null, 'No date given'],
])('the heading over %j is %j', (period, expected) => {
  expect(wordedHeading(period)).toBe(expected);
});
