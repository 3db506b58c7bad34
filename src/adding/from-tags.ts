import { datePrefix } from '../ingest/date/date-prefix.ts';
import { pastedTags } from '../ingest/faults/pasted-tags.ts';
import { frontMatter } from '../ingest/front-matter/front-matter.ts';
import { htmlTree } from './html-tree.ts';
import { markdownOf } from './markdown-of.ts';

/**
 * A text that holds the tags of a page, as Markdown behind its own front matter and date; null for one that holds none, and
 * for one that cannot be read.
 */
export function fromTags(text: string): string | null {
  const matter = frontMatter(text);
  if (matter.kind === 'unreadable') return null;
  const { bodyStart } = datePrefix(text, matter.bodyStart);
  if (!pastedTags(text, bodyStart)) return null;
  const body = markdownOf(htmlTree(text.slice(bodyStart), null));
  return body === '' ? null : `${text.slice(0, bodyStart)}${body}\n`;
}
