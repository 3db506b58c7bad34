import { expect, test } from 'vitest';
import { wordedRange } from '../../src/calendar/worded-range.ts';
import { day } from '../../src/model/date.ts';

test.each([
  ['2025-01-03', '2025-01-03', '3 January 2025'],
  ['2024-03-01', '2024-03-31', 'March 2024'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2025-02-01', '2025-02-27', '1 to 27 February 2025'],
  ['2024-01-01', '2024-12-31', '2024'],
  ['2024-12-21', '2024-12-31', '21 to 31 December 2024'],
  ['2024-08-17', '2024-10-06', '17 August to 6 October 2024'],
  ['2024-03-05', '2024-05-05', '5 March to 5 May 2024'],
  ['2024-03-05', '2025-03-05', '5 March 2024 to 5 March 2025'],
  ['2024-12-31', '2025-01-02', '31 December 2024 to 2 January 2025'],
  ['2024-01-01', '2025-12-31', '1 January 2024 to 31 December 2025'],
  ['2025-06-01', '2025-08-31', '1 June to 31 August 2025'],
])('%s to %s is "%s"', (earliest, latest, expected) => {
  expect(wordedRange({ earliest: day(earliest), latest: day(latest) })).toBe(expected);
});

test('an open end is said, and never filled', () => {
  const [first, none] = [day('2025-01-03'), null];
  expect(wordedRange({ earliest: first, latest: none })).toBe('from 3 January 2025');
  expect(wordedRange({ earliest: none, latest: first })).toBe('by 3 January 2025');
  expect(wordedRange({ earliest: none, latest: none })).toBeNull();
});
