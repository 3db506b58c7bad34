import type { Html, Image, ImageReference, PhrasingContent } from 'mdast';
import type { Span } from '../../model/text.ts';
import type { Context } from './context.ts';
import type { DraftKind, Words } from './draft.ts';
import { footnoteMark } from './footnotes.ts';
import { htmlSilent, htmlTag } from './html-faults.ts';
import { isInline, isSilent } from './html-pieces.ts';
import { textWords } from './leaf-words.ts';
import { type OpenLine, openLine } from './open-line.ts';
import { placeOf } from './place-of.ts';
import { struckOut } from './struck-out.ts';
import { trimmedWords } from './trimmed-words.ts';
import { webAddress } from './web-address.ts';

const kinds = { emphasis: 'emphasis', strong: 'strong' } as const;

/** Takes a paragraph, heading or cell into the draft: one block, or several, where a picture or a tag parts them. `before` stands before its words. */
export function inlineContent(
  nodes: readonly PhrasingContent[],
  kind: DraftKind,
  context: Context,
  before: readonly Words[] = [],
): void {
  const { text, parsed, draft, addresses } = context;
  const line = openLine(draft, kind);
  line.add(before);
  let silent: string | null = null;

  const take = (node: PhrasingContent): void => {
    if (node.type === 'html') silent = takeTag(node, silent, line, context);
    else if (silent !== null) return;
    else if (node.type === 'footnoteReference') line.add([{ ...placeOf(node), means: footnoteMark(node) }]);
    else if (node.type === 'text') line.add(textWords(text, parsed, placeOf(node)));
    else if (node.type === 'delete')
      draft.faults.push({
        fault: struckOut(text.slice(placeOf(node).start, placeOf(node).end)),
        at: placeOf(node).start,
      });
    else if (node.type === 'break') line.add([{ ...placeOf(node), means: ' ' }]);
    else if (node.type === 'image' || node.type === 'imageReference') takePicture(node, line, context);
    else {
      const before = line.taken.length;
      if (node.type === 'inlineCode') line.add(textWords(text, parsed, insideTicks(text, placeOf(node))));
      else for (const child of node.children) take(child);
      const own = trimmedWords(text, line.taken.slice(before));
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return;
      const span = { start: first.start, end: last.end };
      if (node.type === 'link' || node.type === 'linkReference') {
        const address = webAddress(node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? ''));
        if (address) draft.elements.push({ kind: 'link', span, address });
      } else draft.elements.push({ kind: node.type === 'inlineCode' ? 'code' : kinds[node.type], span });
    }
  };
  for (const node of nodes) take(node);
  line.close();
}

/** The words of a picture are a block of their own: inside a sentence they would say what the sentence does not. */
function takePicture(node: Image | ImageReference, line: OpenLine, context: Context): void {
  const { text, parsed, draft, addresses } = context;
  line.cut('picture');
  const label = parsed.labels.get(placeOf(node).start + 2);
  const words = label ? textWords(text, parsed, label) : [];
  const read = words.map(({ start, end, means }) => means ?? text.slice(start, end)).join('');
  const own = trimmedWords(text, words);
  const [first, last] = [own[0], own.at(-1)];
  // Signs inside a label have no place in the tree; where there are any, nothing is shown rather than they.
  if (first && last && read === node.alt?.replaceAll(/\s*(?:\r\n?|\n)\s*/g, ' ')) {
    const address = webAddress(node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? ''));
    draft.elements.push({ kind: 'picture', span: { start: first.start, end: last.end }, address });
    line.add(own);
  }
  line.cut();
}

/** Takes in a tag, and tells the name of the one inside which nothing is text. */
function takeTag({ value, position }: Html, silent: string | null, line: OpenLine, { draft }: Context): string | null {
  const [, slash, written] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(value) ?? [];
  if (written === undefined) return silent;
  const name = written.toLowerCase();
  const opens = slash === '';
  if (silent !== null) return !opens && name === silent ? null : silent;
  if (!isInline(name) && !isSilent(name)) line.cut();
  if (!opens) return null;
  const isEmpty = !isSilent(name) || value.endsWith('/>');
  draft.faults.push({ fault: isEmpty ? htmlTag(name) : htmlSilent(name), at: position?.start.offset ?? 0 });
  return isEmpty ? null : name;
}

function insideTicks(text: string, { start, end }: Span): Span {
  const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + ticks, end: end - ticks };
}
