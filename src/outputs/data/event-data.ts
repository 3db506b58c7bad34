import { edtf } from '../../calendar/edtf.ts';
import type { DisagreeingWords, Disagreement, Telling, TimelineEvent } from '../../timeline/timeline.ts';
import { byKind } from '../by-kind.ts';

/** What the timeline as a whole says of an event. */
export interface EventStanding {
  /** `unsure` is off the timeline. */
  readonly certainty: 'sure' | 'unsure';
  /** Whether the saga's subject has to do with it. */
  readonly ofSubject: boolean;
  /** Whether it is expected, and no story says what came of it. */
  readonly open: boolean;
}

/** An event as data. */
export const eventData = (
  { id, kind, when, timex: { value, mod }, toldBy, entities }: TimelineEvent,
  { certainty, ofSubject, open }: EventStanding,
) => ({
  id,
  kind,
  certainty,
  ofSubject,
  when: { ...when, edtf: edtf(when) },
  timex: { value, mod },
  open,
  toldBy: toldBy.map(tellingData),
  ...byKind(
    entities,
    (id) => id,
    (id) => id,
  ),
});

const tellingData = ({ teller, quote, timex: { span, value, mod } }: Telling) => ({
  story: teller.story.id,
  ...quote,
  timex: { ...span, value, mod },
});

/** Two statements that cannot both be right, as data. */
export const disagreementData = ({ id, what, a, b, settledBy }: Disagreement) => ({
  id,
  what,
  a: wordsData(a),
  b: wordsData(b),
  settledBy,
});

const wordsData = ({ teller, span }: DisagreeingWords) => ({ story: teller.story.id, ...span });
