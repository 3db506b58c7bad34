import type { TimeWords, Token } from '../../model/time-rule.ts';
import {
  between,
  determiners,
  factual,
  irregularPasts,
  modals,
  notInfinitives,
  nounsToo,
  pastBe,
  planning,
  planParticiples,
  presentBe,
  presentHave,
  presents,
  reporting,
  resolutions,
  subjects,
} from './verbs.ts';

/** `planned` is a plan seen from the past: "had hoped to sign", "considered signing". */
export type Tense = 'past' | 'perfect' | 'present' | 'reporting' | 'future' | 'planned';

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/**
 * Index of the word before, up to four adverbs and negations skipped: "has not yet officially been". Not fine: `npm
 * run score` finds the same from one to nine.
 */
function carrier(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  for (let steps = 0; steps < 4 && isBetween(lowerAt(tokens, at)); steps += 1) at -= 1;
  return at;
}

const isBetween = (word: string): boolean => between.has(word) || (word.length > 4 && word.endsWith('ly'));

/** The tense that the word at `index` gives its clause; null when it is no verb, or none that tells. */
export function tenseAt(tokens: readonly Token[], index: number, words: TimeWords): Tense | null {
  const token = tokens[index];
  if (!token) return null;
  const word = token.lower;
  if (token.kind === 'ending')
    return word === "'ll" ? 'future' : word === "'ve" ? 'perfect' : word === "'re" ? 'present' : null;
  if (token.kind !== 'word') return null;
  if (token.capital && index > 0 && !presents.has(word) && (!isParticiple(word) || isName(tokens, index))) return null;
  const before = lowerAt(tokens, index - 1);
  if (before === '-' && token.glued) return null;
  if (determiners.has(before) && !(before === 'that' || before === 'this')) return null;
  if (before === 'to') return notInfinitives.has(word) ? null : infinitive(tokens, index, word);
  if (word === 'am' && before !== 'i') return null;
  if (isParticiple(word)) return participle(tokens, index, word);
  if (modals.has(word) || (word === 'won' && lowerAt(tokens, index + 1) === "'t")) return modal(tokens, index);
  if (word.length > 4 && word.endsWith('ing')) return gerund(tokens, index, before);
  if (pastBe.has(word)) return 'past';
  const aux = lowerAt(tokens, carrier(tokens, index));
  if (modals.has(aux) || aux === "'ll" || (aux === 'won' && before === "'t")) return 'future';
  if (reporting.has(word)) return 'reporting';
  if (presentHave.has(word) || presentBe.has(word)) return 'present';
  return presents.has(word) && (!nounsToo.has(word) || hasSubject(tokens[index - 1], word, words)) ? 'present' : null;
}

/** Whether the word before can be the subject of a verb in this form: a plural where it has no ending, else a name. */
function hasSubject(before: Token | undefined, word: string, words: TimeWords): boolean {
  if (before?.kind !== 'word' || /^(?:is|was|has|as|its|his|this)$/.test(before.lower)) return false;
  if (subjects.has(before.lower) || words.subjects.has(before.lower)) return true;
  if (before.capital) return word.endsWith('s') || words.verbsOfGroups.has(word);
  return !word.endsWith('s') && /[^s]s$/.test(before.lower);
}

/** Words to either side by which a headline with capitals is told from a sentence. */
const around = 6;

/** "Manchester United", "Mohamed": a capital within a sentence whose other words have none. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === 'mark' && before.lower !== ',' && before.lower !== '-') return false;
  return tokens
    .slice(Math.max(0, index - around), index + around + 1)
    .some(({ kind, capital, lower }) => kind === 'word' && !capital && lower.length > 3);
}

const isParticiple = (word: string): boolean =>
  irregularPasts.has(word) || word === 'due' || (word.length > 4 && word.endsWith('ed')) || planParticiples.has(word);

/** "would have gone" is past; a modal alone looks ahead. */
function modal(tokens: readonly Token[], index: number): Tense {
  return lowerAt(tokens, index + 1) === 'have' && isParticiple(lowerAt(tokens, index + 2)) ? 'past' : 'future';
}

function infinitive(tokens: readonly Token[], index: number, word: string): Tense | null {
  if (word.endsWith('ing') || (isParticiple(word) && !presents.has(word) && word !== 'put' && word !== 'let'))
    return null;
  const governor = carrier(tokens, index - 1);
  const said = lowerAt(tokens, governor);
  if (!isParticiple(said))
    return pastBe.has(said) || (said === 'going' && pastBe.has(lowerAt(tokens, governor - 1))) ? 'planned' : 'future';
  const governing = participle(tokens, governor, said);
  // "has chosen to go" is news of what comes, "chose to go" tells what did.
  if (resolutions.has(said) && governing === 'perfect') return 'future';
  if (factual.has(said)) return governing;
  return governing === 'past' || governing === 'planned' ? 'planned' : 'future';
}

function participle(tokens: readonly Token[], index: number, word: string): Tense | null {
  const at = carrier(tokens, index);
  const aux = lowerAt(tokens, at);
  if (modals.has(aux) || aux === "'ll") return 'future';
  if (presentHave.has(aux) || aux === "'ve") {
    const modalBefore = lowerAt(tokens, carrier(tokens, at));
    return modals.has(modalBefore) ? 'past' : 'perfect';
  }
  if (aux === 'had' || aux === "'d") return 'past';
  if (planParticiples.has(word)) return pastBe.has(aux) ? 'planned' : 'future';
  if (pastBe.has(aux)) return 'past';
  if (aux === 'be')
    return lowerAt(tokens, carrier(tokens, at)) === 'to' || modals.has(lowerAt(tokens, carrier(tokens, at)))
      ? 'future'
      : 'present';
  if (presentBe.has(aux)) return 'present';
  return 'past';
}

/** "ruled out selling", "resisted selling". */
const refusals = /^(?:out|against|resisted|avoid|avoided|resist|oppose|opposed)$/;

function gerund(tokens: readonly Token[], index: number, before: string): Tense | null {
  const at = carrier(tokens, index);
  const aux = lowerAt(tokens, at);
  if (pastBe.has(aux)) return 'past';
  if (presentBe.has(aux) || aux === "'re" || aux === "'m")
    return lowerAt(tokens, index - 1) === 'been' ? 'perfect' : 'present';
  if (presentHave.has(aux)) return 'perfect';
  if (planning.has(aux)) return aux.endsWith('ed') ? 'planned' : 'future';
  if (refusals.test(before)) return 'planned';
  if (/^(?:of|on|in|about|for)$/.test(before) && planning.has(lowerAt(tokens, index - 2))) return 'planned';
  return before === 'after' || before === 'since' ? 'past' : null;
}
