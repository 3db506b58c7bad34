import type { PartOfSpeech, TaggedWord } from '../../model/clause.ts';
import { isFiniteForm } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';
import type { BeatWords } from './beat-words.ts';
import { isIng, isParticiple, isPast, verbLemma } from './verb-forms.ts';

/** Tagged words, each with the part of speech that it has for certain where the tagger is known to err. */
export function repaired(text: string, words: readonly TaggedWord[], ofBeat: BeatWords): readonly TaggedWord[] {
  const isTitle = hasTitleCase(text, words);
  const found: TaggedWord[] = [];
  words.forEach((word, at) => {
    const pos = repair(text, word, { before: found, next: words[at + 1], isTitle, ofBeat });
    found.push(pos === word.pos ? word : as(pos, word));
  });
  return withMissingVerb(found);
}

const as = (pos: PartOfSpeech, word: TaggedWord): TaggedWord =>
  pos === 'VERB' ? { ...word, pos, lemma: verbLemma(word.lower) } : { ...word, pos };

interface Around {
  /** The words before it, repaired. */
  readonly before: readonly TaggedWord[];
  readonly next: TaggedWord | undefined;
  readonly isTitle: boolean;
  readonly ofBeat: BeatWords;
}

/** The part of speech that a word has for certain, where the tagger is known to err; else what it says. */
function repair(text: string, word: TaggedWord, around: Around): PartOfSpeech {
  const { before, next, isTitle } = around;
  const last = before.at(-1);
  const capital = /^\p{Lu}/u.test(text.charAt(word.start));
  const opens = last === undefined || /^["“‘'«(:–—]$/.test(last.lower);
  const { lower, pos } = word;
  if (lower === "'s") return isPossessive(last, next) ? 'PART' : 'AUX';
  if (lower === 'may' && capital && !opens) return 'TIME';
  if (lower === 'following' && last?.pos !== 'AUX' && next && (isNominal(next) || next.pos === 'DET')) return 'ADP';
  if (lower === 'since' && last && /^(?:has|have|had|'ve)$/.test(last.lower)) return 'ADV';
  if (lower === 'medical') return 'NOUN';
  // "arrived back home"
  if (lower === 'back' && last?.pos === 'VERB') return 'ADV';
  // "his future continues", "the minister’s future lies": an adjective with no noun behind it.
  if (lower === 'future' && last && isDeterminer(last) && !(next && isNominal(next))) return 'NOUN';
  if (lower === 'forward' && last && (isNominal(last) || last.pos === 'DET')) return 'NOUN';
  if (pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADJ') return pos;
  // A capital in mid-sentence is a name; so is what opens a sentence as a verb with a verb behind it: "Spurs bid", "Ford was".
  if (capital && !isTitle && !opens) return 'NAME';
  if (capital && pos === 'VERB' && !isIng(lower) && last === undefined && next && isVerb(next)) return 'NAME';
  // "the 25-year-old has", "the right-back joined": a compound with no noun behind it is one.
  if (
    pos === 'ADJ' &&
    /[-‐‑]/.test(lower) &&
    last &&
    (isDeterminer(last) || isNominal(last)) &&
    !(next && isNominal(next))
  )
    return 'NOUN';
  return pos === 'VERB' ? repairedVerb(word, around) : (asVerb(word, around) ?? pos);
}

/** What the tagger takes for a verb, and is none. */
function repairedVerb({ lower }: TaggedWord, { before, next, ofBeat }: Around): PartOfSpeech {
  const last = before.at(-1);
  if (!last) return 'VERB';
  const form =
    isIng(lower) || isPast(lower) || isParticiple(lower) ? 'past or -ing' : /[^s]s$/.test(lower) ? '-s' : 'base';
  // "his planned move", "the winner’s hopes"; but "the recently signed": an adverb leaves the verb one.
  if (articles.has(last.lower) || possessives.has(last.lower) || isPossessiveMark(last))
    return form === 'past or -ing' && next && isNominal(next) ? 'ADJ' : 'NOUN';
  // "a substantial pay cut"
  if (last.pos === 'NOUN' && isDetermined(before) && uninflected.has(lower) && !(next && takesObject(next)))
    return 'NOUN';
  // "a huge marquee signing this summer"
  // "back to training", but "close to signing him"
  if (isIng(lower) && last.lower === 'to' && !(next && (takesObject(next) || next.pos === 'NOUN'))) return 'NOUN';
  const isNounOfBeat = ofBeat.nouns.has(lower) && last.pos === 'NOUN' && isDetermined(before);
  const hasObject = next !== undefined && (takesObject(next) || (next.pos === 'ADP' && next.lower !== 'of'));
  if (isIng(lower) && isNounOfBeat && !hasObject) return 'NOUN';
  if (isIng(lower) && last.pos === 'ADJ' && isAttributive(before) && !(next && takesObject(next))) return 'NOUN';
  if (form === 'past or -ing')
    return isParticiple(lower) && (last.pos === 'ADP' || last.pos === 'ADJ') && next?.pos === 'NOUN' ? 'ADJ' : 'VERB';
  // "this summer tale", "a possible move", "have been rumours", "according to reports"
  if (pointers.has(last.lower) && form === 'base' && next && isNominal(next)) return 'NOUN';
  if (last.pos === 'ADJ' && isAttributive(before)) return 'NOUN';
  // "made offers": a verb follows no verb
  if (last.pos === 'VERB' && form === '-s' && !isIng(last.lower)) return 'NOUN';
  if (isBe(last) || (last.lower === 'to' && form === '-s')) return 'NOUN';
  if ((nouns.has(lower) || ofBeat.nouns.has(lower)) && last.lower !== 'to' && !modals.has(last.lower)) return 'NOUN';
  if (form !== 'base') return 'VERB';
  // "the summer move", "only time will tell", "a wish list"
  const governor = before.findLast((word) => !isAdverbial(word));
  if (governor && (modals.has(governor.lower) || governor.lower === 'to')) return 'VERB';
  if (last.pos === 'TIME' || (next?.pos === 'AUX' && !/^(?:have|do|be)$/.test(lower))) return 'NOUN';
  const saysThat = tellings.has(lower) && next?.lower === 'that';
  return last.pos === 'NOUN' &&
    !last.lower.endsWith('s') &&
    !(collectives.has(last.lower) || ofBeat.collectives.has(last.lower)) &&
    !saysThat
    ? 'NOUN'
    : 'VERB';
}

/** What the tagger takes for a noun or an adjective, and is a verb; null where it is none. */
function asVerb({ lower, pos }: TaggedWord, { before, next }: Around): 'VERB' | null {
  const last = before.at(-1);
  if (!last) return null;
  const governor = before.findLast((word) => !isAdverbial(word));
  if (!governor) return null;
  const object = next !== undefined && takesObject(next);
  if (isIng(lower)) {
    if (isBe(governor)) return 'VERB';
    if (object && !isDeterminer(last)) return 'VERB';
    return pos === 'NOUN' && next?.pos === 'ADV' && !isDeterminer(last) ? 'VERB' : null;
  }
  const isBase = /^[a-z]+$/.test(lower) && !/(?:ly|ed)$/.test(lower) && !nominal.has(lower);
  const isInfinitive = modals.has(governor.lower) || (governor.lower === 'to' && governor.pos === 'PART');
  // "will open talks", but "to full training"
  const isObjectless = pos === 'ADJ' && next?.pos === 'NOUN' && !modals.has(last.lower);
  if (isInfinitive && isBase && !isObjectless) return 'VERB';
  // "they now seem", "he hopes to"
  if (nominatives.has(governor.lower) && (isFiniteForm(lower) || (pos === 'NOUN' && isPast(lower)))) return 'VERB';
  // "Spurs bid £30m", but "a Liverpool bid"; "sources close to him insist that", but "the claim that"
  const stands = !isDeterminer(last) && !isDetermined(before);
  const isObject = next !== undefined && (object || next.pos === 'NUM' || /^[£€$]$/.test(next.lower));
  if (pos === 'NOUN' && isPast(lower) && stands && last.pos === 'NAME' && isObject) return 'VERB';
  if (pos === 'NOUN' && tellings.has(lower) && !isDeterminer(last) && (object || next?.lower === 'that')) return 'VERB';
  if (pos === 'NOUN' && aims.has(lower) && next?.lower === 'to' && last.pos === 'NAME' && stands) return 'VERB';
  // "who value him", "but face competition", "the window closes"
  if (pos === 'NOUN' && (last.lower === 'who' || last.lower === 'which')) return 'VERB';
  if (last.lower === 'but' && isFiniteForm(lower) && next && !isVerb(next) && next.pos !== 'PUNCT') return 'VERB';
  if (hardlyNouns.has(lower) && isNominal(last)) return 'VERB';
  const isSettled = settled.has(lower) || !/ed$/.test(lower);
  return pos === 'ADJ' && !isSettled && (isBe(last) || last.pos === 'NAME' || last.pos === 'NOUN') ? 'VERB' : null;
}

/** Verbs that "to" follows, and nouns: "Roma plan to", but "a Roma plan to". */
const aims = wordSet('plan plans hope hopes need needs aim aims want attempt bid move');
/** Forms in -s that hardly ever are nouns. */
const hardlyNouns = wordSet(
  'closes opens begins arrives expires remains seems becomes wants says believes tells knows insists agrees refuses joins continues kicks',
);
/** Further forms in -s that may be verbs, where a sentence has no other. */
const moving = wordSet(
  'lands flies travels visits plays hosts signs swoops trains wraps rejoins completes departs undergoes attends resumes concludes lapses reopens kicks lies returns',
);
/** Verbs whose past is like their base, and nouns. */
const uninflected = wordSet('cut bid bet cost hit set put quit spread split');
/** Nouns of the news that hardly ever are verbs. */
const nouns = wordSet('target deal talk talks');
/** Forms of verbs of telling that are nouns too. */
const tellings = wordSet(
  'claim claims report reports insist insists state states hope hopes fear fears stress reveal reveals',
);
const modals = wordSet("will would can could may might must shall should 'll wo ca");
const possessives = wordSet('his her its their our my your whose');
const nominatives = wordSet('he she it they we i you who');
/** Articles and their like, behind which no verb stands. */
const articles = wordSet('the a an every no any each another');
/** What may stand for a noun too: "that leaves". */
const pointers = wordSet('this that these those some all both');
/** Nouns that are one and take the verb of many: "the family want". */
const collectives = wordSet(
  'team pair duo trio couple group staff board hierarchy management government agency family camp party company',
);
/** Words in -ed that are adjectives behind "is". */
const settled = wordSet(
  'interested concerned excited determined pleased delighted convinced disappointed frustrated tired',
);
/** Words without an ending that are no verbs behind "to" and "will". */
const nominal = wordSet('the a an free full first new likely available able ready good more most paper');

const takesObject = ({ pos }: TaggedWord): boolean => pos === 'DET' || pos === 'PRON' || pos === 'NAME';
const isVerb = ({ pos }: TaggedWord): boolean => pos === 'VERB' || pos === 'AUX';
const isNominal = ({ pos }: TaggedWord): boolean => pos === 'NOUN' || pos === 'NAME' || pos === 'ADJ' || pos === 'NUM';
const isAdverbial = ({ pos, lower }: TaggedWord): boolean =>
  pos === 'ADV' || pos === 'TIME' || lower === 'not' || lower === "n't";
const isPossessiveMark = ({ lower, pos }: TaggedWord): boolean => pos === 'PART' && (lower === "'s" || lower === "'");
const isDeterminer = (word: TaggedWord): boolean =>
  word.pos === 'DET' || word.pos === 'ADJ' || possessives.has(word.lower) || isPossessiveMark(word);
const isBe = ({ lower, pos }: TaggedWord): boolean =>
  /^(?:is|are|was|were|been|being|be|'re)$/.test(lower) || (lower === "'s" && pos === 'AUX');

/** Whether the adjective that the words end in stands before a noun: "a possible move", "of late bids". */
function isAttributive(words: readonly TaggedWord[]): boolean {
  const before = words.at(-2);
  return before !== undefined && (isDeterminer(before) || before.pos === 'ADP');
}

/** Whether an article or its like heads the noun that the words end in: "a Liverpool". */
function isDetermined(words: readonly TaggedWord[]): boolean {
  let at = words.length - 1;
  while (at >= 0 && isNominal(words[at] as TaggedWord)) at -= 1;
  const head = words[at];
  return head !== undefined && isDeterminer(head);
}

/** "Liverpool's star", "the day's last bid"; else "is" or "has": "he's been told", "it's the". */
function isPossessive(last: TaggedWord | undefined, next: TaggedWord | undefined): boolean {
  if (!last || last.pos === 'PRON' || !next) return false;
  return !(next.pos === 'DET' || next.pos === 'AUX' || next.pos === 'PRON' || next.lower === 'not');
}

/**
 * Whether more than six in ten of three longer words or more have a capital, as in a headline. The goldens are
 * the same from 0.4 to 0.9.
 */
function hasTitleCase(text: string, words: readonly TaggedWord[]): boolean {
  const long = words.filter(({ lower, pos }) => lower.length > 3 && pos !== 'NAME' && pos !== 'TIME');
  const capitals = long.filter(({ start }) => /^\p{Lu}/u.test(text.charAt(start)));
  return long.length > 2 && capitals.length > 0.6 * long.length;
}

/**
 * "A star lands in Madrid", "as Rodrygo plans an exit": what opens a sentence, or follows a word that demands a verb, has
 * one, and if none is there a noun was taken for it.
 */
function withMissingVerb(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const found = [...words];
  const starts = [0, ...words.flatMap((word, at) => (demandsVerb(word) ? [at + 1] : []))];
  starts.forEach((start, index) => {
    const comma = index === 0 ? -1 : words.findIndex(({ lower }, at) => at > start && lower === ',');
    const end = Math.min(starts[index + 1] ?? words.length, comma < 0 ? words.length : comma);
    const at = missingVerb(found, start, end);
    const word = at === null ? undefined : found[at];
    if (at !== null && word) found[at] = as('VERB', word);
  });
  return found;
}

const demandsVerb = ({ pos, lower }: TaggedWord): boolean =>
  pos === 'SCONJ' || /^(?:as|while|when|because|since|that|who|which|where|if|[;:])$/.test(lower);

/** Index of the noun between two places that must be their verb; null where a verb is there, or no noun can be one. */
function missingVerb(words: readonly TaggedWord[], start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (word?.pos === 'AUX' || (word?.pos === 'VERB' && !isIng(word.lower) && words[at - 1]?.lower !== 'to'))
      return null;
  }
  for (let at = start + 1; at < end; at += 1) {
    const [last, word, next] = [words[at - 1], words[at], words[at + 1]];
    if (word?.pos !== 'NOUN' || (last?.pos !== 'NOUN' && last?.pos !== 'NAME')) continue;
    const isForm = isFiniteForm(word.lower) || moving.has(word.lower);
    if (isPast(word.lower) || (isForm && (word.lower.endsWith('s') || next?.lower === 'to'))) return at;
  }
  return null;
}
