import { describe, expect, test } from 'vitest';
import { day } from '../../src/model/date.ts';
import { byDate, byEnd, eventPlace } from '../../src/timeline/order.ts';
import { storyFrom } from '../helpers/story-from.ts';

const range = (written: string) => {
  const [earliest, latest] = written.split('/').map((end) => (end === '..' ? null : day(end)));
  return { earliest: earliest ?? null, latest: latest ?? null };
};
/** From a shuffled list, so that nothing is right by chance. */
const sorted = <T>(list: readonly T[], compare: (a: T, b: T) => number) => {
  const results = [list, list.toReversed(), [...list.slice(2), ...list.slice(0, 2)]].map((from) =>
    from.toSorted(compare),
  );
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
  return results[0];
};

test('ranges stand by their last day, then the wider first; an open end by its first day, no time at all last', () => {
  const inOrder = [
    '../2024-12-01',
    '2024-01-01/2024-12-31',
    '2024-12-21/2024-12-31',
    '2024-12-31/2024-12-31',
    '2025-01-03/..',
    '2025-01-04/2025-01-04',
    '../..',
  ];
  expect(
    sorted(inOrder.map(range), byEnd)?.map(({ earliest, latest }) => `${earliest ?? '..'}/${latest ?? '..'}`),
  ).toEqual(inOrder);
});

test('an event stands on the last day by which it had happened, one that is expected on the first', () => {
  const when = range('2024-12-21/2024-12-31');
  for (const kind of ['happened', 'reported'] as const) expect(eventPlace({ kind, when })).toEqual(when);
  expect(eventPlace({ kind: 'expected', when })).toEqual(range('2024-12-21/2024-12-21'));
  expect(eventPlace({ kind: 'expected', when: range('2025-01-03/..') })).toEqual(range('2025-01-03/2025-01-03'));
});

describe('stories', () => {
  const story = (date: string, path: string) => {
    const read = storyFrom(`${date && ` date ${date}`} Nobody said anything.`, path);
    return { story: read, date: read.date };
  };

  test('of one day stand by path, those of a whole month before those of its last day, those without a date last', () => {
    const stories = [
      story('2024', 'z.txt'),
      story('2024-12', 'y.txt'),
      story('2024-12-31', 'b.txt'),
      story('2024-12-31', 'c.txt'),
      story('2025-01-01', 'a.txt'),
      story('', '0.txt'),
      story('', '1.txt'),
    ];
    expect(sorted(stories, byDate)).toEqual(stories);
  });
});

test('stories of one day stand by their time of day in the zone of the saga; those without a time come first', () => {
  const stories = [
    storyFrom(' date 2025-01-03 It is late.', 'z.txt'),
    storyFrom('---\ndate: 2025-01-03T09:30:00+01:00\n---\nIt is late.', 'd.txt'),
    storyFrom('A long day at Northport\nPublished: 3 Jan 2025 09:15 GMT\n\nIt is late.', 'c.txt'),
    storyFrom(' date 2025-01-03 18:00 It is late.', 'b.txt'),
    storyFrom(' date 2025-01-04 00:30 CET It is late.', 'a.txt'),
  ].map((story) => ({ story, date: story.date.kind === 'stated' ? story.date : { kind: 'unknown' as const } }));
  expect(sorted(stories, byDate)?.map(({ story }) => story.seedPath.slice(-5))).toEqual([
    'z.txt',
    'd.txt',
    'c.txt',
    'b.txt',
    'a.txt',
  ]);
});
