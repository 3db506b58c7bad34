import { describe, expect, test } from 'vitest';
import { quotations } from '../../../src/analysis/quotations/quotations.ts';
import { cut } from '../../../src/model/text.ts';
import { repeated } from '../../helpers/pathological.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const found = (text: string): string[] => {
  const read = readFrom(text);
  return quotations(read, smallBeat).map(
    ({ inner, speaker }) => `${speaker?.name ?? '?'}: ${cut(read.story.text, inner)}`,
  );
};

describe('a quotation is', () => {
  test.each([
    ['speech in double marks', 'Molden said: “He stays with us.”', ['Molden: He stays with us.']],
    ['speech in straight marks', 'Molden said: "He stays with us."', ['Molden: He stays with us.']],
    ['words in single marks', 'Tribuna claims they ‘will make an offer’ soon.', ['Tribuna: will make an offer']],
    [
      'two in one sentence',
      'A report claims they ‘will pay’ him ‘in the coming days’.',
      ['?: will pay', '?: in the coming days'],
    ],
    [
      'two words of a headline',
      'Chelsea ‘increasingly confident’ over him\n\nThat is so.',
      ['?: increasingly confident'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('each paragraph of a speech over several, under its first speaker', () => {
    expect(
      found('He stays.\n\nMolden wrote: “They want him.\n\n“They want him now.\n\n“We wait.”\n\nThat is all.'),
    ).toEqual(['Molden: They want him.', 'Molden: They want him now.', 'Molden: We wait.']);
  });
});

describe('the speaker of a quotation is', () => {
  test.each([
    ['who spoke on a channel', '“He stays,” Molden told Sky Sports.\n\n“He is happy.”', 'Molden: He is happy.'],
    ['who breaks off', '“They asked,” said Molden on Friday, “and we said no.”', 'Molden: and we said no.'],
    ['not who says more behind it', '“They asked,” said Molden. It was a “new plan” then.', '?: new plan'],
    [
      'who goes on behind a full stop',
      '“He stays here,” said Molden on Friday. “He is happy.”',
      'Molden: He is happy.',
    ],
    ['who adds to it', '“He stays here,” said Molden. He added: “He is happy.”', 'Molden: He is happy.'],
    ['whom the paragraph before announces', 'Molden told reporters:\n\n“He is happy.”', 'Molden: He is happy.'],
    [
      'not who spoke before somebody else',
      '“He stays,” said Molden. Reed disagreed. “He goes,” he said.',
      '?: He goes,',
    ],
    ['not who spoke before words that are nobody’s', '“He stays,” said Molden. His “new plan” is old.', '?: new plan'],
    ['who spoke in the paragraph before', '“He stays,” said Molden.\n\n“He is happy.”', 'Molden: He is happy.'],
    [
      'who goes on as “he” there',
      '“He stays,” said Molden.\n\nHe added: “He is happy.” It is late.',
      'Molden: He is happy.',
    ],
    ['not who spoke before it with others', '“He stays,” said Molden. Reed left.\n\n“He is happy.”', '?: He is happy.'],
    [
      'not who spoke before more than speech',
      '“He stays,” said Molden.\n\n“He is happy,” they say.',
      '?: He is happy,',
    ],
    ['not whom a paragraph before only names', 'Molden told reporters.\n\n“He is happy.”', '?: He is happy.'],
  ])('%s', (_, text, last) => {
    expect(found(`It is late here.\n\n${text}`).at(-1)).toBe(last);
  });
});

describe('no quotation is', () => {
  test.each([
    ['a mistyped apostrophe', 'It is Liverpool‘s man, and Chelsea‘s too.'],
    ['a plural’s possessive', 'It was the Reds’ start, then the Blues’ end.'],
    ['one word', 'They are ‘confident’ and “stunned” by it.'],
    ['a name', 'It stood in ‘The Harbour Echo’ and “Sport”.'],
    ['a mark without its partner', 'They said “nothing at all and went home.'],
    ['a shortened word', 'He stays ’til May of the ’90s.'],
    ['feet and inches', 'He is 6\'2" tall and 5\'11" wide.'],
    ['what stands in page furniture', 'He stays.\n\nRead more: ‘We want him badly’\n\nThat is all.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a quotation has its marks, its words and its section', () => {
  const read = readFrom('They wait here.\n\nChelsea transfer roundup:\n\nMolden said: “He stays.”');
  const [quotation] = quotations(read, smallBeat);
  expect(quotation && cut(read.story.text, quotation.span)).toBe('“He stays.”');
  expect(quotation?.speaker && cut(read.story.text, quotation.speaker.span)).toBe('Molden');
  expect(quotation?.section).toBe('secondary');
});

const heavy = ['"', '“', '‘', '’', '“a b” ', '‘a b’ s’ '];

test.each(heavy)('reads a quarter of a megabyte of %s', { timeout: 60_000 }, (piece) => {
  expect(quotations(readFrom(`Liverpool wait. ${repeated(piece, 250_000)}`), smallBeat)).toBeDefined();
});
