import { fold } from '../../text/fold.ts';
import { personId } from '../../text/person-id.ts';
import { type Around, meant } from './bearers.ts';
import { givenNames } from './given-names.ts';
import type { NameCandidate } from './name-candidates.ts';
import { particles } from './name-runs.ts';
import { written } from './recurring-names.ts';

/** Somebody whom a story names in full. */
export interface Identity {
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
export interface Named {
  readonly identity: Identity | null;
  readonly why: string;
}

/** Nobody, and why. */
export const nobody = (why: string): Named => ({ identity: null, why });

/** What the whole story says of the names in it. */
export interface Known {
  readonly around: Around;
  /** What stands alone, other than at the head of a sentence, folded. */
  readonly alone: ReadonlySet<string>;
  /** Whole names that recur as somebody's do, folded. */
  readonly recurring: ReadonlySet<string>;
}

/** Whom the registry's names mean in this story; undecided between several, somebody it does not have. */
export function ofRegistry({ bearers, words: own }: NameCandidate, around: Around): Named | null {
  const [bearer] = bearers;
  if (!bearer) return null;
  const { person, sure, why } = meant(bearers, own.length > 1, around);
  if (!person && own.length === 1) return nobody(why);
  const { id, name, shortNames } = person ?? { ...bearer, id: personId(bearer.name) };
  const role = person?.role ?? null;
  return { identity: { id, name, known: person !== null, sure, role, shortNames: shortNames.map(fold) }, why };
}

/** Words at the head of a sentence that may describe who follows rather than be a given name: "Injured Vance", "Yesterday Vance". */
const describing = /(?:ed|ing|ly|day|night|est|ish|ian|ese|less|able|ful|ous|ive)$/i;

/** Whom a candidate names in full; nobody when it does not, or when nothing says that it is a person. */
export function identify(candidate: NameCandidate, { alone, recurring, around: near }: Known): Named {
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
  const isWhole = !given.opensSentence || !describing.test(given.text);
  const isNamed = isWhole && ((!given.opensSentence && afterRole !== null) || (alone.has(surname) && !afterArticle));
  const recurs = recurring.has(written(candidate));
  if (!hasGivenName && !isNamed && !beforeAge && !recurs)
    return nobody(
      'no given name we know, and neither a role before it, nor an age behind it, nor the surname alone, nor the whole again',
    );
  const name = own.map(({ text }) => text).join(' ');
  const why = hasGivenName
    ? 'a given name, and a capital behind it'
    : beforeAge
      ? 'an age stands behind it'
      : afterRole !== null
        ? 'a role stands before it'
        : isNamed
          ? 'the story goes on with the surname alone'
          : 'the story has it again, and says “he” of it';
  return {
    identity: { id: personId(name), name, known: false, sure: false, role: afterRole, shortNames: [surname] },
    why,
  };
}
