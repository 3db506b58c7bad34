import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { entityRelations } from '../../src/site/entity-relations.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const texts = [
  ' date 2025-01-01 Real Madrid want Trent Alexander-Arnold. They are calm.',
  ' date 2025-01-02 It is late. Real Madrid are keen to sign Trent Alexander-Arnold. Chelsea wait.',
  'Nobody said when. Real Madrid remain interested in Trent Alexander-Arnold from Liverpool.',
  ' date 2025-01-04 It is late. Trent Alexander-Arnold is under contract at Liverpool until 2025.',
];
const views = entityRelations(timelineOf(texts, saga));

describe('a club’s part', () => {
  const [part, ...more] = views.get('real-madrid') ?? [];

  test('is told in our words, with the number of sentences that say so', () => {
    expect(more).toEqual([]);
    expect(part).toMatchObject({ kind: 'wants', words: 'Said to want Trent Alexander-Arnold', count: 3 });
    expect(views.get('liverpool')?.map(({ words }) => words)).toEqual([
      'Said to hold Trent Alexander-Arnold’s contract',
    ]);
  });

  test('is quoted newest first, each quote leading to its sentence; what has no date stands last', () => {
    expect(part?.quotes.map(({ story }) => story)).toEqual([
      'story of 2 January 2025',
      'story of 1 January 2025',
      'undated story',
    ]);
    for (const { words, path } of part?.quotes ?? []) {
      expect(texts.some((text) => text.includes(words.text))).toBe(true);
      expect(path).toBe(`/stories/${words.story}/#s${words.span?.start}`);
    }
  });

  test('is none where the stories merely name it', () => {
    expect(views.get('chelsea')).toEqual([]);
  });

  test('is not told of a club that nobody names', () => {
    expect(views.has('barcelona')).toBe(false);
  });
});

describe('of many sentences', () => {
  const wants = (name: string): string => `Real Madrid want ${name}.`;
  const seeds = [1, 2, 3, 4, 5].map(
    (day) =>
      ` date 2025-01-0${day} It is late. Real Madrid are long-term admirers of Trent Alexander-Arnold. ${wants('Trent Alexander-Arnold')}`,
  );
  const partOf = (texts: readonly string[]) => entityRelations(timelineOf(texts, saga)).get('real-madrid')?.[0];

  test('the clearest of each of the three newest stories is quoted, and all are kept', () => {
    const part = partOf(seeds);
    expect(part?.quotes.map(({ story, words }) => [story, words.text])).toEqual(
      [5, 4, 3].map((day) => [`story of ${day} January 2025`, wants('Trent Alexander-Arnold')]),
    );
    expect([part?.count, part?.all.length, part?.path]).toEqual([10, 10, '/clubs/real-madrid/wants/']);
  });

  test('an older story is not quoted for being clearer', () => {
    const longer = [6, 7, 8].map(
      (day) =>
        ` date 2025-01-0${day} It is late. ${wants('him')} Real Madrid are long-term admirers of Trent Alexander-Arnold, as everybody in the city knows.`,
    );
    expect(partOf([...seeds, ...longer])?.quotes.map(({ story }) => story)).toEqual(
      [8, 7, 6].map((day) => `story of ${day} January 2025`),
    );
  });

  test('several of one story are quoted where there are fewer stories', () => {
    const part = partOf(seeds.slice(0, 1));
    expect(part?.quotes.map(({ story }) => story)).toEqual(['story of 1 January 2025', 'story of 1 January 2025']);
    expect(part?.path).toBeNull();
  });
});

test('what more sentences say stands first', () => {
  const holds = 'Trent Alexander-Arnold is under contract at Liverpool until 2025.';
  const wants = 'Liverpool want Trent Alexander-Arnold.';
  const parts = (...sentences: readonly string[]) =>
    entityRelations(timelineOf([` date 2025-01-01 It is late. ${sentences.join(' ')}`], saga))
      .get('liverpool')
      ?.map(({ kind, count }) => `${kind} ${count}`);
  expect(parts(holds, wants, wants)).toEqual(['wants 2', 'holds 1']);
  expect(parts(wants, holds, holds)).toEqual(['holds 2', 'wants 1']);
  // What is said as often stands as the beat lists it.
  expect(parts(wants, holds)).toEqual(['holds 1', 'wants 1']);
});
