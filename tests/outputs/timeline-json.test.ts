import { describe, expect, test } from 'vitest';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const seeds = [
  storyFrom('---\ntitle: A title of our own\ndate: 2024-12\n---\nLiverpool wait. The Reds are calm.', 'a.txt'),
  storyFrom(' date 2025-01-03 Real Madrid bid for Sam Example. It was late.', 'sub/b.txt'),
  storyFrom('Nobody said when. It was cold.', 'c.txt'),
];
const { body } = timelineJson.content(buildTimeline(seeds, smallSaga));
const data = JSON.parse(await body());

describe('timeline.json', () => {
  test('dates are told as they are known', () => {
    expect(
      data.stories.map(({ date: { kind, from, earliest, latest, edtf } }: never) => [
        kind,
        from,
        earliest,
        latest,
        edtf,
      ]),
    ).toEqual([
      ['stated', 'front-matter', '2024-12-01', '2024-12-31', '2024-12'],
      ['stated', 'prefix', '2025-01-03', '2025-01-03', '2025-01-03'],
      ['unknown', null, null, null, null],
    ]);
  });

  test('a headline has a place in its seed unless the front matter gave it', () => {
    expect(data.stories.map(({ headline }: { headline: unknown }) => headline)).toEqual([
      { text: 'A title of our own', start: null, end: null },
      { text: 'Real Madrid bid for Sam Example', start: 17, end: 48 },
      { text: 'Nobody said when', start: 0, end: 16 },
    ]);
  });

  test('every span is the words it says, in the text of its seed', () => {
    for (const story of data.stories) {
      const text = seeds.find(({ id }) => id === story.id)?.text ?? '';
      for (const { mentions } of story.clubs)
        for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
      for (const { start, end } of story.blocks) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
  });

  test('clubs list their stories, stories their clubs', () => {
    expect(
      data.clubs.map(({ id, url, stories }: { id: string; url: string; stories: string[] }) => [
        id,
        url,
        stories.length,
      ]),
    ).toEqual([
      ['liverpool', '/clubs/liverpool/', 1],
      ['real-madrid', '/clubs/real-madrid/', 1],
    ]);
    expect(data.stories[0].clubs[0].mentions.map(({ surface, section }: never) => [surface, section])).toEqual([
      ['Liverpool', 'main'],
      ['The Reds', 'main'],
    ]);
  });

  test('seeds in subfolders keep their path', () => {
    expect(data.stories.map(({ seed }: { seed: string }) => seed)).toEqual([
      'seeds/a.txt',
      'seeds/sub/b.txt',
      'seeds/c.txt',
    ]);
  });
});
