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

  test('is quoted by two stories at the most, each leading to its sentence', () => {
    expect(part?.quotes).toHaveLength(2);
    for (const { words, path } of part?.quotes ?? []) {
      expect(texts.some((text) => text.includes(words.text))).toBe(true);
      expect(path).toBe(`/stories/${words.story}/#s${words.span?.start}`);
    }
    expect(part?.quotes.map(({ told }) => told.text)).toEqual(['1 January 2025', '2 January 2025']);
  });

  test('is none where the stories merely name it', () => {
    expect(views.get('chelsea')).toEqual([]);
  });

  test('is not told of a club that nobody names', () => {
    expect(views.has('barcelona')).toBe(false);
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
});
