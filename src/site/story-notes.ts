import type { Fact } from '../model/fact.ts';
import { wordsAt } from '../model/words-at.ts';
import { saga } from '../saga/saga.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type {
  Disagreement,
  Telling,
  Timeline,
  TimelineEvent,
  TimelineStory,
  TimeMention,
} from '../timeline/timeline.ts';
import { type CitedNotes, citedNotes } from './cited-notes.ts';
import { type DatingNotes, datingNotes } from './dating-notes.ts';
import { entryAddresses } from './entry-addresses.ts';
import { type WordedDate, wordedEvent } from './format-date.ts';
import { type Lifted, liftHeadline } from './lifted.ts';
import { storyKey } from './made-from.ts';
import { type PersonLink, personLink } from './people.ts';
import { perTimeline } from './per-timeline.ts';
import { type Quoted, quoted } from './quoted.ts';
import { toldApart } from './told-apart.ts';
import { words as siteWords } from './words.ts';

/** An event this story tells. */
export interface ToldNote {
  /** Its entry on the timeline. */
  readonly path: string;
  readonly kind: TimelineEvent['kind'];
  readonly when: WordedDate;
  /** Its number among those before it that go by the same time, from 1, by which their links are told apart. */
  readonly nth: number;
  readonly quote: Quoted;
  /** Other stories that tell it. */
  readonly alsoTold: readonly { readonly headline: Lifted; readonly path: string }[];
}

/** A time that the story mentions, without saying for certain what came to pass then. */
export interface MentionNote {
  readonly when: WordedDate;
  /** The words of the time. */
  readonly quote: Quoted;
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
  /** Those of one time in the same words are one. */
  readonly mentions: readonly MentionNote[];
  readonly cites: CitedNotes;
  /** Of four words or more. */
  readonly quotations: readonly { readonly quote: Quoted; readonly speaker: string | null }[];
  /** Whom its main part names, in the order of the text. */
  readonly people: readonly PersonLink[];
  /** The words of a dateline that give the date; null where it has another source. */
  readonly printedDate: Quoted | null;
  /** Null where the file gives the date. */
  readonly dating: DatingNotes | null;
  readonly disagreements: readonly DisagreementNote[];
  /** Ages that a known birthday rules out and that no other story states rightly. */
  readonly wrongAges: readonly {
    readonly quote: Quoted;
    readonly finding: string;
    readonly sources: Fact['sources'];
  }[];
}

/** Words of a quotation worth a note, at least: fewer are a figure of speech as often as somebody’s word. */
const fewestWords = 4;

/** What concerns each story, gathered once. */
const concerning = perTimeline(({ events, mentions, disagreements }) => ({
  eventsOf: gathered(events, ({ toldBy }) => toldBy.map(({ teller }) => teller)),
  mentionsOf: gathered(mentions, ({ telling }) => [telling.teller]),
  disagreementsOf: gathered(disagreements, ({ a, b }) => [a.teller, b.teller]),
}));

/** What the notes of a story depend on beside the story itself, for the build’s cache. */
export function notesKeys(timeline: Timeline): (teller: TimelineStory) => unknown {
  const addresses = entryAddresses(timeline);
  const { eventsOf, disagreementsOf } = concerning(timeline);
  return (teller) => [
    (eventsOf.get(teller) ?? []).map(({ id, kind, toldBy }) => [
      addresses.get(id),
      kind,
      othersOf(teller, toldBy).map(({ teller: other, quote }) => [storyKey(other), quote.start, quote.end]),
    ]),
    (disagreementsOf.get(teller) ?? []).map(({ what, a, b, settledBy }) => [
      what,
      [a, b].map((side) => [storyKey(side.teller), side.span]),
      settledBy,
    ]),
  ];
}

/** Makes the notes of one story after another. */
export function storyNotes(timeline: Timeline): (teller: TimelineStory) => StoryNotes {
  const addresses = entryAddresses(timeline);
  const { eventsOf, mentionsOf, disagreementsOf } = concerning(timeline);
  const facts = new Map(saga.beat.facts.map((fact) => [fact.id, fact]));
  return (teller) => ({
    tells: numbered(
      (eventsOf.get(teller) ?? []).flatMap((event) => toldNotes(teller, event, addresses.get(event.id) ?? '')),
    ),
    mentions: mentionNotes(teller, mentionsOf.get(teller) ?? []),
    cites: citedNotes(teller),
    quotations: teller.quotations
      .filter(({ section, inner }) => section === 'main' && words(teller.story.text, inner).length >= fewestWords)
      .map(({ span, speaker }) => ({ quote: quoted(teller, span, teller), speaker: speaker?.name ?? null })),
    people: teller.people.filter(({ mentions }) => mentions.some(({ section }) => section === 'main')).map(personLink),
    printedDate:
      teller.date.kind === 'stated' && teller.date.from === 'dateline'
        ? quoted(teller, teller.date.span, teller)
        : null,
    dating: datingNotes(teller, facts),
    disagreements: (disagreementsOf.get(teller) ?? []).map((disagreement) => disagreementNote(teller, disagreement)),
    wrongAges: teller.wrongAges
      .filter(({ span }) => !(disagreementsOf.get(teller) ?? []).some(({ a, b }) => a.span === span || b.span === span))
      .flatMap(({ span, actual, fact: id }) => {
        const fact = facts.get(id);
        const finding = siteWords.story.age(fact?.statement ?? '', actual);
        return fact ? [{ quote: quoted(teller, span, teller), finding, sources: fact.sources }] : [];
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

/** Other tellers that a story's page names, by eye; an event may have thousands. */
const othersShown = 3;

function toldNotes(teller: TimelineStory, event: TimelineEvent, path: string): readonly Omit<ToldNote, 'nth'>[] {
  const { kind, toldBy } = event;
  const alsoTold = othersOf(teller, toldBy).map(({ teller: other, quote }) => ({
    headline: liftHeadline(other.story),
    path: quoted(other, quote, teller).path,
  }));
  const own = Map.groupBy(tellingsByStory(toldBy).get(teller) ?? [], ({ quote }) => wordsAt(teller.story, quote));
  return [...own.values()].flatMap(([telling]) =>
    telling ? [{ path, kind, when: wordedEvent(telling), quote: quoted(teller, telling.quote, teller), alsoTold }] : [],
  );
}

/** The first words for an event of each of the first few other stories that tell it, however many do. */
function othersOf(teller: TimelineStory, toldBy: TimelineEvent['toldBy']): readonly Telling[] {
  const byStory = tellingsByStory(toldBy);
  const others = byStory.keys().filter((other) => other !== teller);
  return [...others.take(othersShown)].flatMap((other) => byStory.get(other)?.[0] ?? []);
}

type Tellings = ReadonlyMap<TimelineStory, readonly Telling[]>;

const known = new WeakMap<TimelineEvent['toldBy'], Tellings>();

/** The tellings of each story; gathered once for each event, not once for each of its stories. */
function tellingsByStory(toldBy: TimelineEvent['toldBy']): Tellings {
  const found = known.get(toldBy) ?? Map.groupBy(toldBy, ({ teller }) => teller);
  known.set(toldBy, found);
  return found;
}

function numbered(notes: readonly Omit<ToldNote, 'nth'>[]): readonly ToldNote[] {
  const seen = new Map<string, number>();
  return notes.map((note) => {
    const nth = (seen.get(note.when.text) ?? 0) + 1;
    seen.set(note.when.text, nth);
    return { ...note, nth };
  });
}

function mentionNotes(teller: TimelineStory, mentions: readonly TimeMention[]): readonly MentionNote[] {
  const notes = mentions.map(({ when, telling: { timex } }) => ({
    when: wordedEvent({ when, timex }),
    quote: quoted(teller, timex.span, teller),
  }));
  const same = Map.groupBy(notes, ({ when, quote }) => `${when.text} ${fold(quote.words.text)}`);
  const apart = toldApart();
  return [...same.values()].flatMap(([first]) => (first ? [{ ...first, quote: apart(first.quote) }] : []));
}

function disagreementNote(teller: TimelineStory, { what, a, b, settledBy }: Disagreement): DisagreementNote {
  const [own, other] = a.teller === teller ? [a, b] : [b, a];
  const inItsSentence = (side: typeof own): Quoted =>
    quoted(side.teller, sentenceAt(side.teller.sentences, side.span)?.span ?? side.span, teller);
  return {
    what,
    own: inItsSentence(own),
    other: { ...inItsSentence(other), headline: liftHeadline(other.teller.story) },
    settledBy,
  };
}
