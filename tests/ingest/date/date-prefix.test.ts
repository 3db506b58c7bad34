import { describe, expect, it } from 'vitest';
import { edtf } from '../../../src/calendar/edtf.ts';
import { datePrefix, prefixInsideLength } from '../../../src/ingest/date/date-prefix.ts';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';
import { lineNumbers } from '../../../src/text/lines.ts';

/** The date as EDTF, the text behind the prefix, and the rules broken. */
function read(text: string, from = 0) {
  const { range, bodyStart, faults } = datePrefix(text, from);
  return [range && edtf(range), text.slice(bodyStart), faults.map(({ fault }) => fault.rule)];
}

describe('a date prefix is read', () => {
  it.each([
    ['with a space before it', ' date 2025-01-03 Northport win.', '2025-01-03', 'Northport win.'],
    ['without one', 'date 2025-01-03 Northport win.', '2025-01-03', 'Northport win.'],
    ['behind blank lines', '\n \r\n\tdate 2025-01-03 Northport win.', '2025-01-03', 'Northport win.'],
    ['behind a byte order mark', '\uFEFF date 2025-01-03 Northport win.', '2025-01-03', 'Northport win.'],
    ['of a month', ' date 2024-12 Northport win.', '2024-12', 'Northport win.'],
    ['of a year', ' date 2024 Northport win.', '2024', 'Northport win.'],
    ['of a year before a figure', ' date 2024 16 players left.', '2024', '16 players left.'],
    ['with a colon', 'date: 2025-01-03 Northport win.', '2025-01-03', 'Northport win.'],
    ['with a colon after a space', 'date : 2025-01-03 Northport win.', '2025-01-03', 'Northport win.'],
    ['with tabs', '\tdate\t2025-01-03\tNorthport win.', '2025-01-03', 'Northport win.'],
    ['with a capital, when it is a day', 'Date: 2025-01-03 Northport win.', '2025-01-03', 'Northport win.'],
    ['on a line by itself', ' date 2025-01-03  \n\n Northport win.', '2025-01-03', '\n\n Northport win.'],
    [
      'behind every kind of space',
      '\uFEFF\u00A0\u200B\u3000\u2028 date 2025-01-03 Northport win.',
      '2025-01-03',
      'Northport win.',
    ],
    [
      'behind other invisible characters',
      '\u2060\u200E\u00ADdate 2025-01-03 Northport win.',
      '2025-01-03',
      'Northport win.',
    ],
    [
      'with other spaces in it',
      'date\u00A0:\u30002025-01-03\u200B\u00A0–\u00A0Northport win.',
      '2025-01-03',
      'Northport win.',
    ],
    ['before an emoji of two characters', ' date 2025-01-03 ❤\uFE0F win.', '2025-01-03', '❤\uFE0F win.'],
    ['before a quotation mark', ' date 2025-01-03 “Northport win.”', '2025-01-03', '“Northport win.”'],
  ])('%s', (_how, text, date, body) => {
    expect(read(text)).toEqual([date, body, []]);
  });

  it('from where the front matter ends, with offsets into the whole text', () => {
    const text = '---\ntitle: x\n---\n date 2025-01-03 Northport win.';
    expect(read(text, 17)).toEqual(['2025-01-03', 'Northport win.', []]);
    expect(text.slice(datePrefix(text, 17).at)).toBe('2025-01-03 Northport win.');
  });
});

describe('what merely begins alike is text:', () => {
  it.each([
    'Northport win.',
    'dated 2025-01-03, the letter says no.',
    'update 2025-01-03 Northport win.',
    'dates 2025-01-03 and 2025-01-04 are free.',
    'date of birth: 2001-04-05',
    'Date 2025 was circled in his calendar.',
    'Date 2025-01 was circled in his calendar.',
    'DATE 2025-01-03 Northport win.',
    'date night for the captain',
    'Northport win. date 2025-01-03 It was late.',
    '2025-01-03 Northport win.',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([null, text, []]);
  });
});

describe('a prefix that is no date is refused, and is no text either:', () => {
  it.each([
    ['a day that is not in the calendar', ' date 2025-02-30 Text.', 'Text.', 'date-prefix-impossible', '2025-02-30'],
    ['a month that is not', ' date 2025-13 Text.', 'Text.', 'date-prefix-impossible', '2025-13'],
    ['the year 0', ' date 0000 Text.', 'Text.', 'date-prefix-impossible', '0000'],
    ['days first', ' date 03-01-2025 Text.', 'Text.', 'date-prefix-miswritten', '03-01-2025'],
    ['slashes', ' date 2025/01/03 Text.', 'Text.', 'date-prefix-miswritten', '2025/01/03'],
    ['full stops', ' date 3.1.2025 Text.', 'Text.', 'date-prefix-miswritten', '3.1.2025'],
    ['single digits', ' date 2025-1-3 Text.', 'Text.', 'date-prefix-miswritten', '2025-1-3'],
    ['two digits of a year', ' date 25-01-03 Text.', 'Text.', 'date-prefix-miswritten', '25-01-03'],
  ])('%s', (_what, text, body, rule, quoted) => {
    expect(read(text)).toEqual([null, body, [rule]]);
    expect(datePrefix(text, 0).faults[0]?.fault.found).toContain(`"${quoted}"`);
  });

  it.each([
    ['a time behind the day', ' date 2025-01-03T10:00 Northport win.'],
    ['no space behind the day', ' date 2025-01-03Northport win.'],
    ['a letter in the day', ' date 2025-O1-03 Northport win.'],
  ])('%s: it is never taken for the story’s first words', (_what, text) => {
    const [, body] = read(text);
    expect(body).not.toContain('date');
  });

  it.each([
    ['a comma', ' date 2025-01-03, Northport win.'],
    ['a colon', ' date 2025-01-03: Northport win.'],
    ['a full stop', ' date 2025-01-03. Northport win.'],
    ['a dash', ' date 2025-01-03 – Northport win.'],
  ])('%s behind the day begins no text', (_what, text) => {
    expect(read(text)).toEqual(['2025-01-03', 'Northport win.', []]);
  });
});

describe('a second prefix', () => {
  it.each([
    ['right behind the first', ' date 2025-01-03 date 2025-01-04 Text.', 'Text.', 22],
    ['on the next line', ' date 2025-01-03\n date 2025-01-04 Text.', 'Text.', 23],
    ['the same again', ' date 2025-01-03 date 2025-01-03 Text.', 'Text.', 22],
  ])('%s is reported where it stands; the first is used', (_where, text, body, at) => {
    expect(read(text)).toEqual(['2025-01-03', body, ['date-prefix-twice']]);
    expect(datePrefix(text, 0).faults).toMatchObject([{ at }]);
    expect(datePrefix(text, 0).faults[0]?.fault.found).toContain('"2025-01-03"');
  });

  it('at the head of a later line is reported, each one', () => {
    const text = ' date 2025-01-03 One.\n\ndate 2025-01-04 Two.\r\n date 2025-01-05\nThree.';
    const { faults } = datePrefix(text, 0);
    expect(
      faults.map(({ fault, at }) => [
        fault.rule,
        /"(.*)"/.exec(fault.found)?.[1],
        text.slice(0, at).split('\n').length,
      ]),
    ).toEqual([
      ['date-prefix-twice', '2025-01-04', 3],
      ['date-prefix-twice', '2025-01-05', 4],
    ]);
  });

  it.each([
    ['inside a line', ' date 2025-01-03 Set a date 2025-01-04 for it.'],
    ['of another word', ' date 2025-01-03 One.\nupdate 2025-01-04 Two.'],
    ['of a year', ' date 2025-01-03 One.\ndate 2025 was circled.'],
  ])('is none %s', (_what, text) => {
    expect(datePrefix(text, 0).faults).toEqual([]);
  });
});

describe('a second prefix is told if, and only if, it is left out of the text:', () => {
  const seen = (text: string) => blocks(text, datePrefix(text, 0).bodyStart, []).map(({ span }) => cut(text, span));
  const told = (text: string) => datePrefix(text, 0).faults.map(({ at }) => lineNumbers(text)(at));
  it.each([
    ['a space', ' '],
    ['a tab', '\t'],
    ['a no-break space', '\u00A0'],
    ['a zero-width space', '\u200B'],
    ['an ideographic space', '\u3000'],
    ['a byte order mark', '\uFEFF'],
    ['a line separator at the beginning', '\u2028'],
    ['a word joiner', '\u2060'],
    ['a mark of direction', '\u200E'],
    ['a soft hyphen', '\u00AD'],
    ['a filler', '\u3164'],
  ])('behind %s', (_what, space) => {
    const text = ` date 2025-01-03 One.\n\n${space}date\u00A02025-01-04\u00A0Two.`;
    expect(seen(text)).toEqual(['One.', 'Two.']);
    expect(told(text)).toEqual([3]);
  });

  it.each([
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a vertical tab', '\v'],
    ['a next-line mark', '\u0085'],
  ])('inside a line, behind %s, it is text', (_what, mark) => {
    const text = ` date 2025-01-03 One.${mark}date 2025-01-04 Two.`;
    expect(seen(text)).toEqual([`One.${mark}date 2025-01-04 Two.`]);
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['on a line by itself', ' date 2025-01-03 One.\n\ndate 2025-01-04\n\nTwo.', ['One.', 'Two.'], [3]],
    ['above a line that goes on', ' date 2025-01-03 One.\n\ndate 2025-01-04\nand two.', ['One.', 'and two.'], [3]],
    ['with nothing to see behind it', ' date 2025-01-03 One.\ndate 2025-01-04 \u2800', ['One.'], [2]],
    ['behind two at the head', 'date 2025 date 2025-01-03 date 2025-01-04 One.', ['One.'], [1, 1]],
  ])('%s', (_where, text, blocks, lines) => {
    expect(seen(text)).toEqual(blocks);
    expect(told(text)).toEqual(lines);
  });
});

it('a long run of spaces behind the word is read in no time', { timeout: 2_000 }, () => {
  expect(datePrefix(`date${' '.repeat(300_000)}night`, 0).range).toBeNull();
});

describe('the prefix that a line inside the text opens with is', () => {
  it.each([
    ['as long as its date and the space behind it', 'date 2025-01-04 Two.', 16],
    ['the whole of a line of its own', 'date 2025-01-04', 15],
    ['nothing in a line that has none', 'Two.', 0],
    ['nothing inside a line', 'Set a date 2025-01-04', 0],
    ['nothing when it is a month', 'date 2025-01 Two.', 0],
  ])('%s', (_what, line, length) => {
    expect(prefixInsideLength(line)).toBe(length);
  });
});
