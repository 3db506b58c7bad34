import { getRssString } from '@astrojs/rss';
import { saga } from '../saga/saga.ts';
import { escaped } from '../site/html.ts';
import { absolute, urls } from '../site/urls.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedPaths } from './feed-paths.ts';
import { type Feed, feedContents } from './feeds.ts';
import type { OutputForEach } from './output.ts';

/** RSS 2.0 of every feed. What states no day has no pubDate; `dcterms:issued` says in EDTF what is known. */
export const rss: OutputForEach<FeedPaths> = {
  path: (paths) => paths.rss,
  type: 'application/rss+xml',
  contents: (timeline) => feedContents(timeline, written),
};

const written = ({ title, description, page, paths, items, updated, earlier, current }: Feed): Promise<string> =>
  getRssString({
    title,
    description,
    site: page,
    trailingSlash: true,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      dcterms: 'http://purl.org/dc/terms/',
      ...(current && { fh: 'http://purl.org/syndication/history/1.0' }),
    },
    customData: [
      `<language>${saga.language.toLowerCase()}</language>`,
      updated ? `<lastBuildDate>${new Date(updated).toUTCString()}</lastBuildDate>` : '',
      leading('self', paths),
      // RFC 5005: readers may fetch one after the other, and keep what never changes.
      earlier ? leading('prev-archive', earlier) : '',
      current ? `<fh:archive/>${leading('current', current)}` : '',
    ].join(''),
    items: items.map(item),
  });

const leading = (rel: string, paths: FeedPaths): string =>
  `<atom:link href="${escaped(absolute(urls.output(paths.rss)))}" rel="${rel}" type="${rss.type}"/>`;

function item({
  id,
  title,
  url,
  summary,
  html,
  categories,
  author,
  publisher,
  day,
  issued,
  temporal,
  added,
}: FeedItem) {
  return {
    title,
    link: url,
    // Readers take it for HTML.
    description: escaped(summary),
    categories: [...categories],
    ...(html !== '' && { content: html }),
    ...(day && { pubDate: new Date(day) }),
    ...(publisher?.url && { source: { title: publisher.name, url: publisher.url } }),
    customData: [
      `<guid isPermaLink="false">${escaped(id)}</guid>`,
      named('dc:creator', author),
      named('dc:publisher', publisher?.name ?? null),
      named('dcterms:issued', issued),
      named('dcterms:temporal', temporal),
      named('atom:updated', added && `${added}T00:00:00Z`),
    ].join(''),
  };
}

/** An element. The library reads it, and would make another number of `007`: such a name is left out. */
const named = (tag: string, text: string | null): string =>
  text === null || !(Number.isNaN(Number(text)) || String(Number(text)) === text)
    ? ''
    : `<${tag}>${escaped(text)}</${tag}>`;
