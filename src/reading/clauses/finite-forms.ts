import type { TaggedWord } from '../../model/clause.ts';
import { wordSet } from '../../text/word-set.ts';
import { isBoundary, isMark, relatives, subordinators, tellers } from './clause-words.ts';
import { isInNoun, isNominal, nounEndingAt } from './noun-ending-at.ts';
import { openingNoun } from './opening-noun.ts';
import type { PlacedGroup } from './verb-groups.ts';

/**
 * Decides of each form that may be a finite past or a participle: "the offer submitted on Monday was late" has one verb,
 * "Real submitted an offer and Liverpool refused" has two.
 */
export function decided(words: readonly TaggedWord[], groups: readonly PlacedGroup[]): readonly PlacedGroup[] {
  const found: PlacedGroup[] = [];
  groups.forEach((group, index) => {
    const form = group.open ? formOf(words, group, found, groups.slice(index + 1)) : null;
    if (form === null) found.push(group);
    else if (form === 'participle') found.push({ ...group, form, tense: null, open: false });
    // "has started and won": what is joined to a perfect is one.
    else found.push({ ...group, open: false, ...sharedAspect(words, group, found) });
  });
  return found;
}

function sharedAspect(
  words: readonly TaggedWord[],
  group: PlacedGroup,
  before: readonly PlacedGroup[],
): Partial<Pick<PlacedGroup, 'tense' | 'perfect'>> {
  const last = before.findLast(({ form }) => form === 'finite');
  if (!last?.perfect || words[group.first - 1]?.pos !== 'CCONJ') return {};
  return { tense: last.tense, perfect: true };
}

/** Verbs that take "to" only in the active: "refused to sell", but "asked to leave". */
const takesTo = wordSet('refuse fail decide agree choose try hope plan vow manage want attempt struggle');

function formOf(
  words: readonly TaggedWord[],
  group: PlacedGroup,
  before: readonly PlacedGroup[],
  after: readonly PlacedGroup[],
): 'finite' | 'participle' {
  let at = group.first - 1;
  while (words[at]?.pos === 'ADV') at -= 1;
  const last = words[at];
  const follower = words[group.last + 1];
  const takesObject = follower !== undefined && /^(?:DET|PRON|NAME)$/.test(follower.pos);
  if (!last) return 'participle';
  if (last.pos === 'PRON' || relatives.has(last.lower)) return 'finite';
  if (last.pos === 'ADP' || last.pos === 'DET' || last.pos === 'ADJ' || last.pos === 'SCONJ') return 'participle';
  if (follower?.lower === 'by' && last.pos === 'NOUN') return 'participle';
  const governor = before.findLast(({ form }) => form === 'finite');
  const isActive = takesObject || (follower?.lower === 'to' && takesTo.has(group.lemma));
  if (last.lower === ',')
    return closesAside(words, before) ||
      isMainVerb(words, group, before, after) ||
      (isActive &&
        after.some((next) => next.open && words[next.first - 1]?.pos === 'CCONJ' && governor?.form === 'finite')) ||
      ((isActive || isFirst(words, group, before, after)) && closesApposition(words, at))
      ? 'finite'
      : 'participle';
  if (isAbsolute(words, group)) return 'participle';
  if (last.pos === 'CCONJ') {
    const goesOn = before.at(-1)?.form === 'finite' && governor?.passive === false;
    return last.lower === 'but' || takesObject || goesOn ? 'finite' : 'participle';
  }
  if (isActive) return 'finite';
  const noun = nounEndingAt(words, at, 0);
  // "In a statement published on Monday": what a preposition governs is no subject.
  if (noun && words[noun.first - 1]?.pos === 'ADP') return 'participle';
  // "paid the fee agreed in May": the noun is the verb's before it, unless that one tells.
  const since = governor ? words.slice(governor.last + 1, group.first) : [];
  if (governor && !since.some(isBoundary) && !tellers.has(governor.lemma)) return 'participle';
  const next = after.find(({ form }) => form === 'finite');
  if (!next || next.open) return 'finite';
  const between = words.slice(group.last + 1, next.first);
  // A finite verb further on without a noun of its own before it takes the noun before this one as its subject.
  return between.some(isBoundary) || between.at(-1)?.pos === 'PRON' ? 'finite' : 'participle';
}

/** "Kane, who has the record, captained": every verb so far is that of a relative clause between commas. */
function closesAside(words: readonly TaggedWord[], groups: readonly PlacedGroup[]): boolean {
  const first = groups.find(({ form }) => form === 'finite');
  const relative = words.findIndex(({ lower }, at) => relatives.has(lower) && words[at - 1]?.lower === ',');
  return first !== undefined && relative > 0 && relative < first.first;
}

/** "Roma’s president, Dan Friedkin, refused": nothing but a name between the comma at a place and the one before. */
function closesApposition(words: readonly TaggedWord[], comma: number): boolean {
  let at = comma - 1;
  while (words[at] && (isInNoun(words[at] as TaggedWord) || /^(?:of|at|for)$/.test(words[at]?.lower ?? ''))) at -= 1;
  const before = words[at - 1];
  return at < comma - 1 && words[at]?.lower === ',' && before !== undefined && isNominal(before);
}

/**
 * "The minister, asked 24 times and a guest until he broke his leg, returned": behind the noun that opens the sentence
 * and what breaks in, the last form that a comma stands before is its verb.
 */
function isMainVerb(
  words: readonly TaggedWord[],
  group: PlacedGroup,
  before: readonly PlacedGroup[],
  after: readonly PlacedGroup[],
): boolean {
  const noun = openingNoun(words);
  if (!noun || noun.last + 2 >= group.first) return false;
  const isBehindComma = ({ first }: PlacedGroup): boolean =>
    words.slice(0, first).findLast(({ pos }) => pos !== 'ADV')?.lower === ',';
  const hangs = ({ first }: PlacedGroup): boolean =>
    words
      .slice(noun.last + 1, first)
      .some(({ pos, lower }) => pos === 'SCONJ' || relatives.has(lower) || subordinators.has(lower));
  if (before.some((other) => other.form === 'finite' && !(other.first > noun.last && hangs(other)))) return false;
  return !after.some((other) => (other.form === 'finite' || other.open) && isBehindComma(other));
}

/** Whether no verb before has a tense, and none behind but in a clause of its own, so that this one must have one. */
function isFirst(
  words: readonly TaggedWord[],
  group: PlacedGroup,
  before: readonly PlacedGroup[],
  after: readonly PlacedGroup[],
): boolean {
  if (before.some(({ form }) => form === 'finite')) return false;
  const next = after.find(({ form }) => form === 'finite');
  return !next || words.slice(group.last + 1, next.first).some((word) => isBoundary(word) && !isMark(word));
}

/** "with one year left". */
function isAbsolute(words: readonly TaggedWord[], group: PlacedGroup): boolean {
  const noun = nounEndingAt(words, group.first - 1, 0);
  let at = (noun?.first ?? 0) - 1;
  while (words[at]?.pos === 'ADV') at -= 1;
  return words[at]?.lower === 'with';
}
