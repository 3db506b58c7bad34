import { describe, expect, test } from 'vitest';
import { clubs } from '../../../src/beats/football/clubs.ts';
import { competitions } from '../../../src/beats/football/competitions.ts';
import type { FootballFact } from '../../../src/beats/football/facts/fact.ts';
import { facts } from '../../../src/beats/football/facts.ts';
import { titles } from '../../../src/beats/football/titles.ts';

const of = <Kind extends FootballFact['kind']>(kind: Kind) =>
  facts.filter((fact): fact is Extract<FootballFact, { kind: Kind }> => fact.kind === kind);
const twice = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

describe('every fact', () => {
  test('has an id of its own in kebab-case', () => {
    expect(twice(facts.map(({ id }) => id))).toEqual([]);
    expect(facts.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('is one sentence with a source', () => {
    expect(facts.filter(({ statement }) => !/^\p{Lu}.*\.$/u.test(statement))).toEqual([]);
    const sources = facts.flatMap((fact) => fact.sources);
    expect(sources.filter(({ title, address }) => title === '' || !/^https?:\/\/[^ ]+$/.test(address))).toEqual([]);
  });

  test('names clubs and competitions of the registry', () => {
    const known = new Set([...clubs, ...competitions].map(({ id }) => id));
    const named = facts.flatMap((fact) => [
      ...('club' in fact && fact.club !== null ? [fact.club] : []),
      ...('competition' in fact ? [fact.competition] : []),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('ends after it began', () => {
    const ends = facts.flatMap((fact): readonly (readonly [id: string, from: string, until: string])[] => {
      if (fact.kind === 'season') return [[fact.id, fact.first, fact.last]];
      if (fact.kind === 'title') return [[fact.id, fact.from, fact.until ?? '9']];
      if (fact.kind === 'engagement') return [[fact.id, fact.days.earliest ?? '', fact.days.latest ?? '9']];
      return fact.kind === 'contract' ? [[fact.id, fact.announced, `${fact.ends[0]}-06-30`]] : [];
    });
    expect(ends.filter(([, from, until]) => from > until)).toEqual([]);
  });
});

test.each([
  ['trent-alexander-arnold', '1998-10-07'],
  ['jude-bellingham', '2003-06-29'],
  ['harry-kane', '1993-07-28'],
  ['mohamed-salah', '1992-06-15'],
])('%s was born on %s', (person, day) => {
  expect(of('birth').find((fact) => fact.person === person)?.day).toBe(day);
});

test('every title of the table is a fact, and each lasts until the next', () => {
  expect(of('title')).toHaveLength(titles.length);
  const madrid = of('title').find(({ id }) => id === 'title-la-liga-2023-2024');
  expect([madrid?.club, madrid?.from, madrid?.until]).toEqual(['real-madrid', '2024-05-04', '2025-05-15']);
});

test('the seasons 2014/15 to 2025/26 are known for five leagues', () => {
  const leagues = Map.groupBy(
    of('season').filter(({ club }) => club === null),
    ({ competition }) => competition,
  );
  expect([...leagues].map(([, seasons]) => seasons.length)).toEqual([12, 12, 12, 12, 12]);
});
