import type { Beat } from '../../model/beat.ts';
import type { PersonMention } from '../../model/mention.ts';
import { cut, type Span } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { fold } from '../../text/fold.ts';
import type { CutBlock } from '../cut-blocks.ts';
import type { Around } from './bearers.ts';
import { type Identity, identify, type Known, type Named, nobody, ofRegistry } from './identify.ts';
import { type NameCandidate, nameCandidates } from './name-candidates.ts';
import { recurringNames, written } from './recurring-names.ts';

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

/** Whom a story names in full, by the whole name and by the short ones. */
interface Cast extends Known {
  readonly byName: ReadonlyMap<string, Named & { readonly identity: Identity }>;
  readonly byShortName: ReadonlyMap<string, readonly Identity[]>;
  /** Whether the story also has a surname as a word in small letters. */
  readonly isPlainWord: (surname: string) => boolean;
}

/** What of the story says whom a name means that several bear. */
const around = (entities: ReadonlySet<string>, candidates: readonly NameCandidate[]): Around => ({
  entities,
  led: new Set(candidates.flatMap(({ bearers }) => (bearers.length === 1 ? (bearers[0]?.led ?? []) : []))),
});

function castOf(candidates: readonly NameCandidate[], text: string, near: Around): Cast {
  const alone = new Set(candidates.filter(({ words: [first] }) => first && !first.opensSentence).map(written));
  const recurring = recurringNames(candidates);
  const byName = new Map<string, Named & { readonly identity: Identity }>();
  for (const candidate of candidates) {
    const { identity, why } = identify(candidate, { alone, recurring, around: near });
    if (identity && !byName.has(fold(identity.name))) byName.set(fold(identity.name), { identity, why });
  }
  const byShortName = new Map<string, Identity[]>();
  for (const { identity } of byName.values())
    for (const short of identity.shortNames) byShortName.set(short, [...(byShortName.get(short) ?? []), identity]);
  return { around: near, alone, recurring, byName, byShortName, isPlainWord: (surname) => hasSmall(text, surname) };
}

function refersTo(candidate: NameCandidate, cast: Cast): Named {
  const { around: near, byName, byShortName, isPlainWord } = cast;
  const { bearers: listed, words: own } = candidate;
  if (listed.length > 0 && own.length > 1) return identify(candidate, cast);
  const whole = byName.get(written(candidate));
  if (whole) return whole;
  const bearers = byShortName.get(written(candidate));
  if (!bearers) return ofRegistry(candidate, near) ?? nobody(identify(candidate, cast).why);
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
