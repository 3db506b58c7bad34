import type { Element, Root, RootContent } from 'hast';
import { isInline } from '../ingest/markdown/html-pieces.ts';

const blankLine = /\n[^\S\n]*\n\s*/;

/**
 * HTML in which a blank line between words that stand in no element parts two paragraphs: whoever wrote them without tags
 * meant it so. White space between elements parts nothing.
 */
export function partedAtBlankLines(tree: Root): Root {
  if (!tree.children.some((node) => node.type === 'text' && blankLine.test(node.value.trim()))) return tree;
  const children: RootContent[] = [];
  let words: Element['children'] = [];
  const close = (): void => {
    if (words.length > 0) children.push({ type: 'element', tagName: 'p', properties: {}, children: words });
    words = [];
  };
  for (const node of tree.children) {
    if (node.type === 'text')
      for (const [at, value] of node.value.split(blankLine).entries()) {
        if (at > 0) close();
        words.push({ type: 'text', value });
      }
    else if (node.type === 'element' && isInline(node.tagName)) words.push(node);
    else if (node.type === 'element') {
      close();
      children.push(node);
    }
  }
  close();
  return { ...tree, children };
}
