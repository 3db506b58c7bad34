import { describe, expect, test } from 'vitest';
import { eventsPaths, everythingPaths } from '../../src/outputs/feed-paths.ts';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements, links, words } from '../helpers/elements.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { readCalendar } from '../helpers/read-calendar.ts';
import { parseXml } from '../helpers/xml.ts';

/** The dates of RSS are those of e-mail (RFC 822, with the four-digit year of RFC 1123). */
const mailDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

describe.each([plain, subPath, secondBeat])('in $name', (build) => {
  const site = readSite(build);
  const feeds = site.files.filter((file) => file.endsWith(everythingPaths.rss) || file === eventsPaths.rss);
  const ofKind = (kind: RegExp) => site.pages.filter(({ path }) => kind.test(path)).map(({ url }) => url);
  const items = (feed: string) => elements(parseXml(site.text(feed)), 'item');
  const textsIn = (feed: string, tag: string) => items(feed).flatMap((item) => elements(item, tag).map(words));

  const home = build.site + build.base;

  test('there is a feed of everything, of events, and one for everything that has a page', () => {
    const named = ofKind(pageKinds.entity).map((url) => `${url}${everythingPaths.rss}`);
    expect(named).not.toEqual([]);
    const all = [everythingPaths, eventsPaths].map((paths) => home + paths.rss);
    expect(feeds.map(site.url).toSorted()).toEqual([...all, ...named].toSorted());
  });

  test('the same feeds are there as JSON Feed, and listed', () => {
    const asJson = (url: string): string => url.replace('events.xml', 'events.json').replace('rss.xml', 'feed.json');
    for (const feed of feeds) {
      const { feed_url: self, items: told } = JSON.parse(site.text(asJson(feed)));
      expect(self).toBe(asJson(site.url(feed)));
      expect(told).toHaveLength(items(feed).length);
    }
    const listed = elements(parseXml(site.text('feeds.opml')), 'outline').flatMap(
      ({ attribs }) => attribs.xmlUrl ?? [],
    );
    expect(listed.toSorted()).toEqual(feeds.map(site.url).toSorted());
  });

  test.each(feeds)('%s is well-formed and says what it is', (feed) => {
    const channel = elements(parseXml(site.text(feed)), 'channel')[0];
    const head = (channel?.children ?? []).flatMap((child) => ('name' in child ? [child.name] : []));
    expect(head).toEqual(expect.arrayContaining(['title', 'link', 'description', 'language', 'item']));
  });

  test.each(feeds)('%s leads to stories of this site, by whole addresses', (feed) => {
    const stories = new Set(ofKind(pageKinds.story));
    expect(textsIn(feed, 'link')).toHaveLength(items(feed).length);
    expect(textsIn(feed, 'link').filter((link) => !stories.has(link.replace(/#s\d+$/, '')))).toEqual([]);
  });

  test.each(feeds)('%s gives every story a title, words and a name of its own', (feed) => {
    for (const tag of ['title', 'description', 'guid'])
      expect(textsIn(feed, tag).filter((text) => text !== '')).toHaveLength(items(feed).length);
    expect(new Set(textsIn(feed, 'guid')).size).toBe(items(feed).length);
  });

  test.each(feeds)('%s writes dates as feeds do', (feed) => {
    expect(textsIn(feed, 'pubDate').filter((date) => !mailDate.test(date))).toEqual([]);
  });

  test.each(feeds)('%s names no address that only the site itself could complete', (feed) => {
    const relative = /(?:href|src)=(?:"|&quot;|')(?!https?:|mailto:)[^"'&]*/g;
    expect(site.text(feed).match(relative) ?? []).toEqual([]);
  });

  test('the feed of everything holds every story', () => {
    expect(textsIn(everythingPaths.rss, 'link').toSorted()).toEqual(ofKind(pageKinds.story).toSorted());
  });

  test('the page of an entity points to its own feed first', () => {
    const first = site.pages
      .filter(({ path }) => pageKinds.entity.test(path))
      .map(({ url, path, document }) => [
        `${url.slice(0, -path.length)}${path.split('/').slice(0, 3).join('/')}/`,
        links(document, 'alternate')[0]?.attribs.href,
      ]);
    expect(first.length).toBeGreaterThan(1);
    for (const [page = '', feed = ''] of first) expect(new URL(feed, page).href).toBe(`${page}${everythingPaths.rss}`);
  });

  test('the page on following leads to every feed and calendar that is there, and to each calendar’s subscription', () => {
    const [page] = site.pages.filter(({ path }) => pageKinds.follow.test(path));
    const addresses = page ? elements(page.document, 'a').map(({ attribs }) => attribs.href ?? '') : [];
    const led = new Set(addresses.map((address) => new URL(address, page?.url).href));
    const calendars = site.files.filter((file) => file.endsWith('.ics')).map(site.url);
    expect(calendars.length).toBeGreaterThan(0);
    const subscribed = calendars.map((url) => url.replace('https:', 'webcal:'));
    const followed = site.files.filter((file) =>
      /(?:^|\/)(?:rss\.xml|feed\.json|events\.xml|events\.json|feeds\.opml)$/.test(file),
    );
    expect([...followed.map(site.url), ...calendars, ...subscribed].filter((url) => !led.has(url))).toEqual([]);
    expect([...led].filter((url) => url.startsWith('webcal:')).toSorted()).toEqual(subscribed.toSorted());
  });

  test('calendars lead to sentences of this site', () => {
    for (const file of site.files.filter((name) => name.endsWith('.ics')))
      for (const { url, uid } of readCalendar(site.text(file)))
        expect([uid, site.fileAt(url), url.startsWith(home)]).toEqual([uid, expect.stringMatching(/^stories\//), true]);
  });

  test('every page points to a feed, and to none that is not there', () => {
    const named = site.pages.map(({ path, url, document }) => ({
      path,
      feeds: links(document, 'alternate')
        .filter(({ attribs }) => attribs.type === 'application/rss+xml')
        .map(({ attribs }) => new URL(attribs.href ?? '', url).href),
    }));
    expect(
      named.filter((page) => page.feeds.length === 0 || page.feeds.some((feed) => site.fileAt(feed) === null)),
    ).toEqual([]);
  });
});
