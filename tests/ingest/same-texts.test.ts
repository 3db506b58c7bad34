import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/ingest/near-duplicates.ts';
import { readText } from './read-text.ts';

const article = `Northport have turned down a second bid for Ilian Vance.

The offer came on Thursday evening and was worth eighteen million, half of it to be paid in the summer. The chairman
did not take long to answer it. He had promised the town in August that nobody would be sold before the end of the
season, and he meant to keep his word whatever the number below the last line of the letter.

Vance himself has said nothing. He trained with the others on Friday morning, stayed to sign shirts for a school from
Calder, and drove home alone.`;
const another = `Calder Rovers believe that Joss Tarrow will stay for as long as they are in the first division.

The winger was seen at the ground on Monday with his family. He has two years left on his contract, and the club holds
an option for a third, which it means to take up as soon as the winter window has closed.`;

/** A name that no other story of a test has, so that each pair is told once. */
const stories = (...texts: readonly string[]) => texts.map((text, index) => readText(text, `${index}.txt`));

describe('nearly the same as the story before:', () => {
  it.each([
    ['the same text', article],
    ['the same text under a date', ` date 2025-01-03 ${article}`],
    ['the same text under front matter', `---\nauthor: Mira Lund\n---\n${article}`],
    ['with other line ends', article.replaceAll('\n', '\r\n')],
    ['with other quotation marks and capitals', article.replace('Northport have', 'NORTHPORT HAVE')],
    ['with other white space', article.replaceAll('\n\n', '\n\n\n \n')],
    ['with one word changed', article.replace('alone', 'himself')],
    ['with a word added', article.replace('a school', 'a small school')],
  ])('%s', (_what, text) => {
    expect(nearDuplicates(stories(article, text))).toMatchObject([
      {
        rule: 'nearly-same-text',
        severity: 'warning',
        file: 'seeds/1.txt',
        line: 1,
        found: expect.stringContaining('seeds/0.txt'),
      },
    ]);
  });
});

describe('another story:', () => {
  it.each([
    ['about something else', another],
    ['that quotes one sentence', `${another}\n\nNorthport have turned down a second bid for Ilian Vance.`],
    ['that is as long again', `${article}\n\n${another}\n\n${another.toUpperCase().split(' ').toReversed().join(' ')}`],
    ['that is a part of it', article.slice(0, 250)],
    ['of the same words in another order', article.split(/\s+/).toSorted().join(' ')],
    ['that is but its first line', 'Northport have turned down a second bid for Ilian Vance.'],
  ])('%s', (_what, text) => {
    expect(nearDuplicates(stories(article, text))).toEqual([]);
  });

  it.each([
    ['no story', []],
    ['one story', [article]],
    ['two short stories', ['Northport say no.', 'Calder say no.']],
    ['two stories without words', ['🙄', '…']],
  ])('%s', (_what, texts) => {
    expect(nearDuplicates(stories(...texts))).toEqual([]);
  });
});

it('of three, each later one is told with every earlier one', () => {
  const told = nearDuplicates(stories(article, another, article, article));
  expect(told.map(({ file, found }) => [file, /seeds\/\d/.exec(found)?.[0]])).toEqual([
    ['seeds/2.txt', 'seeds/0'],
    ['seeds/3.txt', 'seeds/0'],
    ['seeds/3.txt', 'seeds/2'],
  ]);
});

it('the share is told in per cent', () => {
  expect(nearDuplicates(stories(article, article))[0]?.found).toContain('100 %');
});
