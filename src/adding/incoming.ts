import type { IsoDay } from '../model/date.ts';

/** An article that is to become a seed. */
export interface Incoming {
  readonly title: string | null;
  /** Paragraphs and headings, with an empty line between two. */
  readonly body: string;
  readonly day: IsoDay | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Where it stands on the web; null where it came as a file that does not say. */
  readonly address: string | null;
  /** Where each of these was found, in plain English: `date from JSON-LD`. */
  readonly used: readonly string[];
}
