import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';
import { words } from '../../text/words.ts';

const small = wordSet('a an and at by da de del della dello der di for from in la le of on or the to van von with');

/**
 * Whether what stands between marks is somebody’s words. A single word is not (‘confident’, ‘stunned’), unless it can only
 * be a verb; nor is a name or a title, where every word but the small ones has a capital and no stop ends it (‘The Times’).
 * A title has eight words at most, by our reckoning and no benchmark.
 */
export function isQuotation(inner: string): boolean {
  const own = words(inner, { start: 0, end: inner.length });
  if (own.length < 2) return own.length === 1 && hasFiniteVerb(inner) && !/ed\b/.test(inner);
  if (/[.!?…,]$/.test(inner.trimEnd()) || own.length > 8) return true;
  return own.some(({ capital, folded }) => !capital && !small.has(folded) && !/^\d|^s$/.test(folded));
}
