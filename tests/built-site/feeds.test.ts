import { describe, expect, test } from 'vitest';
import { rss } from '../../src/outputs/rss.ts';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements, links, words } from '../helpers/elements.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { parseXml } from '../helpers/xml.ts';

/** The dates of RSS are those of e-mail (RFC 822, with the four-digit year of RFC 1123). */
const mailDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

describe.each([plain, subPath, secondBeat])('in $name', (build) => {
  const site = readSite(build);
  const feeds = site.files.filter((file) => file.endsWith(rss.path));
  const ofKind = (kind: RegExp) => site.pages.filter(({ path }) => kind.test(path)).map(({ url }) => url);
  const items = (feed: string) => elements(parseXml(site.text(feed)), 'item');
  const textsIn = (feed: string, tag: string) => items(feed).flatMap((item) => elements(item, tag).map(words));

  test('there is a feed of everything, and one for everything that has a page', () => {
    const named = ofKind(pageKinds.entity).map((url) => `${url}${rss.path}`);
    expect(named).not.toEqual([]);
    expect(feeds.map(site.url).toSorted()).toEqual([`${build.site}${build.base}${rss.path}`, ...named].toSorted());
  });

  test.each(feeds)('%s is well-formed and says what it is', (feed) => {
    const channel = elements(parseXml(site.text(feed)), 'channel')[0];
    const head = (channel?.children ?? []).flatMap((child) => ('name' in child ? [child.name] : []));
    expect(head).toEqual(expect.arrayContaining(['title', 'link', 'description', 'language', 'item']));
  });

  test.each(feeds)('%s leads to stories of this site, by whole addresses', (feed) => {
    const stories = new Set(ofKind(pageKinds.story));
    expect(textsIn(feed, 'link')).toHaveLength(items(feed).length);
    expect(textsIn(feed, 'link').filter((link) => !stories.has(link))).toEqual([]);
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
    expect(textsIn(rss.path, 'link').toSorted()).toEqual(ofKind(pageKinds.story).toSorted());
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
