import { periodFrom } from '../../../calendar/period.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { singleUnits } from '../../../calendar/times/units.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { Orientation, TimeRule, TokenReader } from '../../../model/time-rule.ts';

interface Step {
  readonly steps: number;
  readonly orientation: Orientation;
}

const past: Step = { steps: -1, orientation: 'past' };
const present: Step = { steps: 0, orientation: 'present' };
const future: Step = { steps: 1, orientation: 'future' };

/** The week, month, quarter or year of writing and its neighbours: "this week", "last year", "next month". */
export const relativePeriod: TimeRule = {
  name: 'relative-period',
  opens: ['this', 'last', 'next', 'the'],
  period: true,
  read: (reader) => {
    const step = stepRead(reader);
    const unit = step && reader.take(singleUnits);
    if (!step || !unit || unit === 'day' || (unit === 'decade' && step.steps !== 0)) return null;
    if (unit === 'weekend' && step.steps === 0)
      return fromToday('present', (today, { direction }) =>
        periodFrom('weekend', today, direction().orientation === 'past' && isFresh(today) ? -1 : 0),
      );
    return fromToday(step.orientation, (today) => periodFrom(unit, today, step.steps));
  },
};

/** Monday and Tuesday still call the weekend that has passed "this weekend". */
const isFresh = (today: IsoDay): boolean => weekday(today) <= 2;

function stepRead(reader: TokenReader): Step | null {
  if (reader.accept('last')) return past;
  if (reader.accept('next')) return future;
  if (reader.accept('this')) {
    if (reader.accept('coming')) return future;
    if (reader.accept('past')) return past;
    reader.accept('very', 'same', 'calendar', 'current');
    return present;
  }
  if (!reader.accept('the')) return null;
  if (reader.accept('current', 'present')) {
    reader.accept('calendar');
    return present;
  }
  // "the last year" is a stretch of twelve months; a quarter is one of the calendar.
  return reader.lower(1) === 'quarter' && reader.accept('last', 'previous', 'latest') ? past : null;
}
