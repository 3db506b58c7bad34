import { describe, expect, test } from 'vitest';
import { referringCitations } from '../../../src/analysis/citations/referring-citations.ts';
import { cut } from '../../../src/model/text.ts';

const found = (text: string): string[] =>
  referringCitations(text, { start: 0, end: text.length }).map((span) => cut(text, span));

describe('a phrase that cites the source named before is', () => {
  test.each([
    ['the report that states', 'They met, and the report also states that he is glad.', ['the report also states']],
    ['the outlet that claims', 'The Spanish outlet claims he is glad.', ['The Spanish outlet claims']],
    ['the same source', 'The same source explains why.', ['The same source explains']],
    ['what accords with it', 'He is glad, according to that same source.', ['according to that same source']],
    ['the newspaper, turned round', 'He is glad, adds the newspaper.', ['adds the newspaper']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['a report he wrote', 'The report was long.'],
    ['the club’s website', 'The club’s website says so.'],
    ['the story of a season', 'The story goes on.'],
    ['several reports', 'The reports claim it.'],
    ['a report from somebody', 'A report claims it.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
