import { describe, expect, it } from 'vitest';
import { direction } from '../../../src/reading/times/direction.ts';
import { tokens } from '../../../src/text/tokens.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

/** Which way the words around "January" point. */
const leanOf = (sentence: string): string | null => told(sentence).orientation;

const told = (sentence: string) => {
  const row = tokens(sentence, { start: 0, end: sentence.length });
  const at = row.findIndex(({ lower }) => lower === 'january');
  return direction(row, at, at + 1, smallBeat.timeWords);
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
    ['past', 'The deal is thought to have gone to the wire in January.'],
    ['past', 'The board met at 10 am in January.'],
    ['future', 'She has chosen to step aside in January.'],
    ['past', 'She chose to step aside in January.'],
    ['future', 'With three weeks until January, they offered more.'],
    ['past', 'The talks lasted until January.'],
    ['present', 'I am back in January.'],
    [null, 'They had hoped to sign him in January.'],
    [null, 'They ruled out selling him in January.'],
    [null, 'A right-sided player for January.'],
    [null, 'They won. January.'],
  ])('%s: %s', (orientation, sentence) => {
    expect(leanOf(sentence)).toBe(orientation);
  });
});

describe('they are sure where a verb takes it for its own time:', () => {
  it.each([
    'They sold him in January.',
    'He was dropped in January.',
    'The paper said he had been held in January.',
    'In January, she was sacked.',
    'In January he will step down.',
    'The museum will reopen in January.',
    'They won’t be back in January.',
    'The licence expires in January.',
    'The mayor hopes to leave in January.',
    'The vote is due in January.',
  ])('%s', (sentence) => {
    expect(told(sentence).sure).toBe(true);
  });

  it.each([
    'They rejected a January bid.',
    'He was linked with Chelsea in January.',
    'He will discuss a move in January.',
    'They could sell him in January.',
    'They win most in January.',
    'In January he was wanted by all.',
    'In January he may step down.',
  ])('and not in %s', (sentence) => {
    expect(told(sentence).sure).toBe(false);
  });
});
