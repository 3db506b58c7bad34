import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../helpers/timeline-of.ts';

/** Ids of the entities of the one event that a sentence tells, in a story about Liverpool and Real Madrid. */
const entitiesOf = (sentence: string): readonly string[] => {
  const { events } = timelineOf([
    ` date 2025-01-03 Liverpool wait for Real Madrid\n\nLiverpool and Real Madrid are calm about Sam Example.\n\n${sentence}`,
  ]);
  expect(events).toHaveLength(1);
  return events[0]?.entities ?? [];
};

describe('an event is of those who take part', () => {
  test.each([
    ['Liverpool rejected a bid from Real Madrid on Monday.', ['liverpool', 'real-madrid']],
    ['A bid from Chelsea was rejected by Liverpool on Monday.', ['chelsea', 'liverpool']],
    ['On Monday, Liverpool rejected a bid from Chelsea.', ['liverpool', 'chelsea']],
    ['Chelsea and Everton made offers on Monday.', ['chelsea', 'everton']],
    ['Liverpool’s Sam Example arrived on Monday.', ['liverpool']],
    ['The former Chelsea winger signed for Everton on Monday.', ['everton']],
    ['Sam Example signed a contract on Monday.', []],
    ['The striker signed a contract on Monday, so Real Madrid wait.', ['real-madrid']],
    ['Liverpool, who beat Everton in May, sold a keeper to Chelsea on Monday.', ['liverpool', 'chelsea']],
    ['Chelsea sold a keeper on Monday, with Barcelona in the race for another.', ['chelsea']],
    ['The club sold a keeper on Monday, with Liverpool in the race for another.', []],
  ])('%s', (sentence, entities) => {
    expect(entitiesOf(sentence)).toEqual(entities);
  });
});
