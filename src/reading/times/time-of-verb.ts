import type { TimeWords, Token } from '../../model/time-rule.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Tense, tenseAt } from './tense.ts';

/**
 * Whether the verb of this tense stands so close before an expression that it takes it as its time, whatever lies
 * nearer to the day of writing: "sold him in January", "will open on 1 December", "expires in June", but neither
 * "rejected a January bid" nor "were linked with a move in January".
 */
export function isTimeOfVerb(tokens: readonly Token[], first: number, tense: Tense, words: TimeWords): boolean {
  const preposition = prepositionBefore(tokens, first);
  const before = tokens[preposition - 1]?.lower ?? '';
  if (!prepositions.has(tokens[preposition]?.lower ?? '') || events.has(before) || words.events.has(before))
    return false;
  for (let at = preposition - 1; at >= 0 && at >= preposition - reach && tokens[at]?.kind !== 'mark'; at -= 1) {
    if (tenseAt(tokens, at, words) !== tense) continue;
    if (tense === 'past') return isDeed(tokens, at);
    return tense === 'future' ? isWill(tokens, at) : tense === 'present' && timetable.has(tokens[at]?.lower ?? '');
  }
  return false;
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

/** A simple past, or one of being acted on: "was dropped in November", but neither "had agreed" nor "was there". */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:was|were|had)$/.test(word)) return false;
  const auxiliary = tokens[at - 1]?.lower ?? '';
  if (/^(?:was|were)$/.test(auxiliary)) return !wishes.has(word);
  return !/^(?:had|been|is|are|has|have|being|'d)$/.test(auxiliary);
}

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
