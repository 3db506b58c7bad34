import { describe, expect, test } from 'vitest';
import type { DateEstimate } from '../../src/model/date-estimate.ts';
import { howDated, isOldBeside } from '../../src/site/dateline.ts';
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
  const evidence = { rule: 'stated-age', span: { start: 0, end: 1 }, range: dayRange(range), facts: [], grace: 0 };
  return {
    ...undated,
    date: {
      kind: 'inferred',
      range: dayRange(range),
      evidence: [evidence],
      setAside: [],
      stretches: 1,
      byWindow: false,
    },
  };
};

describe('how a date is known', () => {
  test.each<[string, DateEstimate, string]>([
    ['at its head', storyFrom(' date 2025-01-03 It is late.').date, 'The date came with the article.'],
    [
      'printed by the article',
      storyFrom('A headline of words\n\nPublished: 3 Jan 2025\n\nIt is late. It is cold.').date,
      'The article prints its date:',
    ],
    ['in front matter', storyFrom('---\ndate: 2025-01-03\n---\nIt is late.').date, 'The date came with the article.'],
    ['from its words', workedOut('2024-03-01/2024-03-31').date, 'Undated; we worked the period out from its text.'],
    ['from nothing', undated.date, 'Undated: our rules find no date in it that they can be sure of.'],
  ])('%s', (_what, date, words) => {
    expect(howDated(date)).toBe(words);
  });
});

describe('a story is old beside the newest', () => {
  test.each([
    ['60 days before', at('2024-11-04'), at('2025-01-03')],
    ['a year before', at('2024-01-03'), at('2025-01-03')],
    ['known by its month', at('2024-09'), at('2025-01-03')],
    ['known by its words', workedOut('2024-08-17/2024-10-06'), at('2025-01-03')],
    ['before a whole month', at('2024-01-03'), at('2025-01')],
  ])('%s', (_what, old, newest) => {
    expect(isOldBeside(old, newest)).toBe(true);
  });
});

describe('a story is not old', () => {
  test.each([
    ['59 days before the newest', at('2024-11-05'), at('2025-01-03')],
    ['when it is the newest', at('2025-01-03'), at('2025-01-03')],
    ['when it may be younger', at('2024'), at('2025-01-03')],
    ['without a date', undated, at('2025-01-03')],
    ['when the newest has no date', at('2024-01-03'), undated],
    ['with an open end', workedOut('2023-01-01/..'), at('2025-01-03')],
    ['beside one that may have appeared at any time before', at('2023-01-01'), workedOut('../2025-01-03')],
  ])('%s', (_what, story, newest) => {
    expect(isOldBeside(story, newest)).toBe(false);
  });
});
