import type { Beat } from './beat.ts';
import type { DayRange } from './date.ts';

/** Everything that is particular to one saga. A fork changes this and the seeds, nothing else. */
export interface Saga {
  readonly title: string;
  /** One line below the title. */
  readonly strapline: string;
  /** Whom the saga is about, as the stories write the name. */
  readonly subject: string;
  /** The id of the subject among the people of the beat; null for one that is nobody. */
  readonly subjectId: string | null;
  /** BCP 47 tag of the language the stories are in. */
  readonly language: string;
  /** Whose clocks a story's day and time are told by, as the IANA names it: `Europe/London`. */
  readonly zone: string;
  /** Days between which a story of this saga can have appeared; a date outside is worth a warning. */
  readonly window: DayRange;
  /** What it takes to read its stories. */
  readonly beat: Beat;
}
