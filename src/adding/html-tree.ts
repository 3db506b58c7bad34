import { fromHtml } from 'hast-util-from-html';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { partedAtBlankLines } from './parted-at-blank-lines.ts';

/** Elements that hold no words of a text: pictures with what is said of them, forms, and what stands beside it. */
const left =
  'aside audio button canvas dialog embed fieldset figcaption figure footer form hr iframe img input math nav noscript object picture script select style svg template textarea title video wbr';
const nothing: Handle = () => undefined;

/**
 * HTML as Markdown has it: paragraphs, subheadings, lists, tables, quotes, links to the web and emphasis.
 * @param base address from which its links lead on; null where it is not known
 */
export function htmlTree(html: string, base: string | null): Root {
  const parsed = partedAtBlankLines(fromHtml(html, { fragment: true }));
  const handlers: Record<string, Handle> = {
    ...Object.fromEntries(left.split(' ').map((name) => [name, nothing])),
    a: (state, node) => linked(state.all(node) as PhrasingContent[], String(node.properties.href ?? ''), base),
    pre: (state, node) => ({ type: 'paragraph', children: state.all(node) as PhrasingContent[] }),
  };
  const { children } = toMdast(parsed, { handlers, document: true }) as Root;
  return { type: 'root', children: children.flatMap(atDoubleBreaks).map(belowTitle).map(withHead) };
}

/** A link to the web, or its words alone. */
function linked(children: PhrasingContent[], href: string, base: string | null): ReturnType<Handle> {
  const written = href.trim();
  const url =
    /^#|^$/.test(written) || !URL.canParse(written, base ?? undefined) ? null : new URL(written, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) && children.length > 0
    ? { type: 'link', url: url.href, children }
    : children;
}

/** Two line breaks in a row part a paragraph into two. */
function atDoubleBreaks(node: RootContent): readonly RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const parts: PhrasingContent[][] = [[]];
  for (const [at, child] of node.children.entries()) {
    const isBreak = child.type === 'break';
    if (isBreak && node.children[at + 1]?.type === 'break') continue;
    if (isBreak && node.children[at - 1]?.type === 'break') parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts
    .filter((children) => children.length > 0)
    .map((children): Paragraph => ({ type: 'paragraph', children }));
}

/** The headline is the only heading of the first rank; a heading is one line. */
const belowTitle = (node: RootContent): RootContent =>
  node.type === 'heading'
    ? {
        ...node,
        depth: node.depth === 1 ? 2 : node.depth,
        children: node.children.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child)),
      }
    : node;

/** A table without a head has its first row for one: Markdown has no other. */
function withHead(node: RootContent): RootContent {
  if (node.type !== 'table' || node.children.length < 2) return node;
  const isEmpty = node.children[0]?.children.every(({ children }) => children.length === 0) ?? false;
  return isEmpty ? { ...node, children: node.children.slice(1) } : node;
}
