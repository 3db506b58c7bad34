import { describe, expect, test } from 'vitest';
import { nameId } from '../../src/text/name-id.ts';

const idOf = (name: string): string => nameId(name, 'source');

test.each([
  ['Marca', 'marca'],
  ['The Athletic', 'the-athletic'],
  ['L’Équipe', 'lequipe'],
  ['TEAMtalk', 'teamtalk'],
  ['LaLiga News', 'laliga-news'],
  ['Kölner Stadt-Anzeiger', 'koelner-stadt-anzeiger'],
])('%s goes by %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

test.each([
  ['case', 'TeamTalk', 'TEAMtalk'],
  ['marks', 'El Día', 'El Dia'],
  ['punctuation', 'Foot-Mercato', 'Foot Mercato!'],
])('spellings that differ in %s alone share an id', (_what, a, b) => {
  expect(idOf(a)).toBe(idOf(b));
});

describe('names that make one slug have ids of their own', () => {
  test.each([
    ['one of another script', 'Спорт', 'Sport', /^sport-[a-z0-9]{6}$/],
    ['one that is no word', '???', '!!!', /^source-[a-z0-9]{6}$/],
    ['one longer than an id', `${'Gazette '.repeat(60)}A`, `${'Gazette '.repeat(60)}B`, /^(?:gazette-){8}[a-z0-9]{6}$/],
    ['one that grows longer in our letters', 'Щ'.repeat(60), 'Щ'.repeat(61), /^[sch]{64}-[a-z0-9]{6}$/],
  ])('%s', (_what, name, other, id) => {
    expect(idOf(name)).toMatch(id);
    expect(idOf(other)).not.toBe(idOf(name));
    expect(idOf(name)).toBe(idOf(name));
  });
});
