import { expect, it } from 'vitest';
import { numberedHeadings } from '../../../src/ingest/layout/numbered-headings.ts';

const text = 'The captain would rather stay than go, as he told the board in May.';

it.each([
  ['two, each above a paragraph', ['1. Ilian Vance, Northport', text, '2. Teo Brandt, Calder', text], [0, 2]],
  [
    'two, furniture between one and its paragraph',
    ['1. Ilian Vance, Northport', null, text, '2. Teo Brandt, Calder', text],
    [0, 3],
  ],
  ['one alone', ['1. Ilian Vance, Northport', text], []],
  ['a list without paragraphs', ['1. Ilian Vance', '2. Teo Brandt', '3. Marta Holm', text], []],
  ['a list that only ends in one', ['1. Ilian Vance', text, '2. Teo Brandt', '3. Marta Holm', text], []],
  ['sentences', ['1. Vance stays.', text, '2. Brandt goes.', text], []],
])('%s', (_what, lines, expected) => {
  expect([...numberedHeadings(lines)]).toEqual(expected);
});
