import { describe, expect, test } from 'vitest';
import { type Extent, type Packed, pack } from '../../../src/site/glance/pack.ts';
import { pseudoRandom } from '../../helpers/pseudo-random.ts';

const length = 440;
const thing = (from: number, to = from + 24): Extent => ({ from, to });
/** `0: 10-34`, a row and what stands in it; what was gathered in brackets, `0: [10-34 12-36]`. */
const laid = (things: readonly Extent[], rows: number): readonly string[] =>
  pack(things, rows, length)
    .map(({ row, isGathered, members }) => {
      const words = members.map(({ from, to }) => `${from}-${to}`).join(' ');
      return `${row}: ${isGathered ? `[${words}]` : words}`;
    })
    .toSorted();

describe('things have a row', () => {
  test.each([
    ['none where there is nothing', [], 2, []],
    ['the first, apart from each other', [thing(100), thing(10)], 2, ['0: 10-34', '0: 100-124']],
    ['the first, two pixels apart', [thing(10), thing(36)], 2, ['0: 10-34', '0: 36-60']],
    ['two, closer than that', [thing(10), thing(35)], 2, ['0: 10-34', '1: 35-59']],
    ['two, at one place', [thing(10), thing(10)], 2, ['0: 10-34', '1: 10-34']],
    ['the first again where it is free', [thing(10), thing(20), thing(40)], 2, ['0: 10-34', '0: 40-64', '1: 20-44']],
  ])('%s', (_what, things, rows, words) => {
    expect(laid(things, rows)).toEqual(words);
  });
});

describe('where rows do not suffice', () => {
  test('what is crowded is gathered, and what is not stays alone', () => {
    expect(laid([thing(0), thing(4), thing(8), thing(300)], 2)).toEqual(['0: 300-324', '0: [0-24 4-28 8-32]']);
  });

  test('a long one stays where the short ones are gathered', () => {
    expect(laid([thing(0, 80), thing(4), thing(8), thing(12)], 2)).toEqual(['0: [4-28 8-32 12-36]', '1: 0-80']);
  });

  test('long ones are gathered with each other, and one far away stays', () => {
    expect(laid([thing(0, 80), thing(1, 81), thing(2, 82), thing(300, 380), thing(400)], 2)).toEqual([
      '0: 300-380',
      '0: 400-424',
      '0: [0-80 1-81 2-82]',
    ]);
  });

  test('what reaches beyond an end is gathered inside', () => {
    for (const { extent } of pack([thing(-42, 12), thing(-40, 12), thing(428, 482), thing(429, 482)], 1, length)) {
      expect(extent.from).toBeGreaterThanOrEqual(0);
      expect(extent.to).toBeLessThanOrEqual(length);
    }
  });
});

describe('whatever the things are', () => {
  const next = pseudoRandom(1998);
  const cases = Array.from({ length: 400 }, () => {
    const length = 180 + next(400);
    const things = Array.from({ length: next(80) }, () => {
      const from = next(length) - 12;
      return thing(from, from + 24 + (next(4) === 0 ? next(150) : 0));
    });
    const rows = 1 + next(4);
    return { things, rows, length, packed: pack(things, rows, length) };
  });
  const beside = (packed: readonly Packed<Extent>[]): readonly [Extent, Extent][] =>
    [...Map.groupBy(packed, ({ row }) => row).values()].flatMap((own) => {
      const extents = own.map(({ extent }) => extent).toSorted((a, b) => a.from - b.from);
      return extents.slice(1).map((extent, index): [Extent, Extent] => [extents[index] ?? extent, extent]);
    });

  test('each is in exactly one place', () => {
    for (const { things, packed } of cases) {
      const members = packed.flatMap((place) => place.members);
      expect(members).toHaveLength(things.length);
      expect(new Set(members)).toEqual(new Set(things));
    }
  });

  test('none touches another in its row, and there are no more rows than allowed', () => {
    for (const { packed, rows } of cases) {
      expect(packed.every(({ row }) => row >= 0 && row < rows)).toBe(true);
      for (const [a, b] of beside(packed)) expect(b.from - a.to).toBeGreaterThanOrEqual(2 - 1e-9);
    }
  });

  test('several in one place were gathered, and what was not has the room it asks for', () => {
    for (const { packed } of cases)
      for (const { members, isGathered, extent } of packed)
        if (!isGathered) expect([members, extent]).toEqual([[extent], members[0]]);
  });

  test('the same things are laid out alike', () => {
    for (const { things, rows, length, packed } of cases) expect(pack(things, rows, length)).toEqual(packed);
  });
});
