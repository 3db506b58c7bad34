import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/ingest/layout/paragraphs.ts';
import { cut } from '../../../src/model/text.ts';

const split = (text: string, from = 0) => paragraphs(text, from).map((paragraph) => cut(text, paragraph));

describe('paragraphs are parted', () => {
  it.each([
    ['by a blank line', 'Northport win.\n\nVance scores.'],
    ['by several', 'Northport win.\n\n\n\nVance scores.'],
    ['by a blank line of spaces', 'Northport win.\n \t\u00A0\nVance scores.'],
    ['by a single line break behind a sentence', 'Northport win.\nVance scores.'],
    ['by a single line break behind a quotation', '“Northport win.”\n“Vance scores.”'],
    ['by a single line break behind a headline', 'Northport win again in the rain\nVance scores.'],
    ['by a carriage return', 'Northport win.\rVance scores.'],
    ['by a Windows line end', 'Northport win.\r\nVance scores.'],
    ['by a Windows blank line', 'Northport win.\r\n\r\nVance scores.'],
    ['by a blank line inside a sentence', 'Northport win and\n\nvance scores.'],
    ['by a line break behind one word', 'Northport\nvance scores.'],
    ['with white space at both ends left out', '  Northport win. \n\t Vance scores.\n\n'],
  ])('%s', (_how, text) => {
    expect(split(text)).toHaveLength(2);
    for (const paragraph of split(text)) expect(paragraph).toBe(paragraph.trim());
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('a line break inside a paragraph', () => {
  it.each([
    ['before a small letter', 'Northport have turned down\nanother bid.'],
    ['behind a comma', 'Northport, as they said in the summer,\nVance’s club for life, say no.'],
    ['behind an article', 'Northport have met the\nMarenza board again.'],
    ['behind a preposition, in a list of names', 'Northport have written to\nMarenza, Calder and Aldan.'],
  ])('%s is no end of it', (_where, text) => {
    expect(split(text)).toEqual([text]);
  });

  const wrapped = [
    'Northport let the winter pass without a sale, and nobody at the club was',
    'surprised. The chairman had said so in August. When Real Marenza sent',
    'Piet Dorn their last letter of the month, he put it into a drawer. Ilian',
    'Vance knew of it and said nothing.',
  ];
  it.each(['\n', '\r\n', '\r'])('that only wraps a long line is none, with %j', (end) => {
    const text = wrapped.join(end);
    expect(split(text)).toEqual([text]);
    expect(split(`${text}${end}${end}${text}`)).toEqual([text, text]);
  });

  it.each([
    [
      'lines that each end a sentence',
      [
        'Northport have refused another offer from Real Marenza today.',
        'It was the highest of the three so far, at £26.2m in cash.',
        'A spokesman said that the matter was closed until summer.',
        'Real Marenza did not comment.',
      ],
    ],
    [
      'lines of unequal length',
      [
        'Northport say no to a third bid for captain Vance',
        'Calder Rovers wait for an answer from winger Joss Tarrow and his family in town',
        'Sankt Aldan look for a new goalkeeper in Marenza',
        'Nobody leaves Vell',
      ],
    ],
    [
      'very long lines',
      ['Northport '.repeat(14).trim(), 'Marenza '.repeat(17).trim(), 'Calder '.repeat(19).trim(), 'Aldan'],
    ],
  ])('parts %s', (_what, given) => {
    expect(split(given.join('\n'))).toEqual(given);
  });
});

describe('a paragraph knows', () => {
  it('its place in the whole text', () => {
    expect(paragraphs('\uFEFF date 2025 Text.\n\nMore.', 12)).toEqual([
      { start: 12, end: 17, runOn: false },
      { start: 19, end: 24, runOn: false },
    ]);
  });

  it('whether no blank line parts it from the one before', () => {
    const text = 'Northport win.\nVance scores.\n\nReed smiles.';
    expect(paragraphs(text, 0).map(({ runOn }) => runOn)).toEqual([false, true, false]);
  });
});

it.each(['', ' ', '\n\n', '\uFEFF', '\u200B\r\n'])('there is none in %j', (text) => {
  expect(split(text)).toEqual([]);
});
