import { expect, test } from 'vitest';
import { isIng, isOnlyPast, isParticiple, isPast, verbLemma } from '../../../src/reading/clauses/verb-forms.ts';

test.each([
  ['went', { past: true, participle: false, only: true }],
  ['gone', { past: false, participle: true, only: false }],
  ['made', { past: true, participle: true, only: false }],
  ['signed', { past: true, participle: true, only: false }],
  ['bid', { past: true, participle: true, only: false }],
  ['sign', { past: false, participle: false, only: false }],
  ['bed', { past: false, participle: false, only: false }],
])('%s', (word, { past, participle, only }) => {
  expect([isPast(word), isParticiple(word), isOnlyPast(word)]).toEqual([past, participle, only]);
});

test.each(['signing', 'leaving'])('%s is an -ing form', (word) => {
  expect(isIng(word)).toBe(true);
});

test.each(['spring', 'evening', 'during', 'nothing', 'ring'])('%s is none', (word) => {
  expect(isIng(word)).toBe(false);
});

test.each([
  ['planning', 'plan'],
  ['making', 'make'],
  ['denies', 'deny'],
  ['reaches', 'reach'],
  ['claims', 'claim'],
  ['hurried', 'hurry'],
  ['told', 'tell'],
  ['bid', 'bid'],
])('%s is a form of %s', (word, lemma) => {
  expect(verbLemma(word)).toBe(lemma);
});
