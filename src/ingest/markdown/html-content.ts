import type { Html } from 'mdast';
import type { Context } from './context.ts';
import type { Words } from './draft.ts';
import { htmlSilent, htmlTag } from './html-faults.ts';
import { htmlPieces, isInline, isSilent } from './html-pieces.ts';
import { plainWords } from './leaf-words.ts';
import { openLine } from './open-line.ts';
import { placeOf } from './place-of.ts';

/** Takes the text between the tags of a block of HTML into the draft. */
export function htmlContent(node: Html, { text, parsed, draft }: Context): void {
  const kept = plainWords(parsed, placeOf(node));
  const html = kept.map(({ start, end }) => text.slice(start, end)).join('');
  const source = sourceOf(kept);
  const line = openLine(draft, 'paragraph');
  let silent: string | null = null;
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'text') {
      const { start, end, text: read } = piece;
      if (silent === null)
        line.add(textOf(html.slice(start, end), read, start).map((words) => ({ ...words, ...source(words) })));
    } else if (silent !== null) {
      if (piece.closes && piece.name === silent) silent = null;
    } else {
      const { name, closes, start } = piece;
      if (isSilent(name) && !closes) silent = name;
      if (!closes)
        draft.faults.push({
          fault: silent ? htmlSilent(name) : htmlTag(name),
          at: source({ start, end: start + 1 }).start,
        });
      if (!isInline(name) && !isSilent(name)) line.cut();
    }
  }
  line.close();
}

/** Text less its line breaks, which are spaces in HTML; `&amp;` and the like come one by one. */
function textOf(written: string, read: string, at: number): readonly Words[] {
  if (written !== read) return [{ start: at, end: at + written.length, means: read }];
  return [...written.matchAll(/[^\r\n]+|[\r\n]+/g)].map(({ 0: part, index }) => ({
    start: at + index,
    end: at + index + part.length,
    means: /[\r\n]/.test(part) ? ' ' : null,
  }));
}

/** Tells where in the text a place in these stretches of it, put together, is. The places asked for must be in order. */
function sourceOf(kept: readonly Words[]): (words: { start: number; end: number }) => { start: number; end: number } {
  let index = 0;
  let before = 0;
  const placeOfOffset = (offset: number): number => {
    for (
      let one = kept[index];
      one && offset >= before + one.end - one.start && index < kept.length - 1;
      one = kept[index]
    ) {
      before += one.end - one.start;
      index += 1;
    }
    return (kept[index]?.start ?? 0) + offset - before;
  };
  return ({ start, end }) => {
    const from = placeOfOffset(start);
    return { start: from, end: placeOfOffset(end - 1) + 1 };
  };
}
