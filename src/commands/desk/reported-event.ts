import { edtf } from '../../calendar/edtf.ts';
import type { Telling, TimelineEvent } from '../../timeline/timeline.ts';
import type { ReportedEvent } from './desk-report.ts';
import { wordsOnLine } from './lines-of.ts';

/** An event in the words of one of its tellings. */
export function reportedEvent({ kind, when, toldBy }: TimelineEvent, { teller, quote }: Telling): ReportedEvent {
  const files = new Set(toldBy.map((other) => other.teller.story.seedPath));
  files.delete(teller.story.seedPath);
  return { kind, when: edtf(when), ...wordsOnLine(teller.story, quote), alsoIn: [...files] };
}
