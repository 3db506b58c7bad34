import { describe, expect, test } from 'vitest';
import type { DateEstimate } from '../../src/model/date-estimate.ts';
import { ageNote, howDated } from '../../src/site/dateline.ts';
import type { TimelineStory } from '../../src/timeline/timeline.ts';
import { dayRange } from '../helpers/day-range.ts';
import { storyFrom } from '../helpers/story-from.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const dated = (text: string): TimelineStory => {
  const [story] = timelineOf([text]).stories;
  return story ?? expect.fail('There is no story.');
};
const at = (date: string): TimelineStory => dated(` date ${date} It is late.`);
const undated = dated('It is late.');
const workedOut = (range: string): TimelineStory => {
  const evidence = { rule: 'stated-age', span: { start: 0, end: 1 }, range: dayRange(range), facts: [] };
  return { ...undated, date: { kind: 'inferred', range: dayRange(range), evidence: [evidence], setAside: [] } };
};

describe('how a date is known', () => {
  test.each<[string, DateEstimate, string]>([
    ['at its head', storyFrom(' date 2025-01-03 It is late.').date, 'The date came with the article.'],
    ['in front matter', storyFrom('---\ndate: 2025-01-03\n---\nIt is late.').date, 'The date came with the article.'],
    [
      'from its words',
      workedOut('2024-03-01/2024-03-31').date,
      'It came without a date; its own words say when it was written.',
    ],
    ['from nothing', undated.date, 'It came without a date, and nothing in it says when it was written.'],
  ])('%s', (_what, date, words) => {
    expect(howDated(date)).toBe(words);
  });
});

describe('an old story says so', () => {
  test.each([
    ['60 days before', at('2024-11-04'), at('2025-01-03'), '3 January 2025, appeared 1 month and 30 days later.'],
    ['a year before', at('2024-01-03'), at('2025-01-03'), '3 January 2025, appeared 12 months later.'],
    ['known by its month', at('2024-09'), at('2025-01-03'), '3 January 2025, appeared at least 3 months later.'],
    [
      'known by its words',
      workedOut('2024-08-17/2024-10-06'),
      at('2025-01-03'),
      '3 January 2025, appeared at least 2 months later.',
    ],
    ['before a whole month', at('2024-01-03'), at('2025-01'), 'January 2025, appeared at least 11 months later.'],
  ])('%s', (_what, old, newest, words) => {
    expect(ageNote(old, newest)).toBe(`An old story: the newest here, of ${words}`);
  });
});

describe('a story does not say that it is old', () => {
  test.each([
    ['59 days before the newest', at('2024-11-05'), at('2025-01-03')],
    ['when it is the newest', at('2025-01-03'), at('2025-01-03')],
    ['when it may be younger', at('2024'), at('2025-01-03')],
    ['without a date', undated, at('2025-01-03')],
    ['when none has a date', at('2024-01-03'), null],
    ['when the newest has no date', at('2024-01-03'), undated],
    ['with an open end', workedOut('2023-01-01/..'), at('2025-01-03')],
    ['beside one that may have appeared at any time before', at('2023-01-01'), workedOut('../2025-01-03')],
  ])('%s', (_what, story, newest) => {
    expect(ageNote(story, newest)).toBeNull();
  });
});
