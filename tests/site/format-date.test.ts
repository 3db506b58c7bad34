import { describe, expect, test } from 'vitest';
import { day } from '../../src/model/date.ts';
import { wordedDate, wordedDays, wordedHeading, wordedTelling } from '../../src/site/format-date.ts';
import { storyFrom } from '../helpers/story-from.ts';

const range = (earliest: string | null, latest: string | null) => ({
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
});

const evidence = { rule: 'stated-age', span: { start: 0, end: 1 }, range: range(null, null), facts: [], grace: 0 };

describe('the date that a story states', () => {
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

describe('a date that was worked out', () => {
  test.each([
    ['2024-08-17', '2024-10-06', 'between 17 August and 6 October 2024'],
    ['2024-12-21', '2025-01-02', 'between 21 December 2024 and 2 January 2025'],
    ['2024-03-01', '2024-03-31', 'March 2024'],
    ['2024-03-05', '2024-03-05', '5 March 2024'],
    ['2024-03-05', null, 'from 5 March 2024'],
  ])('%s to %s is said to be one, and is none for machines', (earliest, latest, words) => {
    expect(
      wordedDate({
        kind: 'inferred',
        range: range(earliest, latest),
        evidence: [evidence],
        setAside: [],
        stretches: 1,
        byWindow: false,
      }),
    ).toEqual({ text: `${words} (worked out from the text)`, datetime: null });
  });
});

describe('when a story told something', () => {
  test.each([
    [' date 2025-01-03 A story.', { text: '3 January 2025', datetime: '2025-01-03' }],
    ['A story.', { text: 'in a story without a date', datetime: null }],
  ])('%j is worded', (seed, expected) => {
    expect(wordedTelling(storyFrom(seed).date)).toEqual(expected);
  });

  test('is worded in a sentence, and as no certain day, where it was worked out', () => {
    const when = range('2024-08-17', '2024-10-06');
    expect(
      wordedTelling({
        kind: 'inferred',
        range: when,
        evidence: [evidence],
        setAside: [],
        stretches: 1,
        byWindow: false,
      }),
    ).toEqual({
      text: 'between 17 August and 6 October 2024 (worked out from the text)',
      datetime: null,
    });
  });
});

describe('the time of an event', () => {
  test.each([
    ['2024-12-31', '2024-12-31', { text: '31 December 2024', datetime: '2024-12-31' }],
    ['2024-03-01', '2024-03-31', { text: 'March 2024', datetime: '2024-03' }],
    ['2024-12-21', '2024-12-31', { text: '21 to 31 December 2024', datetime: null }],
    ['2025-01-03', null, { text: 'from 3 January 2025', datetime: null }],
    [null, null, { text: 'at no known time', datetime: null }],
  ])('%s to %s is worded', (earliest, latest, expected) => {
    expect(wordedDays(range(earliest, latest))).toEqual(expected);
  });
});

test.each([
  ['2025-01', 'January 2025'],
  ['2024', '2024'],
  [null, 'No date given'],
])('the heading over %j is %j', (period, expected) => {
  expect(wordedHeading(period)).toBe(expected);
});
