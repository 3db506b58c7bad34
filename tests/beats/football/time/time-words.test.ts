import { describe, expect, test } from 'vitest';
import { readTimes } from '../../../reading/times/read-times.ts';

const today = '2025-01-03';
const valuesIn = (text: string): readonly string[] => readTimes(text, today).map(({ value }) => value);

describe('a name with a day or a season in it is no time:', () => {
  test.each([
    'Sheffield Wednesday won.',
    'Sheffield Wednesday lost, and a Wednesday source blamed the referee.',
    'They watched Monday Night Football.',
    'He plays in a Sunday League.',
    'He shone in the Summer League.',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  test.each([
    ['They met in Sheffield on Wednesday.', '2025-01-01'],
    ['They play on Monday night.', '2025-01-06'],
    ['Football returns in the summer.', '2025-SU'],
  ])('but: %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });
});

describe('a number is no year where the game counts:', () => {
  test.each(['He made 1950 appearances.', 'There were 2000 players.'])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
  test('but: season 2019 was his best', () => {
    expect(valuesIn('They say season 2019 was his best.')).toEqual(['2019']);
  });
});

test('a time belongs to the transfer it stands behind, not to the verb before it', () => {
  expect(valuesIn('They rejected a transfer in March.')).toEqual(['2025-03']);
  expect(valuesIn('They sold him in March.')).toEqual(['2024-03']);
});

test('what is scored in a year is measured by it, and not dated', () => {
  expect(valuesIn('He will score more goals in a year.')).toEqual([]);
  expect(valuesIn('He will return in a year.')).toEqual(['2026']);
});

test('a name or a plural takes a verb without an ending', () => {
  expect(valuesIn('Chelsea travel to Leeds on Monday.')).toEqual(['2025-01-06']);
  expect(valuesIn('Clubs plan for Monday.')).toEqual(['2025-01-06']);
});
