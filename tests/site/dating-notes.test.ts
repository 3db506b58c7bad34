import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { datingNotes } from '../../src/site/dating-notes.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { TimelineStory } from '../../src/timeline/timeline.ts';
import { storyFrom } from '../helpers/story-from.ts';

const facts = new Map(saga.beat.facts.map((fact) => [fact.id, fact]));
const toldBy = (seed: string): TimelineStory =>
  buildTimeline([storyFrom(seed)], saga).stories[0] ?? expect.fail('There is no story.');
const notesOf = (seed: string) => datingNotes(toldBy(seed), facts) ?? expect.fail('It has no worked-out date.');
const meantAge = 'An age it states of somebody it has named, and a known birthday';
const once =
  'Trent Alexander-Arnold is out of contract in 2025. The 25-year-old is impressing under Arne Slot, and Liverpool’s start to the campaign has been good.';

describe('how an undated story was dated', () => {
  test('each finding has its words, the days it allows and what it takes for granted', () => {
    const { evidence } = notesOf(once);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { allows, quotes } of evidence) {
      expect(allows).not.toContain('any day');
      for (const { words, path } of quotes) {
        expect(once).toContain(words.text);
        expect(path).toMatch(/^#s\d+$/);
      }
    }
    expect(evidence.flatMap(({ assumptions }) => assumptions.map(({ statement }) => statement))).toContainEqual(
      expect.stringContaining('7 October 1998'),
    );
  });

  test('an age that is found once says that it counts for longer', () => {
    expect(notesOf(once).evidence.find(({ rule }) => rule === meantAge)).toMatchObject({
      quotes: [{ words: { text: 'The 25-year-old' } }],
      allows: '7 October 2023 to 6 October 2024, and 30 days longer, because it is found only once',
    });
  });

  test('what is said twice is one note, without grace, and its words stand once', () => {
    const notes = notesOf(`${once} The 25-year-old is happy.`).evidence.filter(({ rule }) => rule === meantAge);
    expect(notes).toMatchObject([
      { quotes: [{ words: { text: 'The 25-year-old' } }], allows: '7 October 2023 to 6 October 2024' },
    ]);
    expect(notes[0]?.quotes).toHaveLength(1);
  });

  test('no fact is told twice', () => {
    const { evidence, setAside } = notesOf(`${once} The 25-year-old Trent Alexander-Arnold is happy.`);
    const told = [...evidence, ...setAside].flatMap(({ assumptions }) => assumptions.map(({ statement }) => statement));
    expect(told).toEqual([...new Set(told)]);
    expect(told.length).toBeGreaterThan(0);
  });

  test('a story with a date of its own, or with none, has no such notes', () => {
    expect([' date 2025-01-03 It is late.', 'It is late.'].map((seed) => datingNotes(toldBy(seed), facts))).toEqual([
      null,
      null,
    ]);
  });
});
