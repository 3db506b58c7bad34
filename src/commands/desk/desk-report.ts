import type { DateEstimate } from '../../model/date-estimate.ts';
import type { Problem } from '../../model/problem.ts';
import type { Headline, Section } from '../../model/story.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';

/**
 * What `npm run check -- --json` prints, and what the lines of the terminal are made from. Files are called as problems
 * call them; lines count from 1; days are EDTF (`2025-01-03`, `2024-08-17/2024-10-06`); every list is in a fixed order,
 * that of the timeline or of the text. Nothing is left out, and a field that has nothing to say is null or empty.
 */
export interface DeskReport {
  /** A row a story: of those named, else of the whole folder. */
  readonly stories: readonly StoryRow[];
  /** Of each file named on the command line that could be read. */
  readonly reports: readonly StoryReport[];
  /** What the named files change; null where none is named or none could be read. */
  readonly changes: SiteChanges | null;
  /** Of the named files, those that arise elsewhere by them, and all that is fatal; without names, every one. */
  readonly problems: readonly Problem[];
  /** Of the whole folder, the named files included. */
  readonly counts: {
    readonly stories: number;
    readonly drafts: number;
    readonly held: number;
    readonly fatal: number;
    readonly warnings: number;
  };
}

export interface StoryRow {
  readonly file: string;
  /** Whether the site shows it, or it is a draft, or held back by an embargo. */
  readonly state: 'shown' | 'draft' | 'held';
  /** The day on which it is let in; null but for one that is held. */
  readonly heldUntil: string | null;
  readonly date: { readonly known: 'stated' | 'estimated' | 'unknown'; readonly days: string | null };
  readonly headline: string;
  /** What it names that has a page; `main` is what it is about. */
  readonly entities: readonly { readonly kind: string; readonly name: string; readonly main: boolean }[];
}

/** Words of a file and the line on which they begin. */
export interface Words {
  readonly words: string;
  readonly line: number;
}

export interface StoryReport extends StoryRow {
  readonly dating: Dating;
  /** Whether it stands on the timeline or among the stories of others; in the second case, why. */
  readonly stands:
    | { readonly on: 'timeline'; readonly why: null }
    | { readonly on: 'others'; readonly called: string; readonly why: string };
  /** Where its headline is from; no line where the front matter gives it. */
  readonly headlineFrom: { readonly from: Headline['from']; readonly line: number | null };
  /** What is shown as a heading inside it. */
  readonly headings: readonly Words[];
  /**
   * Blocks that are no part of the story: the page's furniture, or other stories at its foot. `follows`: nothing else
   * stands between it and the one before.
   */
  readonly setAside: readonly (Words & {
    readonly to: number;
    readonly as: Exclude<Section, 'main'>;
    readonly follows: boolean;
  })[];
  /** `known` to the beat or not. */
  readonly people: readonly { readonly name: string; readonly known: boolean; readonly times: number }[];
  readonly events: readonly ReportedEvent[];
  /** Times that the timeline shows without saying what came to pass then. */
  readonly mentions: readonly (Words & { readonly when: string | null; readonly time: string })[];
  readonly relations: readonly (Words & { readonly kind: string; readonly entity: string; readonly says: string })[];
  readonly disagreements: readonly ReportedDisagreement[];
  /** Names with a capital that stand in it more than once and that the beat does not know. */
  readonly unknownNames: readonly { readonly name: string; readonly times: number; readonly line: number }[];
  /** Times that have no place on the timeline, and why. */
  readonly unplacedTimes: readonly (Words & { readonly why: string })[];
}

/** How the date of a story is known. */
export interface Dating {
  /** What states it, and its words there; null where none does. */
  readonly statedBy: (Words & { readonly from: Extract<DateEstimate, { kind: 'stated' }>['from'] }) | null;
  /** `HH:MM` in the saga's zone; null where none is told. */
  readonly time: string | null;
  /** Words that an estimate rests on, and words that speak against it; where there is none, what there would be. */
  readonly evidence: readonly DatingWords[];
  readonly against: readonly DatingWords[];
  /** Why an estimate is what it is, or there is none; null for a date that is stated. */
  readonly why: string | null;
}

export interface DatingWords extends Words {
  readonly rule: string;
  /** The days that the words allow; null for any. */
  readonly allows: string | null;
}

export interface ReportedEvent extends Words {
  readonly kind: TimelineEvent['kind'];
  readonly when: string | null;
  /** Other files that tell it. */
  readonly alsoIn: readonly string[];
}

export interface ReportedDisagreement {
  /** What the two disagree on: `age`. */
  readonly on: string;
  readonly own: Words;
  readonly other: Words & { readonly file: string };
  /** What a fact says of them; null where none settles it. */
  readonly settledBy: string | null;
}

/** What is there and was not, and what was there and is not. */
export interface Moved<T> {
  readonly appear: readonly T[];
  readonly vanish: readonly T[];
}

/**
 * What is different on the site with the named files. Under `--watch`, from the second report on, what is different since
 * the report before.
 */
export interface SiteChanges {
  /** How many more entries the timeline has, of each kind. */
  readonly entries: { readonly stories: number; readonly events: number; readonly mentions: number };
  /** The named file that becomes the newest story, and how many others are old beside it that were not; else null. */
  readonly newest: { readonly file: string; readonly makesOld: number } | null;
  /** Stories whose date comes out differently. */
  readonly dates: readonly { readonly file: string; readonly was: string | null; readonly is: string | null }[];
  readonly pages: Moved<{ readonly kind: string; readonly name: string }>;
  /** People whom no other story names. */
  readonly people: Moved<string>;
  /** Events that named files and others tell, and when the others put them before; null where that is no different. */
  readonly toldTogether: readonly (ReportedEvent & { readonly file: string; readonly was: string | null })[];
  /** Other stories' events that were one and are several, or the other way round, by their days. */
  readonly regrouped: readonly { readonly was: readonly string[]; readonly is: readonly string[] }[];
  readonly disagreements: Moved<ReportedDisagreement & { readonly file: string }>;
  /** Of other files. */
  readonly problems: Moved<Problem>;
}
