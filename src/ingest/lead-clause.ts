import { hasFiniteVerb } from '../text/finite-verb.ts';

/** Characters below which a whole lead sentence serves, and above which a shorter cut is looked for. */
const comfortable = 110;
const shortest = 36;
/** A clause that has not ended by here is no headline any more. */
const searched = 400;

const afterComma =
  'with|who|whom|whose|which|where|while|as|after|but|and|although|though|despite|amid|having|following|according|because|so|if|when|before|even|including|making|leaving|meaning|paving|ahead|in|on|at|by|per|report|reports|says|claims';
// Each alternative is a place where a clause may end; what follows it is looked at, not taken.
const boundary = new RegExp(
  [
    `, (?=(?:${afterComma})\\b)`,
    ' ?[–—] ?| - |; ',
    ' (?=(?:after|before|amid|despite|because|although|though|whereas|unless|following)\\b)',
    ' (?=(?:but|while|when|if|until|once)\\b)',
    '(?<!\\b(?:seen|regarded|known|such|viewed|described|emerged|named|served?|acts?|used|well|far|soon|long|much|same|return)) (?=as (?:he|she|they|it|we|his|her|their|its|the|\\p{Lu}))',
    ' (?=and (?:the|an?|he|she|they|it|his|her|their|wants?|will|would|has|have|is|are|\\p{Lu}))',
    ' (?=(?:who|whose|which)\\b)',
  ].join('|'),
  'gu',
);

/**
 * How much of a lead sentence serves as a headline: the whole of it when that is short, else its longest opening that
 * ends where a clause ends and is a clause by itself. Returned as a length in characters, closing full stop left out;
 * a sentence that has no such place is taken whole, whatever its length.
 */
export function leadClause(sentence: string): number {
  const whole = sentence.replace(/\s*\.$/, '').length || sentence.length;
  if (whole <= comfortable) return whole;
  const cuts = [...sentence.slice(0, searched).matchAll(boundary)]
    .map((match) => sentence.slice(0, match.index).trimEnd())
    .filter((opening) => opening.length >= shortest && standsAlone(opening, sentence.slice(opening.length)))
    .map((opening) => opening.length);
  return cuts.filter((length) => length <= comfortable).at(-1) ?? cuts[0] ?? whole;
}

function standsAlone(opening: string, rest: string): boolean {
  if (!hasFiniteVerb(opening) || !isBalanced(opening)) return false;
  if (/(?:,|\b(?:the|an?|of|to|in|and|or|for|with|by|from|at|on|that|as|both|between|either|not|than))$/i.test(opening))
    return false;
  // "and Real Madrid" or "as the striker" opens a clause only when a verb follows before the next comma; else it belongs to what stands before.
  if (/^ (?:and|as) /.test(rest)) return hasFiniteVerb(/^ (?:and|as) [^,;.]*/.exec(rest)?.[0] ?? '');
  return true;
}

/** No quotation, bracket or inserted clause is left open. */
function isBalanced(opening: string): boolean {
  const count = (pattern: RegExp): number => opening.match(pattern)?.length ?? 0;
  const single = (open: string, close: string): boolean =>
    // The same mark is an apostrophe inside a word, and behind one it may be either: a plural's or a closing mark.
    count(new RegExp(`(?<![\\p{L}\\p{N}])${open}(?=\\S)`, 'gu')) <=
    count(new RegExp(`(?<=\\S)${close}(?![\\p{L}\\p{N}])`, 'gu'));
  return count(/[“«(]/g) === count(/[”»)]/g) && count(/"/g) % 2 === 0 && single('‘', '’') && single("'", "'");
}
