import { daysBetween } from '../../calendar/days-between.ts';
import type { DayRange } from '../../model/date.ts';
import type { Saga } from '../../model/saga.ts';
import type { TimeMention } from '../timeline.ts';
import { takesPart } from './takes-part.ts';
import type { ToldEvent } from './tell-events.ts';
import { tellingId } from './telling-id.ts';

/** "In 2025" places nothing on a timeline. */
const aYear = 364;

const daysIn = ({ earliest, latest }: DayRange): number =>
  earliest === null || latest === null ? 0 : daysBetween(earliest, latest);

/** What of the tellings is not sure, each by itself: two mentions of one time need not be of one thing. */
export function timeMentions(tellings: readonly ToldEvent[], { beat }: Pick<Saga, 'beat'>): readonly TimeMention[] {
  const known = new Set(beat.entities.map(({ id }) => id));
  return tellings
    .filter(({ certainty, when }) => certainty === 'unsure' && daysIn(when) < aYear)
    .map((told) => ({
      id: tellingId(told.teller.story.id, told.timex.span.start),
      kind: told.kind,
      when: told.when,
      telling: { teller: told.teller, quote: told.quote, timex: told.timex },
      entities: [...new Set(takesPart(told).map(({ id }) => id))].filter((id) => known.has(id)),
    }));
}
