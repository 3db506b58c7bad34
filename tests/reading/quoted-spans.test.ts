import { describe, expect, test } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { quotedSpans } from '../../src/reading/quoted-spans.ts';

const found = (text: string): string[] =>
  quotedSpans(text, { start: 0, end: text.length }).map(({ inner, open }) => `${cut(text, inner)}${open ? ' …' : ''}`);

describe('between quotation marks stand', () => {
  test.each([
    ['curly double ones', 'He said “a b” and “c”.', ['a b', 'c']],
    ['straight double ones', 'He said "a b" and "c".', ['a b', 'c']],
    ['curly single ones', 'He said ‘a b’ and ‘c’.', ['a b', 'c']],
    ['straight single ones', "He said 'a b' and 'c'.", ['a b', 'c']],
    ['low and high ones', 'He said „a b” here „c”.', ['a b', 'c']],
    ['guillemets', 'He said «a b» here.', ['a b']],
    ['a curly one closed by a straight one', 'He said “a b" here.', ['a b']],
    ['an inner pair, as part of the outer', 'He said “a ‘b c’ d” here.', ['a ‘b c’ d']],
    ['an apostrophe inside', 'He said ‘it isn’t so’ here.', ['it isn’t so']],
    ['a plural’s possessive inside', 'He said ‘the Reds’ start is good’ here.', ['the Reds’ start is good']],
    ['a plural at the end', 'It is ‘in the coming days’ and the Reds’ start.', ['in the coming days']],
    ['a double one that stays open', 'He said: “a b. C d.', ['a b. C d. …']],
    ['a single one that opens all and stays open', '‘a b. C d.', ['a b. C d. …']],
    ['marks in brackets', 'He (‘a b’) said.', ['a b']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['an apostrophe', 'Liverpool’s man isn’t here.'],
    ['a mistyped apostrophe', 'Liverpool‘s man.'],
    ['a plural’s possessive', 'The Reds’ start and the Blues’ end.'],
    ['a single one that stays open', 'He said ‘a b and went.'],
    ['a closing one alone', 'He said a b” and went.'],
    ['shortened words', 'Rock ’n’ roll ’til the ’90s.'],
    ['nothing', ''],
  ])('nothing: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('marks outside the span are not seen', () => {
  expect(quotedSpans('“a b” “c d”', { start: 5, end: 11 }).map(({ span }) => span)).toEqual([{ start: 6, end: 11 }]);
});
