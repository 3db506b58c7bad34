import { parseFeed } from 'feedsmith';
import { Refusal } from '../model/refusal.ts';
import { type FeedItem, feedItem } from './feed-item.ts';
import type { GivenItem } from './given-item.ts';

/** Whether a text is an RSS, Atom, RDF or JSON feed. */
export const isFeed = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(text.slice(0, 4000)) ||
  /^\s*\{[\s\S]{0,2000}?"https?:\/\/jsonfeed\.org\/version\//.test(text.slice(0, 4000));

/**
 * The items of a feed, in its order.
 * @throws Refusal when it is no feed that can be read.
 */
export function fromFeed(text: string, zone: string): readonly FeedItem[] {
  const { name, items } = read(text);
  return items.map((item) => feedItem(item, name, zone));
}

function read(text: string): { readonly name: string | null; readonly items: readonly GivenItem[] } {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new Refusal('The feed cannot be read. Open it in a browser to see what is wrong with it.', { cause: error });
  }
  const { format, feed } = parsed;
  if (format === 'atom')
    return {
      name: feed.title?.value ?? null,
      items: (feed.entries ?? []).map((entry) => ({
        title: entry.title?.value ?? null,
        address: (entry.links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
        date: written(entry.published ?? entry.updated),
        authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
        content: entry.content?.value ?? null,
        summary: entry.summary?.value ?? null,
      })),
    };
  if (format === 'json')
    return {
      name: feed.title ?? null,
      items: (feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        address: item.url ?? null,
        date: written(item.date_published),
        authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
        content: item.content_html ?? escaped(item.content_text ?? null),
        summary: escaped(item.summary ?? null),
      })),
    };
  if (format === 'rss')
    return {
      name: feed.title ?? null,
      items: (feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        address: item.link ?? null,
        date: written(item.pubDate ?? item.dc?.dates?.[0]),
        authors: item.dc?.creators ?? [],
        content: item.content?.encoded ?? null,
        summary: item.description ?? null,
      })),
    };
  return {
    name: feed.title ?? null,
    items: (feed.items ?? []).map((item) => ({
      title: item.title ?? null,
      address: item.link ?? null,
      date: written(item.dc?.dates?.[0]),
      authors: item.dc?.creators ?? [],
      content: item.content?.encoded ?? null,
      summary: item.description ?? null,
    })),
  };
}

const written = (date: unknown): string | null => (typeof date === 'string' ? date : null);

const escaped = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .split(/\n\s*\n/)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('');
