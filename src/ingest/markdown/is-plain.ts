import type { PhrasingContent } from 'mdast';
import type { Parsed } from './parse-markdown.ts';
import { placeOf } from './place-of.ts';

/** Whether a text has no sign of Markdown, so that its lines are to be read as those of any text. */
export const isPlain = (text: string, { tree, references }: Parsed): boolean =>
  references.length === 0 &&
  tree.children.every(
    (node) => node.type === 'paragraph' && node.children.every((inside) => isPlainInside(text, inside)),
  );

function isPlainInside(text: string, node: PhrasingContent): boolean {
  const { start, end } = placeOf(node);
  const written = text.slice(start, end);
  if (node.type === 'text') return !/\\[!-/:-@[-`{-~]/.test(written);
  // Two spaces at the end of a line are no sign to who pastes them.
  if (node.type === 'break') return !written.startsWith('\\');
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return only?.type === 'text' && only.value === written;
}
