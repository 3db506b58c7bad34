import type { Word } from '../../model/read-story.ts';
import { wordSet } from '../../text/word-set.ts';
import type { EntityLexicon } from './entity-lexicon.ts';

/** Nouns after which "in <city>" is about the entity: "interest in Houston". */
const attitudes = wordSet(
  'interest interested interests confidence confident belief faith trust stake shares role part involved place career future disinterest believer investment success change',
);
const ofCity = wordSet(
  'city streets outskirts suburb suburbs port university mayor airport centre people heart district area',
);
const placeNouns = wordSet(
  'airport cathedral university hospital street docks marathon olympics metropolitan centre council crown magistrates waterfront skyline suburb',
);
const journeys = wordSet('flew fly flying flown flight flights jet jetted jetting drove');

/**
 * Why a name that is also a place's means the place here; null when it does not. `from` and `to` are its first word and
 * the one after.
 */
export function whyPlace(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: EntityLexicon,
): string | null {
  const [first, last, next] = [words[from], words[to - 1], words[to]];
  const before = words[from - 1]?.folded ?? '';
  const twoBefore = words[from - 2]?.folded ?? '';
  if (!first || !last) return null;
  const gap = next ? text.slice(last.end, next.start) : '';
  if (next && gap === '-' && /^(?:born|based|bred|raised)$/.test(next.folded)) return placeBefore(`-${next.folded}`);
  if (next && gap === ' ' && placeNouns.has(next.folded)) return placeBefore(next.folded);
  if (before === 'of' && ofCity.has(twoBefore)) return placeBehind(`${twoBefore} of`);
  if (before === 'near') return placeBehind('near');
  if ((before === 'to' || before === 'from') && journeys.has(twoBefore)) return placeBehind(`${twoBefore} ${before}`);
  if (isBroadcasters(words[from - 2], words[from - 1], lexicon))
    return 'a station of that place, behind the name of a broadcaster';
  if (before !== 'in') return null;
  const possessive = next?.folded === 's' && /^['’‘`´]$/.test(gap);
  if (attitudes.has(twoBefore) || possessive || (next && gap === ' ' && lexicon.words.nounsOfEntities.has(next.folded)))
    return null;
  return placeBehind('in');
}

/** "BBC Reading", "BBC Radio Reading". */
function isBroadcasters(two: Word | undefined, one: Word | undefined, { broadcasters }: EntityLexicon): boolean {
  if (!one?.capital) return false;
  return one.folded === 'radio' || (broadcasters.has(one.folded) && two?.folded !== 'on');
}

const placeBefore = (word: string): string => `the place is meant, before “${word}”`;
const placeBehind = (words: string): string => `the place is meant, behind “${words}”`;
