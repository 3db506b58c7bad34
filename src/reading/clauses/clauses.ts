import type { Clause, TaggedWord, VerbGroup } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { conditions, isBoundary, isMark, isQuoteMark, relatives, subordinators, tellers } from './clause-words.ts';
import { decided } from './finite-forms.ts';
import { isInNoun, isNominal, nounEndingAt } from './noun-ending-at.ts';
import { openingNoun } from './opening-noun.ts';
import { nounBefore, overHanging, partnerOf, speakerBehind } from './subjects.ts';
import { type PlacedGroup, verbGroups } from './verb-groups.ts';

/**
 * The clauses of a sentence, in order: one for each finite verb. Empty where no verb is finite, as in many a headline, and
 * for a question, which says nothing.
 */
export function clausesOf(words: readonly TaggedWord[]): readonly Clause[] {
  if (words.some(({ lower }) => lower === '?')) return [];
  const groups = decided(words, verbGroups(words));
  const finite = groups.filter(({ form }) => form === 'finite');
  const opened: Opened[] = [];
  for (const group of finite) {
    // "had they paid": the verb behind the subject belongs to the auxiliary before it.
    const isTaken = (opened.at(-1)?.group.last ?? -1) >= group.first;
    if (!isTaken) opened.push(open(words, group, groups, opened));
  }
  return opened.map((clause, index): Clause => {
    const from = index === 0 ? 0 : clause.from;
    const to = (opened[index + 1]?.from ?? words.length) - 1;
    const { kind, marker, subject, group } = clause;
    const others = groups.filter(
      ({ form, first }) =>
        form !== 'finite' && from <= first && first <= to && !(group.first <= first && first <= group.last),
    );
    return {
      span: {
        start: words[from]?.start ?? group.span.start,
        end: words[Math.max(to, group.last)]?.end ?? group.span.end,
      },
      kind,
      marker,
      subject,
      verb: plain(group),
      others: others.map(plain),
    };
  });
}

const plain = ({ first: _first, last: _last, open: _open, ...group }: PlacedGroup): VerbGroup => group;

interface Opened {
  /** Index of the first word. */
  readonly from: number;
  readonly kind: Clause['kind'];
  readonly marker: string | null;
  readonly subject: Span | null;
  readonly group: PlacedGroup;
}

const inverted = (auxiliary: PlacedGroup, verb: PlacedGroup): PlacedGroup => ({
  ...auxiliary,
  span: { start: auxiliary.span.start, end: verb.span.end },
  last: verb.last,
  lemma: verb.lemma,
  perfect: auxiliary.lemma === 'have',
  passive: auxiliary.lemma === 'be',
});

function open(
  words: readonly TaggedWord[],
  group: PlacedGroup,
  groups: readonly PlacedGroup[],
  before: readonly Opened[],
): Opened {
  const last = before.at(-1);
  const left = (last?.group.last ?? -1) + 1;
  const condition = inversion(words, group, groups, left);
  if (condition) return condition;
  let end = group.first - 1;
  while (end >= left && (words[end]?.pos === 'ADV' || words[end]?.lower === 'not' || isQuoteMark(words[end]))) end -= 1;
  if (words[end]?.lower === 'longer' && words[end - 1]?.lower === 'no') end -= 2;
  const aside = words[end]?.lower === ',' ? asideBefore(words, end, before) : null;
  const subject =
    speakerBehind(words, group, end) ??
    overHanging(
      words,
      nounEndingAt(words, beforeTime(words, aside ?? end), aside === null ? left : 0),
      groups,
      left,
      end,
    );
  const head = aside === null ? (subject?.first ?? end + 1) - 1 : end;
  const found = markerAt(words, head, left);
  const partner = found === null || !subject ? null : partnerOf(words, found, left, last === undefined);
  const whole = partner && subject ? { first: partner.first, last: subject.last } : subject;
  const marker = partner && found !== null ? markerAt(words, partner.first - 1, left) : found;
  const word = marker === null ? null : (words[marker]?.lower ?? null);
  const from = marker ?? startOf(words, head, left);
  const first = whole && word === 'whose' && marker !== null ? marker : whole?.first;
  const own = whole && { start: words[first ?? whole.first]?.start ?? 0, end: words[whole.last]?.end ?? 0 };
  const kind = kindOf(words, {
    marker,
    own: own !== null,
    subjectFirst: first ?? left,
    last,
    left,
    aside: aside !== null,
  });
  const antecedent = kind === 'relative' && own === null && marker !== null ? nounBefore(words, marker) : null;
  const shared = own ?? antecedent ?? (kind === 'coordinated' || kind === 'main' ? (last?.subject ?? null) : null);
  return { from, kind, marker: word, subject: shared, group };
}

/** "Reports in Italy on Sunday suggested": the index before a time with its preposition; the same where none stands there. */
function beforeTime(words: readonly TaggedWord[], at: number): number {
  const hasTime = words[at]?.pos === 'TIME' && /^(?:on|in|at|over|during)$/.test(words[at - 1]?.lower ?? '');
  return hasTime && isNominalAt(words, at - 2) ? at - 2 : at;
}

const isNominalAt = (words: readonly TaggedWord[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isNominal(word);
};

/** Index of the last word of the subject where commas part it from its verb: "Slot, who came in June, says". */
function asideBefore(words: readonly TaggedWord[], comma: number, before: readonly Opened[]): number | null {
  const opening = openingNoun(words);
  const breaksIn = opening && before.every(({ from }) => from > opening.last + 1);
  if (opening && breaksIn && opening.last + 1 < comma) return opening.last;
  const broken = before.findLast(({ kind }) => kind !== 'coordinated');
  const from = broken?.kind === 'relative' || broken?.kind === 'subordinate' ? broken.from : null;
  if (from !== null && words[from - 1]?.lower === ',') return from - 2;
  const left = (before.at(-1)?.group.last ?? -1) + 1;
  for (let at = comma - 1; at > left; at -= 1)
    if (words[at]?.lower === ',')
      return words.slice(left, at).some(isNominal) && !words.slice(left, at).some(opensAdverbial) ? at - 1 : null;
  return null;
}

const opensAdverbial = ({ pos }: TaggedWord, at: number): boolean =>
  at === 0 && (pos === 'ADP' || pos === 'TIME' || pos === 'ADV');

/** Index of the word that opens a clause whose subject, or verb, stands behind `head`; null when none does. */
function markerAt(words: readonly TaggedWord[], head: number, left: number): number | null {
  for (let at = head; at >= left; at -= 1) {
    const word = words[at];
    if (!word) return null;
    if (
      conditions.has(word.lower) ||
      subordinators.has(word.lower) ||
      relatives.has(word.lower) ||
      word.pos === 'SCONJ' ||
      word.pos === 'CCONJ'
    )
      return at;
    // What is fronted belongs to the clause: "and on Monday Liverpool bid".
    if (!(word.pos === 'TIME' || word.pos === 'ADP' || word.pos === 'ADV' || isInNoun(word) || word.lower === ','))
      return null;
    if (word.lower === ',' && at !== head) return null;
    // "and on Monday, Liverpool bid"
    if (word.lower === ',' && at === head && !isJoined(words[at - 1]) && !endsJoinedTime(words, at - 1)) return null;
  }
  return null;
}
/** "and on Monday": whether a time ends there that a conjunction opens. */
const endsJoinedTime = (words: readonly TaggedWord[], at: number): boolean =>
  words[at]?.pos === 'TIME' &&
  (words[at - 1]?.pos === 'CCONJ' || (words[at - 1]?.pos === 'ADP' && words[at - 2]?.pos === 'CCONJ'));

const isJoined = (word: TaggedWord | undefined): boolean => word?.pos === 'CCONJ' || word?.pos === 'SCONJ';

function startOf(words: readonly TaggedWord[], head: number, left: number): number {
  for (let at = head; at >= left; at -= 1) {
    const word = words[at];
    if (word && (isMark(word) || isQuoteMark(word) || word.pos === 'VERB' || word.pos === 'AUX')) return at + 1;
  }
  return left;
}

interface Opening {
  readonly marker: number | null;
  /** Whether the clause has a subject of its own, and where it begins. */
  readonly own: boolean;
  readonly subjectFirst: number;
  readonly last: Opened | undefined;
  readonly left: number;
  /** Whether commas part the subject from the verb, so that the clause goes on where another one had broken in. */
  readonly aside: boolean;
}

function kindOf(
  words: readonly TaggedWord[],
  { marker, own, last, left, aside, subjectFirst }: Opening,
): Clause['kind'] {
  if (aside) return 'main';
  const word = marker === null ? undefined : words[marker];
  if (!word)
    return last === undefined
      ? 'main'
      : own && isTelling(last, words, left, subjectFirst)
        ? 'complement'
        : own
          ? 'main'
          : 'coordinated';
  if (conditions.has(word.lower)) return 'condition';
  if (word.pos === 'CCONJ') return last === undefined ? 'main' : 'coordinated';
  const before = words[(marker ?? 0) - 1];
  if (
    word.lower === 'that' &&
    own &&
    ((last && tellers.has(last.group.lemma)) || !(before && isNominal(before) && !claims.has(before.lemma)))
  )
    return 'complement';
  if (relatives.has(word.lower))
    return before && (isNominal(before) || before.lower === ',' || before.pos === 'TIME') ? 'relative' : 'complement';
  return 'subordinate';
}

/** Nouns with a clause of what they say behind them: "the claim that he left". */
const claims = wordSet(
  'claim report belief news hope fear suggestion rumour rumor idea fact chance feeling sign indication confirmation possibility view',
);
/** "He said Liverpool had won": a verb of telling, and the next clause right behind it. */
const isTelling = ({ group }: Opened, words: readonly TaggedWord[], left: number, subject: number): boolean =>
  tellers.has(group.lemma) && !words.slice(left, Math.max(subject, left + 1)).some(isMark);

/** "should he leave", "had they known": no question, for the verb follows its subject. */
function inversion(
  words: readonly TaggedWord[],
  group: PlacedGroup,
  groups: readonly PlacedGroup[],
  left: number,
): Opened | null {
  const auxiliary = words[group.first];
  const before = words[group.first - 1];
  if (!auxiliary || group.first !== group.last || !/^(?:had|should|were)$/.test(auxiliary.lower)) return null;
  if (before && group.first - 1 >= left && !isBoundary(before) && !isQuoteMark(before)) return null;
  let last = group.first + 1;
  while (words[last] && isInNoun(words[last] as TaggedWord)) last += 1;
  const verb = groups.find(({ first }) => first === last);
  if (last === group.first + 1 || !verb) return null;
  const subject = { start: words[group.first + 1]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
  return { from: group.first, kind: 'condition', marker: auxiliary.lower, subject, group: inverted(group, verb) };
}
