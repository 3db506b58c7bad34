import type { IsoDay } from '../model/date.ts';

/** An article that is to become a seed. */
export interface Incoming {
  readonly title: string | null;
  readonly body: string;
  /** What the body is written as: the ending of its file tells. */
  readonly format: 'markdown' | 'text';
  readonly date: IncomingDate | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Where it stands on the web; null where it came as a file that does not say. */
  readonly address: string | null;
  /** Where each of these was found, in plain English: `date from JSON-LD`. */
  readonly used: readonly string[];
  /** What whoever adds it should know, in sentences. */
  readonly notices: readonly string[];
}

export interface IncomingDate {
  /** The day in the saga’s zone. */
  readonly day: IsoDay;
  /** As front matter takes it, with its time and zone where they are told: `2025-05-14T17:05:00+01:00`. */
  readonly written: string;
}
