import { describe, expect, it } from 'vitest';
import { hasFiniteVerb } from '../../src/text/finite-verb.ts';

describe('a clause has a finite verb:', () => {
  it.each([
    ['an auxiliary', 'Northport are top'],
    ['a modal', 'Vance could leave'],
    ['a common verb', 'Rovers want Tarrow'],
    ['its third person', 'Rovers wants Tarrow'],
    ['an irregular past', 'Holm left Calder'],
    ['a regular past', 'Marenza matched the offer'],
    ['a past in the middle of a list', 'Dorn, Reed and Sorby talked'],
    ['a capital', 'WILL he stay'],
    ['a verb beside an infinitive', 'Vance wants to leave'],
  ])('%s', (_what, text) => {
    expect(hasFiniteVerb(text)).toBe(true);
  });
});

describe('a phrase has none:', () => {
  it.each([
    ['a name', 'Ilian Vance of Northport'],
    ['an infinitive', 'to want Tarrow'],
    ['an infinitive of a regular verb', 'in order to proceed'],
    ['a participle before its noun', 'the delayed match'],
    ['a participle behind a possessive', 'his promised return'],
    ['a present participle', 'with the captain waiting'],
    ['a short word in -ed', 'Ted and the red bed'],
    ['a longer word that only contains a verb', 'an island of awareness'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(hasFiniteVerb(text)).toBe(false);
  });
});
