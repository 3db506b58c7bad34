import { hasFiniteVerb } from '../../text/finite-verb.ts';

/**
 * Characters below which a whole lead sentence serves, and above which a shorter cut is looked for. No benchmark says what
 * a good headline is; of the 29 that the articles of `npm run score` get from their ledes, half have up to 103.
 */
const comfortable = 110;
/** And below which an opening says too little. None of those articles gets another headline from 15 to 50. */
const shortest = 36;
/** A clause that has not ended by here is no headline any more. */
const searched = 400;

const afterComma =
  'with|who|whom|whose|which|where|while|as|after|but|and|although|though|despite|amid|having|following|according|so|when|before|even|including|making|leaving|meaning|paving|ahead|in|on|at|by|per|report|reports|says|claims';
// Each alternative is a place where a clause may end; what follows it is looked at, not taken.
const boundary = new RegExp(
  [
    // "…, with", "…, who", "…, says"
    `, (?=(?:${afterComma})\\b)`,
    // "… – …", "… - …", "…; …"
    ' ?[–—] ?| - |; ',
    // "… after …", "… amid …"
    ' (?=(?:after|before|amid|despite|although|though|whereas|following)\\b)',
    // "… but …", "… while …"; what follows "if", "until" and "because" says whether the rest is so.
    ' (?=(?:but|while|when)\\b)',
    // "… as he …", "… as Northport …", but not "… seen as the …"
    '(?<!\\b(?:seen|regarded|known|such|viewed|described|emerged|named|served?|acts?|used|well|far|soon|long|much|same|return)) (?=as (?:he|she|they|it|we|his|her|their|its|the|\\p{Lu}))',
    // "… and he …", "… and will …", "… and Northport …"
    ' (?=and (?:the|an?|he|she|they|it|his|her|their|wants?|will|would|has|have|is|are|\\p{Lu}))',
    // "… Vance who …", but not "the one who …"
    '(?<=\\b\\p{Lu}[\\p{L}’]+) (?=(?:who|whose|which)\\b)',
  ].join('|'),
  'gu',
);

// Begins where white space begins: tried from every space of a run, it would cost the square of its length.
const closingStop = /(?<!\s)\s*\.$/;

/**
 * How much of a lead sentence serves as a headline: the whole of it when that is short, else its longest opening that
 * ends where a clause ends and is a clause by itself. Returned as a length in characters, closing full stop left out;
 * a sentence that has no such place is taken whole, whatever its length.
 */
export function leadClause(sentence: string): number {
  const whole = sentence.replace(closingStop, '').length || sentence.length;
  if (whole <= comfortable) return whole;
  const cuts = [...sentence.slice(0, searched).matchAll(boundary)]
    .map((match) => sentence.slice(0, match.index).trimEnd())
    .filter((opening) => opening.length >= shortest && standsAlone(opening, sentence.slice(opening.length, searched)))
    .map((opening) => opening.length);
  return cuts.filter((length) => length <= comfortable).at(-1) ?? cuts[0] ?? whole;
}

/** A word that waits for another: an article, a preposition, a quantifier, an auxiliary, a verb of seeming. */
const leavesOpen =
  /(?:,|\b(?:the|an?|his|her|its|their|our|my|your|this|these|those|of|to|in|into|and|or|nor|for|with|without|by|from|at|on|onto|upon|about|against|among|around|between|beyond|during|over|per|since|through|towards?|under|until|via|within|that|as|but|if|because|both|either|neither|not|than|many|several|some|more|most|few|fewer|less|least|all|any|each|every|no|other|another|such|very|too|only|just|even|is|are|was|were|be|been|being|am|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|remains?|remained|becomes?|became|seems?|seemed|appears?|appeared|looks?|looked))$/i;

/** "…, although that looks to be ending", "… but he remains": of the same, and turned round. */
const turnsRound =
  /,? (?:but|although|though|yet) (?:he|she|it|they|that|this|there|now|those|these|things|all|then)\b/;
const contrast = /,? (?:but|although|though|yet|however)\b/;
/** What was, or has long been so, only sets the scene for what turns it round. */
const setsScene =
  /\b(?:(?:has|have|had) (?:long |always |previously |once |often |so far )?been|was|were|seemed|looked|appeared|previously|initially|once)\b/;

/** "… was free after his deal ran out and signed for Calder": a state, then the deed. */
const stateOnly = /\b(?:was|were)\b(?! (?:\p{L}+ )?\p{L}+ed\b)/u;
const deedBehind = /^ (?:after|before|when|while|following)\b[^,.;]* and \p{Ll}+ed\b/u;

/** What is left out turns round what is kept, or is the news itself. */
const losesNews = (opening: string, rest: string): boolean =>
  turnsRound.test(rest) ||
  (setsScene.test(opening) && contrast.test(rest)) ||
  (stateOnly.test(opening) && deedBehind.test(rest));

/** "…, and it is Conte who …": what is said of him comes behind. */
const pointsAt = /\b(?:it|this|that)(?:[’']s| is| was) (?:\p{L}+ )?(?:\p{Lu}\S* ?){1,4}$/iu;

function standsAlone(opening: string, rest: string): boolean {
  if (/^ who\b/.test(rest) && pointsAt.test(opening)) return false;
  if (!hasFiniteVerb(opening) || !isBalanced(opening, rest)) return false;
  if (leavesOpen.test(opening) || losesNews(opening, rest)) return false;
  // "and New Northport" or "as the captain" opens a clause only when a verb follows before the next comma; else it belongs to what stands before.
  if (/^ (?:and|as) /.test(rest)) return hasFiniteVerb(/^ (?:and|as) [^,;.]*/.exec(rest)?.[0] ?? '');
  return true;
}

/** No quotation or bracket is left open between the opening and the rest of the sentence. */
function isBalanced(opening: string, rest: string): boolean {
  const count = (pattern: RegExp): number => opening.match(pattern)?.length ?? 0;
  return (
    count(/[“«(]/g) === count(/[”»)]/g) &&
    count(/"/g) % 2 === 0 &&
    !isOpen(opening, rest, '‘', '’') &&
    !isOpen(opening, rest, "'", "'")
  );
}

/**
 * Whether a single quotation mark is open. Behind a word the closing mark may be a plural's apostrophe, so a quotation
 * counts as open as long as the rest has such a mark before another quotation opens.
 */
function isOpen(opening: string, rest: string, open: string, close: string): boolean {
  const opens = new RegExp(`(?<![\\p{L}\\p{N}])${open}(?=\\S)`, 'u');
  const closes = new RegExp(`(?<=\\S)${close}(?![\\p{L}\\p{N}])`, 'u');
  if (!opens.test(opening)) return false;
  const [nextOpen, nextClose] = [rest.search(opens), rest.search(closes)];
  return nextClose >= 0 && (nextOpen < 0 || nextClose < nextOpen);
}
