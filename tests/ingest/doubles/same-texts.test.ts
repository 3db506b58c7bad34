import { describe, expect, it } from 'vitest';
import { sameTexts } from '../../../src/ingest/doubles/same-texts.ts';
import { readText } from '../read-text.ts';

const article = `Northport have turned down a second bid for Ilian Vance.

The offer came on Thursday evening and was worth eighteen million, half of it to be paid in the summer. The chairman
did not take long to answer it. He had promised the town in August that nobody would be sold before the end of the
season, and he meant to keep his word whatever the number below the last line of the letter.

Vance himself has said nothing. He trained with the others on Friday morning, stayed to sign shirts for a school from
Calder, and drove home alone.`;
const another = `Calder Rovers believe that Joss Tarrow will stay for as long as they are in the first division.

The winger was seen at the ground on Monday with his family. He has two years left on his contract, and the club holds
an option for a third, which it means to take up as soon as the winter window has closed.`;

/** Named after their places in the list. */
const stories = (...texts: readonly string[]) => texts.map((text, index) => readText(text, `${index}.txt`));

const told = (...texts: readonly string[]) =>
  sameTexts(stories(...texts)).map(({ severity, rule, file, line, found }) => [
    severity,
    rule,
    `${file}:${line}`,
    found,
  ]);

describe('the same as the story before:', () => {
  it.each([
    ['the same text', article],
    ['the same text under a date', ` date 2025-01-03 ${article}`],
    ['the same text under front matter', `---\nauthor: Mira Lund\n---\n${article}`],
    ['with other line ends', article.replaceAll('\n', '\r\n')],
    ['with other quotation marks and capitals', article.replace('Northport have', '“NORTHPORT” HAVE')],
    ['with other white space', article.replaceAll('\n\n', '\n\n\n \n')],
  ])('%s', (_what, text) => {
    const found = 'The same text stands in 2 files: seeds/0.txt and seeds/1.txt.';
    expect(told(article, text)).toEqual([['warning', 'same-text', 'seeds/1.txt:1', found]]);
  });
});

describe('nearly the same as the story before:', () => {
  it.each([
    ['with one word changed', article.replace('alone', 'himself')],
    ['with a word added', article.replace('a school', 'a small school')],
  ])('%s', (_what, text) => {
    const found = expect.stringMatching(
      /^Nearly the same text stands in 2 files: seeds\/0.txt and seeds\/1.txt \(at least [89]\d % of the word sequences are shared\)\.$/,
    );
    expect(told(article, text)).toEqual([['warning', 'nearly-same-text', 'seeds/1.txt:1', found]]);
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
    expect(sameTexts(stories(article, text))).toEqual([]);
  });

  it.each([
    ['no story', []],
    ['one story', [article]],
    ['two short stories', ['Northport say no.', 'Calder say no.']],
    ['two stories without words', ['🙄', '…']],
  ])('%s', (_what, texts) => {
    expect(sameTexts(stories(...texts))).toEqual([]);
  });
});

/** The article with its word of that number replaced by another one. */
const variant = (number: number) =>
  article.replace(/\S+/g, (word, at: number) => (at === places[number] ? 'else' : word));
const places = [...article.matchAll(/\S+/g)].map(({ index }) => index);

describe('many stories are told in one warning,', () => {
  it.each([3, 24, 25, 26, 200])('%i of the same text', (count) => {
    const all = told(another, ...Array<string>(count).fill(article));
    expect(all).toEqual([
      [
        'warning',
        'same-text',
        'seeds/2.txt:1',
        expect.stringContaining(`The same text stands in ${count} files: seeds/1.txt, `),
      ],
    ]);
  });

  it.each([3, 24, 25, 26, 75])('%i of nearly the same', (count) => {
    const all = told(another, ...Array.from({ length: count }, (_, number) => variant(number)));
    expect(all).toEqual([
      [
        'warning',
        'nearly-same-text',
        'seeds/2.txt:1',
        expect.stringContaining(`Nearly the same text stands in ${count} files: seeds/1.txt, `),
      ],
    ]);
  });

  it('of which five are named and the rest counted', () => {
    const files = (count: number) => /: (.*)\.$/.exec(told(...Array<string>(count).fill(article))[0]?.[3] ?? '')?.[1];
    expect(files(3)).toBe('seeds/0.txt, seeds/1.txt and seeds/2.txt');
    expect(files(6)).toBe('seeds/0.txt, seeds/1.txt, seeds/2.txt, seeds/3.txt, seeds/4.txt and seeds/5.txt');
    expect(files(7)).toBe('seeds/0.txt, seeds/1.txt, seeds/2.txt, seeds/3.txt, seeds/4.txt and 2 more');
  });

  it('beside those of another text; the same ones are one among the nearly same', () => {
    expect(told(article, another, variant(7), article, another).map(([, rule, file]) => [rule, file])).toEqual([
      ['same-text', 'seeds/3.txt:1'],
      ['same-text', 'seeds/4.txt:1'],
      ['nearly-same-text', 'seeds/2.txt:1'],
    ]);
  });
});

describe('files of which one says that it differs from the other', () => {
  const near = article.replace('alone', 'himself');
  const nearer = article.replace('alone', 'for hours');
  /** What is told of the texts when `0.txt` says that it differs from 1, and so on. */
  const rules = (texts: readonly string[], ...said: readonly (readonly [own: number, other: number])[]) =>
    sameTexts(
      stories(...texts),
      said.map(([own, other]) => ({ file: `seeds/${own}.txt`, line: 2, other: `seeds/${other}.txt` })),
    ).map(({ rule, file, line, found }) => `${rule} ${file}:${line} ${/(?<=files: ).*?(?=\.$| \()/.exec(found)?.[0]}`);

  it.each([
    ['of one text', [article, article]],
    ['nearly of one text', [article, near]],
  ])('are not told, %s, whichever says it', (_what, texts) => {
    expect(rules(texts, [0, 1])).toEqual([]);
    expect(rules(texts, [1, 0])).toEqual([]);
    expect(rules(texts, [1, 0], [0, 1])).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['of one text', [article, article, article], 'same-text seeds/1.txt:1 seeds/0.txt, seeds/1.txt and seeds/2.txt'],
    [
      'nearly of one text',
      [article, near, nearer],
      'nearly-same-text seeds/1.txt:1 seeds/0.txt, seeds/1.txt and seeds/2.txt',
    ],
  ])('are told while a third is %s', (_what, texts, told) => {
    expect(rules(texts, [1, 0])).toEqual([told]);
    expect(rules(texts, [1, 0], [2, 0], [2, 1])).toEqual([]);
  });

  it('leave the others of their text told', () => {
    expect(rules([article, article, article], [0, 1], [0, 2])).toEqual([
      'same-text seeds/2.txt:1 seeds/1.txt and seeds/2.txt',
    ]);
  });

  it('are warned of once they differ, and so is a file that differs from itself', () => {
    expect(rules([article, another], [0, 1])).toEqual(['answers-nothing seeds/0.txt:2 undefined']);
    expect(rules([article, another], [0, 0])).toEqual(['answers-nothing seeds/0.txt:2 undefined']);
  });
});
