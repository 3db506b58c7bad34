import { wordSet } from '../../text/word-set.ts';
import type { Word } from '../../text/words.ts';

/** Nouns after which "in <city>" is about the club: "interest in Liverpool". */
const attitudes = wordSet(
  'interest interested interests confidence confident belief faith trust stake shares role part involved place career future disinterest believer investment success change',
);
/** Nouns that a club's name, not a city's, is set before: "in Liverpool colours". */
const clubNouns = wordSet(
  'star stars defender midfielder forward striker winger goalkeeper keeper right left full centre back captain skipper boss manager head coach shirt shirts colours squad ranks player players history fans supporters legend legends target targets hierarchy officials owners chiefs team side teammate teammates academy dressing attack defence midfield training starting teams youth folklore circles first',
);
const ofCity = wordSet(
  'city streets outskirts suburb suburbs port university mayor airport centre people heart district area',
);
const placeNouns = wordSet(
  'airport cathedral university hospital street docks marathon olympics metropolitan centre council crown magistrates waterfront skyline suburb',
);
const journeys = wordSet('flew fly flying flown flight flights jet jetted jetting drove');

/** Whether a name that is also a city's means the place here. `from` and `to` are its first word and the one after. */
export function meansPlace(text: string, words: readonly Word[], from: number, to: number): boolean {
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
  return !attitudes.has(twoBefore) && !possessive && !(next && gap === ' ' && clubNouns.has(next.folded));
}
