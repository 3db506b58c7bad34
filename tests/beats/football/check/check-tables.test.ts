import { describe, expect, test } from 'vitest';
import { checkTables } from '../../../../src/beats/football/check/check-tables.ts';
import type { FootballKnowledge } from '../../../../src/beats/football/football-beat.ts';
import { footballBeat } from '../../../../src/beats/football/football-beat.ts';
import type { FootballPerson, Stay } from '../../../../src/beats/football/person.ts';
import { statedRange } from '../../../../src/calendar/stated-range.ts';
import { day } from '../../../../src/model/date.ts';
import type { FactsNeeded } from '../../../../src/model/fact-fault.ts';
import { madePerson } from '../../../helpers/made-person.ts';
import { madeSources } from '../../../helpers/made-sources.ts';
import { smallKnowledge } from '../../../helpers/small-saga.ts';
import { datingBeat } from '../../../reading/dating-beat.ts';

const nothing: FactsNeeded = { until: null, people: new Set() };

/** What is found in the small tables with these changes, as `severity about: found`. */
const found = (changes: Partial<FootballKnowledge>, needed = nothing): string[] =>
  checkTables({ ...smallKnowledge, ...changes }, needed).map(
    ({ severity, about, found: what }) => `${severity} ${about}: ${what}`,
  );

const stay = (club: string, announced: string, ended: string, more: Partial<Stay> = {}): Stay => ({
  as: 'player',
  club,
  team: null,
  announced: statedRange(announced),
  began: null,
  ended: statedRange(ended),
  loan: false,
  ...more,
});

const complete = { sources: madeSources, knownUntil: day('2025-06-30') };
const at = (...stays: readonly Stay[]): FootballPerson =>
  madePerson('Ilian Vance', { entities: ['liverpool'], career: { stays, complete } });
const born = (on: string): FootballPerson['born'] => ({ day: day(on), sources: madeSources });

test('finds nothing in tables that are right', () => {
  expect(found({})).toEqual([]);
  expect(
    found({ people: [at(stay('liverpool', '2019-08-01', '2021'), stay('chelsea', '2021-07', '2024-06-30'))] }),
  ).toEqual([]);
});

describe('an error is', () => {
  test.each<[string, Partial<FootballKnowledge>, string]>([
    [
      'somebody listed twice, with two birthdays',
      {
        people: [
          madePerson('Ilian Vance', { born: born('1999-02-01'), entities: ['liverpool'] }),
          madePerson('Ilian H. Vance', { names: ['Ilian Vance'], born: born('1999-01-02'), entities: ['liverpool'] }),
        ],
      },
      'error ilian-vance and ilian-h.-vance: both are called “ilian vance”, were at liverpool, and were born on 1999-02-01 and on 1999-01-02',
    ],
    [
      'one id for two people',
      {
        people: [
          madePerson('Ilian Vance', { entities: ['liverpool'] }),
          madePerson('Ilian Vance', { entities: ['chelsea'] }),
        ],
      },
      'error ilian-vance and ilian-vance: two people have one id',
    ],
    [
      'a namesake of whom no club is known',
      {
        people: [
          madePerson('Ilian Vance', { id: 'ilian-vance-1987', entities: ['liverpool'] }),
          madePerson('Ilian Vance', { id: 'ilian-vance-1999' }),
        ],
      },
      'error ilian-vance-1987 and ilian-vance-1999: both are called “ilian vance”, and of ilian-vance-1999 no club is known',
    ],
    [
      'a stay that ends before it begins',
      { people: [at(stay('liverpool', '2021-08-01', '2019-08-01'))] },
      'error ilian-vance: the stay at liverpool ends before it begins, or begins before it was announced',
    ],
    [
      'a stay that begins before it was announced',
      { people: [at(stay('liverpool', '2021-08-01', '2024', { began: statedRange('2021-07-01') }))] },
      'error ilian-vance: the stay at liverpool ends before it begins, or begins before it was announced',
    ],
    [
      'two clubs at once without a loan',
      { people: [at(stay('liverpool', '2019-08-01', '2022-06-30'), stay('chelsea', '2021-07-01', '2024-06-30'))] },
      'error ilian-vance: the stays at liverpool and chelsea overlap by 364 days',
    ],
    [
      'a stay listed twice',
      { people: [at(stay('liverpool', '2019-08-01', '2022-06-30'), stay('liverpool', '2020-08-01', '2023-06-30'))] },
      'error ilian-vance: the stays at liverpool and liverpool overlap by 698 days',
    ],
    [
      'a contract that ends before it was announced',
      {
        people: [
          madePerson('Ilian Vance', {
            bonds: {
              contracts: [
                {
                  club: 'liverpool',
                  announced: day('2021-08-01'),
                  said: 'until 2020',
                  ends: [2020],
                  sources: madeSources,
                },
              ],
              known: null,
            },
          }),
        ],
      },
      'error ilian-vance: the contract with liverpool announced on 2021-08-01 ends in 2020',
    ],
    [
      'a nickname that two clubs have',
      {
        clubs: smallKnowledge.clubs.map((club) =>
          club.id === 'forest'
            ? { ...club, names: ['Anfielders'] }
            : club.id === 'liverpool'
              ? { ...club, sharedNames: ['Anfielders'] }
              : club,
        ),
      },
      'error forest: “Anfielders” is said to mean it alone, and liverpool has it, too',
    ],
    [
      'a source that cannot be followed',
      {
        facts: smallKnowledge.facts.map((fact) => ({
          ...fact,
          sources: [{ title: 'Somewhere', address: 'somewhere', seen: day('2025-01-01') }],
        })),
      },
      'error birth-sam-example: its source is at “somewhere”, which is no address',
    ],
    [
      'a source under two spellings',
      {
        facts: ['https://example.org/a', 'http://www.example.org/a/'].map((address, index) => ({
          kind: 'birth' as const,
          id: `birth-${index}`,
          statement: 'Born.',
          sources: [{ title: 'A', address, seen: day('2025-01-01') }] as const,
          person: 'sam-example',
          day: day('1998-10-07'),
        })),
      },
      'error birth-0 and birth-1: one source is spelled in two ways, “A” at https://example.org/a and “A” at http://www.example.org/a/',
    ],
  ])('%s', (_, changes, fault) => {
    expect(found(changes)).toEqual([fault]);
  });
});

test.each([
  [
    'a loan beside the parent club',
    [stay('liverpool', '2019-08-01', '2024-06-30'), stay('chelsea', '2021-07-01', '2022-06-30', { loan: true })],
  ],
  ['a handover', [stay('liverpool', '2019-08-01', '2021-07-30'), stay('chelsea', '2021-06-01', '2024-06-30')]],
  [
    'a move agreed long before',
    [
      stay('liverpool', '2019-08-01', '2022-06-30'),
      stay('chelsea', '2021-12-01', '2024', { began: statedRange('2022-07-01') }),
    ],
  ],
])('no error is %s', (_, stays) => {
  expect(found({ people: [at(...stays)] })).toEqual([]);
});

test('namesakes whom a year in their ids tells apart are none, however near their birthdays are', () => {
  const people = ['1999-01', '1999-02'].map((since) =>
    madePerson('Ilian Vance', { id: `ilian-vance-${since}`, born: born(`${since}-03`), entities: ['liverpool'] }),
  );
  expect(found({ people })).toEqual([]);
});

describe('a warning names what to look up', () => {
  const people = [
    madePerson('Sam Example', { career: { stays: [], complete } }),
    madePerson('Otto Stranger'),
    madePerson('Max Boss', { role: 'coach' }),
  ];
  const facts = datingBeat.facts as FootballKnowledge['facts'];
  const needed = { until: day('2026-06-30'), people: new Set(['sam-example', 'otto-stranger']) };

  test('where facts end before the stories', () => {
    expect(checkTables({ ...smallKnowledge, people, facts }, needed)).toEqual([
      {
        severity: 'warning',
        about: 'seasons',
        found: 'known until 2025-05-25, while stories can be as new as 2026-06-30',
        remedy: 'look up the first and the last match day of the next season',
      },
      expect.objectContaining({ about: 'titles', found: expect.stringContaining('known until 2024-06-01') }),
      expect.objectContaining({ about: 'careers', found: 'Sam Example: known to a day before 2026-06-30' }),
      expect.objectContaining({ about: 'careers', found: 'Otto Stranger: not known to be complete' }),
    ]);
  });

  test('not where they reach as far', () => {
    expect(
      checkTables({ ...smallKnowledge, people, facts }, { ...needed, until: day('2024-05-01'), people: new Set() }),
    ).toEqual([]);
  });
});

test('a beat gives out what is found in its tables', () => {
  const people = [at(stay('liverpool', '2021-08-01', '2019-08-01'))];
  expect(footballBeat({ ...smallKnowledge, people }).checkFacts(nothing)).toHaveLength(1);
});
