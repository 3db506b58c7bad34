import { wordedRange } from '../../src/calendar/worded-range.ts';
import type { DayRange, IsoDay } from '../../src/model/date.ts';
import type { DateEstimate } from '../../src/model/date-estimate.ts';
import type { Saga } from '../../src/model/saga.ts';
import type { Section } from '../../src/model/story.ts';
import type { Span } from '../../src/model/text.ts';
import type { Timex } from '../../src/model/timex.ts';
import type { TimelineEvent } from '../../src/timeline/timeline.ts';
import type { MarkData } from './file-places.ts';

/** `timeline.json` as a stranger reads it. The lists of entities go by names that the beat gives: see `ofKind`. */
export interface SiteData {
  readonly subject: string;
  readonly sources: readonly NamedData[];
  readonly facts: readonly FactData[];
  readonly stories: readonly StoryData[];
  readonly events: readonly EventData[];
  readonly disagreements: readonly DisagreementData[];
}

/** A fact from outside the stories. */
export interface FactData {
  readonly id: string;
  readonly statement: string;
  readonly sources: readonly { readonly title: string; readonly address: string; readonly seen: IsoDay }[];
}

/** A club or a source. */
export interface NamedData {
  readonly id: string;
  readonly name: string | null;
  readonly url: string;
  readonly stories: readonly string[];
}

type MentionData = Span & { readonly section: Section };

export interface NamedInStory {
  readonly id: string;
  readonly main: boolean;
  readonly mentions: readonly MentionData[];
}

export type EvidenceData = Span &
  DayRange & { readonly rule: string; readonly facts: readonly string[]; readonly grace: number };

export interface StoryData {
  readonly id: string;
  readonly seed: string;
  readonly url: string;
  readonly ofSubject: boolean;
  readonly headline: { readonly text: string; readonly start: number | null; readonly end: number | null };
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly author: string | null;
  readonly tags: readonly string[];
  readonly date: DayRange & {
    readonly kind: DateEstimate['kind'];
    readonly from: string | null;
    readonly printed: Span | null;
    readonly evidence: readonly EvidenceData[];
    readonly setAside: readonly EvidenceData[];
    readonly stretches: number | null;
    readonly byWindow: boolean | null;
  };
  readonly marks: readonly MarkData[];
  readonly sentences: readonly Span[];
  readonly excerpt: Span | null;
  readonly people: readonly { readonly id: string; readonly name: string; readonly mentions: readonly MentionData[] }[];
  readonly citations: readonly (MentionData & {
    readonly kind: string;
    readonly id: string | null;
    readonly name: string | null;
    readonly self: boolean;
  })[];
  readonly relations: readonly (Span & { readonly kind: string; readonly [one: string]: string | number })[];
  readonly quotations: readonly (MentionData & { readonly speaker: string | null })[];
  readonly wrongAges: readonly (Span & { readonly stated: number; readonly actual: number; readonly fact: string })[];
}

export type TellingData = Span & {
  readonly story: string;
  readonly timex: Span & Pick<Timex, 'value' | 'mod'>;
};

export interface EventData {
  readonly id: string;
  readonly kind: TimelineEvent['kind'];
  readonly certainty: 'sure' | 'unsure';
  readonly ofSubject: boolean;
  readonly when: DayRange & { readonly edtf: string | null };
  readonly timex: Pick<Timex, 'value' | 'mod'>;
  readonly open: boolean;
  readonly toldBy: readonly [TellingData, ...TellingData[]];
}

export interface DisagreementData {
  readonly id: string;
  readonly what: string;
  readonly a: Span & { readonly story: string };
  readonly b: Span & { readonly story: string };
  readonly settledBy: (Pick<FactData, 'statement' | 'sources'> & { readonly finding: string }) | null;
}

/** An annotation of `evidence.json`. */
export interface Annotation {
  readonly body: { readonly value: string };
  readonly target: { readonly source: string; readonly selector: readonly [Span, { readonly exact: string }] };
}

/** What a site publishes as data, and what it takes to read it as its pages word it. */
export interface Held {
  readonly data: SiteData;
  readonly annotations: readonly Annotation[];
  readonly saga: Saga;
  /** Stories whose headline is a line of the text that their page shows as its title alone. */
  readonly titled: ReadonlySet<string>;
}

/** The list that an object of the data has under a name which the beat gives. */
export const ofKind = <T>(object: object, many: string): readonly T[] =>
  (object as Readonly<Record<string, readonly T[]>>)[many] ?? [];

/** @throws Error when there is none of that id. */
export function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`The data has nothing of the id "${id}".`);
  return found;
}

/** What stories tell for sure, and what they only mention. */
export const sureEvents = ({ events }: SiteData): readonly EventData[] =>
  events.filter(({ certainty }) => certainty === 'sure');
export const mentionsOf = ({ events }: SiteData): readonly EventData[] =>
  events.filter(({ certainty }) => certainty === 'unsure');

/** The sentence in which words of a story begin; the words themselves where they begin in none. */
export const sentenceOf = ({ sentences }: StoryData, words: Span): Span =>
  sentences.find(({ start, end }) => start <= words.start && words.start < end) ?? words;

/** Address of that sentence. */
export const pathTo = (story: StoryData, words: Span): string => `${story.url}#s${sentenceOf(story, words).start}`;

/** Words of a story by their place: `a-story:17-60`. */
export const place = (story: string, { start, end }: Span): string => `${story}:${start}-${end}`;

export const headlinePlace = ({ id, headline: { start, end } }: StoryData): string =>
  start === null || end === null ? `${id}:title` : place(id, { start, end });

/** The date of a story, as the site's wording of dates takes it. */
export const dateOf = ({ date: { kind, from, earliest, latest } }: StoryData): DateEstimate =>
  (kind === 'unknown' ? { kind } : { kind, from, range: { earliest, latest } }) as DateEstimate;

/** Where a fact can be looked up, as pages say it: `(Otto Vance, Northport News, seen on 3 January 2025)`. */
export const seenIn = ({ sources }: Pick<FactData, 'sources'>): string =>
  `(${sources.map(({ title, seen }) => `${title}, seen on ${wordedRange({ earliest: seen, latest: seen })}`).join('; ')})`;
