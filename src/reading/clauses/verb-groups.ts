import type { TaggedWord, VerbGroup } from '../../model/clause.ts';
import { wordSet } from '../../text/word-set.ts';
import { isIng, isOnlyPast, isParticiple, isPast } from './verb-forms.ts';

/** A verb group and its place in the words of a sentence: from `first` up to and including `last`. */
export interface PlacedGroup extends VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Whether its one word may be a finite past or a participle, and nobody has decided yet. */
  readonly open: boolean;
}

const be = wordSet("be am is are was were been being 's 're 'm");
const have = wordSet("have has had having 've 'd 's");
const doing = wordSet('do does did');
const modals = wordSet("will would can could may might must shall should 'll 'd wo ca");
const negative = wordSet("not n't never hardly barely scarcely nearly almost neither nor");
const futures = wordSet("will shall 'll wo");
const fullModal: Readonly<Record<string, string>> = { ca: 'can', "'d": 'would' };

const isVerb = (word: TaggedWord | undefined): word is TaggedWord => word?.pos === 'VERB' || word?.pos === 'AUX';
const isAdverb = (word: TaggedWord | undefined): boolean =>
  word !== undefined && (word.pos === 'ADV' || word.pos === 'TIME' || word.lower === 'not' || word.lower === "n't");

/** The verb groups of a sentence, in order; those whose form only the words around can decide are left open. */
export function verbGroups(words: readonly TaggedWord[]): readonly PlacedGroup[] {
  const found: PlacedGroup[] = [];
  let at = 0;
  while (at < words.length) {
    const group = groupAt(words, at, found.at(-1));
    if (group) found.push(group);
    at = (group?.last ?? at) + 1;
  }
  return found;
}

function groupAt(words: readonly TaggedWord[], first: number, before: PlacedGroup | undefined): PlacedGroup | null {
  const opening = words[first];
  if (!opening) return null;
  const isTo = opening.lower === 'to' && (opening.pos === 'PART' || opening.pos === 'ADP');
  const verbs: TaggedWord[] = [];
  let last = first;
  let negated = hasNegativeBefore(words, first);
  for (let at = isTo ? first + 1 : first; at < words.length; at += 1) {
    const word = words[at];
    const governor = verbs.at(-1);
    if (isVerb(word) && (governor ? governs(governor, word) : !isTo || isBase(word))) {
      verbs.push(word);
      last = at;
      if (!isAuxiliary(word)) break;
    } else if ((governor || isTo) && isAdverb(word)) {
      // "is no longer", "has not yet": an adverb counts once a verb of the group follows, or when it denies.
      if (word && negative.has(word.lower)) {
        negated = true;
        if (governor) last = Math.max(last, at);
      }
    } else if (governor && word?.lower === 'no' && words[at + 1]?.lower === 'longer') {
      negated = true;
      at += 1;
    } else break;
  }
  const head = verbs.at(-1);
  const [opener] = verbs;
  if (!head || !opener) return null;
  const span = { start: opening.start, end: words[last]?.end ?? head.end };
  const shared = { span, lemma: lemmaOf(head), negated, first, last, ...aspect(verbs), after: null };
  if (isTo) return { ...shared, form: 'infinitive', tense: null, modal: null, after: 'to', open: false };
  const lone = verbs.length === 1;
  const after = wordBefore(words, first);
  const notFinite = { tense: null, modal: null, open: false } as const;
  if (opener.lower === 'be' || opener.lower === 'been') return { ...shared, ...notFinite, form: 'infinitive', after };
  if (isIng(opener.lower)) return { ...shared, ...notFinite, form: 'ing', after };
  if (lone && isBase(opener) && opener.pos === 'VERB' && continuesInfinitive(words, first, before))
    return { ...shared, ...notFinite, form: 'infinitive', after };
  const open = lone && opener.pos === 'VERB' && isParticiple(opener.lower) && !isOnlyPast(opener.lower);
  return { ...shared, form: 'finite', tense: tenseOf(opener, verbs[1]), modal: modalOf(opener, verbs[1]), open };
}

const isAuxiliary = ({ lower }: TaggedWord): boolean =>
  be.has(lower) || have.has(lower) || doing.has(lower) || modals.has(lower);

/** Whether an auxiliary goes with the verb behind it. */
function governs({ lower }: TaggedWord, word: TaggedWord): boolean {
  const form = word.lower;
  const base = !isIng(form) && (isBase(word) || form === 'be' || form === 'have');
  if (lower === "'d") return base || isParticiple(form) || form === 'been';
  if (modals.has(lower)) return base;
  if (doing.has(lower)) return word.pos === 'VERB' && base;
  if (lower === "'s") return isParticiple(form) || isIng(form) || form === 'been' || form === 'being';
  if (be.has(lower)) return isIng(form) || isParticiple(form);
  return isParticiple(form) || form === 'been' || form === 'had';
}

/** `sign`, `bid`, `be`: neither a past or a participle alone nor in -s or -ing. */
const isBase = ({ lower, lemma }: TaggedWord): boolean =>
  lower === lemma || !(isPast(lower) || isParticiple(lower) || isIng(lower) || /[^s]s$/.test(lower));

/** "to sign and keep him", "let him go": an infinitive goes on without its "to". */
function continuesInfinitive(words: readonly TaggedWord[], at: number, before: PlacedGroup | undefined): boolean {
  const link = words.slice(0, at).findLast((word) => !isAdverb(word));
  if (link?.lower === 'than') return true;
  if (!before || !link) return false;
  if (before.form === 'infinitive' && (link.pos === 'CCONJ' || link.lower === ',')) return true;
  if (before.modal !== null || before.tense === 'future') return link.pos === 'CCONJ';
  // "let the old chairman go": up to three words between.
  return /^(?:let|make|help|see|hear|watch)$/.test(before.lemma) && at - before.last <= 4;
}

function aspect(verbs: readonly TaggedWord[]): Pick<VerbGroup, 'perfect' | 'progressive' | 'passive'> {
  const [head, governor] = [verbs.at(-1), verbs.at(-2)];
  const isHave = (word: TaggedWord, next: TaggedWord | undefined): boolean =>
    next !== undefined &&
    ((have.has(word.lower) && word.lower !== "'d" && word.lower !== "'s") ||
      (word.lower === "'d" && !isBase(next)) ||
      (word.lower === "'s" && (next.lower === 'been' || next.lower === 'had')));
  return {
    perfect: verbs.some((word, at) => isHave(word, verbs[at + 1])),
    progressive:
      head !== undefined &&
      governor !== undefined &&
      ((be.has(governor.lower) && isIng(head.lower)) || verbs.some(({ lower }, at) => at > 0 && lower === 'being')),
    passive:
      head !== undefined &&
      governor !== undefined &&
      be.has(governor.lower) &&
      isParticiple(head.lower) &&
      head.lower !== 'been' &&
      !(governor.lower === "'s" && head.lower === 'had'),
  };
}

const isHad = (word: TaggedWord, next: TaggedWord | undefined): boolean =>
  word.lower === "'d" && next !== undefined && (isOnlyParticiple(next.lower) || next.lower === 'been');
const isOnlyParticiple = (lower: string): boolean =>
  isParticiple(lower) && (/ed$/.test(lower) || /(?:en|wn|ne)$/.test(lower));

function tenseOf(opener: TaggedWord, next: TaggedWord | undefined): VerbGroup['tense'] {
  const { lower } = opener;
  if (futures.has(lower)) return 'future';
  if (isHad(opener, next)) return 'past';
  if (modals.has(lower)) return 'present';
  if (/^(?:was|were|had|did)$/.test(lower)) return 'past';
  if (isAuxiliary(opener)) return 'present';
  return isPast(lower) ? 'past' : 'present';
}

const modalOf = (opener: TaggedWord, next: TaggedWord | undefined): string | null =>
  modals.has(opener.lower) && !futures.has(opener.lower) && !isHad(opener, next)
    ? (fullModal[opener.lower] ?? opener.lower)
    : null;

const irregularLemma: Readonly<Record<string, string>> = {
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "'ve": 'have',
  "'d": 'have',
};
const lemmaOf = ({ lower, lemma }: TaggedWord): string => irregularLemma[lower] ?? lemma;

const hasNegativeBefore = (words: readonly TaggedWord[], first: number): boolean => {
  for (let at = first - 1; isAdverb(words[at]); at -= 1) if (negative.has(words[at]?.lower ?? '')) return true;
  return words[first - 1]?.lower === 'longer' && words[first - 2]?.lower === 'no';
};

/** The preposition or conjunction right before a form, adverbs between them aside; null for any other word. */
function wordBefore(words: readonly TaggedWord[], first: number): string | null {
  let at = first - 1;
  while (isAdverb(words[at])) at -= 1;
  const word = words[at];
  return word && (word.pos === 'ADP' || word.pos === 'SCONJ' || word.pos === 'CCONJ') ? word.lower : null;
}
