import type { TaggedWord } from '../../model/clause.ts';
import { wordSet } from '../../text/word-set.ts';

/** Conjunctions that open a clause which hangs on another. */
export const subordinators = wordSet(
  'because as while although though after before when since until till once whereas despite amid lest so whenever wherever',
);
/** Those behind which it need not be so. */
export const conditions = wordSet('if unless whether provided');
/** Pronouns that open a clause on the noun before them. */
export const relatives = wordSet('who whom which that whose where');
/** Verbs of telling, behind which a clause says what is told. */
export const tellers = wordSet(
  'say tell claim report reveal believe think insist admit add confirm announce understand know write suggest state explain hope expect feel fear stress warn acknowledge learn hear argue reckon mean',
);

/** Whether it is a mark that parts, not one that encloses or a currency’s. */
export const isMark = ({ pos, lower }: TaggedWord): boolean => pos === 'PUNCT' && !/^["“”'‘’()£€$%]$/.test(lower);

/** Whether a word begins another clause, or parts two. */
export const isBoundary = (word: TaggedWord): boolean =>
  isMark(word) ||
  word.pos === 'CCONJ' ||
  word.pos === 'SCONJ' ||
  relatives.has(word.lower) ||
  conditions.has(word.lower) ||
  subordinators.has(word.lower);

/** Whether it is a quotation mark or a bracket. */
export const isQuoteMark = (word: TaggedWord | undefined): boolean =>
  word !== undefined && /^["“”'‘’()]$/.test(word.lower);
