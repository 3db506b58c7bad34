import { describe, expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { titleHolders } from '../../../src/reading/entities/title-holders.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const days = (from: string, to = from) => ({ earliest: day(from), latest: day(to) });

describe('who holds the title', () => {
  test.each([
    ['before anybody is known to', days('2023-01-01'), []],
    ['on the day it is settled, both who lose it and who win it', days('2024-05-04'), ['barcelona', 'real-madrid']],
    ['the day before', days('2024-05-03'), ['barcelona']],
    ['the day after', days('2024-05-05'), ['real-madrid']],
    ['in a month that sees it change hands', days('2024-05-01', '2024-05-31'), ['barcelona', 'real-madrid']],
    ['at whatever time', { earliest: null, latest: null }, ['barcelona', 'real-madrid']],
  ])('%s', (_, on, expected) => {
    expect([...titleHolders(smallBeat, 'la-liga', on)]).toEqual(expected);
  });

  test('nobody in a competition without holders', () => {
    expect([...titleHolders(smallBeat, 'serie-a', days('2024-05-05'))]).toEqual([]);
  });
});
