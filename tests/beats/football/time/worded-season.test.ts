import { expect, test } from 'vitest';
import { wordedSeason } from '../../../../src/beats/football/time/worded-season.ts';
import { day } from '../../../../src/model/date.ts';
import type { Timex } from '../../../../src/model/timex.ts';

test.each<[value: string, mod: Timex['mod'], earliest: string, latest: string, words: string | null]>([
  ['2024/2025', 'END', '2025-05-25', '2025-06-30', 'end of the 2024/25 season'],
  ['1999/2000', 'END', '2000-05-14', '2000-06-30', 'end of the 1999/00 season'],
  ['2024/2025', 'END', '2025-01-01', '2025-05-25', null],
  ['2024/2025', 'END', '2025-05-25', '2025-06-12', null],
  ['2024/2025', null, '2024-08-01', '2025-05-31', null],
  ['2025', 'END', '2025-05-25', '2025-06-30', null],
])('%s %s, %s to %s: %s', (value, mod, earliest, latest, words) => {
  expect(wordedSeason({ value, mod }, { earliest: day(earliest), latest: day(latest) })).toBe(words);
});
