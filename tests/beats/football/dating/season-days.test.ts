import { expect, test } from 'vitest';
import { endYear, seasonOf, seasonsFor } from '../../../../src/beats/football/dating/season-days.ts';
import { day } from '../../../../src/model/date.ts';
import { smallBeat } from '../../../helpers/small-saga.ts';
import { datingBeat } from '../../../reading/dating-beat.ts';

/** The first days of a club's seasons that some fact knows. */
const firstDays = (club: string | null): string[] =>
  seasonsFor(club, datingBeat).flatMap(({ first: { earliest, latest }, facts }) =>
    facts.length > 0 ? [earliest === latest ? earliest : `${earliest} to ${latest}`] : [],
  );

test.each([
  ['its own where they are known', 'liverpool', ['2023-08-11', '2024-08-17']],
  ['its league’s else', 'real-madrid', ['2024-08-15']],
  ['those of any league for no club', null, ['2023-08-11', '2024-08-15 to 2024-08-17']],
  ['none that a fact knows for a league the table lacks', 'bayern-munich', []],
])('the first days of a club are %s', (_, club, expected) => {
  expect(firstDays(club)).toEqual(expected);
});

test('a season that the table lacks is as possible as the others, in as wide a stretch as seasons have', () => {
  const seasons = seasonsFor('liverpool', datingBeat);
  expect(seasons.map(({ season }) => season)).toContain('2026/2027');
  expect(seasons.map(({ season }) => season)).toContain('2019/2020');
  expect(seasons.find(({ season }) => season === '2026/2027')).toEqual({
    season: '2026/2027',
    first: { earliest: '2026-07-25', latest: '2026-09-20' },
    last: { earliest: '2027-05-01', latest: '2027-08-15' },
    facts: [],
  });
});

test('stories lie between the seasons of the facts, with room at both ends', () => {
  expect(datingBeat.reach).toEqual({ earliest: '2023-05-13', latest: '2028-05-29' });
  expect(smallBeat.reach).toEqual({ earliest: null, latest: null });
});

test.each([
  ['2024-06-30', '2023/2024'],
  ['2024-07-01', '2024/2025'],
])('%s belongs to %s', (of, season) => {
  expect(seasonOf(day(of))).toBe(season);
  expect(endYear({ season })).toBe(Number(season.slice(5)));
});
