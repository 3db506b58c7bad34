import { describe, expect, test } from 'vitest';
import { storyEntities } from '../../../src/analysis/entities/story-entities.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

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

  test('are none of those that only its page names around it', () => {
    expect(
      clubs(
        'Liverpool want Sam Example.\n\nREAD MORE: Chelsea sell a keeper\n\nLiverpool wait.\n\nImage: Chelsea in training',
      ),
    ).toEqual(['liverpool main 2']);
  });

  test('are none in a story that names none', () => {
    expect(clubs('The player told his friends that he would stay.')).toEqual([]);
  });

  test('count once in a sentence, also under two names, and not at all as opponents or former ones', () => {
    expect(
      clubs(
        'Sam Example waits. Liverpool want to keep Example at Anfield. He scored against Chelsea. Chelsea were beaten. ' +
          'He left Real Madrid in 2019. The former Real Madrid man is calm. Liverpool smile.',
      ),
    ).toEqual(['liverpool main 3', 'chelsea named 2', 'real-madrid named 2']);
  });

  test('are main when whom the story is about belongs to them, named once as they may be', () => {
    expect(
      clubs(
        'Barcelona want Sam Example. Barcelona wait. Barcelona hope. Example is Liverpool’s captain. Example smiles.',
      ),
    ).toEqual(['barcelona main 3', 'liverpool main 1']);
  });

  test('are none of a collection of short news', () => {
    const items = ['Liverpool want Tom Northway', 'Chelsea bid for Ian Southway', 'Real Madrid like Paul Eastway'];
    const more = ['Barcelona look at Mark Westway', 'Everton sell Carl Midway', 'Inter Milan and AC Milan wait'];
    expect(clubs([...items, ...more].map((item) => `${item}, it is said.`).join('\n\n')).join()).not.toContain('main');
  });
});
