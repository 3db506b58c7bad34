import { describe, expect, test } from 'vitest';
import { titleHolders } from '../../src/analysis/title-holders.ts';
import { day } from '../../src/model/date.ts';
import type { StatedDate } from '../../src/model/story.ts';
import { smallBeat } from '../helpers/small-saga.ts';

const stated = (from: string, to = from): StatedDate => ({
  kind: 'stated',
  from: 'prefix',
  range: { earliest: day(from), latest: day(to) },
});

describe('who holds the title', () => {
  test.each([
    ['before anybody is known to', stated('2023-01-01'), []],
    ['on the day it is settled, both who lose it and who win it', stated('2024-05-04'), ['barcelona', 'real-madrid']],
    ['the day before', stated('2024-05-03'), ['barcelona']],
    ['the day after', stated('2024-05-05'), ['real-madrid']],
    ['in a month that sees it change hands', stated('2024-05-01', '2024-05-31'), ['barcelona', 'real-madrid']],
    ['without a date, whoever held it in the saga’s time', { kind: 'unknown' } as const, ['barcelona', 'real-madrid']],
  ])('%s', (_, date, expected) => {
    expect([...titleHolders(smallBeat, 'la-liga', date)]).toEqual(expected);
  });

  test('nobody in a competition without holders', () => {
    expect([...titleHolders(smallBeat, 'serie-a', stated('2024-05-05'))]).toEqual([]);
  });
});
