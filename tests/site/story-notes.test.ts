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
    expect([first, second].map((story) => story?.cites.map(({ name }) => name))).toEqual([[], ['Marca']]);
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

test('an undated story shows each finding with its words, the days it allows and what it takes for granted', () => {
  const seed =
    'Trent Alexander-Arnold is out of contract in 2025. The 25-year-old is impressing under Arne Slot, and Liverpool’s start to the campaign has been good.';
  const own = buildTimeline([storyFrom(seed)], saga);
  const [teller] = own.stories;
  const dating = teller && storyNotes(own)(teller).dating;
  expect(teller?.date.kind).toBe('inferred');
  expect(dating?.evidence.map(({ rule, quote }) => `${rule}: ${quote.words.text}`)).toContain(
    'An age it states of somebody it has named, and a known birthday: The 25-year-old',
  );
  for (const { allows, quote } of dating?.evidence ?? []) {
    expect(allows).not.toBe('any day');
    expect(seed).toContain(quote.words.text);
  }
});
