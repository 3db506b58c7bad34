import { describe, expect, test } from 'vitest';
import { namedBeside } from '../../src/site/entity-neighbours.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const timeline = timelineOf([
  'Liverpool wait for Chelsea. Chelsea wait for Liverpool and Real Madrid. Everton wait.',
  'Liverpool like Chelsea, and Chelsea like Liverpool. Liverpool met Barcelona.\n\nIt is late.\n\nOther transfer news:\n\nReal Madrid met Bayern Munich.',
]);
const neighbours = new Map(
  timeline.entities.map(({ entity, stories }) => [entity.id, namedBeside(stories, entity.id)]),
);
const besides = (club: string) => neighbours.get(club)?.map((beside) => `${beside.entity.id} ${beside.sentences}`);

describe('clubs that the same sentences name', () => {
  test('are counted by sentences, the most often first, then by name', () => {
    expect(besides('liverpool')).toEqual(['chelsea 3', 'barcelona 1', 'real-madrid 1']);
  });

  test('count wherever they stand in the text', () => {
    expect(besides('real-madrid')).toEqual(['bayern-munich 1', 'chelsea 1', 'liverpool 1']);
  });

  test('are none of a club that is always named alone', () => {
    expect(besides('everton')).toEqual([]);
  });

  test('are none of a club that nobody names', () => {
    expect(besides('inter-milan')).toBeUndefined();
  });

  test('see each other alike', () => {
    for (const [club, list] of neighbours)
      for (const { entity: other, sentences } of list) expect(besides(other.id)).toContain(`${club} ${sentences}`);
  });
});

test('a club is a link to its page', () => {
  expect(neighbours.get('liverpool')?.[0]?.entity).toEqual({ id: 'chelsea', name: 'Chelsea', path: '/clubs/chelsea/' });
});
