import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';

const headline = 'Northport turn down second Marenza bid for Vance';
const lede = 'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance.';
const more = 'He trained alone on Monday, and nobody at the ground would say why he had come so early.';

const kindsOf = (...lines: readonly string[]): Readonly<Record<string, string>> => {
  const text = [headline, lede, ...lines, more].join('\n\n');
  return Object.fromEntries(
    blocks(text, 0, []).map(({ kind, section, span }) => [cut(text, span), section === 'boilerplate' ? section : kind]),
  );
};

describe('an item of a list of facts is no heading:', () => {
  it.each([
    ['fields of a box', ['FACTFILE', 'Position: Left back', 'Height: 1.83m', 'Previous clubs: Calder, Rovers']],
    ['seasons', ['The numbers', '2021: 29 games, 3 goals', '2022: 31 games, 5 goals']],
    [
      'who came and who went',
      ['In', 'Teo Brandt (Calder, loan)', 'Jonna Reed (free agent)', 'Out', 'Mira Lund (released)'],
    ],
    ['marks', ['How they played', 'Vance 7/10', 'Brandt 4/10']],
  ])('%s', (_what, [title = '', ...items]) => {
    const kinds = kindsOf(title, ...items);
    expect(kinds[title]).toBe('heading');
    for (const item of items.filter((each) => each.includes(' ')))
      expect([item, kinds[item]]).toEqual([item, 'paragraph']);
  });

  it.each([
    ['a line that stands alone', ['Calder: keeper out for a month']],
    ['parts with their text', ['Calder: keeper out', more.replace('Monday', 'Tuesday'), 'Rovers: no news']],
  ])('but %s may be', (_what, lines) => {
    expect(kindsOf(...lines)[lines[0] ?? '']).toBe('heading');
  });
});

describe('a heading stays one', () => {
  it.each([
    ['above its picture', ['Third keeper leaves', 'Photo: Mira Lund'], 'Third keeper leaves'],
    [
      'when its number heads figures',
      ['1. Rovers blinked', more.replace('Monday', 'May'), '2. The fees', 'Spent in 2024: £4m'],
      '2. The fees',
    ],
  ])('%s', (_what, lines, heading) => {
    expect(kindsOf(...lines)[heading]).toBe('heading');
  });
});
