import { describe, expect, test } from 'vitest';
import { completedMove } from '../../../../src/beats/football/dating/completed-move.ts';
import { leftOpen, said } from '../../../helpers/said.ts';

describe('completed-move', () => {
  test.each<[string, string, string[]]>([
    [
      'a signing',
      'Real Madrid have signed Tom Sample.',
      ['Real Madrid have signed Tom Sample. > 2023-06-10/2023-07-12'],
    ],
    [
      'a confirmation',
      'Real Madrid confirm signing of Tom Sample from Chelsea.',
      ['Real Madrid confirm signing of Tom Sample from Chelsea. > 2023-06-10/2023-07-12'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(completedMove, text)).toEqual(expected);
  });

  test.each([
    ['a move of which only the old club is known', 'Everton have signed Tom Sample from Chelsea.'],
    ['something left to somebody', 'Max Boss has left it to Tom Sample to speak of Real Madrid.'],
    ['a wish', 'Real Madrid want to sign Tom Sample from Chelsea.'],
    ['an agreement', 'Real Madrid have agreed to sign Tom Sample.'],
    ['a contract', 'Real Madrid have signed Tom Sample to a new contract.'],
    ['another player', 'Real Madrid have signed Joe Molden. Tom Sample waits. Tom Sample smiles.'],
    ['a quotation', '“Real Madrid have signed Tom Sample,” he said.'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(completedMove, text)).toEqual([]);
  });

  test('leaves open the days after the last on which his career is known', () => {
    expect(leftOpen(completedMove, 'Real Madrid have signed Tom Sample.')).toEqual([
      'Real Madrid have signed Tom Sample. > 2026-01-01/..',
    ]);
  });
});
