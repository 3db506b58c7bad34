import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';

/** "Tags: Northport, Vance", "Filed under: Northport" */
const named =
  /^(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|sections?|related topics|in this (?:story|article)|posted in|more on)(?:: ?| \| ?)[^\s\d].{0,150}$/i;
/** "Posted in Sport", "Tagged northport, vance" */
const filed =
  /^(?:(?:monthly |daily |category |tag |author )?archives?(?=: )|posted in|filed (?:under|in)|tagged(?: with| as)?|categori[sz]ed (?:as|under)):? [^.!?]{2,80}$/i;
const namedInCapitals = /^(?:TAGS?|TOPICS?|Tags|Topics)(?: [\p{Lu}&][\p{L}&’'-]*)+$/u;
const parts = wordSet(
  'home news sport sports latest live scores results fixtures tables standings video videos watch opinion business politics culture lifestyle travel tv radio podcasts podcast world uk weather tech technology money health entertainment music shop tickets login more menu search contact about cricket rugby tennis golf boxing racing teams jobs property motors cars dating local national obituaries puzzles crosswords traffic people',
);
/** "Sport Scores Tables Fixtures Video": a menu, when most of its words are parts of a page and none is in small letters. */
const isMenu = (line: string): boolean => {
  const words = line.split(/[\s|·•]+/);
  const known = words.filter((word) => parts.has(word.toLowerCase())).length;
  return words.every((word) => /^\p{Lu}[\p{L}&-]*$/u.test(word)) && known * 2 > words.length && known >= 3;
};
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
  if ((named.test(line) || filed.test(line) || namedInCapitals.test(line)) && !/[.!?]$/.test(line)) return true;
  if (/^(?:#[\p{L}\p{N}_]+[, ]*)+$/u.test(line)) return true;
  // "You are here: Home > Sport", "Home » News » Northport sign their captain"
  if (/^(?:you are here ?[:>»] ?|(?:home|news|sports?) ?[>»›→/] ?).+[>»›→/]/i.test(line) || isMenu(line)) return true;
  // "Home News Sport Opinion"
  if (/^Home(?: \p{Lu}[\p{L}&]*){2,}$/u.test(line) && !hasFiniteVerb(line)) return true;
  return separators.some(({ mark, least }) => {
    const items = line
      .replace(/\b(\p{Lu})\. (?=\p{Lu})/gu, '$1 ')
      .split(mark)
      .filter((part) => part !== '');
    const short = items.every((part) => item.test(part) && part.split(' ').length <= (items.length > 2 ? 5 : 3));
    return items.length >= least && short && !items.some((part) => hasFiniteVerb(part));
  });
}
