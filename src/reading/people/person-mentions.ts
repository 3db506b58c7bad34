import type { Beat } from '../../model/beat.ts';
import type { PersonMention } from '../../model/mention.ts';
import { cut, type Span } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { fold } from '../../text/fold.ts';
import { personId } from '../../text/person-id.ts';
import type { CutBlock } from '../cut-blocks.ts';
import { type Around, meant } from './bearers.ts';
import { givenNames } from './given-names.ts';
import { type NameCandidate, nameCandidates } from './name-candidates.ts';
import { particles } from './name-runs.ts';

/** Whom a story names. */
export interface PeopleNamed {
  readonly mentions: readonly PersonMention[];
  /** Words that may name somebody whom nothing tells us more about: two capitalised ones or more. */
  readonly strangers: readonly Span[];
  /** Single capitalised words that may name somebody too; not "the Englishman", who has been named. */
  readonly unclear: readonly { readonly span: Span }[];
}

/**
 * Every place where a story names somebody, in the order of the text. A surname alone means whoever has it in full in the
 * same story, and nobody when two have. Page furniture names nobody; "the Englishman" is never resolved.
 *
 * @param entities ids of the entities that the story names
 */
export function peopleNamed(
  text: string,
  blocks: readonly CutBlock[],
  entities: ReadonlySet<string>,
  beat: Beat,
  trace?: Trace,
): PeopleNamed {
  const candidates = blocks
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap((block) => nameCandidates(text, block, beat, trace));
  const cast = castOf(candidates, text, around(entities, candidates));
  const mentions: PersonMention[] = [];
  const strangers: Span[] = [];
  const unclear: { readonly span: Span }[] = [];
  for (const candidate of candidates) {
    const { span, section, words } = candidate;
    const { identity, why } = refersTo(candidate, cast);
    trace?.({ stage: 'person', rule: identity?.id ?? null, span, verdict: identity ? 'found' : 'refused', why });
    if (identity) {
      const { id, name, known, sure, role } = identity;
      mentions.push({ id, name, known, sure, role, span, section, surface: cut(text, span) });
    } else if (words.length > 1) strangers.push(span);
    else if (!candidate.afterArticle) unclear.push({ span });
  }
  return { mentions, strangers, unclear };
}

interface Identity {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  readonly sure: boolean;
  /** The registry's word, or the story's: "chairman". */
  readonly role: string | null;
  /** What the story may go on with, folded, particles included: "van dijk". */
  readonly shortNames: readonly string[];
}

/** Whom words name, null for nobody, and why. */
interface Named {
  readonly identity: Identity | null;
  readonly why: string;
}

const nobody = (why: string): Named => ({ identity: null, why });

/** Whom a story names in full, by the whole name and by the short ones. */
interface Cast {
  readonly around: Around;
  /** What stands alone, other than at the head of a sentence, folded. */
  readonly alone: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, Named & { readonly identity: Identity }>;
  readonly byShortName: ReadonlyMap<string, readonly Identity[]>;
  /** Whether the story also has a surname as a word in small letters. */
  readonly isPlainWord: (surname: string) => boolean;
}

const written = ({ words: own }: NameCandidate): string => own.map(({ text }) => fold(text)).join(' ');

/** Whom the registry's names mean in this story; undecided between several, somebody it does not have. */
function ofRegistry({ bearers, words: own }: NameCandidate, around: Around): Named | null {
  const [bearer] = bearers;
  if (!bearer) return null;
  const { person, sure, why } = meant(bearers, own.length > 1, around);
  if (!person && own.length === 1) return nobody(why);
  const { id, name, shortNames } = person ?? { ...bearer, id: personId(bearer.name) };
  const role = person?.role ?? null;
  return { identity: { id, name, known: person !== null, sure, role, shortNames: shortNames.map(fold) }, why };
}

/** What of the story says whom a name means that several bear. */
const around = (entities: ReadonlySet<string>, candidates: readonly NameCandidate[]): Around => ({
  entities,
  led: new Set(candidates.flatMap(({ bearers }) => (bearers.length === 1 ? (bearers[0]?.led ?? []) : []))),
});

function castOf(candidates: readonly NameCandidate[], text: string, near: Around): Cast {
  const alone = new Set(candidates.filter(({ words: [first] }) => first && !first.opensSentence).map(written));
  const byName = new Map<string, Named & { readonly identity: Identity }>();
  for (const candidate of candidates) {
    const { identity, why } = identify(candidate, alone, near);
    if (identity && !byName.has(fold(identity.name))) byName.set(fold(identity.name), { identity, why });
  }
  const byShortName = new Map<string, Identity[]>();
  for (const { identity } of byName.values())
    for (const short of identity.shortNames) byShortName.set(short, [...(byShortName.get(short) ?? []), identity]);
  return { around: near, alone, byName, byShortName, isPlainWord: (surname) => hasSmall(text, surname) };
}

/** Whom a candidate names in full; nobody when it does not, or when nothing says that it is a person. */
function identify(candidate: NameCandidate, alone: ReadonlySet<string>, near: Around): Named {
  const { words: own, bearers, afterRole, afterArticle, beforeAge, inTitle } = candidate;
  const listed = own.length > 1 ? ofRegistry(candidate, near) : null;
  if (listed) return listed;
  const [given, ...rest] = own;
  if (bearers.length > 0 || !given || rest.length === 0) return nobody('the story names nobody so in full');
  if (inTitle) return nobody('it stands in a headline, where capitals say nothing');
  if (particles.has(fold(given.text))) return nobody('it begins with a small word of names');
  const surname = rest.map(({ text }) => fold(text)).join(' ');
  const hasGivenName = fold(given.text)
    .split('-')
    .some((part) => givenNames.has(part));
  const isNamed = !given.opensSentence && (afterRole !== null || (alone.has(surname) && !afterArticle));
  if (!hasGivenName && !isNamed && !beforeAge)
    return nobody('no given name we know, and neither a role before it, nor an age behind it, nor the surname alone');
  const name = own.map(({ text }) => text).join(' ');
  const why = hasGivenName
    ? 'a given name, and a capital behind it'
    : beforeAge
      ? 'an age stands behind it'
      : afterRole !== null
        ? 'a role stands before it'
        : 'the story goes on with the surname alone';
  return {
    identity: { id: personId(name), name, known: false, sure: false, role: afterRole, shortNames: [surname] },
    why,
  };
}

function refersTo(candidate: NameCandidate, { around: near, alone, byName, byShortName, isPlainWord }: Cast): Named {
  const { bearers: listed, words: own } = candidate;
  if (listed.length > 0 && own.length > 1) return identify(candidate, alone, near);
  const whole = byName.get(written(candidate));
  if (whole) return whole;
  const bearers = byShortName.get(written(candidate));
  if (!bearers) return ofRegistry(candidate, near) ?? nobody(identify(candidate, alone, near).why);
  // "Rice is on the menu" beside "rice" is no name; of two Bellinghams neither is meant for certain.
  if (bearers.length > 1) return nobody(`it may be ${bearers.map(({ name }) => name).join(' or ')}`);
  if (own[0]?.opensSentence === true && isPlainWord(written(candidate)))
    return nobody('it opens a sentence, and the story has it as a plain word, too');
  return { identity: bearers[0] ?? null, why: `what the story goes on with after “${bearers[0]?.name}”` };
}

function hasSmall(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}-]/u.test(text.charAt(at - 1)) && !/[\p{L}-]/u.test(text.charAt(at + word.length))) return true;
  return false;
}
