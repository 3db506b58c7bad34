import { describe, expect, test } from 'vitest';
import { isFormOf, isPhrase, plainWord, termsOf } from '../../src/browser/terms.ts';

describe('the words of a query', () => {
  test.each([
    ['Konaté contract', ['Konaté', 'contract']],
    ['  £40m,  fee? ', ['40m', 'fee']],
    ['Trent’s right-back', ['Trent’s', 'right-back']],
    ['the talks of the agent', ['talks', 'agent']],
    ['the', ['the']],
    ['“to be hurried”', ['to', 'be', 'hurried']],
    ['Konaté', ['Konaté']],
    ['– / & %', []],
    ['', []],
  ])('%j are %j', (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });
});

describe('a phrase', () => {
  test.each(['"not be hurried"', '“not be hurried”', ' "a" '])('is %s', (query) => {
    expect(isPhrase(query)).toBe(true);
  });

  test.each(['not "be" hurried', '"', 'Trent’s', '""', ''])('is not %s', (query) => {
    expect(isPhrase(query)).toBe(false);
  });
});

describe('a word in plain letters', () => {
  test.each([
    ['Konaté,', 'konate'],
    ['Sławomir', 'slawomir'],
    ['Łódź', 'lodz'],
    ['Ødegaard’s', 'odegaards'],
    ['İlkay', 'ilkay'],
    ['£40m', '40m'],
    ['Александр', 'александр'],
  ])('of %s is %s', (word, plain) => {
    expect(plainWord(word)).toBe(plain);
  });
});

describe('what the index found for a term', () => {
  test.each([
    ['Konaté', 'konate'],
    ['contracts,', 'contract'],
    ['contract', 'contracts'],
    ['Signing', 'signings'],
    ['Alexander-Arnold’s', 'arnold'],
    ['Liverpool', 'liv'],
    ['2025', '2025'],
  ])('is a form of it: %s for %s', (word, term) => {
    expect(isFormOf(word, term)).toBe(true);
  });

  test.each([
    ['be', 'bernebeu'],
    ['a', 'alonso'],
    ['Real', 'really-not'],
    ['', 'konate'],
  ])('is another word: %s for %s', (word, term) => {
    expect(isFormOf(word, term)).toBe(false);
  });
});
