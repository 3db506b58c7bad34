import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { rss } from '../../src/outputs/rss.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const timeline = buildTimeline(
  [
    storyFrom(' date 2025-01-01 Liverpool & Chelsea <wait> for “him”. They are calm & cold.', 'a.txt'),
    storyFrom(' date 2025-01-03 Liverpool bid. It was late.', 'b.txt'),
    storyFrom(' date 2024-12 Liverpool think. It was cold.', 'c.txt'),
    storyFrom('Liverpool smile. It was warm.', 'd.txt'),
  ],
  smallSaga,
);
const files = rss(timeline);
const channel = async (path: string) => {
  const file = files.find((candidate) => candidate.path === path);
  return new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' || name === 'category' }).parse((await file?.body()) ?? '').rss.channel;
};

describe('feeds', () => {
  test('there is one of all stories and one for each club that a story names', () => {
    expect(files.map(({ path }) => path)).toEqual(['/rss.xml', '/clubs/liverpool/rss.xml', '/clubs/chelsea/rss.xml']);
  });

  test('the newest story comes first, those without a date last', async () => {
    const { item } = await channel('/rss.xml');
    expect(item.map(({ title }: { title: string }) => title)).toEqual(['Liverpool bid', 'Liverpool &amp; Chelsea &lt;wait&gt; for “him”', 'Liverpool think', 'Liverpool smile'].map((title) => title.replace('&amp;', '&').replace('&lt;', '<').replace('&gt;', '>')));
  });

  test('only a story that gives a day has a day', async () => {
    const { item } = await channel('/rss.xml');
    expect(item.map(({ pubDate }: { pubDate?: string }) => pubDate)).toEqual([
      'Fri, 03 Jan 2025 00:00:00 GMT',
      'Wed, 01 Jan 2025 00:00:00 GMT',
      undefined,
      undefined,
    ]);
  });

  test('a story’s words arrive as they stand', async () => {
    const { item } = await channel('/clubs/chelsea/rss.xml');
    expect(item.map(({ description, category }: { description: string; category: string[] }) => [description, category])).toEqual([
      ['They are calm & cold.', ['Liverpool', 'Chelsea']],
    ]);
  });

  test('every feed names its own address', async () => {
    for (const { path } of files) expect((await channel(path))['atom:link']['@_href']).toMatch(new RegExp(`^https://[^/]+${path}$`));
  });
});
