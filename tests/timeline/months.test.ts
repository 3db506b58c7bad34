import { expect, test } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { byMonth } from '../../src/timeline/months.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

test('stories stand under their month, under their year when they give no month, apart when they give nothing', () => {
  const dates = ['2025-01-03', '2025-01', '2024', '2024-12-31', '2024-12', ''];
  const stories = dates.map((date, index) =>
    storyFrom(`${date && ` date ${date}`} Nobody said anything here.`, `${index}.txt`),
  );
  const periods = byMonth(buildTimeline(stories, smallSaga).stories);
  expect(periods.map(({ key, stories: told }) => `${key} ${told.length}`)).toEqual([
    '2024 1',
    '2024-12 2',
    '2025-01 2',
    'null 1',
  ]);
});
