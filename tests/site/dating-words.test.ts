import { describe, expect, test } from 'vitest';
import { datingWords, intervalWords } from '../../src/site/dating-words.ts';
import { words } from '../../src/site/words.ts';

describe('the days that a finding allows', () => {
  test.each([
    [['May 2024'], 0, 'May 2024'],
    [['May 2024', '8 to 30 June 2025'], 0, 'May 2024, or 8 to 30 June 2025'],
    [['May 2024'], 30, 'May 2024, and 30 days longer, because it is found only once'],
  ])('%j with %i days of grace', (ranges, grace, said) => {
    expect(words.dating.allowed(ranges, grace)).toBe(said);
  });
});

describe('how an interval was made', () => {
  const said = (stretches: number, byWindow: boolean) => intervalWords({ stretches, byWindow }).join(' ');

  test('of one stretch of days', () => {
    expect(said(1, false)).toBe(
      'Each of these findings allows certain days, and has a weight. The interval is the days that findings of the greatest total weight allow together.',
    );
  });

  test('of several stretches', () => {
    expect(said(2, false)).toContain(
      'allow two stretches of days alike; the interval runs from the first day of the first',
    );
  });

  test('with the help of the days of the timeline, only where they decided', () => {
    expect(said(1, true)).toContain('only days of this timeline count, 1 July 2023 to 30 June 2026');
    expect(said(2, false)).not.toContain('timeline');
  });
});

test('readers are told the weight and the grace of each rule', () => {
  expect(datingWords).toContain(
    'An age it states of somebody it has named, and a known birthday (weight 2; weak; 30 days longer where it is found only once).',
  );
  expect(datingWords).toContain('A weekday with its date (weight 3).');
});
