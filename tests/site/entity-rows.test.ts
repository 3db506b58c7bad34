import { expect, test } from 'vitest';
import { kinds } from '../../src/beats/football/kinds.ts';
import { saga } from '../../src/saga/saga.ts';
import { entityRows, inIndexOrder } from '../../src/site/entity-rows.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const [club] = kinds;
const timeline = timelineOf(
  [
    ' date 2025-01-01 Real Madrid want Trent Alexander-Arnold. Real Madrid wait for Real Madrid. They are calm.',
    ' date 2025-01-02 Real Madrid are calm.\n\nIt is late.\n\nOther transfer news:\n\nChelsea bid for a keeper. Barcelona bid.',
    ' date 2025-01-03 It is late. Barcelona wait.',
    'Nobody knows.',
  ],
  saga,
);
const { inSaga, others } = entityRows(timeline, club);

test('clubs with a part in the saga stand apart, and no part is made up', () => {
  expect(inSaga.map(({ link, relations }) => [link.id, relations])).toEqual([
    ['real-madrid', ['Said to want Trent Alexander-Arnold']],
  ]);
  expect(others.map(({ link, relations }) => [link.id, relations])).toEqual([
    ['barcelona', []],
    ['chelsea', []],
  ]);
});

test('each has its stories, those about it, and how often they name it', () => {
  expect(
    [...inSaga, ...others].map(({ stories, about, sentences, mentions }) => [stories, about, sentences, mentions]),
  ).toEqual([
    [2, 2, 3, 4],
    [2, 0, 2, 2],
    [1, 0, 1, 1],
  ]);
});

test('the order of the index is one: those with a part, then those in most stories', () => {
  expect(inIndexOrder(timeline, club).map(({ entity }) => entity.id)).toEqual(['real-madrid', 'barcelona', 'chelsea']);
});

test('no stories, no rows', () => {
  expect(entityRows(timelineOf([]), club)).toEqual({ inSaga: [], others: [] });
});
