import type { Clause, TaggedWord, VerbGroup } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { type PlacedGroup, verbGroups } from './verb-groups.ts';

const subordinators = wordSet(
  'because as while although though after before when since until till once whereas despite amid lest so whenever wherever',
);
const conditions = wordSet('if unless whether provided');
const relatives = wordSet('who whom which that whose where');
/** Prepositions that join a noun to the noun of a subject: "the boss at Anfield", "a bid from Real". */
const joining = wordSet('of at from for in with between behind to on over about by');

const isNominal = ({ pos, lower }: TaggedWord): boolean =>
  pos === 'NOUN' || pos === 'NAME' || pos === 'NUM' || (pos === 'PRON' && !relatives.has(lower));
const nominatives = wordSet('i he she it we they you');
const isInNoun = (word: TaggedWord): boolean =>
  isNominal(word) ||
  /^[£€$]$/.test(word.lower) ||
  (word.pos === 'DET' && !relatives.has(word.lower)) ||
  word.pos === 'ADJ' ||
  (word.pos === 'PART' && word.lower === "'s") ||
  word.lower === "'";
const isMark = ({ pos, lower }: TaggedWord): boolean => pos === 'PUNCT' && !/^["“”'‘’()£€$%]$/.test(lower);
const isBoundary = (word: TaggedWord): boolean =>
  isMark(word) ||
  word.pos === 'CCONJ' ||
  word.pos === 'SCONJ' ||
  relatives.has(word.lower) ||
  conditions.has(word.lower) ||
  subordinators.has(word.lower);

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

/**
 * Decides of each form that may be a finite past or a participle: "the offer submitted on Monday was late" has one verb,
 * "Real submitted an offer and Liverpool refused" has two.
 */
function decided(words: readonly TaggedWord[], groups: readonly PlacedGroup[]): readonly PlacedGroup[] {
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
    return closesAside(words, before) || (isActive && closesApposition(words, at)) ? 'finite' : 'participle';
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
  while (words[at] && isInNoun(words[at] as TaggedWord)) at -= 1;
  const before = words[at - 1];
  return at < comma - 1 && words[at]?.lower === ',' && before !== undefined && isNominal(before);
}

/** "with one year left". */
function isAbsolute(words: readonly TaggedWord[], group: PlacedGroup): boolean {
  const noun = nounEndingAt(words, group.first - 1, 0);
  let at = (noun?.first ?? 0) - 1;
  while (words[at]?.pos === 'ADV') at -= 1;
  return words[at]?.lower === 'with';
}

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
    overHanging(words, nounEndingAt(words, aside ?? end, aside === null ? left : 0), groups, left, end);
  const head = aside === null ? (subject?.first ?? end + 1) - 1 : end;
  const found = markerAt(words, head, left);
  const partner = found === null || !subject ? null : partnerOf(words, found, left, last === undefined);
  const whole = partner && subject ? { first: partner.first, last: subject.last } : subject;
  const marker = partner && found !== null ? markerAt(words, partner.first - 1, left) : found;
  const word = marker === null ? null : (words[marker]?.lower ?? null);
  const from = marker ?? startOf(words, head, left);
  const first = whole && word === 'whose' && marker !== null ? marker : whole?.first;
  const own = whole && { start: words[first ?? whole.first]?.start ?? 0, end: words[whole.last]?.end ?? 0 };
  const kind = kindOf(words, { marker, own: own !== null, last, left, aside: aside !== null });
  const antecedent = kind === 'relative' && own === null && marker !== null ? nounBefore(words, marker) : null;
  const shared = own ?? antecedent ?? (kind === 'coordinated' || kind === 'main' ? (last?.subject ?? null) : null);
  return { from, kind, marker: word, subject: shared, group };
}

const isQuoteMark = (word: TaggedWord | undefined): boolean => word !== undefined && /^["“”'‘’()]$/.test(word.lower);

interface Place {
  readonly first: number;
  readonly last: number;
}

/** The noun with all that belongs to it, of which the last word stands at `last`; null when there is no noun there. */
function nounEndingAt(words: readonly TaggedWord[], last: number, left: number, joins = joining): Place | null {
  let at = last;
  while (at >= left && (words[at]?.pos === 'TIME' || isQuoteMark(words[at]))) at -= 1;
  const end = at;
  let first = -1;
  for (; at >= left; at -= 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word) break;
    // A pronoun that is a subject is nothing else's.
    if (at === end && (nominatives.has(word.lower) || /^(?:this|these|those|all|both)$/.test(word.lower)))
      return { first: at, last: at };
    if (isInNoun(word) || (word.pos === 'TIME' && words[at + 1] && first >= 0 && before?.pos === 'DET')) {
      if (isNominal(word) || first >= 0) first = at;
      // "the England international": an adjective behind an article stands for a noun.
      else if (at === end && !(word.pos === 'ADJ' && before && isInNoun(before))) return null;
      else if (at === end) first = at;
    } else if (first >= 0 && word.lower === 'to' && before?.lower === 'close' && words[at - 2]?.pos === 'NOUN') at -= 1;
    else if (
      first >= 0 &&
      word.pos === 'ADP' &&
      joins.has(word.lower) &&
      at > left &&
      before &&
      (before.pos === 'NOUN' || before.pos === 'NAME')
    )
      continue;
    else break;
  }
  return first < 0 ? null : { first, last: end };
}

/**
 * The noun with what hangs on it: in "Liverpool’s refusal to pay a fee has" the object of "to pay" is no subject, and in
 * "an offer submitted on Monday was" the offer is one.
 */
function overHanging(
  words: readonly TaggedWord[],
  noun: Place | null,
  groups: readonly PlacedGroup[],
  left: number,
  end: number,
): Place | null {
  const hanging = groups.findLast(
    ({ form, first, last }) =>
      form !== 'finite' && first > left && last < (noun?.first ?? end + 1) && !words.slice(last, end + 1).some(isMark),
  );
  const before = hanging && words[hanging.first - 1];
  if (!hanging || !before || (before.pos !== 'NOUN' && before.pos !== 'NAME')) return noun;
  const owner = nounEndingAt(words, hanging.first - 1, left);
  return owner && { first: owner.first, last: noun?.last ?? owner.last };
}

/** "…,” said the chairman": behind words in quotation marks, or a comma, the speaker follows the verb. */
function speakerBehind(words: readonly TaggedWord[], group: PlacedGroup, end: number): Place | null {
  const mark = words[group.first - 1];
  if (!mark || end < 0 || !(isQuoteMark(mark) || mark.lower === ',') || !tellers.has(group.lemma)) return null;
  const first = group.last + 1;
  let last = first;
  while (words[last] && isInNoun(words[last] as TaggedWord)) last += 1;
  const next = words[last];
  // "Slot, who came in June, says Liverpool will": there a clause follows.
  if (last === first || next?.pos === 'VERB' || next?.pos === 'AUX' || words[last - 1]?.pos === 'DET') return null;
  return { first, last: last - 1 };
}

/** The noun that a conjunction at `link` joins to the subject behind it: "Konate and Salah have"; null when it joins clauses. */
function partnerOf(words: readonly TaggedWord[], link: number, left: number, isFirst: boolean): Place | null {
  if (words[link]?.pos !== 'CCONJ') return null;
  const noun = nounEndingAt(words, link - 1, left);
  const before = noun && words[noun.first - 1];
  // Behind a verb it would be the verb's: "Liverpool want more and Madrid are".
  return noun && (isFirst || noun.first === left || (before && isBoundary(before))) ? noun : null;
}

/** Index of the last word of the subject where commas part it from its verb: "Slot, who came in June, says". */
function asideBefore(words: readonly TaggedWord[], comma: number, before: readonly Opened[]): number | null {
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
    if (word.lower === ',' && at === head && !isJoined(words[at - 1])) return null;
  }
  return null;
}
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
  /** Whether the clause has a subject of its own. */
  readonly own: boolean;
  readonly last: Opened | undefined;
  readonly left: number;
  /** Whether commas part the subject from the verb, so that the clause goes on where another one had broken in. */
  readonly aside: boolean;
}

function kindOf(words: readonly TaggedWord[], { marker, own, last, left, aside }: Opening): Clause['kind'] {
  if (aside) return 'main';
  const word = marker === null ? undefined : words[marker];
  if (!word)
    return last === undefined
      ? 'main'
      : isTelling(last, words, left) && own
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
const tellers = wordSet(
  'say tell claim report reveal believe think insist admit add confirm announce understand know write suggest state explain hope expect feel fear stress warn acknowledge learn hear argue reckon mean',
);

/** "He said Liverpool had won": a verb of telling, and the next clause right behind it. */
const isTelling = ({ group }: Opened, words: readonly TaggedWord[], left: number): boolean =>
  tellers.has(group.lemma) && !words.slice(left, left + 1).some(isMark);

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

/** The noun that a relative pronoun at `marker` stands for; null when there is none before it. */
function nounBefore(words: readonly TaggedWord[], marker: number): Span | null {
  const end = words[marker - 1]?.lower === ',' ? marker - 2 : marker - 1;
  const place = nounEndingAt(words, end, 0, wordSet('of'));
  return place && { start: words[place.first]?.start ?? 0, end: words[place.last]?.end ?? 0 };
}
