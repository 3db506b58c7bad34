import { describe, expect, test } from 'vitest';
import { manyFiles } from '../../src/outputs/output.ts';
import { rss } from '../../src/outputs/rss.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { elements, words } from '../helpers/elements.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';
import { parseXml } from '../helpers/xml.ts';

const timeline = buildTimeline(
  [
    storyFrom(' date 2025-01-01 Liverpool & Chelsea <wait> for “him”. They are calm & cold.', 'a.txt'),
    storyFrom(' date 2025-01-03 Liverpool bid. It was late.', 'b.txt'),
    storyFrom(' date 2024-12 Liverpool think. It was cold.', 'c.txt'),
    storyFrom('Liverpool smile. It was warm.', 'd.txt'),
    storyFrom('---\nauthor: "007"\nsource: { name: "1843" }\n---\nLiverpool wonder. It was wet.', 'e.txt'),
  ],
  smallSaga,
);
const files = manyFiles(rss)(timeline);

const feed = async (path: string) => {
  const body = await files.find((file) => file.path === path)?.body();
  return parseXml(body ?? '');
};
/** What the elements of that name say, item by item; null where an item has none. */
const told = async (path: string, name: string) =>
  elements(await feed(path), 'item').map((item) => elements(item, name).map(words)[0] ?? null);

describe('feeds', () => {
  test('there is one of all stories, one of all events, and one for each club that a story names', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'rss.xml',
      'events.xml',
      'clubs/liverpool/rss.xml',
      'clubs/chelsea/rss.xml',
    ]);
  });

  test('the newest story comes first, those without a date last', async () => {
    expect(await told('rss.xml', 'title')).toEqual([
      'Liverpool bid',
      'Liverpool & Chelsea <wait> for “him”',
      'Liverpool think',
      'Liverpool wonder',
      'Liverpool smile',
    ]);
  });

  test('only a story that gives a day has a day', async () => {
    expect(await told('rss.xml', 'pubDate')).toEqual([
      'Fri, 03 Jan 2025 00:00:00 GMT',
      'Wed, 01 Jan 2025 00:00:00 GMT',
      null,
      null,
      null,
    ]);
    expect((await told('rss.xml', 'dcterms:issued')).slice(0, 3)).toEqual(['2025-01-03', '2025-01-01', '2024-12']);
  });

  test('a story’s words arrive as they stand, with the clubs it names', async () => {
    // As HTML, for which readers take a description.
    expect(await told('clubs/chelsea/rss.xml', 'description')).toEqual(['They are calm &amp; cold.']);
    const [item] = elements(await feed('clubs/chelsea/rss.xml'), 'item');
    expect(item && elements(item, 'category').map(words)).toEqual(['Liverpool', 'Chelsea']);
  });

  test('a name that is a number is told as it is written, or not at all', async () => {
    expect((await told('rss.xml', 'dc:creator')).filter(Boolean)).toEqual([]);
    expect((await told('rss.xml', 'dc:publisher')).filter(Boolean)).toEqual(['1843']);
  });

  test('every feed names its own address', async () => {
    for (const { path } of files) {
      const [self] = elements(await feed(path), 'atom:link');
      expect(self?.attribs.href).toMatch(new RegExp(`^https://[^/]+/${path}$`));
    }
  });
});
