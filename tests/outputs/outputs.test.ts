import { expect, test } from 'vitest';
import { outputs, outputsBelow } from '../../src/outputs/outputs.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const timeline = buildTimeline([storyFrom(' date 2025-01-01 Liverpool wait. Chelsea bid for Sam Example.')], smallSaga);
const paths = outputs.flatMap((files) => files(timeline).map(({ path }) => path));

test('every file has an address of its own, below the base', () => {
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  expect(paths.filter((path) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.[a-z]+)+$/.test(path))).toEqual([]);
});

test.each(Object.entries(outputsBelow))(
  'those listed for the folder "%s" lie in it, and in none that has a list of its own',
  (folder, all) => {
    const own = all.flatMap((files) => files(timeline).map(({ path }) => path));
    const folderOf = (path: string) =>
      Object.hasOwn(outputsBelow, `${path.split('/')[0]}/`) ? `${path.split('/')[0]}/` : '';
    expect(own.length).toBeGreaterThan(0);
    expect([...new Set(own.map(folderOf))]).toEqual([folder]);
  },
);

test('an output that needs no club is there without one', () => {
  expect(outputs.flatMap((files) => files(buildTimeline([], smallSaga)).map(({ path }) => path))).toEqual([
    'rss.xml',
    'events.xml',
    'feed.json',
    'events.json',
    'feeds.opml',
    'timeline.json',
    'evidence.json',
    'manifest.webmanifest',
    'robots.txt',
    'data/stories.csv',
    'data/events.csv',
    'data/timelinejs.json',
    'data/timeline.schema.json',
    'data/evidence.schema.json',
  ]);
});
