import type { Nodes } from 'mdast';
import type { Element } from '../../model/element.ts';
import type { Mark } from '../../model/mark.ts';
import type { Fault } from '../faults/fault.ts';
import type { Context } from './context.ts';
import type { Draft, DraftKind } from './draft.ts';
import { flowContent } from './flow-content.ts';
import { htmlInAll, htmlRule, tooManySigns } from './html-faults.ts';
import { isPlain } from './is-plain.ts';
import { marksAround } from './marks-around.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { struckInAll } from './struck-out.ts';
import { tooDense } from './too-dense.ts';
import { trimmedWords } from './trimmed-words.ts';

/** What of a file is Markdown; all offsets count from the file’s beginning. */
export interface Markdown {
  readonly marks: readonly Mark[];
  readonly elements: readonly Element[];
  /** What the blocks are, by where they start. */
  readonly kinds: ReadonlyMap<number, DraftKind>;
  readonly faults: readonly { readonly fault: Fault; readonly at: number }[];
}

export const noMarkdown: Markdown = { marks: [], elements: [], kinds: new Map(), faults: [] };

/** Reads the Markdown of `file` from `from` on. There is none in a text that has no sign of it, and in one of too many. */
export function readMarkdown(file: string, from: number): Markdown {
  const text = file.slice(from);
  const dense = tooDense(text);
  if (dense !== null) return { ...noMarkdown, faults: [{ fault: tooManySigns(), at: from + dense }] };
  const parsed = parseMarkdown(text);
  if (isPlain(text, parsed)) return noMarkdown;

  const draft: Draft = { blocks: [], elements: [], faults: [] };
  const all = nodesOf(parsed.tree);
  const context: Context = {
    text,
    parsed,
    draft,
    addresses: new Map(
      // Of two of one name the first counts.
      all.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])).toReversed(),
    ),
    hasHeadings: all.some(({ type }) => type === 'heading'),
  };
  flowContent(parsed.tree.children, context);
  const blocks = draft.blocks.flatMap(({ kind, words }) => {
    const own = trimmedWords(text, words);
    return own[0] ? [{ kind, start: own[0].start, words: own }] : [];
  });
  const moved = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  });
  return {
    marks: marksAround(
      text,
      blocks.map(({ words }) => words),
    ).map(moved),
    elements: draft.elements
      .map((element) => ({ ...element, span: moved(element.span) }))
      .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    kinds: new Map(blocks.map(({ kind, start }) => [start + from, kind])),
    faults: toldOnce(draft.faults).map(({ fault, at }) => ({ fault, at: at + from })),
  };
}

/** What of a file's HTML is left out, in one; so is what is struck through. */
function toldOnce(faults: Draft['faults']): Markdown['faults'] {
  const isOfHtml = ({ fault }: Draft['faults'][number]): boolean => fault.rule === htmlRule;
  const html = faults.filter(isOfHtml).toSorted((a, b) => a.at - b.at);
  const [struck, ...more] = faults.filter((one) => !isOfHtml(one)).toSorted((a, b) => a.at - b.at);
  const [first, ...others] = html;
  const isSilent = others.some(({ fault }) => fault.found.includes('with all that stands in it'));
  return [
    ...(first && others.length > 0 ? [{ ...first, fault: htmlInAll(first.fault, others.length, isSilent) }] : html),
    ...(struck ? [{ ...struck, fault: struckInAll(struck.fault, more.length) }] : []),
  ];
}

/** Every node that stands by itself, in order. */
function nodesOf(node: Nodes): readonly Nodes[] {
  const found: Nodes[] = [];
  const open: Nodes[] = [node];
  for (let one = open.pop(); one; one = open.pop()) {
    found.push(one);
    if ('children' in one && one.type !== 'paragraph') open.push(...one.children.toReversed());
  }
  return found;
}
