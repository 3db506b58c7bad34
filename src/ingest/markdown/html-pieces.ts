import { Parser } from 'htmlparser2';
import { wordSet } from '../../text/word-set.ts';

/** A tag, or text between tags; offsets count from the beginning of the HTML. */
export type HtmlPiece =
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly start: number }
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number };

/** Tags that stand inside a line; every other one parts what stands before it from what stands behind. */
const inline = wordSet(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q samp small span strong sub sup time tt u var wbr',
);
/** Tags of which nothing inside is text, or none that still holds. */
const silent = wordSet(
  's strike del script style template noscript iframe object svg math head title textarea select canvas audio video',
);

export const isInline = (name: string): boolean => inline.has(name);
export const isSilent = (name: string): boolean => silent.has(name);

/** The tags and the text of HTML, in order; comments are neither. */
export function htmlPieces(html: string): readonly HtmlPiece[] {
  const found: HtmlPiece[] = [];
  const parser = new Parser({
    onopentagname: (name) => void found.push({ kind: 'tag', name, closes: false, start: parser.startIndex }),
    onclosetag: (name, implied) => {
      if (!implied) found.push({ kind: 'tag', name, closes: true, start: parser.startIndex });
    },
    ontext: (text) => void found.push({ kind: 'text', text, start: parser.startIndex, end: parser.endIndex + 1 }),
  });
  parser.end(html);
  return found;
}
