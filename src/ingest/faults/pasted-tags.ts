/** Tags from which on they were pasted with a page, and are no slip or example of one: chosen, not measured. */
const several = 3;

/** `<p>`, `</div>`, `<a href="…">`, `<br />`; of names that pages put around an article, so that `<Liverpool>` is none. */
const tag =
  /<\/?(?:a|article|b|blockquote|body|br|div|em|figcaption|figure|h[1-6]|head|hr|html|i|img|li|ol|p|script|section|span|strong|style|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** Several HTML tags in a text. */
export interface PastedTags {
  readonly count: number;
  readonly first: string;
  /** Offset of the first. */
  readonly at: number;
}

/** The HTML tags in a text from `from` on; null where there are too few to say that it is a page’s source. */
export function pastedTags(text: string, from: number): PastedTags | null {
  const found = [...text.slice(from).matchAll(tag)];
  const [first] = found;
  return first && found.length >= several ? { count: found.length, first: first[0], at: from + first.index } : null;
}
