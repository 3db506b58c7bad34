import { describe, expect, test } from 'vitest';
import { sprungTraps } from '../../helpers/dating-traps.ts';

describe('stories made up to mislead the dating', () => {
  const traps = sprungTraps();

  test('are many, of many kinds', () => {
    expect(traps.length).toBeGreaterThanOrEqual(240);
    expect(new Set(traps.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  });

  test('get an interval that holds the day, or none', () => {
    expect(traps.filter(({ holds }) => holds === false).map(({ name, date }) => ({ name, date }))).toEqual([]);
  });

  test('get one more often than not', () => {
    expect(traps.filter(({ holds }) => holds === true).length).toBeGreaterThan(traps.length / 2);
  });
});
