import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { extractFromJson } from '@extractus/feed-extractor';
import edtf from 'edtf';
import { parseRssFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { shiftDay } from '../../src/calendar/shift-day.ts';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { day } from '../../src/model/date.ts';
import { rangeOf } from '../../src/model/date-estimate.ts';
import type { Story } from '../../src/model/story.ts';
import { wordsAt } from '../../src/model/words-at.ts';
import { outputs } from '../../src/outputs/outputs.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { Timeline, TimelineStory } from '../../src/timeline/timeline.ts';
import { root } from '../helpers/builds.ts';
import { elements, words } from '../helpers/elements.ts';
import { lastDay } from '../helpers/last-day.ts';
import { readCalendar } from '../helpers/read-calendar.ts';
import { readOpml } from '../helpers/read-opml.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';
import { parseXml } from '../helpers/xml.ts';

const hostile = 'Liverpool & Chelsea <wait> for “him”, Gündoğan, Sławomir and 🙂; they say ]]> and &lt;';
const stories = [
  storyFrom(
    ` date 2025-01-03 ${hostile}.\n\nReal Madrid bid for Sam Example on 31 December 2024, Liverpool’s “Čaušić” and Forest’s “Gündoğan” said.\n\nLiverpool will hold talks with Chelsea on 20 January 2025.`,
    'a.txt',
  ),
  storyFrom(
    `---\ntitle: Chelsea stand firm\ndate: 2025-01-02\nauthor: Mira Lund\ntags: [contract]\nsource: { name: The Gazette & Post, url: "https://gazette.example/a?b=1&c=2" }\n---\n# A heading\n\nChelsea **stand** *firm*, says [Liverpool](https://example.org/).\n\n- One & two\n- Three\n\n> A quote\n`,
    'b.md',
  ),
  storyFrom(' date 2024-12 Liverpool think. It was cold.', 'c.txt'),
  storyFrom('Liverpool smile. It was warm.', 'd.txt'),
  storyFrom(
    'Northport wait. Liverpool won the Champions League in May 2024 and the season starts in August 2024. Real Madrid bid in July 2024.\n\nSam Example, who signed in June 2024, said so last week. The game is on Saturday, 14 September 2024.',
    'e.txt',
  ),
  storyFrom(
    ' date 2025-01-04 Real Madrid have been waiting since 2 January 2025. Liverpool rejected a bid on 1 January 2025.',
    'f.txt',
  ),
];
/** Those a person has read: the first seeds, and stories in every shape. */
const archived = ['seeds', 'tests/fixtures/archive'].flatMap((folder) => {
  const files = globSync('**/*.{txt,md}', { cwd: join(root, folder) }).map((path) => path.split(sep).join('/'));
  return readArchive(
    {
      files: files.toSorted().map((relativePath) => ({
        relativePath,
        seedPath: `${basename(folder)}/${relativePath}`,
        bytes: readFileSync(join(root, folder, relativePath)),
      })),
      problems: [],
    },
    scopeOf(saga, lastDay),
  ).stories;
});
const timeline = buildTimeline([...stories, ...archived], saga);
const filesOf = (of: Timeline) => outputs.flatMap((files) => files(of));
const textOf = async (path: string, of = timeline): Promise<string> =>
  (await filesOf(of)
    .find((file) => file.path === path)
    ?.body()) ?? '';
const rssOf = async (path: string, of = timeline) => parseRssFeed(await textOf(path, of));
const jsonOf = async (path: string, of = timeline) => JSON.parse(await textOf(path, of));
/** What another's reader of JSON Feed makes of it. */
const jsonRead = async (path: string) =>
  extractFromJson(await jsonOf(path), { useISODateFormat: true, descriptionMaxLen: 0 }).entries ?? [];

/** The story that an item leads to. */
const tellerOf = (url = ''): TimelineStory => {
  const teller = timeline.stories.find(({ story }) => url.endsWith(`/stories/${story.id}/`));
  if (!teller) throw new Error(`No story is at "${url}".`);
  return teller;
};
/** The words of the main part but its title, as HTML shows them. */
const textIn = ({ blocks, headline, ...story }: Story): string =>
  blocks
    .filter(({ section }) => section === 'main')
    .filter(({ span }) => headline.from !== 'headline-line' || span.start !== headline.span?.start)
    .map(({ span }) => wordsAt(story, span).replace(/\s+/g, ' '))
    .join(' ');
/** The words of HTML above its last rule. */
const shownIn = (html: string): string =>
  elements(parseDocument(html.slice(0, html.lastIndexOf('<hr>')).replaceAll('>\n<', '> <')), '*')
    .filter(({ parent }) => parent?.parent === null || parent?.type === 'root')
    .map((each) => words(each))
    .join(' ');

const headlines = timeline.stories.map(({ story }) => story.headline.text).toSorted();

describe('every story arrives', () => {
  test('in RSS, with its title and its whole text', async () => {
    const { items = [] } = await rssOf('rss.xml');
    expect(items.map(({ title }) => title).toSorted()).toEqual(headlines);
    for (const { link, content } of items) expect(shownIn(content?.encoded ?? '')).toBe(textIn(tellerOf(link).story));
  });

  test('in JSON Feed, as another reads it', async () => {
    expect((await jsonRead('feed.json')).map(({ title }) => title).toSorted()).toEqual(headlines);
    const { items } = await jsonOf('feed.json');
    for (const { url, content_html: html } of items) expect(shownIn(html)).toBe(textIn(tellerOf(url).story));
  });

  test('with a day only where it states one, and with what is known of its date in EDTF', async () => {
    const { items = [] } = await rssOf('rss.xml');
    const { items: inJson } = await jsonOf('feed.json');
    expect(items.map(({ title }) => title)).toEqual(inJson.map((item: { title: string }) => item.title));
    for (const [index, { link, pubDate, dcterms }] of items.entries()) {
      const { date } = tellerOf(link);
      const range = rangeOf(date);
      const isDay = date.kind === 'stated' && date.range.earliest === date.range.latest;
      expect(pubDate ? new Date(pubDate).toISOString().slice(0, 10) : null).toBe(isDay ? range?.earliest : null);
      expect(inJson[index].date_published?.slice(0, 10) ?? null).toBe(isDay ? range?.earliest : null);
      const issued = dcterms?.issued?.[0] ?? null;
      expect(inJson[index]._saga.issued).toBe(issued);
      expect(issued === null).toBe(range === null);
      if (issued !== null) expect(daysIn(issued)).toEqual([range?.earliest ?? null, range?.latest ?? null]);
    }
  });

  test('with its author, publisher and address, where given', async () => {
    const given = (await rssOf('rss.xml')).items?.find(({ title }) => title === 'Chelsea stand firm');
    expect([given?.dc?.creators, given?.dc?.publishers, given?.source]).toEqual([
      ['Mira Lund'],
      ['The Gazette & Post'],
      { title: 'The Gazette & Post', url: 'https://gazette.example/a?b=1&c=2' },
    ]);
    const inJson = (await jsonOf('feed.json')).items.find((item: { title: string }) => item.title === given?.title);
    expect([inJson.authors, inJson.external_url, inJson._saga.publisher]).toEqual([
      [{ name: 'Mira Lund' }],
      'https://gazette.example/a?b=1&c=2',
      'The Gazette & Post',
    ]);
    expect(inJson.tags).toEqual(given?.categories?.map(({ name }) => name));
    expect(inJson.tags).toContain('contract');
  });

  test('of Markdown, in its lists and quotes and without its signs', async () => {
    const given = (await rssOf('rss.xml')).items?.find(({ title }) => title === 'Chelsea stand firm');
    expect(given?.content?.encoded).toContain(
      '<p>Chelsea stand firm, says Liverpool.</p>\n<ul><li><p>One &amp; two</p></li>\n<li><p>Three</p></li></ul>\n<blockquote><p>A quote</p></blockquote>',
    );
  });
});

/** The first and last day of an EDTF, as another reads it. */
function daysIn(text: string): readonly (string | null)[] {
  const iso = (moment: number): string | null =>
    Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : null;
  const { min, max } = edtf(text);
  return [text.startsWith('../') ? null : iso(min), text.endsWith('/..') ? null : iso(max)];
}

describe('every sure event arrives', () => {
  const told = timeline.events.map(({ toldBy: [{ teller, quote }] }) => wordsAt(teller.story, quote));
  const closed = timeline.events.filter(({ when }) => when.earliest !== null && when.latest !== null);

  test('there are some of all kinds, some unsure, and some without an end', () => {
    expect(new Set(timeline.events.map(({ kind }) => kind))).toContain('expected');
    expect(timeline.mentions).not.toEqual([]);
    expect(closed.length).toBeGreaterThan(3);
    expect(closed.length).toBeLessThan(timeline.events.length);
  });

  test('in RSS and JSON Feed, with its words and its time', async () => {
    const { items = [] } = await rssOf('events.xml');
    const inJson = await jsonRead('events.json');
    expect(items.map(({ title }) => title).toSorted()).toEqual(told.toSorted());
    expect(inJson.map(({ title }) => title).toSorted()).toEqual(told.toSorted());
    const times = items.map(({ title, dcterms }) => [title, ...daysIn(dcterms?.temporals?.[0] ?? '')]);
    expect(times.toSorted()).toEqual(
      timeline.events.map(({ when }, index) => [told[index], when.earliest, when.latest]).toSorted(),
    );
  });

  test('in the calendar, if its days have ends: whole days, the last of them included', async () => {
    const read = readCalendar(await textOf('events.ics'));
    expect(read.map(({ summary, start, end, status }) => [summary, start, end, status])).toEqual(
      closed.map(({ kind, when, toldBy: [{ teller, quote }] }) => [
        wordsAt(teller.story, quote).replace(/\s+/g, ' '),
        when.earliest,
        shiftDay(when.latest ?? day('0000-00-00'), 1),
        kind === 'expected' ? 'TENTATIVE' : 'CONFIRMED',
      ]),
    );
    expect(read.every(({ isWholeDays }) => isWholeDays)).toBe(true);
    expect(read.map(({ stamp }) => stamp)).toEqual(
      closed.map(({ toldBy: [{ teller }], when }) => `${rangeOf(teller.date)?.latest ?? when.earliest}T00:00:00Z`),
    );
  });

  test('in the calendar of each club that it names, and in no other', async () => {
    for (const { entity } of timeline.entities) {
      const named = closed.filter(({ entities }) => entities.includes(entity.id)).length;
      const text = await textOf(`clubs/${entity.id}/events.ics`);
      expect(text === '' ? 0 : readCalendar(text).length).toBe(named);
    }
    expect(readCalendar(await textOf('clubs/liverpool/events.ics')).length).toBeGreaterThan(0);
  });

  test('under one name everywhere', async () => {
    const { items = [] } = await rssOf('events.xml');
    const inFeed = items.map(({ title, guid }) => `${guid?.value} ${title?.replace(/\s+/g, ' ')}`);
    const inCalendar = readCalendar(await textOf('events.ics')).map(({ uid, summary }) => `${uid} ${summary}`);
    expect(inCalendar.filter((name) => !inFeed.includes(name))).toEqual([]);
  });
});

describe('what is followed keeps its name', () => {
  const ids = async (of: Timeline): Promise<readonly (string | undefined)[]> =>
    [...((await rssOf('rss.xml', of)).items ?? []), ...((await rssOf('events.xml', of)).items ?? [])].map(
      ({ guid }) => guid?.value,
    );

  test('which is no address, and which it shares with nothing', async () => {
    const { items = [] } = await rssOf('rss.xml');
    expect(items.map(({ guid }) => guid?.isPermaLink)).toEqual(items.map(() => false));
    const all = await ids(timeline);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => !/^[a-z-]+-(?:story-[a-z0-9]{16}|event-[a-z0-9]{16}-\d+)$/.test(id ?? ''))).toEqual([]);
  });

  test('when its headline and address change, and when the folder has another name', async () => {
    const [first = storyFrom('A.')] = stories;
    const renamed = {
      ...first,
      id: 'another-address',
      seedPath: 'articles/a.txt',
      headline: { ...first.headline, text: 'Another headline' },
    };
    const before = await ids(buildTimeline([first], smallSaga));
    expect(before.length).toBeGreaterThan(1);
    expect(await ids(buildTimeline([renamed], smallSaga))).toEqual(before);
  });

  test('when an older story that tells the same event is added later', async () => {
    const teller = { ...storyFrom(' date 2025-01-04 Real Madrid bid for Sam Example on 1 January 2025.', 'x.txt') };
    const older = { ...storyFrom(' date 2025-01-02 Real Madrid bid for Sam Example on 1 January 2025.', 'y.txt') };
    const [known, late] = [
      { ...teller, added: day('2025-01-04') },
      { ...older, added: day('2025-03-01') },
    ];
    const before = buildTimeline([known], smallSaga);
    const after = buildTimeline([known, late], smallSaga);
    expect([before.events.length, after.events.length, after.events[0]?.toldBy.length]).toEqual([1, 1, 2]);
    const event = async (of: Timeline) => (await rssOf('events.xml', of)).items?.map(({ guid }) => guid?.value);
    expect(await event(after)).toEqual(await event(before));
  });
});

describe('a story that is added late', () => {
  const added = new Map([
    ['seeds/a.txt', day('2025-01-03')],
    ['seeds/c.txt', day('2025-02-01')],
    ['seeds/d.txt', day('2025-02-02')],
    ['seeds/b.md', day('2025-01-05')],
  ]);
  const late = buildTimeline(
    stories.slice(0, 4).map((story) => ({ ...story, added: added.get(story.seedPath) ?? null })),
    smallSaga,
  );

  test('comes first, with its own date or none', async () => {
    const { items = [], lastBuildDate } = await rssOf('rss.xml', late);
    expect(items.map(({ title, pubDate }) => [title, pubDate])).toEqual([
      ['Liverpool smile', undefined],
      ['Liverpool think', undefined],
      ['Chelsea stand firm', 'Thu, 02 Jan 2025 00:00:00 GMT'],
      [headlines.find((title) => title.startsWith('Liverpool & Chelsea')), 'Fri, 03 Jan 2025 00:00:00 GMT'],
    ]);
    expect(lastBuildDate).toBe('Sun, 02 Feb 2025 00:00:00 GMT');
    expect(items[0]?.atom?.updated).toBe('2025-02-02T00:00:00Z');
  });

  test('says so in JSON Feed, too', async () => {
    const { items } = await jsonOf('feed.json', late);
    expect(items.map((item: { date_modified?: string }) => item.date_modified?.slice(0, 10))).toEqual([
      '2025-02-02',
      '2025-02-01',
      '2025-01-05',
      '2025-01-03',
    ]);
  });

  test('is not made up where nobody says', async () => {
    expect((await rssOf('rss.xml')).lastBuildDate).toBeUndefined();
    expect(await textOf('rss.xml')).not.toContain('updated>');
    expect(await textOf('events.ics')).not.toContain('LAST-MODIFIED');
  });
});

test('the list of feeds names every one, those of a kind in a folder, as another reads it', async () => {
  const outlines = await readOpml(await textOf('feeds.opml'));
  const feeds = filesOf(timeline).filter(({ type }) => type === 'application/rss+xml');
  expect(outlines.flatMap(({ xmlUrl }) => xmlUrl ?? [])).toEqual(
    feeds.map(({ path }) => `https://saga.example/${path}`),
  );
  expect(outlines.filter(({ xmlUrl }) => xmlUrl === undefined).map(({ text }) => text)).toEqual(['Clubs']);
  for (const { text, xmlUrl = '' } of outlines.filter(({ type }) => type === 'rss'))
    expect((await rssOf(xmlUrl.replace('https://saga.example/', ''))).title).toBe(text);
});

test('a feed is bounded, and a story too long for any is told by its summary', async () => {
  const long = `Liverpool wait. It was cold. ${'“They” said & say that it is so. '.repeat(6000)}`;
  const many = buildTimeline(
    [
      storyFrom(` date 2025-03-01 ${long}`, 'long.txt'),
      ...Array.from({ length: 60 }, (_, index) =>
        storyFrom(
          ` date 2025-01-${String((index % 28) + 1).padStart(2, '0')} Liverpool wait, number ${index}.\n\n${'“So” it goes & goes. '.repeat(index < 30 ? 10 : 400)}`,
          `${index}.txt`,
        ),
      ),
    ],
    smallSaga,
  );
  const text = await textOf('feed.json', many);
  const { items } = JSON.parse(text);
  expect(Buffer.byteLength(text)).toBeLessThan(250_000);
  expect(items.length).toBeGreaterThan(10);
  expect(items.length).toBeLessThanOrEqual(50);
  expect([items[0].content_html, items[0].content_text]).toEqual([undefined, 'It was cold.']);
});

test('feeds are strict XML, whatever the words', async () => {
  for (const path of ['rss.xml', 'events.xml', 'clubs/chelsea/rss.xml', 'feeds.opml']) parseXml(await textOf(path));
});
