import { expect, test } from 'vitest';
import { endYear, leagueSeasons, seasonOf, seasonsFor } from '../../../../src/beats/football/dating/season-facts.ts';
import { day } from '../../../../src/model/date.ts';
import { smallBeat } from '../../../helpers/small-saga.ts';
import { datingBeat } from '../../../reading/dating-beat.ts';

test('the seasons are those of the first league the saga has facts about', () => {
  expect(leagueSeasons(datingBeat).map(({ first }) => first)).toEqual(['2023-08-11', '2024-08-16']);
});

test.each([
  ['its own where they are known', 'liverpool', ['2023-08-11', '2024-08-17']],
  ['its league’s else', 'real-madrid', ['2023-08-11', '2024-08-15']],
  ['those of the first league for no club', null, ['2023-08-11', '2024-08-16']],
])('the first days of a club are %s', (_, club, expected) => {
  expect(seasonsFor(club, datingBeat).map(({ first }) => first)).toEqual(expected);
});

test('stories lie between the seasons of the facts, with room at both ends', () => {
  expect(datingBeat.reach).toEqual({ earliest: '2023-05-13', latest: '2025-12-11' });
  expect(smallBeat.reach).toEqual({ earliest: null, latest: null });
});

test.each([
  ['2024-06-30', '2023/2024'],
  ['2024-07-01', '2024/2025'],
])('%s belongs to %s', (of, season) => {
  expect(seasonOf(day(of))).toBe(season);
  expect(endYear({ season })).toBe(Number(season.slice(5)));
});
