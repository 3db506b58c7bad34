import { describe, expect, test } from 'vitest';
import { storyEntities } from '../../src/analysis/story-entities.ts';
import { readFrom } from '../helpers/read-from.ts';
import { smallBeat } from '../helpers/small-saga.ts';

const clubs = (text: string): string[] =>
  storyEntities(readFrom(text), smallBeat).map(
    ({ entity, main, mentions }) => `${entity} ${main ? 'main' : 'named'} ${mentions.length}`,
  );

describe('the clubs of a story', () => {
  test('are counted each once, those named most first', () => {
    expect(clubs('Nobody waits. Chelsea do. Liverpool bid. Liverpool wait for Chelsea. Liverpool smile.')).toEqual([
      'liverpool main 3',
      'chelsea main 2',
    ]);
  });

  test('are main when the headline names them, named when the text does in passing', () => {
    expect(
      clubs(
        'Liverpool turn down Real Madrid for Sam Example\n\nLiverpool said no. Liverpool wait. Real Madrid wait. Chelsea are calm, a spokesman for the club said.',
      ),
    ).toEqual(['liverpool main 3', 'real-madrid main 2', 'chelsea named 1']);
  });

  test('are never main for what stands in a roundup', () => {
    const roundup = 'Chelsea bid for a keeper. Chelsea wait. Chelsea smile. Chelsea again.';
    expect(
      clubs(
        `Liverpool want Sam Example of Real Madrid.\n\nReal Madrid and Liverpool wait.\n\nTransfer roundup:\n\n${roundup}`,
      ),
    ).toEqual(['liverpool main 2', 'real-madrid main 2', 'chelsea named 4']);
  });

  test('are none in a story that names none', () => {
    expect(clubs('The player told his friends that he would stay.')).toEqual([]);
  });
});
