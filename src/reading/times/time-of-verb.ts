import type { TimeWords, Token } from '../../model/time-rule.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Tense, tenseAt } from './tense.ts';

/**
 * Whether the verb of this tense stands so close before an expression that it takes it as its time, whatever lies
 * nearer to the day of writing: "sold him in January", "will open on 1 December", "expires in June", but neither
 * "rejected a January bid" nor "were linked with a move in January".
 */
export function isTimeOfVerb(
  tokens: readonly Token[],
  first: number,
  last: number,
  tense: Tense,
  words: TimeWords,
): boolean {
  const preposition = prepositionBefore(tokens, first);
  // "left three days after Easter"
  if (tenseAt(tokens, first - 1, words) === tense) return isOwn(tokens, first - 1, tense);
  const before = tokens[preposition - 1]?.lower ?? '';
  if (!prepositions.has(tokens[preposition]?.lower ?? '') || events.has(before) || words.events.has(before))
    return false;
  if (isOpening(tokens, preposition)) return isOwnBehind(tokens, last, tense, words);
  for (let at = preposition - 1; at >= 0 && at >= preposition - reach && tokens[at]?.kind !== 'mark'; at -= 1)
    if (tenseAt(tokens, at, words) === tense) return isOwn(tokens, at, tense);
  return false;
}

const isOpening = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?;—"]$/.test(tokens[at - 1]?.lower ?? '');

/** "In November she was sacked": a time that opens its sentence is that of the verb behind it. */
function isOwnBehind(tokens: readonly Token[], last: number, tense: Tense, words: TimeWords): boolean {
  const from = tokens[last]?.lower === ',' ? last + 1 : last;
  for (let at = from; at < from + reach && (tokens[at]?.kind ?? 'mark') !== 'mark'; at += 1)
    if (tenseAt(tokens, at, words) === tense && !/^(?:was|were|had|has|have|is|are)$/.test(tokens[at]?.lower ?? ''))
      return isOwn(tokens, at, tense);
  return false;
}

function isOwn(tokens: readonly Token[], at: number, tense: Tense): boolean {
  if (tense === 'past' || tense === 'perfect') return isDeed(tokens, at);
  return tense === 'future' ? isWill(tokens, at) : tense === 'present' && timetable.has(tokens[at]?.lower ?? '');
}

/** In tokens: they hold whom a verb takes. `npm run score` finds the same from 3 to 28. */
const reach = 8;

const prepositions = wordSet('in during over throughout last on at from by for');
const articles = wordSet('the a an this next early late');

const prepositionBefore = (tokens: readonly Token[], first: number): number => {
  let at = first - 1;
  for (let steps = 0; steps < 2 && articles.has(tokens[at]?.lower ?? ''); steps += 1) at -= 1;
  return at;
};

const events = wordSet(
  'move moves deal deals exit exits switch departure departures sale sales bid bids approach return trip',
);

/** What somebody is said to be without having done it yet: "was wanted in January". */
const wishes = wordSet('linked wanted needed available targeted offered rumoured rumored tipped told asked');

/** A deed, or one of being acted on: "was dropped in November", but not "was there". */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:was|were|had|has|have|been)$/.test(tokens[at]?.lower ?? '') && !wishes.has(tokens[at]?.lower ?? '');

/** What leaves no doubt that it is still to come, behind "is", "hopes to" and the like. */
const plans = wordSet(
  'due set scheduled expected poised bound going likely ready hope hopes want wants plan plans intend intends aim aims',
);

/** Whether a verb looks ahead by "will" or a plan; what may or could be is told more loosely. */
function isWill(tokens: readonly Token[], at: number): boolean {
  const said = (place: number): string => tokens[place]?.lower ?? '';
  if ([at, at - 1, at - 2].some((place) => /^(?:will|shall|'ll|wo)$/.test(said(place)))) return true;
  if (said(at) === 'won' || (said(at - 2) === 'won' && said(at - 1) === "'t")) return true;
  return plans.has(said(at)) || (said(at - 1) === 'to' && plans.has(said(at - 2)));
}

/** Verbs whose present tells what a timetable fixes for later. */
const timetable = wordSet('expire expires begin begins start starts end ends open opens close closes resume resumes');
