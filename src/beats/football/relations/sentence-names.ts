import type { Beat } from '../../../model/beat.ts';
import type { PersonMention } from '../../../model/mention.ts';
import { perBeat } from '../../../model/per-beat.ts';
import { type ReadSentence, type ReadStory, sentencesOf } from '../../../model/read-story.ts';
import type { Span } from '../../../model/text.ts';
import { fold } from '../../../text/fold.ts';

/** A club or somebody, named in a sentence. A `teller` only tells of others: a journalist, a pundit. */
export interface SentenceName {
  readonly span: Span;
  readonly stands: 'club' | 'subject' | 'person' | 'teller';
  /** The club's or the person's. */
  readonly id: string;
  /** Whether by its usual name, not by a nickname, its ground or a description. */
  readonly byName: boolean;
}

/** A sentence of the main part, and whom it is about. */
export interface NamedSentence {
  readonly sentence: ReadSentence;
  /** In the order of the text, none over another. */
  readonly names: readonly SentenceName[];
  /**
   * Whom the nearest sentence before it names that names anybody: the saga's subject `alone`, the subject and `others`;
   * null for nobody, for others only, and in a story that names somebody else as often as the subject.
   */
  readonly after: 'alone' | 'others' | null;
}

/** The sentences of a story's main part with what they name, in the order of the text. */
export function namedSentences(story: ReadStory, beat: Beat): readonly NamedSentence[] {
  const named = nameIn(story, beat);
  const leads = subjectLeads(story);
  let after: NamedSentence['after'] = null;
  return sentencesOf(story).flatMap((sentence) => {
    const names = named(sentence);
    const before = leads ? after : null;
    const people = names.filter(({ stands }) => stands === 'subject' || stands === 'person');
    if (sentence.section !== 'main') return [];
    if (people.length > 0) {
      const isNamed = people.some(({ stands }) => stands === 'subject');
      after = !isNamed ? null : people.every(({ stands }) => stands === 'subject') ? 'alone' : 'others';
    }
    return [{ sentence, names, after: before }];
  });
}

const isSubject = (name: string, subject: string): boolean => fold(name) === fold(subject);

/** Gives what a sentence names, none over another. */
function nameIn({ subject }: ReadStory, beat: Beat): (sentence: ReadSentence) => readonly SentenceName[] {
  const { tellers, usualNames } = castOf(beat);
  const standsFor = ({ id, name }: PersonMention): SentenceName['stands'] =>
    isSubject(name, subject) ? 'subject' : tellers.has(id) ? 'teller' : 'person';
  return ({ entities, people }) => {
    const all: readonly SentenceName[] = [
      ...entities.map(({ span, entity, surface }) => ({
        span,
        stands: 'club' as const,
        id: entity,
        byName: usualNames.has(fold(surface)),
      })),
      ...people.map((person) => ({ span: person.span, stands: standsFor(person), id: person.id, byName: true })),
    ].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const kept: SentenceName[] = [];
    for (const name of all) if (name.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(name);
    return kept;
  };
}

/** Whether the main part names the subject more often than anybody else, so that "his" is the subject's. */
function subjectLeads(story: ReadStory): boolean {
  const counts = new Map<string, number>();
  let ofSubject: string | null = null;
  for (const { section, people } of sentencesOf(story))
    if (section === 'main')
      for (const { id, name } of people) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        if (isSubject(name, story.subject)) ofSubject = id;
      }
  const most = ofSubject === null ? 0 : (counts.get(ofSubject) ?? 0);
  return most > 0 && [...counts].every(([id, count]) => id === ofSubject || count < most);
}

/** What a beat says of names, worked out once. */
interface Cast {
  /** Ids of the people who only tell of others. */
  readonly tellers: ReadonlySet<string>;
  /** Names by which clubs usually go, folded. */
  readonly usualNames: ReadonlySet<string>;
}

const castOf = perBeat(
  ({ people, entities }): Cast => ({
    tellers: new Set(people.filter(({ role }) => ['journalist', 'pundit', 'agent'].includes(role)).map(({ id }) => id)),
    usualNames: new Set(entities.flatMap(({ name, shortName }) => [fold(name), fold(shortName)])),
  }),
);
