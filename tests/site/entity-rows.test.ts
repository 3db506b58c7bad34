import { expect, test } from 'vitest';
import { kinds } from '../../src/beats/football/kinds.ts';
import { saga } from '../../src/saga/saga.ts';
import { entityRows } from '../../src/site/entity-rows.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const [club] = kinds;
const rows = entityRows(
  timelineOf(
    [
      ' date 2025-01-01 Real Madrid want Trent Alexander-Arnold. Real Madrid wait. They are calm.',
      ' date 2025-01-02 Real Madrid are calm.\n\nIt is late.\n\nOther transfer news:\n\nChelsea bid for a keeper.',
      ' date 2025-01-03 It is late.',
      'Nobody knows.',
    ],
    saga,
  ),
  club,
);

test('clubs have a row each, those in most stories first', () => {
  expect(rows.map(({ link, stories, sentences }) => [link.id, stories, sentences])).toEqual([
    ['real-madrid', 2, 3],
    ['chelsea', 1, 1],
  ]);
});

test('shares are of all stories, also of those that name no club', () => {
  expect(rows.map(({ share }) => share)).toEqual([0.5, 0.25]);
});

test('being about a club is more than naming it', () => {
  expect(rows.map(({ about, aboutShare }) => [about, aboutShare])).toEqual([
    [2, 0.5],
    [0, 0],
  ]);
});

test('a part is told in a sentence, and none is made up', () => {
  expect(rows.map(({ relations }) => relations)).toEqual(['Said to want Trent Alexander-Arnold.', '']);
});

test('no stories, no rows', () => {
  expect(entityRows(timelineOf([]), club)).toEqual([]);
});
