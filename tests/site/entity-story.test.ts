import { describe, expect, test } from 'vitest';
import { newestStories, shownStory } from '../../src/site/entity-story.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const storiesOf = (club: string, ...texts: readonly string[]) =>
  timelineOf(texts).entities.find(({ entity }) => entity.id === club)?.stories ?? [];

function shown(club: string, count: number, text: string) {
  const [story] = storiesOf(club, text);
  if (!story) throw new Error(`No story names ${club}.`);
  const { passages, further } = shownStory(story, count);
  const texts = (all: typeof passages) => all.map(({ sentence }) => sentence.text);
  return { read: texts(passages), folded: texts(further), passages };
}

describe('of the sentences that name a club', () => {
  const text = ' date 2025-01-01 It is late.\n\nLiverpool wait. Chelsea bid. Liverpool sleep. Liverpool wake.';

  test('the first are read, the others folded away', () => {
    expect(shown('liverpool', 1, text)).toMatchObject({
      read: ['Liverpool wait.'],
      folded: ['Liverpool sleep.', 'Liverpool wake.'],
    });
    expect(shown('liverpool', 2, text)).toMatchObject({
      read: ['Liverpool wait.', 'Liverpool sleep.'],
      folded: ['Liverpool wake.'],
    });
    expect(shown('chelsea', 2, text)).toMatchObject({ read: ['Chelsea bid.'], folded: [] });
  });

  test('one that names it in the headline alone is folded away', () => {
    const headline = ' date 2025-01-01 Liverpool wait for an answer\n\nIt is late.\n\nLiverpool sleep.';
    expect(shown('liverpool', 2, headline)).toMatchObject({
      read: ['Liverpool sleep.'],
      folded: ['Liverpool wait for an answer'],
    });
  });

  test('one that is a heading is read after prose', () => {
    const heading =
      ' date 2025-01-01 It is late\n\nNobody knows more.\n\nWhat Chelsea say\n\nChelsea wait. It is late.';
    expect(shown('chelsea', 1, heading)).toMatchObject({ read: ['Chelsea wait.'], folded: ['What Chelsea say'] });
  });

  test('one that stands outside the story is folded away, and says so', () => {
    const roundup = 'It is late.\n\nChelsea wait.\n\nTransfer roundup:\n\nChelsea bid for a keeper.';
    expect(shown('chelsea', 2, roundup)).toMatchObject({
      read: ['Chelsea wait.'],
      folded: ['Chelsea bid for a keeper.'],
    });
  });

  test('one is read where there is nothing better', () => {
    const aside = 'It is late.\n\nNobody waits.\n\nTransfer roundup:\n\nChelsea bid for a keeper.\n\nChelsea wait.';
    const { read, folded, passages } = shown('chelsea', 2, aside);
    expect([read, folded]).toEqual([['Chelsea bid for a keeper.'], ['Chelsea wait.']]);
    expect(passages.map((passage) => passage.aside)).toEqual([true]);
    expect(shown('liverpool', 2, ' date 2025-01-01 Liverpool wait for an answer\n\nIt is late.').read).toEqual([
      'Liverpool wait for an answer',
    ]);
  });

  test('each is cut at the forms that name the club, and leads to its place', () => {
    const [passage] = shown('liverpool', 1, 'It is late. The Reds of Liverpool are calm.').passages;
    expect(passage?.runs.map(({ text: run, mark }) => (mark ? `[${run}]` : run)).join('')).toBe(
      '[The Reds] of [Liverpool] are calm.',
    );
    expect(passage?.path).toMatch(/^\/stories\/[a-z0-9-]+\/#s12$/);
  });
});

test('the newest story stands first; a time that is only worked out outranks no known day, and what has none stands last', () => {
  const order = newestStories(
    storiesOf(
      'liverpool',
      'Nobody said when. Liverpool wait.',
      ' date 2025-01-05 It is late. Liverpool wait.',
      ' date 2025-01 It is late. Liverpool wait.',
      ' date 2025-01-07 It is late. Liverpool wait.',
    ),
  );
  expect(order.map(({ teller }) => teller.story.seedPath.slice(-5, -4))).toEqual(['3', '1', '2', '0']);
});
