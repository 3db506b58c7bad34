import type { Saga } from '../../model/saga.ts';
import { cut, type Span } from '../../model/text.ts';
import { fold } from '../../text/fold.ts';
import type { StorySentence } from '../story-sentences.ts';
import type { TimelineStory } from '../timeline.ts';

/** What the relations of a story are read from. */
export type ReadForRelations = Pick<TimelineStory, 'story' | 'sentences' | 'clubs' | 'people'>;

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
  readonly sentence: StorySentence;
  /** In the order of the text, none over another. */
  readonly names: readonly SentenceName[];
  /**
   * Whom the nearest sentence before it names that names anybody: the saga's subject `alone`, the subject and `others`;
   * null for nobody, for others only, and in a story that names somebody else as often as the subject.
   */
  readonly after: 'alone' | 'others' | null;
}

/** The sentences of a story's main part with what they name, in the order of the text. */
export function namedSentences(read: ReadForRelations, saga: Saga): readonly NamedSentence[] {
  const names = storyNames(read, saga);
  const leads = subjectLeads(read, saga);
  let next = 0;
  let after: NamedSentence['after'] = null;
  return read.sentences.flatMap((sentence) => {
    const own: SentenceName[] = [];
    // Sentences and names are both in the order of the text.
    for (; (names[next]?.span.start ?? sentence.span.end) < sentence.span.end; next += 1) {
      const name = names[next];
      if (name && name.span.start >= (own.at(-1)?.span.end ?? sentence.span.start)) own.push(name);
    }
    if (sentence.block.section !== 'main') return [];
    const named = { sentence, names: own, after: leads ? after : null };
    const people = own.filter(({ stands }) => stands === 'subject' || stands === 'person');
    if (people.length > 0) {
      const isNamed = people.some(({ stands }) => stands === 'subject');
      after = !isNamed ? null : people.every(({ stands }) => stands === 'subject') ? 'alone' : 'others';
    }
    return [named];
  });
}

const isSubject = ({ name }: { readonly name: string }, saga: Saga): boolean => fold(name) === fold(saga.subject);

function storyNames(read: ReadForRelations, saga: Saga): readonly SentenceName[] {
  const tellers = new Set(
    saga.beat.people.filter(({ role }) => ['journalist', 'pundit', 'agent'].includes(role)).map(({ id }) => id),
  );
  const usual = new Set(saga.beat.clubs.flatMap(({ name, shortName }) => [fold(name), fold(shortName)]));
  const clubs = read.clubs.flatMap(({ club, mentions }) =>
    mentions.map(({ span }) => ({
      span,
      stands: 'club' as const,
      id: club,
      byName: usual.has(fold(cut(read.story.text, span))),
    })),
  );
  const people = read.people.flatMap((person) => {
    const stands = isSubject(person, saga) ? 'subject' : tellers.has(person.id) ? 'teller' : 'person';
    return person.mentions.map(({ span }) => ({ span, stands, id: person.id, byName: true }) as const);
  });
  return [...clubs, ...people].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Whether the main part names the subject more often than anybody else, so that "his" is the subject's. */
function subjectLeads(read: ReadForRelations, saga: Saga): boolean {
  const count = ({ mentions }: TimelineStory['people'][number]): number =>
    mentions.filter(({ section }) => section === 'main').length;
  const subject = read.people.find((person) => isSubject(person, saga));
  const most = subject ? count(subject) : 0;
  return most > 0 && read.people.every((person) => person === subject || count(person) < most);
}
