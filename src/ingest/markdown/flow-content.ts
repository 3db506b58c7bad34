import type { BlockContent, DefinitionContent, ListItem, RootContent, Table } from 'mdast';
import type { Context } from './context.ts';
import type { Words } from './draft.ts';
import { footnoteOpening } from './footnotes.ts';
import { htmlContent } from './html-content.ts';
import { inlineContent } from './inline-content.ts';
import { plainWords } from './leaf-words.ts';
import { openLine } from './open-line.ts';
import { placeOf } from './place-of.ts';

/** Quotes, lists and tables inside one another that are shown as such; what stands deeper is shown in the last of them. */
const deepest = 6;

/** Characters of the longest heading; one by a line below it may have wrapped around none. */
const longest = { marked: 300, underlined: 120 };

/** Takes what stands by itself into the draft, in order. */
export function flowContent(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  context: Context,
  depth = 0,
  task: ListItem | null = null,
): void {
  const { text, draft, hasHeadings } = context;
  for (const node of nodes) {
    const span = placeOf(node);
    const isShown = depth < deepest;
    if (node.type === 'paragraph')
      inlineContent(
        node.children,
        // What is still to be done is no news.
        task?.checked === false ? 'task' : depth > 0 || hasHeadings ? 'paragraph' : 'text',
        context,
        task && node === nodes[0] ? taskMark(text, task) : [],
      );
    else if (node.type === 'heading') {
      const written = text.slice(span.start, span.end);
      const isMarked = written.startsWith('#');
      const isLong = written.length > (isMarked ? longest.marked : longest.underlined + 200);
      const isHeading = isMarked ? !isLong : isUnderlined(written);
      inlineContent(node.children, isHeading ? (node.depth === 1 ? 'title' : 'heading') : 'paragraph', context);
    } else if (node.type === 'blockquote') {
      if (isShown) draft.elements.push({ kind: 'quote', span });
      flowContent(node.children, context, depth + 1);
    } else if (node.type === 'list') {
      if (isShown)
        draft.elements.push(node.ordered ? { kind: 'numbers', span, first: node.start ?? 1 } : { kind: 'list', span });
      for (const item of node.children) {
        if (isShown) draft.elements.push({ kind: 'item', span: placeOf(item) });
        flowContent(item.children, context, depth + 1, item);
      }
    } else if (node.type === 'table') tableContent(node, context, isShown);
    else if (node.type === 'code') codeContent(span, context);
    else if (node.type === 'html') htmlContent(node, context);
    else if (node.type === 'footnoteDefinition') {
      const [first, ...others] = node.children;
      if (first?.type === 'paragraph') inlineContent(first.children, 'paragraph', context, footnoteOpening(node));
      flowContent(first?.type === 'paragraph' ? others : node.children, context, depth + 1);
    }
  }
}

/** "[ ] " before what is still to be done, which stays where it is. */
function taskMark(text: string, { checked, children: [first] }: ListItem): readonly Words[] {
  if (typeof checked !== 'boolean' || !first) return [];
  const { start } = placeOf(first);
  const mark = /\[[ xX]\]\s+$/.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
  return mark === 0 ? [] : [{ start: start - mark, end: start, means: null }];
}

/** "Vance signs\n---" is a heading; a paragraph with such a line right below it is none. */
const isUnderlined = (written: string): boolean => {
  const [line = '', ...below] = written.split(/\r\n?|\n/);
  return below.length === 1 && line.length <= longest.underlined && !/[.…]["'”’)]*\s*$/.test(line);
};

function tableContent(node: Table, context: Context, isShown: boolean): void {
  const { elements } = context.draft;
  if (isShown) elements.push({ kind: 'table', span: placeOf(node) });
  for (const [index, row] of node.children.entries()) {
    if (isShown) elements.push({ kind: 'row', span: placeOf(row) });
    for (const cell of row.children) {
      if (isShown) elements.push({ kind: index === 0 ? 'heading-cell' : 'cell', span: placeOf(cell) });
      inlineContent(cell.children, 'cell', context);
    }
  }
}

/** Every line of code is a paragraph. */
function codeContent(span: { start: number; end: number }, { text, parsed, draft }: Context): void {
  const line = openLine(draft, 'paragraph');
  for (const { start, end } of plainWords(parsed, span))
    for (const { 0: part, index } of text.slice(start, end).matchAll(/[^\r\n]+|[\r\n]+/g))
      if (/[\r\n]/.test(part)) line.cut();
      else line.add([{ start: start + index, end: start + index + part.length, means: null }]);
  line.close();
}
