import { describe, expect, test } from 'vitest';
import { isAboutSubject } from '../../../src/timeline/subject/is-about-subject.ts';
import { sagaParts } from '../../../src/timeline/subject/saga-parts.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { smallSaga } from '../../helpers/small-saga.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const words = ({ stories, events }: Pick<Timeline, 'stories' | 'events'>) => [
  ...stories.map(({ story }) => story.headline.text),
  ...events.map(({ toldBy: [{ teller, quote }] }) => teller.story.text.slice(quote.start, quote.end)),
];

describe('a story is about the subject', () => {
  test.each([
    ['where its headline names it', 'Example waits for news\n\nLiverpool played well. Sam Example did not.', true],
    ['where nobody is named more often', 'It is late\n\nSam Example waits. Jude Bellingham played well.', true],
    [
      'where its front matter gives a title that names it',
      '---\ntitle: Example waits\n---\nSam Example did not play. Jude Bellingham did. Bellingham won.',
      true,
    ],
    ['where it names nobody at all', 'It is late\n\nLiverpool played well.', true],
    ['not where it names somebody else alone', 'It is late\n\nJude Bellingham played well.', false],
    [
      'not where it names another more often',
      'It is late\n\nSam Example waits. Example is calm. Jude Bellingham left. Bellingham played. Bellingham won.',
      false,
    ],
  ])('%s', (_, text, isAbout) => {
    const [teller] = timelineOf([text]).stories;
    expect(teller && isAboutSubject(teller, smallSaga)).toBe(isAbout);
  });

  test('by its name as it stands, where the subject is nobody', () => {
    const [one, other] = timelineOf([
      'Lantern is built\n\nJude Bellingham saw it.',
      'It is late\n\nJude Bellingham flies.',
    ]).stories;
    const saga = { ...smallSaga, subject: 'Lantern', subjectId: null };
    expect([one, other].map((teller) => teller && isAboutSubject(teller, saga))).toEqual([true, false]);
  });
});

describe('what is the subject’s', () => {
  const timeline = timelineOf([
    ' date 2025-01-02 Sam Example waits for Real Madrid. Liverpool rejected a bid on New Year’s Day. Chelsea signed Jude Bellingham on Monday.',
    ' date 2025-01-03 It is late. Jude Bellingham left. Bellingham won. Chelsea sold keeper 3 yesterday. Real Madrid made an offer for Sam Example yesterday.',
  ]);
  const { own, others } = sagaParts(timeline, smallSaga);

  test('are the stories about it, what they tell of nobody else, and what others tell of it', () => {
    expect(words(own)).toEqual([
      'Sam Example waits for Real Madrid',
      'Liverpool rejected a bid on New Year’s Day',
      'Real Madrid made an offer for Sam Example yesterday',
    ]);
    expect(words(others)).toEqual([
      'It is late',
      'Chelsea signed Jude Bellingham on Monday',
      'Chelsea sold keeper 3 yesterday',
    ]);
  });

  test('is everything where no story is about it', () => {
    const without = timelineOf([' date 2025-01-03 It is late. Jude Bellingham left. Chelsea sold keeper 3 yesterday.']);
    expect(sagaParts(without, smallSaga).own.stories).toEqual(without.stories);
    expect(sagaParts(without, smallSaga).others).toEqual({ stories: [], events: [], mentions: [] });
  });
});
