import { describe, expect, it } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { sentences } from '../../src/text/sentences.ts';

const split = (text: string) => sentences(text, { start: 0, end: text.length }).map((span) => cut(text, span));

describe('a sentence ends', () => {
  it.each([
    ['at a full stop', 'Northport won.| Vance scored.'],
    ['at a question mark', 'Will he stay?| Nobody knows.'],
    ['at a question mark behind a single capital', 'Is there a plan B?| Nobody knows.'],
    ['at an exclamation mark', 'He stays!| Nobody knew.'],
    ['at the last of several marks', 'He stays?!| Nobody knew.'],
    ['at an ellipsis before a capital', 'He waited…| Then he signed.'],
    ['at three dots before a capital', 'He waited...| Then he signed.'],
    ['behind a closing quotation mark', '“He stays.”| Reed smiled.'],
    ['behind a straight one', '"He stays."| Reed smiled.'],
    ['behind a bracket', 'Northport won (at last).| Vance scored.'],
    ['before an opening quotation mark', 'Reed smiled.| “He stays.”'],
    ['before a straight one', 'Reed smiled.| "He stays."'],
    ['before a figure', 'Northport won.| 16 players took part.'],
    ['before a sum', 'Northport agreed.| £20m was the fee.'],
    ['before an accented capital', 'Northport won.| Élan did not.'],
    ['at a line break', 'Northport won.|\nVance scored.'],
    ['before many spaces', 'Northport won.|                    Vance scored.'],
    ['after a decimal number', 'The fee is £62.8m.| Vance signed.'],
    ['after a number', 'He wears No. 16.| Nobody minds.'],
    ['after p.m. before a capital', 'It began at 5 p.m.| Nobody came.'],
    ['after the word "no"', 'The answer was no.| Then he left.'],
    ['after the word "sun"', 'They played in the sun.| Nobody complained.'],
    ['after the word "sat"', 'He came off and sat.| Reed said nothing.'],
  ])('%s', (_where, marked) => {
    const parts = marked.split('|');
    expect(split(parts.join(''))).toEqual(parts.map((part) => part.trim()));
  });
});

describe('no sentence ends', () => {
  it.each([
    ['in a decimal number', 'The fee is £62.8m and 3.5 more.'],
    ['after a title', 'Reed met Mr. Dorn and Dr. Sorby.'],
    ['after an initial', 'J. K. Tarrow and M. Holm played.'],
    ['after the letters of a country', 'A U.S. Open and a U.K. Cup.'],
    ['after p.m. before a small letter', 'It began at 5 p.m. on Monday.'],
    ['after "No." before a figure', 'He wears No. 16 and not No. 9.'],
    ['after "St." before a name', 'They play at St. Aldan and at St. Olav.'],
    ['after "vs."', 'It was Northport vs. Calder Rovers.'],
    ['after a month cut short', 'It was Jan. 3 and not Feb. 14.'],
    ['after a day cut short', 'They play on Sat. 4 and Sun. 5 January.'],
    ['at an ellipsis before a small letter', 'He waited… and then he signed... at last.'],
    ['at a question inside a sentence', 'Will he stay? is the question.'],
    ['at a quoted exclamation before a small letter', '“He stays!” said Reed.'],
    ['in an address', 'Read harbour-gazette.example and node.js too.'],
    ['without white space', 'Northport won.Vance scored.'],
    ['at a line break', 'Northport\nWon the cup'],
    ['at a colon or semicolon', 'Reed spoke: He stays; Nobody leaves.'],
  ])('%s', (_where, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('a span of text', () => {
  it('is read by itself, with offsets into the whole text', () => {
    const text = 'First. Northport won. Vance scored. Last.';
    const within = { start: 7, end: 35 };
    expect(sentences(text, within)).toEqual([
      { start: 7, end: 21 },
      { start: 22, end: 35 },
    ]);
  });

  it.each([
    ['of nothing', ''],
    ['of white space', ' \r\n\t'],
  ])('%s has no sentence', (_what, text) => {
    expect(split(text)).toEqual([]);
  });

  it.each([
    'Northport won.  \r\n Vance scored?! “He stays…” Reed said. 🙄 And then … nothing',
    '... !!! ??? A. B. C. d. e.',
    '"',
    '.',
    '. A',
    'A .',
  ])('keeps every character that is not white space: %j', (text) => {
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    for (const sentence of split(text)) expect(sentence).toBe(sentence.trim());
  });
});
