import { describe, expect, it } from 'vitest';
import { direction } from '../../../src/reading/times/direction.ts';
import { tokens } from '../../../src/text/tokens.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

/** Which way the words around "January" point. */
const leanOf = (sentence: string): string | null => {
  const row = tokens(sentence, { start: 0, end: sentence.length });
  const at = row.findIndex(({ lower }) => lower === 'january');
  return direction(row, at, at + 1, smallBeat.timeWords).orientation;
};

describe('the words around an expression point', () => {
  it.each([
    ['past', 'He has been out since January.'],
    ['past', 'It dates back to January.'],
    ['past', 'They sold him in January.'],
    ['past', 'He was left out of the squad in January.'],
    ['past', 'He would have gone in January.'],
    ['past', 'He is out after an operation in January.'],
    ['past', 'In January, the board had agreed.'],
    ['future', 'He will go in January.'],
    ['future', 'He won’t go in January.'],
    ['future', 'They want to sign him in January.'],
    ['future', 'He is expected to go in January.'],
    ['future', 'They are considering buying him in January.'],
    ['future', 'A meeting scheduled for January is on.'],
    ['future', 'They are happy to wait until January.'],
    ['future', 'Come January, he is free.'],
    ['present', 'The window opens in January.'],
    [null, 'They had hoped to sign him in January.'],
    [null, 'They ruled out selling him in January.'],
    [null, 'A right-sided player for January.'],
    [null, 'They won. January.'],
  ])('%s: %s', (orientation, sentence) => {
    expect(leanOf(sentence)).toBe(orientation);
  });
});
