import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';

const headline = 'Deadline day live: Vance latest';
const lede = 'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance.';
const end = 'Jonna Reed has told reporters that no third bid had come by noon on Monday.';

const own = (...lines: readonly string[]): readonly string[] => {
  const text = [headline, lede, ...lines, end].join('\n\n');
  return blocks(text, 0, [])
    .filter(({ section }) => section !== 'boilerplate')
    .map(({ span }) => cut(text, span));
};

describe('what readers send in to a live blog is none of it:', () => {
  it.each([
    ['who writes from where', ['Dave in Vell: Marenza signed Vance this morning.']],
    ['the same with a comma', ['Sarah, Harbour Hill: Northport sold Vance to Marenza today.']],
    ['the way it came', ['Via text: Marenza bid £30m for Vance this morning. Dave, Vell']],
    ['an account', ['@harbourfan99: Vance agreed terms with Marenza on 2 February.']],
    [
      'names below a label',
      ['Your texts', 'Jim: Vance joined Marenza on 1 February.', 'Ann: He did no such thing, Jim.'],
    ],
    ['names below a call', ['Get in touch #vance', 'Jim: Vance joined Marenza on 1 February.']],
  ])('%s', (_what, lines) => {
    expect(own(...lines)).toEqual([headline, lede, end]);
  });
});

describe('but it keeps', () => {
  it.each([
    ['what somebody of the story says', 'Reed in Vell: No bid has come, and none will.'],
    ['a quotation from a place', 'Holm in Marenza: “We can wait.”'],
    ['a name and what it says, where no reader is asked', 'Brandt: He is not for sale, and he knows it.'],
    ['a line that names a way', 'By e-mail the club said no, as it had in May.'],
  ])('%s', (_what, line) => {
    expect(own(line)).toContain(line);
  });
});
