import type { Root } from 'mdast';
import type { GivenItem } from './given-item.ts';
import { htmlTree } from './html-tree.ts';
import type { Incoming } from './incoming.ts';
import { dateNotices, incomingDate } from './incoming-date.ts';
import { isCutOff } from './is-cut-off.ts';
import { markdownOf } from './markdown-of.ts';
import { wordsOf } from './words-of.ts';

/** An item of a feed. */
export interface FeedItem {
  /** The article as far as the feed gives it. */
  readonly article: Incoming;
  /** Whether the feed gives all of it, a part that it cuts off, or no more than a summary. */
  readonly given: 'whole' | 'cut off' | 'summary';
  /** Everything that it says, its title and its summary too, as Markdown: what it is about. */
  readonly said: string;
}

/** Characters from which on a summary is the whole text: chosen, not measured. One of two paragraphs is, too. */
const longest = 600;

/** The article that an item of a feed is, or is part of. */
export function feedItem(item: GivenItem, feedName: string | null, zone: string): FeedItem {
  const [content, summary] = [item.content, item.summary].map((html) =>
    withoutOrigin(htmlTree(html ?? '', item.address)),
  );
  const hasContent = content !== undefined && content.children.length > 0;
  const text = (hasContent ? content : summary) ?? { type: 'root', children: [] };
  const body = markdownOf(text);
  const isAll = hasContent || item.address === null || text.children.length > 1 || body.length >= longest;
  const title = item.title === null ? null : plain(item.title);
  const date = item.date === null ? null : incomingDate(item.date, zone);
  return {
    article: {
      title,
      body,
      format: 'markdown',
      date,
      author: item.authors.join(', ') || null,
      publisher: feedName === null ? null : plain(feedName),
      address: item.address,
      used: ['all from the feed'],
      notices: dateNotices('feed', item.date, date),
    },
    given: isCutOff(text) ? 'cut off' : isAll && body !== '' ? 'whole' : 'summary',
    said: [title && `${title}.`, ...[content, summary].map((tree) => tree && markdownOf(tree))]
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** "The post Madrid want him appeared first on Courier." */
const origin = /^the (?:post|article) .+ (?:first appeared|appeared first) on .+$/i;

/** A text without the last line of a blog’s feed that names the blog. */
function withoutOrigin(tree: Root): Root {
  return { ...tree, children: tree.children.filter((node) => !origin.test(wordsOf(node))) };
}

const plain = (html: string): string => wordsOf(htmlTree(html, null));
