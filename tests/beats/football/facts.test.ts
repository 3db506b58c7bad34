import { describe, expect, test } from 'vitest';
import { clubs } from '../../../src/beats/football/clubs.ts';
import { competitions } from '../../../src/beats/football/competitions.ts';
import type { FootballFact } from '../../../src/beats/football/facts/fact.ts';
import { facts } from '../../../src/beats/football/facts.ts';
import { football } from '../../../src/beats/football/football.ts';
import { people } from '../../../src/beats/football/people.ts';
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

test('every title that can be looked up is a fact, and each lasts until the next of the table', () => {
  expect(of('title')).toHaveLength(titles.filter(({ sources }) => sources.length > 0).length);
  expect(of('title').length).toBeGreaterThanOrEqual(58);
  const madrid = of('title').find(({ id }) => id === 'title-la-liga-2023-2024');
  expect([madrid?.club, madrid?.from, madrid?.until]).toEqual(['real-madrid', '2024-05-04', '2025-05-15']);
});

test('the seasons 2014/15 to 2025/26 are known for five leagues, but for those whose lists nobody has seen', () => {
  const leagues = Map.groupBy(
    of('season').filter(({ club }) => club === null),
    ({ competition }) => competition,
  );
  expect([...leagues].map(([, seasons]) => seasons.length)).toEqual([11, 11, 11, 10, 8]);
});

describe('a stay is told as it was', () => {
  test.each([
    [
      'announced before it began',
      'player-endrick-real-madrid-2022-12-15',
      /^Endrick’s time at Real Madrid was announced on 15 December 2022, began .* and had not ended by /,
    ],
    [
      'a loan',
      'player-romelu-lukaku-inter-milan-2022-06-29-loan',
      /^Romelu Lukaku’s loan at Inter Milan was announced on 29 June 2022 and ended on 30 June 2023\.$/,
    ],
    [
      'of a youth',
      'player-trent-alexander-arnold-liverpool-first',
      /^Trent Alexander-Arnold’s time at Liverpool ended on 31 May 2025\.$/,
    ],
    [
      'a post',
      'coach-jurgen-klopp-liverpool-2015-10-08',
      /^Jurgen Klopp’s time in charge of Liverpool was announced on 8 October 2015 and ended on 19 May 2024\.$/,
    ],
    [
      'at a team the registry lacks',
      'coach-thomas-tuchel-england-2024-10-01',
      /^Thomas Tuchel’s time in charge of England was announced in October 2024 and had not ended by /,
    ],
  ])('%s', (_, id, statement) => {
    expect(facts.find((fact) => fact.id === id)?.statement).toMatch(statement);
  });

  test('a loan does not end the stay at the parent club', () => {
    const chelsea = of('engagement').find(({ id }) => id === 'player-romelu-lukaku-chelsea-2021-08-12');
    expect(chelsea?.days).toEqual({ earliest: '2021-08-12', latest: '2024-08-29' });
  });

  test('one that nobody saw begin begins with the fourteenth birthday', () => {
    const liverpool = of('engagement').find(({ id }) => id === 'player-trent-alexander-arnold-liverpool-first');
    expect(liverpool?.days.earliest).toBe('2012-10-07');
    expect(liverpool?.sinceYouth).toBe('born-trent-alexander-arnold');
  });
});

test('a contract is told as its announcement was', () => {
  const contract = of('contract').find(({ id }) => id === 'contract-kylian-mbappe-paris-saint-germain-2022-05-21');
  expect(contract?.statement).toMatch(
    /^Paris Saint-Germain announced a contract with Kylian Mbappe on 21 May 2022: .+\.$/,
  );
});

test('of a career that may lack a stay nothing is a fact', () => {
  const incomplete = people.filter(({ career }) => career.complete === null && career.stays.length > 0);
  expect(incomplete.length).toBeGreaterThan(0);
  const engaged = new Set(of('engagement').map(({ person }) => person));
  expect(incomplete.filter(({ id }) => engaged.has(id))).toEqual([]);
});

test('nothing is wrong with the tables', () => {
  const faults = football.checkFacts({ until: null, people: new Set() });
  expect(faults.map(({ about, found }) => `${about}: ${found}`)).toEqual([]);
});
