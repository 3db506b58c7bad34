import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Words } from './draft.ts';
import { placeOf } from './place-of.ts';

/** "[1]": what a reader sees where a footnote is named, and before its words, which stay where the file has them. */
export const footnoteMark = ({ label, identifier }: FootnoteReference | FootnoteDefinition): string =>
  `[${label ?? identifier}]`;

/** The mark before the words of a footnote. */
export function footnoteOpening(node: FootnoteDefinition): readonly Words[] {
  const [first] = node.children;
  return first ? [{ start: placeOf(node).start, end: placeOf(first).start, means: `${footnoteMark(node)} ` }] : [];
}
