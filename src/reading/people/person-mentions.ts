import type { Beat } from '../../model/beat.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Person } from '../../model/person.ts';
import { cut, type Span } from '../../model/text.ts';
import { fold } from '../../text/fold.ts';
import { personId } from '../../text/person-id.ts';
import type { CutBlock } from '../cut-blocks.ts';
import { givenNames } from './given-names.ts';
import { type NameCandidate, nameCandidates } from './name-candidates.ts';
import { particles } from './name-runs.ts';

/** Whom a story names. */
export interface PeopleNamed {
  readonly mentions: readonly PersonMention[];
  /** Words that may name somebody whom nothing tells us more about: two capitalised ones or more. */
  readonly strangers: readonly Span[];
}

/**
 * Every place where a story names somebody, in the order of the text. A surname alone means whoever has it in full in the
 * same story, and nobody when two have. Page furniture names nobody; "the Englishman" is never resolved.
 */
export function peopleNamed(text: string, blocks: readonly CutBlock[], beat: Beat): PeopleNamed {
  const candidates = blocks
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap((block) => nameCandidates(text, block, beat));
  const cast = castOf(candidates, text);
  const mentions: PersonMention[] = [];
  const strangers: Span[] = [];
  for (const candidate of candidates) {
    const { span, section, words } = candidate;
    const identity = refersTo(candidate, cast);
    if (identity) {
      const { id, name, known } = identity;
      mentions.push({ id, name, known, span, section, surface: cut(text, span) });
    } else if (words.length > 1) strangers.push(span);
  }
  return { mentions, strangers };
}

interface Identity {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  /** What the story may go on with, folded, particles included: "van dijk". */
  readonly shortNames: readonly string[];
}

/** Whom a story names in full, by the whole name and by the short ones. */
interface Cast {
  readonly byName: ReadonlyMap<string, Identity>;
  readonly byShortName: ReadonlyMap<string, readonly Identity[]>;
  /** Whether the story also has a surname as a word in small letters. */
  readonly isPlainWord: (surname: string) => boolean;
}

const written = ({ words: own }: NameCandidate): string => own.map(({ text }) => fold(text)).join(' ');

const ofRegistry = ({ id, name, shortNames }: Person): Identity => ({
  id,
  name,
  known: true,
  shortNames: shortNames.map(fold),
});

function castOf(candidates: readonly NameCandidate[], text: string): Cast {
  const alone = new Set(candidates.filter(({ words: [first] }) => first && !first.opensSentence).map(written));
  const byName = new Map<string, Identity>();
  for (const candidate of candidates) {
    const identity = identify(candidate, alone);
    if (identity && !byName.has(fold(identity.name))) byName.set(fold(identity.name), identity);
  }
  const byShortName = new Map<string, Identity[]>();
  for (const identity of byName.values())
    for (const short of identity.shortNames) byShortName.set(short, [...(byShortName.get(short) ?? []), identity]);
  return { byName, byShortName, isPlainWord: (surname) => hasSmall(text, surname) };
}

/** Whom a candidate names in full; null when it does not, or when nothing says that it is a person. */
function identify(candidate: NameCandidate, alone: ReadonlySet<string>): Identity | null {
  const { words: own, person, afterRole, afterArticle, beforeAge, inTitle } = candidate;
  if (person) return own.length > 1 ? ofRegistry(person) : null;
  const [given, ...rest] = own;
  if (!given || rest.length === 0 || inTitle || particles.has(fold(given.text))) return null;
  const surname = rest.map(({ text }) => fold(text)).join(' ');
  const hasGivenName = fold(given.text)
    .split('-')
    .some((part) => givenNames.has(part));
  const isNamed = !given.opensSentence && (afterRole || (alone.has(surname) && !afterArticle));
  if (!hasGivenName && !isNamed && !beforeAge) return null;
  const name = own.map(({ text }) => text).join(' ');
  return {
    id: personId(name),
    name,
    known: false,
    shortNames: [surname],
  };
}

function refersTo(candidate: NameCandidate, { byName, byShortName, isPlainWord }: Cast): Identity | null {
  const { person, words: own } = candidate;
  if (person && own.length > 1) return ofRegistry(person);
  const whole = byName.get(written(candidate));
  if (whole) return whole;
  const bearers = byShortName.get(written(candidate));
  if (!bearers) return person ? ofRegistry(person) : null;
  // "Rice is on the menu" beside "rice" is no name; of two Bellinghams neither is meant for certain.
  if (bearers.length > 1 || (own[0]?.opensSentence === true && isPlainWord(written(candidate)))) return null;
  return bearers[0] ?? null;
}

function hasSmall(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}-]/u.test(text.charAt(at - 1)) && !/[\p{L}-]/u.test(text.charAt(at + word.length))) return true;
  return false;
}
