import type { Person } from '../../model/beat.ts';
import { cut } from '../../model/text.ts';
import { fold } from '../../text/fold.ts';
import { personId } from '../../text/person-id.ts';
import type { Analyser } from '../analyser.ts';
import { givenNames } from './given-names.ts';
import { type NameCandidate, nameCandidates } from './name-candidates.ts';
import { particles } from './name-runs.ts';
import type { StoryPerson } from './story-person.ts';

/**
 * The people a story names, in the order of their first mention. A surname alone means whoever has it in full in the
 * same story, and nobody when two have. Page furniture names nobody; "the Englishman" is never resolved.
 */
export const people: Analyser<StoryPerson> = (story, beat) => {
  const candidates = story.blocks
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap((block) => nameCandidates(story.text, block, beat));
  const cast = castOf(candidates, story.text);
  const found = new Map<string, { readonly identity: Identity; readonly of: NameCandidate[] }>();
  for (const candidate of candidates) {
    const identity = refersTo(candidate, cast);
    if (!identity) continue;
    const known = found.get(identity.id) ?? { identity, of: [] };
    known.of.push(candidate);
    found.set(identity.id, known);
  }
  return [...found.values()].flatMap(({ identity: { id, name, known }, of }) => {
    const [first, ...others] = of.map(({ span, section }) => ({ span, section, surface: cut(story.text, span) }));
    return first ? [{ id, name, known, mentions: [first, ...others] }] : [];
  });
};

interface Identity {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  /** Folded, particles included: "van dijk". */
  readonly surname: string;
}

/** Whom a story names in full, by the whole name and by the surname. */
interface Cast {
  readonly byName: ReadonlyMap<string, Identity>;
  readonly bySurname: ReadonlyMap<string, readonly Identity[]>;
  /** Surnames that the story also has with a small letter. */
  readonly plainWords: ReadonlySet<string>;
}

const written = ({ words: own }: NameCandidate): string => own.map(({ text }) => fold(text)).join(' ');

const ofRegistry = ({ id, name }: Person): Identity => ({
  id,
  name,
  known: true,
  surname: fold(name.slice(name.indexOf(' ') + 1)),
});

function castOf(candidates: readonly NameCandidate[], text: string): Cast {
  const alone = new Set(candidates.filter(({ words: [first] }) => first && !first.opensSentence).map(written));
  const byName = new Map<string, Identity>();
  for (const candidate of candidates) {
    const identity = identify(candidate, alone);
    if (identity && !byName.has(fold(identity.name))) byName.set(fold(identity.name), identity);
  }
  const bySurname = Map.groupBy(byName.values(), ({ surname }) => surname);
  const small = new Set([...text.matchAll(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu)].map(([word]) => word));
  return { byName, bySurname, plainWords: new Set([...bySurname.keys()].filter((surname) => small.has(surname))) };
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
    surname,
  };
}

function refersTo(candidate: NameCandidate, { byName, bySurname, plainWords }: Cast): Identity | null {
  const { person, words: own } = candidate;
  if (person && own.length > 1) return ofRegistry(person);
  const whole = byName.get(written(candidate));
  if (whole) return whole;
  const bearers = bySurname.get(written(candidate)) ?? (person ? bySurname.get(ofRegistry(person).surname) : undefined);
  if (!bearers) return person ? ofRegistry(person) : null;
  // "Rice is on the menu" beside "rice" is no name; of two Bellinghams neither is meant for certain.
  const isPlainWord = own[0]?.opensSentence === true && plainWords.has(written(candidate));
  return bearers.length === 1 && !isPlainWord ? (bearers[0] ?? null) : null;
}
