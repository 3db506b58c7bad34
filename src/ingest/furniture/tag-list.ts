import { hasFiniteVerb } from '../../text/finite-verb.ts';

/** "Tags: Northport, Vance", "Filed under: Northport" */
const named =
  /^(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|sections?|related topics|in this (?:story|article)|posted in|more on)(?:: ?| \| ?)\S.{0,150}$/i;
const separators: readonly { readonly mark: RegExp; readonly least: number }[] = [
  // "Home > Sport > Northport", "Home / Sport", "Home » Sport"
  { mark: / ?[>»›→] ?/, least: 2 },
  { mark: / \/ /, least: 2 },
  // "Northport • Vance • Marenza", "Harbour Gazette | Sport"
  { mark: / ?[|•·∙] ?/, least: 2 },
];
const item = /^(?:[\p{Lu}\p{N}#][^.?!:;"“]{0,40}|[\p{Ll}]{1,20})$/u;

/** Whether a line lists the page's topics or says where the page lies, by a word before it or by what parts its items. */
export function isTagList(line: string): boolean {
  if (named.test(line) && !/[.!?]$/.test(line)) return true;
  if (/^(?:#[\p{L}\p{N}_]+[, ]*)+$/u.test(line)) return true;
  // "Home News Sport Opinion"
  if (/^Home(?: \p{Lu}[\p{L}&]*){2,}$/u.test(line) && !hasFiniteVerb(line)) return true;
  return separators.some(({ mark, least }) => {
    const items = line.split(mark).filter((part) => part !== '');
    const short = items.every((part) => item.test(part) && part.split(' ').length <= (items.length > 2 ? 5 : 3));
    return items.length >= least && short && !items.some((part) => hasFiniteVerb(part));
  });
}
