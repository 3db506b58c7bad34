import { cut, type Span } from '../model/text.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { trimmed } from './lines.ts';

const conjunction =
  'and|but|or|so|yet|while|as|after|before|with|despite|although|though|because|since|until|unless|if|paving|including|following|especially|however|instead|the (?:day|week|month|year) (?:before|after)';
// What may open a clause; the mark before it, if any, stays with the clause that ends.
const boundary = new RegExp(
  [
    `(?<=,) (?=(?:${conjunction})\\b)`,
    '(?<=;) ',
    ' [–—] ',
    '(?<!\\b(?:day|week|month|year|night|days|weeks|months|years|shortly|soon|just|long)) (?=(?:despite|although|though|because|whereas|while|after|before) )',
    ' (?=(?:and|but) (?:the|an?|he|she|they|it|we|his|her|their|has|have|is|are|was|were|will|would|now|there|\\p{Lu}))',
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
  const found: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const clause = trimmed(text, sentence.start + start, sentence.start + end);
    const last = found.at(-1);
    if (!clause) return;
    if (last && !(hasVerb(cut(text, clause)) && hasVerb(cut(text, last))))
      found[found.length - 1] = { start: last.start, end: clause.end };
    else found.push(clause);
  };
  for (const match of inside.matchAll(boundary)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(inside.length);
  return found;
}

/** A finite verb, or the -ing form after "despite" and its like. */
const hasVerb = (clause: string): boolean =>
  hasFiniteVerb(clause) || /^(?:despite|after|before|while) .*\w{3}ing\b/.test(clause);
