import type { Span } from '../model/text.ts';
import { finiteVerb } from './finite-verb.ts';
import { trimmed } from './lines.ts';

const conjunction =
  'and|but|or|so|yet|while|as|after|before|with|despite|although|though|because|since|until|unless|if|paving|including|following|especially|however|instead|the (?:day|week|month|year) (?:before|after)';
// What may open a clause; the mark before it, if any, stays with the clause that ends.
const boundary = new RegExp(
  [
    // "…, and he", "…, paving the way", "…, the day before"
    `(?<=,) (?=(?:${conjunction})\\b)`,
    // "…; he"
    '(?<=;) ',
    // "… – he"
    ' [–—] ',
    // "… after he left", but not "the day after he left"
    '(?<!\\b(?:day|week|month|year|night|days|weeks|months|years|shortly|soon|just|long)) (?=(?:despite|although|though|because|whereas|while|after|before) )',
    // "… and he", "… but Northport", "… and will"
    ' (?=(?:and|but) (?:the|an?|he|she|they|it|we|his|her|their|has|have|is|are|was|were|will|would|now|there|\\p{Lu}))',
    // "…: he"
    '(?<=:) ',
  ].join('|'),
  'gu',
);

/**
 * The clauses of a sentence, in order, as far as punctuation and conjunctions give them away: a coarse cut that never
 * parts a word, leaves no character of the sentence out but white space and dashes, and joins what has no verb of its own
 * to the one before, or, at the beginning, to the next.
 */
export function clauses(text: string, sentence: Span): readonly Span[] {
  const inside = text.slice(sentence.start, sentence.end);
  const found: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    const span = trimmed(text, sentence.start + start, sentence.start + end);
    const last = found.at(-1);
    if (!span) return;
    const clause = opened(text, span);
    if (last && !(clause.hasVerb && last.hasVerb)) found[found.length - 1] = joined(text, last, span.end);
    else found.push(clause);
  };
  for (const match of inside.matchAll(boundary)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(inside.length);
  return found.map(({ start: from, end }) => ({ start: from, end }));
}

/** A clause, and what its words say, so that one made of many parts is not read anew with each of them. */
interface Clause extends Span {
  /** Whether it has a finite verb, or the -ing form after "despite" and its like. */
  readonly hasVerb: boolean;
  /** Whether an -ing form behind it would be its verb: on the line that such a word opens. */
  readonly takesIng: boolean;
  readonly lastWord: string;
}

function opened(text: string, { start, end }: Span): Clause {
  const takesIng = /^(?:despite|after|before|while) /.test(text.slice(start, start + 8));
  return joined(text, { start, end: start, hasVerb: false, takesIng, lastWord: '' }, end);
}

/** The clause with what follows it up to `end`. */
function joined(text: string, clause: Clause, end: number): Clause {
  const more = text.slice(clause.end, end);
  const { found, lastWord } = finiteVerb(more, clause.lastWord);
  return {
    start: clause.start,
    end,
    hasVerb: clause.hasVerb || found || (clause.takesIng && /^.*\w{3}ing\b/.test(more)),
    takesIng: clause.takesIng && !/[\n\r\u2028\u2029]/.test(more),
    lastWord,
  };
}
