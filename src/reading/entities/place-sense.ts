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

/** Whether a name that is also a place's means the place here. `from` and `to` are its first word and the one after. */
export function meansPlace(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: EntityLexicon,
): boolean {
  const [first, last, next] = [words[from], words[to - 1], words[to]];
  const before = words[from - 1]?.folded ?? '';
  const twoBefore = words[from - 2]?.folded ?? '';
  if (!first || !last) return false;
  const gap = next ? text.slice(last.end, next.start) : '';
  if (next && gap === '-' && /^(?:born|based|bred|raised)$/.test(next.folded)) return true;
  if (next && gap === ' ' && placeNouns.has(next.folded)) return true;
  if (before === 'of' && ofCity.has(twoBefore)) return true;
  if (before === 'near') return true;
  if ((before === 'to' || before === 'from') && journeys.has(twoBefore)) return true;
  if (before !== 'in') return false;
  const possessive = next?.folded === 's' && /^['’‘`´]$/.test(gap);
  return (
    !attitudes.has(twoBefore) && !possessive && !(next && gap === ' ' && lexicon.words.nounsOfEntities.has(next.folded))
  );
}
