import { countedUnits } from '../../calendar/times/units.ts';
import type { Direction, Orientation, TimeWords, Token } from '../../model/time-rule.ts';
import { type Tense, tenseAt } from './tense.ts';
import { isTimeOfVerb } from './time-of-verb.ts';

/**
 * How far from an expression its verb is looked for, in tokens. `npm run score` finds the same at 18; at 10 and
 * at 40 it counts one time more that is read wrongly.
 */
const reach = 28;

const articles = new Set(['the', 'this', 'a', 'an', 'early', 'late', 'mid', '-', 'their', 'his', 'its']);

/**
 * Which way the words around the tokens from `first` up to, not including, `last` point: a cue before them, else the
 * nearest verb before them in the sentence, else the first one behind.
 *
 * @param words those of the beat
 */
export function direction(tokens: readonly Token[], first: number, last: number, words: TimeWords): Direction {
  const tense = nearestTense(tokens, first, last, words);
  const told = cue(tokens, first, tense);
  if (told) return { orientation: told, sure: true };
  return {
    orientation: tense === null ? null : orientations[tense],
    sure: tense !== null && isTimeOfVerb(tokens, first, last, tense, words),
  };
}

const orientations: Readonly<Record<Tense, Orientation | null>> = {
  past: 'past',
  perfect: 'past',
  reporting: 'past',
  present: 'present',
  future: 'future',
  // A plan seen from the past may have been for a time before or after the day of writing.
  planned: null,
};

function cue(tokens: readonly Token[], first: number, tense: Tense | null): Orientation | null {
  let at = first - 1;
  for (let steps = 0; steps < 3 && articles.has(tokens[at]?.lower ?? ''); steps += 1) at -= 1;
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'since') return 'past';
  if (
    before === 'back' &&
    /^(?:in|to|on|at|as|during)$/.test(word) &&
    !isHomecoming(tokens[at - 2]?.lower ?? '', word, tense)
  )
    return 'past';
  if (word === 'until' && countedUnits.has(before)) return 'future';
  if (/^(?:until|till|til|beyond)$/.test(word)) return tense === 'past' ? 'past' : 'future';
  if (word === 'come') return 'future';
  if (word === 'of' && before === 'ahead') return tense === 'past' ? 'past' : 'future';
  return null;
}

/** "will be back in January", "is expected back in late April": there the word means a return, not the past. */
const isHomecoming = (word: string, preposition: string, tense: Tense | null): boolean =>
  preposition !== 'to' && (tense === 'future' || /^(?:be|am|is|are|come|comes|return|go|welcomed?)$/.test(word));

function nearestTense(tokens: readonly Token[], first: number, last: number, words: TimeWords): Tense | null {
  let isAfterwards = false;
  for (let at = first - 1; at >= 0 && at >= first - reach && !endsSentence(tokens, at); at -= 1) {
    const tense = tenseAt(tokens, at, words);
    // "is out after an injury in October": the present goes on from there.
    if (tense) return tense === 'present' && isAfterwards ? 'past' : tense;
    if (/^(?:after|following)$/.test(tokens[at]?.lower ?? '')) isAfterwards = true;
  }
  for (let at = last; at < tokens.length && at < last + reach && !endsSentence(tokens, at); at += 1) {
    const tense = isRelative(tokens[at - 1]?.lower ?? '') ? null : tenseAt(tokens, at, words);
    if (tense === null) continue;
    // Ahead, an auxiliary comes before its verb: let the verb speak for both.
    return verbBehind(tokens, at, words) ?? (/^(?:is|are|has|have)$/.test(tokens[at]?.lower ?? '') ? null : tense);
  }
  return null;
}

/** Words that begin a clause of its own: its verb is not the sentence's. */
const isRelative = (word: string): boolean => /^(?:who|which|that|whose|where)$/.test(word);

/** The tense of the verb up to four words behind its auxiliary: "is expected", "has never yet been due". */
function verbBehind(tokens: readonly Token[], auxiliary: number, words: TimeWords): Tense | null {
  if (!/^(?:is|are|was|were|has|have|had|be|'ve|'re)$/.test(tokens[auxiliary]?.lower ?? '')) return null;
  for (let at = auxiliary + 1; at <= auxiliary + 4; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word' || endsSentence(tokens, at)) return null;
    if (/(?:ed|ing|due|set)$/.test(word.lower)) return tenseAt(tokens, at, words);
  }
  return null;
}

/** A mark that ends a sentence: not the point of a number or of a short form. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !/[.!?…;|]/.test(token.lower)) return false;
  const next = tokens[at + 1];
  if (token.lower !== '.') return true;
  if (next?.glued && next.kind !== 'mark') return false;
  const before = tokens[at - 1];
  return !(before && before.kind === 'word' && before.end - before.start <= 3 && next && !next.capital);
}
