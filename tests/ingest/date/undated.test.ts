import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import type { Scope } from '../../../src/ingest/scope.ts';
import { always, seedFile } from '../read-text.ts';

const scope: Scope = { ...always, knows: (text) => text.includes('Northport') };
const headline = 'Northport turn down a second bid';
const lede = 'Northport have turned down a second bid from Real Marenza for their captain.';
const more = 'He trained alone, and nobody at the ground would say why he had come so early.';

const told = (text: string): readonly string[] =>
  readSeed(seedFile(text), scope).problems.map(({ rule, line, found }) => `${rule}:${line} ${found}`);

describe('a story without a date', () => {
  it.each<[string, string, string]>([
    ['is told', `${headline}\n\n${lede}\n`, 'undated:1 The story has no date.'],
    [
      'is told with a full date that is set aside below it',
      `${headline}\n\n${lede}\n\n${more}\n\nPublished 3 January 2025\n`,
      'date-set-aside:7 The story has no date, and "3 January 2025" is set aside as furniture of its page.',
    ],
    [
      'is told with a time that names no day',
      `${headline}\n\nYesterday at 10:30\n\n${lede}\n`,
      'date-relative:3 The text prints "Yesterday at 10:30", which says no day; the story has no date.',
    ],
    [
      'is perhaps no article, when it names nobody and nothing',
      'milk\neggs\nphone plumber\n',
      'no-article:1 The file has no date and names nobody and nothing that the site knows. Is this an article?',
    ],
    [
      'is told once, where its date can be two',
      `${headline}\n\n03/02/2025\n\n${lede}\n`,
      'dateline-two-ways:3 The text prints the date "03/02/2025", which can be 2025-02-03 or 2025-03-02; the story has no date.',
    ],
    [
      'is no different for the days of its comments',
      `${headline}\n\n${lede}\n\n${more}\n\n2 Comments\nMara\n3 January 2025 at 10:30\nGo!\nReply\n`,
      'undated:1 The story has no date.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toStrictEqual([expected]);
  });

  it('is not told where it is answered, nor where there is a date', () => {
    expect(told(`---\nquiet: [undated]\n---\n${headline}\n\n${lede}\n`)).toStrictEqual([]);
    expect(told(` date 2025-01-03 ${lede}\n`)).toStrictEqual([]);
    expect(told(`${headline}\n3 January 2025\n\n${lede}\n`)).toStrictEqual([]);
  });
});

describe('the word before a headline', () => {
  it.each(['Title', 'Headline'])('%s is no part of it', (label) => {
    const { story } = readSeed(seedFile(`${label}: ${headline}\nDate: 4 February 2025\n\n${lede}\n`), always);
    expect(story?.headline.text).toBe(headline);
    expect(story?.date.kind).toBe('stated');
    const short = readSeed(seedFile(`${label}: Vance trains alone\nDate: 4 February 2025\n\n${lede}\n`), always).story;
    expect(short?.headline.text).toBe('Vance trains alone');
  });
});
