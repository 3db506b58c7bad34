import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { assumptions } from '../../src/site/assumptions.ts';
import { storyNotes } from '../../src/site/story-notes.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { storyFrom } from '../helpers/story-from.ts';

const timeline = buildTimeline(
  [
    storyFrom(
      ' date 2025-01-01 Trent Alexander-Arnold waits. Liverpool turned down a bid for the 25-year-old on New Year’s Eve.',
      'a.txt',
    ),
    storyFrom(
      ' date 2025-01-03 Trent Alexander-Arnold waits. Marca report that the bid for the 26-year-old was turned down on New Year’s Eve.',
      'b.txt',
    ),
    storyFrom('It is warm. The sun is out.', 'c.txt'),
  ],
  saga,
);
const notes = storyNotes(timeline);
const [first, second, undated] = timeline.stories.map(notes);

describe('what a page says beside a story', () => {
  test('its events, and who else tells them', () => {
    expect(
      first?.tells.map(({ kind, when, alsoTold }) => [kind, when.text, alsoTold.map(({ headline }) => headline.text)]),
    ).toEqual([['happened', '31 December 2024', ['Trent Alexander-Arnold waits']]]);
    expect(first?.tells[0]?.quote.words.text).toContain('turned down a bid');
    expect(undated?.tells).toEqual([]);
  });

  test('whom it cites', () => {
    expect([first, second].map((story) => story?.cites.named.map(({ name }) => name))).toEqual([[], ['Marca']]);
  });

  test('what does not fit, from both sides, and the fact that settles it', () => {
    expect(first?.disagreements.map(({ what, own, other }) => [what, own.words.text, other.words.text])).toEqual([
      [
        'age',
        'Liverpool turned down a bid for the 25-year-old on New Year’s Eve.',
        'Marca report that the bid for the 26-year-old was turned down on New Year’s Eve.',
      ],
    ]);
    expect(second?.disagreements[0]?.own.words.text).toContain('26-year-old');
    expect(first?.disagreements[0]?.settledBy).toMatchObject({
      statement: expect.stringContaining('7 October 1998'),
      finding: 'So 26 is right and 25 is not.',
    });
  });

  test('its own words by their place on the page, those of others by their address', () => {
    expect(first?.tells[0]?.quote.path).toMatch(/^#s\d+$/);
    expect(first?.tells[0]?.alsoTold[0]?.path).toMatch(/^\/stories\/.*#s\d+$/);
    expect(first?.disagreements[0]?.own.path).toMatch(/^#s\d+$/);
    expect(first?.disagreements[0]?.other.path).toMatch(/^\/stories\/.*#s\d+$/);
  });

  test('how it was dated only where the file does not say', () => {
    expect([first?.dating, undated?.dating]).toEqual([null, null]);
  });

  test('the facts that were used, and no others', () => {
    expect(assumptions(timeline).map(({ statement }) => statement)).toEqual([
      expect.stringContaining('7 October 1998'),
    ]);
    expect(assumptions(buildTimeline([storyFrom('It is warm.')], saga))).toEqual([]);
  });
});

/** The notes of a single story. */
const notesOf = (seed: string) => {
  const own = buildTimeline([storyFrom(seed)], saga);
  return storyNotes(own)(own.stories[0] ?? expect.fail('There is no story.'));
};

test('quotations of three words and fewer are left out', () => {
  const { quotations } = notesOf(
    ' date 2025-01-03 It is late. “We are calm,” said Arne Slot. “We are very calm,” he added. He is “not for sale”.',
  );
  expect(quotations.map(({ quote, speaker }) => [quote.words.text, speaker])).toEqual([
    ['“We are very calm,”', 'Arne Slot'],
  ]);
});

test('times that are mentioned twice in the same words are one note', () => {
  const { mentions } = notesOf(
    ' date 2025-01-03 It is late. Liverpool may sell him next summer. Real Madrid might bid next summer. Chelsea may bid next week.',
  );
  expect(mentions.map(({ quote }) => quote.words.text)).toEqual(['next week', 'next summer']);
});

test('events of one time are numbered, by which their links are told apart', () => {
  const { tells } = notesOf(
    ' date 2025-01-03 It is late. Real Madrid made a bid on New Year’s Eve. Liverpool signed Jude Bellingham on New Year’s Eve. Liverpool sold Darwin Nunez on Thursday.',
  );
  expect(tells.map(({ when, nth }) => [when.text, nth])).toEqual([
    ['31 December 2024', 1],
    ['31 December 2024', 2],
    ['2 January 2025', 1],
  ]);
});
