import type { Nodes } from 'mdast';

/** The words of a part of a text, on one line. */
export function wordsOf(node: Nodes): string {
  return inner(node).replace(/\s+/g, ' ').trim();
}

function inner(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inner).join(isLine(node) ? '' : ' ') : '';
}

/** Whether what stands in it follows each other without a space. */
const isLine = ({ type }: Nodes): boolean =>
  ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'].includes(type);
