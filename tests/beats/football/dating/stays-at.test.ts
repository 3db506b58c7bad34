import { expect, test } from 'vitest';
import { daysAt, daysOnLoan } from '../../../../src/beats/football/dating/stays-at.ts';
import type { EngagementFact } from '../../../../src/beats/football/facts/fact.ts';
import { day } from '../../../../src/model/date.ts';
import { madeSources } from '../../../helpers/made-sources.ts';

const stay = (club: string | null, from: string | null, until: string | null, loan = false): EngagementFact => ({
  kind: 'engagement',
  id: `${club}-${from}`,
  statement: 'A stay.',
  sources: madeSources,
  role: 'player',
  person: 'ilian-vance',
  club,
  loan,
  announced: from === null ? null : { earliest: day(from), latest: day(from) },
  days: { earliest: from === null ? null : day(from), latest: until === null ? null : day(until) },
  sinceYouth: null,
  knownUntil: day('2025-12-31'),
});
const career = [
  stay('northport', null, '2019-08-10'),
  stay('southport', '2019-08-10', null),
  stay('northport', '2022-07-01', '2023-06-30', true),
  stay('Westland', '2024-01-01', null),
];
/** The days after the last on which the career is known. */
const unknown = '2026-01-01/..';
const shown = (found: ReturnType<typeof daysAt>): string[] =>
  found.map(({ range }) => `${range.earliest ?? '..'}/${range.latest ?? '..'}`);

test.each<[string, readonly string[], number, string[]]>([
  ['each of two spells', ['northport'], 0, ['../2019-08-10', '2022-07-01/2023-06-30', unknown]],
  ['the days before and after', ['northport'], 10, ['../2019-08-20', '2022-06-21/2023-07-10', unknown]],
  ['one that goes on', ['southport'], 0, ['2019-08-10/..', unknown]],
  ['none', ['eastport'], 0, []],
  [
    'those at any of several clubs',
    ['southport', 'northport'],
    0,
    ['../2019-08-10', '2019-08-10/..', '2022-07-01/2023-06-30', unknown],
  ],
])('the days at a club are those of %s', (_, clubs, slack, expected) => {
  expect(shown(daysAt(career, new Set(clubs), slack))).toEqual(expected);
});

test('a stay of any time leaves nothing to say, whatever the others are', () => {
  expect(daysAt([...career, stay('northport', null, null)], new Set(['northport']), 0)).toEqual([]);
});

test('a club’s loanee is lent by it, or to it', () => {
  expect(shown(daysOnLoan(career, 'southport', 0))).toEqual(['2022-07-01/2023-06-30', unknown]);
  expect(shown(daysOnLoan(career, 'northport', 0))).toEqual(['2022-07-01/2023-06-30', unknown]);
});
