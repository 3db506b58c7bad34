import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { dayInZone } from '../calendar/day-in-zone.ts';
import { Refusal } from '../model/refusal.ts';
import { type Element, htmlParagraphs } from './html-text.ts';
import type { Incoming } from './incoming.ts';

/** Whether a text is an RSS, Atom, RDF or JSON feed. */
export const isFeed = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(text.slice(0, 4000)) ||
  /^\s*\{[\s\S]{0,2000}?"https?:\/\/jsonfeed\.org\/version\//.test(text.slice(0, 4000));

/**
 * The items of a feed, newest first as it has them. A body is what the feed gives, which may be no more than a teaser.
 * @throws Refusal when it is no feed that can be read.
 */
export function fromFeed(text: string, zone: string): readonly Incoming[] {
  const { name, items } = read(text);
  return items.map(({ title, address, date, authors, html }) => ({
    title: title === null ? null : plain(title),
    body: paragraphs(html).join('\n\n'),
    day: date === null ? null : dayInZone(date, zone),
    author: authors.join(', ') || null,
    publisher: name === null ? null : plain(name),
    address,
    used: ['all from the feed'],
  }));
}

interface Item {
  readonly title: string | null;
  readonly address: string | null;
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly html: string;
}

function read(text: string): { readonly name: string | null; readonly items: readonly Item[] } {
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
        html: entry.content?.value ?? entry.summary?.value ?? '',
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
        html: item.content_html ?? escaped(item.content_text ?? item.summary ?? ''),
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
        html: item.content?.encoded ?? item.description ?? '',
      })),
    };
  return {
    name: feed.title ?? null,
    items: (feed.items ?? []).map((item) => ({
      title: item.title ?? null,
      address: item.link ?? null,
      date: written(item.dc?.dates?.[0]),
      authors: item.dc?.creators ?? [],
      html: item.content?.encoded ?? item.description ?? '',
    })),
  };
}

const written = (date: unknown): string | null => (typeof date === 'string' ? date : null);

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

const bodyOf = (html: string): Element =>
  parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Element;
const paragraphs = (html: string): readonly string[] => htmlParagraphs(bodyOf(html));
const plain = (html: string): string => (bodyOf(html).textContent ?? '').replace(/\s+/g, ' ').trim();
