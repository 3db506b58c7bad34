import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edtf } from '../../src/calendar/edtf.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';
import type { Block } from '../../src/model/story.ts';
import { cut } from '../../src/model/text.ts';
import { always, seedFile } from './read-text.ts';

// Files of the kinds editors have. What must come of each was written by hand before the file was read, and stands beside it.

interface Expected {
  /** Rules for which the file is refused; it then has nothing else. */
  readonly refused?: readonly string[];
  readonly headline?: string;
  /** As EDTF, and where it was stated. */
  readonly date?: readonly string[];
  /** Rules that are warned of. */
  readonly warnings?: readonly string[];
  readonly furniture?: readonly string[];
  readonly headings?: readonly string[];
  readonly secondary?: readonly string[];
  /** The first sixty characters of each. */
  readonly paragraphs?: readonly string[];
}

const folder = new URL('../fixtures/inputs/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted();

/** What a file is read into, in the shape of its expectation, empty lists left out. */
function readingOf(name: string): Expected {
  const { story, problems } = readSeed(seedFile(readFileSync(new URL(name, folder)), name), always);
  const rules = problems.map(({ rule }) => rule);
  if (!story) return { refused: rules };
  const { date, text, blocks } = story;
  const wordsOf = (isOne: (block: Block) => boolean) => blocks.filter(isOne).map(({ span }) => cut(text, span));
  const found = {
    headline: story.headline.text,
    date: date.kind === 'stated' ? [String(edtf(date.range)), date.from] : [date.kind],
    warnings: rules,
    furniture: wordsOf(({ section }) => section === 'boilerplate'),
    headings: wordsOf(({ section, kind }) => section === 'main' && kind === 'heading'),
    secondary: wordsOf(({ section }) => section === 'secondary'),
    paragraphs: wordsOf(({ section, kind }) => section === 'main' && kind === 'paragraph').map(begin),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value.length > 0));
}

const begin = (words: string): string => {
  const line = words.replaceAll('\n', ' ');
  return line.length <= 60 ? line : `${line.slice(0, 60)}…`;
};

describe('an input comes out as a reader would have it:', () => {
  it.each(names)('%s', (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8'));
    expect(readingOf(name)).toEqual(expected);
  });

  it('fifty of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(50);
  });
});
