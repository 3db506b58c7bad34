import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { entityPortrait } from '../../src/site/entity-portrait.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

function portraitOf(club: string, texts: readonly string[]) {
  const timeline = timelineOf(texts, saga);
  const indexed = timeline.entities.find(({ entity }) => entity.id === club);
  if (!indexed) throw new Error(`No story names ${club}.`);
  return entityPortrait(timeline, indexed);
}

const named = (texts: readonly string[]) => {
  const { firstNamed, lastNamed } = portraitOf('liverpool', texts);
  return [firstNamed?.date.text, lastNamed?.date.text];
};

// Two kinds of finding say when it was written: his age, and the season in which his contract ends.
const inferred =
  'Liverpool wait for Trent Alexander-Arnold. The 26-year-old is calm. His contract expires in 2025, at the end of this season.';

describe('a club is named first and last', () => {
  const seeds = [
    ' date 2025-01-01 It is early. Liverpool wait. Liverpool met Chelsea on New Year’s Eve.',
    ' date 2025-01-05 It is late. Liverpool wait. Liverpool and Real Madrid wait.',
    'Nobody said when. Liverpool wait.',
  ];

  test('by stories with a date, and where in them', () => {
    expect(named(seeds)).toEqual(['1 January 2025', '5 January 2025']);
    const { firstNamed, lastNamed } = portraitOf('liverpool', seeds);
    const at = (path: string | undefined, seed = '') => seed.slice(Number(path?.split('#s')[1]));
    expect(at(firstNamed?.path, seeds[0])).toMatch(/^Liverpool wait\. Liverpool met/);
    expect(at(lastNamed?.path, seeds[1])).toMatch(/^Liverpool and Real Madrid wait/);
  });

  test('by the story that can have appeared first, and by the one that can have appeared last', () => {
    const month = ' date 2024-12 It is early. Liverpool wait.';
    const day = ' date 2024-12-05 It is early. Liverpool wait.';
    expect(named([day, month])).toEqual(['December 2024', 'December 2024']);
  });

  test('by stated dates alone, where there are any', () => {
    expect(timelineOf([inferred], saga).stories[0]?.date.kind).toBe('inferred');
    expect(named([' date 2024-12-01 It is early. Liverpool wait.', inferred])).toEqual([
      '1 December 2024',
      '1 December 2024',
    ]);
  });

  test('by dates that are worked out, where no other is known', () => {
    for (const text of named([inferred])) expect(text).toMatch(/^between .+ \(worked out from the text\)$/);
  });

  test('at no time where no story has a date', () => {
    expect(named(['Nobody said when. Liverpool wait.'])).toEqual([undefined, undefined]);
  });
});

test('the clubs named beside it, the most often first', () => {
  const { beside } = portraitOf('liverpool', ['Liverpool met Chelsea. Liverpool met Chelsea and Real Madrid.']);
  expect(beside.map(({ entity, sentences }) => [entity.id, sentences])).toEqual([
    ['chelsea', 2],
    ['real-madrid', 1],
  ]);
});

test('its half of the picture has no row where nothing has a time, and no part is told where stories merely name it', () => {
  expect(portraitOf('liverpool', ['Nobody said when. Liverpool wait.'])).toMatchObject({ relations: [], tug: null });
});
