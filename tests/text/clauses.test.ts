import { describe, expect, test } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { clauses } from '../../src/text/clauses.ts';

const parts = (text: string) => clauses(text, { start: 0, end: text.length }).map((span) => cut(text, span));

describe('a clause ends', () => {
  test.each([
    ['before a conjunction behind a comma', 'Northport waited, | but Vance signed'],
    ['before a conjunction whose subject follows', 'Northport waited | and the Rovers signed him'],
    ['before "and" and a name', 'Northport waited | and Vance signed'],
    ['before "despite" and what somebody did', 'They refuse to give in | despite Calder turning down a bid'],
    ['before "while"', 'Northport waited | while Calder signed him'],
    ['before "the day before" behind a comma', 'Calder said no on Monday, | the day before he became free'],
    ['behind a semicolon', 'Northport waited; | Calder signed him'],
    ['behind parts that only together have a verb', 'despite the rain, and selling; | Vance waited'],
    ['behind a colon', 'It was told at once: | Calder signed him'],
    ['at a dash, which belongs to neither', 'Northport waited | – they had time – | and Calder signed him'],
  ])('%s', (_where, marked) => {
    const whole = marked.replaceAll('| ', '');
    expect(parts(whole)).toEqual(marked.split(' | ').map((part) => part.replace(/^– | –$/g, '')));
  });
});

describe('no clause ends', () => {
  test.each([
    ['between two names', 'Northport and Calder made offers on Monday'],
    ['between two verbs of one subject', 'Northport waited and signed nobody'],
    ['before what has no verb', 'Northport waited, with nobody at the gate'],
    ['before "despite" and a thing', 'Northport waited despite the rain'],
    ['inside "the day after"', 'Northport met Vance the day after he arrived'],
    ['inside "shortly before"', 'Northport met Vance shortly before he left'],
    ['behind an opening "Shortly"', 'Shortly after he left Northport signed Vance'],
    ['at a hyphen', 'Northport signed a well-known full-back'],
    ['behind a participle that "to" stands before, in the part that it joins', 'Northport to; signed; Vance waited'],
    ['in a single word', 'Northport'],
  ])('%s', (_where, text) => {
    expect(parts(text)).toEqual([text]);
  });
});

test.each([
  'Northport waited, but Vance signed; Calder said no – and they left, so the fans stayed.',
  '  , and – but – ; : with and the  ',
  'A and B and C, and D, but E waited while F left because G stayed.',
  '– Northport waited –',
])('clauses are in order, whole words, and leave out nothing but space and dashes: %j', (text) => {
  let end = 0;
  for (const span of clauses(text, { start: 0, end: text.length })) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, span.start)).toMatch(/^[\s–—]*$/);
    expect(text.slice(span.start - 1, span.start + 1)).not.toMatch(/\w\w/);
    end = span.end;
  }
  expect(text.slice(end)).toMatch(/^[\s–—]*$/);
});

test('a sentence in the middle of a text gives spans of that text', () => {
  const text = 'He left. Northport waited, but Vance signed. He stayed.';
  expect(clauses(text, { start: 9, end: 44 }).map((span) => cut(text, span))).toEqual([
    'Northport waited,',
    'but Vance signed.',
  ]);
});

test.each([
  ['an infinitive', 'They to – go to – stay', ['They to – go to – stay']],
  ['an article', 'on the – aimed – and he left', ['on the – aimed – and he left']],
  ['a noun', 'on the – day – aimed – and he left', ['on the – day – aimed', 'and he left']],
  ['the month', 'to – May – go – and he left', ['to – May – go – and he left']],
  ['an -ing form', 'despite – the day – bringing, but he left', ['despite – the day – bringing,', 'but he left']],
  [
    'an -ing form on another line',
    'despite – a\nday – bringing, but he left',
    ['despite – a\nday – bringing, but he left'],
  ],
])('what makes a verb is the same over the edge of two parts that join: %s', (_what, text, expected) => {
  expect(parts(text)).toEqual(expected);
});

// Were the clause read anew with each part that joins it, this would not end before the test's time is over.
test('a clause joined of twenty thousand parts costs no more than its length', () => {
  const text = `They ${'to – go '.repeat(20_000)}`.trimEnd();
  expect(parts(text)).toEqual([text]);
});
