import { unnamedId } from '../analysis/citations/source-id.ts';
import { datingRule } from '../analysis/dating/dating-rules.ts';
import { wordedRange } from '../calendar/worded-range.ts';
import type { Evidence } from '../model/date-estimate.ts';
import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/text.ts';
import { wordsAt } from '../model/words-at.ts';
import { saga } from '../saga/saga.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Disagreement, Telling, Timeline, TimelineEvent, TimelineStory } from '../timeline/timeline.ts';
import { entryAddresses } from './entry-addresses.ts';
import { type WordedDate, wordedEvent } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { urls } from './urls.ts';

/** Words of this story or another one, with the way to their place. */
export interface Quoted {
  readonly words: Lifted;
  readonly path: string;
}

/** An event this story tells. */
export interface ToldNote {
  /** Its entry on the timeline. */
  readonly path: string;
  readonly kind: TimelineEvent['kind'];
  readonly when: WordedDate;
  readonly quote: Quoted;
  /** Other stories that tell it. */
  readonly alsoTold: readonly { readonly headline: Lifted; readonly path: string }[];
}

/** A time that the story mentions, without saying for certain what came to pass then. */
export interface MentionNote {
  /** Its entry on the timeline. */
  readonly path: string;
  readonly when: WordedDate;
  /** The words of the time. */
  readonly quote: Quoted;
}

/** Something the story says of when it was written, and what follows from it. */
export interface EvidenceNote {
  /** The rule in our words. */
  readonly rule: string;
  readonly quote: Quoted;
  /** The days it allows, in words. */
  readonly allows: string;
  /** The facts it rests on, but for those told of a piece before it. */
  readonly assumptions: readonly Pick<Fact, 'statement' | 'sources'>[];
}

export interface DisagreementNote {
  readonly what: string;
  readonly own: Quoted;
  readonly other: Quoted & { readonly headline: Lifted };
  readonly settledBy: Disagreement['settledBy'];
}

/** What a story's page says beside its text. */
export interface StoryNotes {
  readonly tells: readonly ToldNote[];
  readonly mentions: readonly MentionNote[];
  readonly cites: readonly {
    readonly phrase: Quoted;
    readonly name: string | null;
    /** Page of the source. */
    readonly path: string;
    readonly self: boolean;
  }[];
  readonly quotations: readonly { readonly quote: Quoted; readonly speaker: string | null }[];
  readonly people: readonly string[];
  /** The words of a dateline that give the date; null where it has another source. */
  readonly printedDate: Quoted | null;
  /** Null where the file gives the date. */
  readonly dating: { readonly evidence: readonly EvidenceNote[]; readonly setAside: readonly EvidenceNote[] } | null;
  readonly disagreements: readonly DisagreementNote[];
  /** Ages that a known birthday rules out and that no other story states rightly. */
  readonly wrongAges: readonly {
    readonly quote: Quoted;
    readonly finding: string;
    readonly sources: Fact['sources'];
  }[];
}

/** Makes the notes of one story after another; what concerns each is gathered once. */
export function storyNotes(timeline: Timeline): (teller: TimelineStory) => StoryNotes {
  const { events, mentions, disagreements } = timeline;
  const addresses = entryAddresses(timeline);
  const eventsOf = gathered(events, ({ toldBy }) => toldBy.map(({ teller }) => teller));
  const mentionsOf = gathered(mentions, ({ telling }) => [telling.teller]);
  const disagreementsOf = gathered(disagreements, ({ a, b }) => [a.teller, b.teller]);
  const facts = new Map(saga.beat.facts.map((fact) => [fact.id, fact]));
  return (teller) => ({
    tells: (eventsOf.get(teller) ?? []).flatMap((event) => toldNotes(teller, event, addresses.get(event.id) ?? '')),
    mentions: (mentionsOf.get(teller) ?? []).map(({ id, when, telling }) => ({
      path: addresses.get(id) ?? '',
      when: wordedEvent({ when, timex: telling.timex }),
      quote: quoted(teller, telling.timex.span),
    })),
    cites: teller.citations
      .filter(({ section }) => section === 'main')
      .map(({ span, source, self }) => ({
        phrase: quoted(teller, span),
        name: source?.name ?? null,
        path: urls.source(source?.id ?? unnamedId),
        self,
      })),
    quotations: teller.quotations
      .filter(({ section }) => section === 'main')
      .map(({ span, speaker }) => ({ quote: quoted(teller, span), speaker: speaker?.name ?? null })),
    people: teller.people
      .filter(({ mentions }) => mentions.some(({ section }) => section === 'main'))
      .map(({ name }) => name),
    printedDate:
      teller.date.kind === 'stated' && teller.date.from === 'dateline' ? quoted(teller, teller.date.span) : null,
    dating: datingNotes(teller, facts),
    disagreements: (disagreementsOf.get(teller) ?? []).map((disagreement) => disagreementNote(teller, disagreement)),
    wrongAges: teller.wrongAges
      .filter(({ span }) => !(disagreementsOf.get(teller) ?? []).some(({ a, b }) => a.span === span || b.span === span))
      .flatMap(({ span, actual, fact: id }) => {
        const fact = facts.get(id);
        const finding = `${fact?.statement ?? ''} So the age was ${actual} when the story appeared.`;
        return fact ? [{ quote: quoted(teller, span), finding, sources: fact.sources }] : [];
      }),
  });
}

function gathered<T>(
  all: readonly T[],
  storiesOf: (one: T) => readonly TimelineStory[],
): ReadonlyMap<TimelineStory, readonly T[]> {
  const found = new Map<TimelineStory, T[]>();
  for (const one of all)
    for (const teller of new Set(storiesOf(one))) {
      const list = found.get(teller);
      if (list) list.push(one);
      else found.set(teller, [one]);
    }
  return found;
}

function quoted(teller: TimelineStory, span: Span): Quoted {
  const sentence = sentenceAt(teller.sentences, span);
  return { words: lift(teller.story, span), path: urls.sentence(teller.story.id, sentence?.span.start ?? span.start) };
}

/** Other tellers that a story's page names, by eye; an event may have thousands. */
const othersShown = 3;

function toldNotes(teller: TimelineStory, event: TimelineEvent, path: string): readonly ToldNote[] {
  const { kind, toldBy } = event;
  const byStory = tellingsByStory(toldBy);
  // The first few stories are looked at, however many tell it.
  const others = [...byStory.keys().take(othersShown + 1)].filter((other) => other !== teller).slice(0, othersShown);
  const alsoTold = others.flatMap((other) => {
    const [first] = byStory.get(other) ?? [];
    return first ? [{ headline: liftHeadline(other.story), path: quoted(other, first.quote).path }] : [];
  });
  const own = Map.groupBy(byStory.get(teller) ?? [], ({ quote }) => wordsAt(teller.story, quote));
  return [...own.values()].flatMap(([telling]) =>
    telling ? [{ path, kind, when: wordedEvent(event), quote: quoted(teller, telling.quote), alsoTold }] : [],
  );
}

type Tellings = ReadonlyMap<TimelineStory, readonly Telling[]>;

const known = new WeakMap<TimelineEvent['toldBy'], Tellings>();

/** The tellings of each story; gathered once for each event, not once for each of its stories. */
function tellingsByStory(toldBy: TimelineEvent['toldBy']): Tellings {
  const found = known.get(toldBy) ?? Map.groupBy(toldBy, ({ teller }) => teller);
  known.set(toldBy, found);
  return found;
}

function datingNotes(teller: TimelineStory, facts: ReadonlyMap<string, Fact>): StoryNotes['dating'] {
  if (teller.date.kind !== 'inferred') return null;
  const told = new Set<string>();
  const note = ({ rule, span, range, facts: ids }: Evidence): EvidenceNote => {
    const fresh = ids.filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    return {
      rule: datingRule(rule, saga.beat).words,
      quote: quoted(teller, span),
      allows: wordedRange(range) ?? 'any day',
      assumptions: fresh.flatMap((id) => facts.get(id) ?? []).map(({ statement, sources }) => ({ statement, sources })),
    };
  };
  return { evidence: teller.date.evidence.map(note), setAside: teller.date.setAside.map(note) };
}

function disagreementNote(teller: TimelineStory, { what, a, b, settledBy }: Disagreement): DisagreementNote {
  const [own, other] = a.teller === teller ? [a, b] : [b, a];
  const inItsSentence = ({ teller, span }: typeof own): Quoted =>
    quoted(teller, sentenceAt(teller.sentences, span)?.span ?? span);
  return {
    what,
    own: inItsSentence(own),
    other: { ...inItsSentence(other), headline: liftHeadline(other.teller.story) },
    settledBy,
  };
}
