import { fromMarkdown } from 'mdast-util-from-markdown';
import { forbidden } from '../folder/decode.ts';

const known = new Map<string, string>();

/** The character that `&rsquo;` or `&#8217;` means; one that no text may hold is U+FFFD. */
export function meaningOf(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const [paragraph] = fromMarkdown(`a${reference}a`).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const read = text?.type === 'text' ? text.value.slice(1, -1) : '\uFFFD';
  const meaning = forbidden.test(read) ? '\uFFFD' : read;
  // There are some two thousand names; of numbers there may be a million.
  if (known.size < 4000) known.set(reference, meaning);
  return meaning;
}
