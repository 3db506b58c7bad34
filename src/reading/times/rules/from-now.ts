import { dayPeriod, periodFrom } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { cardinals } from '../../../calendar/times/numbers.ts';
import { countedUnits } from '../../../calendar/times/units.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { direction } from '../direction.ts';

/** Time counted on from the day of writing: "in four weeks’ time", "two years from now", "in a year". */
export const fromNow: TimeRule = {
  name: 'from-now',
  opens: ['#', ...cardinals.keys()],
  read: (reader) => {
    const at = reader.at;
    const count = reader.count();
    if (count !== null && count >= 20 && reader.accept('hours')) return inHours(reader, at, count);
    const unit = count === null ? null : reader.take(countedUnits);
    if (count === null || !unit || unit.unit === 'weekend') return null;
    if (!said(reader) && !isMeantAhead(reader, at)) return null;
    return fromToday('future', (today) => periodFrom(unit.unit, today, count * unit.times));
  },
};

/** "in 24 hours" is tomorrow for whoever writes by day. */
const inHours = (reader: TokenReader, at: number, hours: number): TimeReading | null =>
  said(reader) || isMeantAhead(reader, at)
    ? fromToday('future', (today) => dayPeriod(shiftDay(today, Math.round(hours / 24))))
    : null;

/** "’s time", "from now", "hence". */
function said(reader: TokenReader): boolean {
  return (
    reader.attempt(() => {
      reader.accept("'s", "'");
      return reader.accept('time', 'hence') || reader.phrase('from', 'now') ? true : null;
    }) ?? false
  );
}

/** What is so rare or so fast in a time: "the first in a year", "twice in a week", "the biggest in a decade". */
const ranks =
  /^(?:first|second|third|fourth|fifth|sixth|best|worst|most|least|once|twice|times?|only|ever|not)$|[a-z]{2}est$/;

/** "in a year" alone looks ahead when its verb does and it does not measure how fast or how rare something is. */
function isMeantAhead(reader: TokenReader, at: number): boolean {
  if (reader.tokens[at - 1]?.lower !== 'in') return false;
  if (/^(?:row|of|or|and|-|when|which|where)$/.test(reader.lower())) return false;
  for (let back = at - 2; back >= Math.max(0, at - 8); back -= 1) {
    const token = reader.tokens[back];
    if (token?.kind === 'mark') break;
    if (
      token &&
      (token.kind === 'digits' ||
        ranks.test(token.lower) ||
        reader.words.measured.has(token.lower) ||
        (cardinals.has(token.lower) && token.lower.length > 2))
    )
      return false;
  }
  return direction(reader.tokens, at - 1, reader.at, reader.words).orientation === 'future';
}
