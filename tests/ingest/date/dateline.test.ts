import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/ingest/date/dateline.ts';

describe('a lede opens with a dateline:', () => {
  it.each([
    ['a place', 'NORTHPORT — ', 'Ilian Vance trained alone.'],
    ['a place and an agency', 'NORTHPORT (AP) — ', 'Ilian Vance trained alone.'],
    ['two places', 'NORTHPORT, CALDER – ', 'Ilian Vance trained alone.'],
    ['a place of two words and a hyphen', 'SANKT ALDAN - ', 'Ilian Vance trained alone.'],
    ['a place and a day', 'Northport, September 26: ', 'Ilian Vance trained alone.'],
    ['a place and a day the English way', 'Northport, 26 September – ', 'Ilian Vance trained alone.'],
    ['a weekday and a full date', 'Wednesday, 01 February 2023 – ', 'Ilian Vance trained alone.'],
    ['a short month and a year', 'Calder, Jan. 3, 2025 - ', 'Ilian Vance trained alone.'],
    ['a place, its country and an agency', 'NORTHPORT, Vell, Jan 3, 2025 (Reuters) - ', 'Ilian Vance trained alone.'],
    ['a day alone', '3 January: ', 'Ilian Vance trained alone.'],
  ])('%s', (_what, dateline, rest) => {
    expect(datelineLength(dateline + rest)).toBe(dateline.length);
  });
});

describe('a lede opens with none:', () => {
  it.each([
    ['a sentence', 'Ilian Vance trained alone.'],
    ['a sentence with a dash', 'Ilian Vance – the captain – trained alone.'],
    ['a day inside the sentence', 'On 3 January Northport said no.'],
    ['a day that opens the sentence', '3 January will be his last day at Northport.'],
    ['a weekday that opens it', 'Wednesday was quiet – until noon.'],
    ['a name in capitals', 'UEFA have said no.'],
    ['an aside behind a name in capitals', 'FCN – who lost the final – want a striker.'],
    ['a score', 'Marenza 3 - 1 Northport was the score.'],
    ['a score of a club that begins like a month', 'Marville 2 - 1 Northport was the score.'],
    ['a score behind a word that begins like a month', 'Decent 3 – 1 wins are all they need.'],
    ['a span of days', 'January 3–10 will decide where he plays.'],
    ['a span of days with spaces', '3 January – 10 January will decide it.'],
    ['nothing', ''],
  ])('%s', (_what, lede) => {
    expect(datelineLength(lede)).toBe(0);
  });
});
