import type { Direction, Orientation, TimeWords, Token } from '../../model/time-rule.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Tense, tenseAt } from './tense.ts';

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
    sure: tense === 'past' && isTold(tokens, first, words),
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

const events = wordSet(
  'move moves deal deals exit exits switch departure departures sale sales bid bids approach return trip',
);

/**
 * Whether a verb in the simple past stands close before "in January" or "during the summer" and takes it as its time:
 * "sold him in January", but neither "rejected a January bid" nor "were linked with a move in January".
 */
// Eight tokens hold whom a verb takes; `npm run score` finds the same from 3 to 28.
function isTold(tokens: readonly Token[], first: number, words: TimeWords): boolean {
  if (!/^(?:in|during|over|throughout|last)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const before = tokens[first - 2]?.lower ?? '';
  if (events.has(before) || words.events.has(before)) return false;
  for (let at = first - 2; at >= 0 && at >= first - 8 && tokens[at]?.kind !== 'mark'; at -= 1) {
    if (tenseAt(tokens, at, words) === 'past')
      return (
        !/^(?:was|were|had|been|is|are|has|have|being|'d)$/.test(tokens[at - 1]?.lower ?? '') &&
        !/^(?:was|were|had)$/.test(tokens[at]?.lower ?? '')
      );
  }
  return false;
}

function cue(tokens: readonly Token[], first: number, tense: Tense | null): Orientation | null {
  let at = first - 1;
  for (let steps = 0; steps < 3 && articles.has(tokens[at]?.lower ?? ''); steps += 1) at -= 1;
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'since') return 'past';
  if (before === 'back' && /^(?:in|to|on|at|as|during)$/.test(word) && !isHomecoming(tokens[at - 2]?.lower ?? '', word))
    return 'past';
  if (/^(?:until|till|til|beyond)$/.test(word)) return tense === 'past' ? 'past' : 'future';
  if (word === 'come') return 'future';
  if (word === 'of' && before === 'ahead') return tense === 'past' ? 'past' : 'future';
  return null;
}

/** "will be back in January": there the word means a return, not the past. */
const isHomecoming = (word: string, preposition: string): boolean =>
  preposition !== 'to' && /^(?:be|is|are|come|comes|return|go|welcomed?)$/.test(word);

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
