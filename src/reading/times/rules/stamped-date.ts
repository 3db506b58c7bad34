import { calendarDay } from '../../../calendar/calendar-day.ts';
import { dayPeriod } from '../../../calendar/period.ts';
import { fixed } from '../../../calendar/times/meanings.ts';
import { months } from '../../../calendar/times/months.ts';
import type { TimeRule, Token, TokenReader } from '../../../model/time-rule.ts';

/** A date stamped in one piece with its month in letters: `10/August/2012`, `August-10-2012`, `2012/Aug/10`. */
export const stampedDate: TimeRule = {
  name: 'stamped-date',
  opens: ['#', ...months.keys()],
  period: true,
  read: (reader) => {
    const parts = threeParts(reader);
    if (!parts) return null;
    const at = parts.findIndex(({ kind }) => kind === 'word');
    const month = months.get(parts[at]?.lower ?? '');
    const [first, second] = parts.filter((_, index) => index !== at);
    if (!month || !first || !second || at > 1) return null;
    const [year, date] = first.lower.length === 4 ? [first, second] : [second, first];
    if (year.lower.length !== 4 || date.lower.length > 2 || (first === year && at !== 1)) return null;
    const day = calendarDay(Number(year.lower), month, Number(date.lower));
    return day && Number(year.lower) >= 1900 ? fixed(dayPeriod(day)) : null;
  },
};

/** Three words or numbers that touch, with the same stroke or hyphen between them. */
function threeParts(reader: TokenReader): readonly Token[] | null {
  const [first, mark, second, again, third] = [0, 1, 2, 3, 4].map((offset) => reader.peek(offset));
  if (!first || !mark || !second || !again || !third) return null;
  if (![mark, second, again, third].every(({ glued }) => glued)) return null;
  if (mark.lower !== again.lower || !/^[-/]$/.test(mark.lower)) return null;
  const parts = [first, second, third];
  if (parts.filter(({ kind }) => kind === 'digits').length !== 2) return null;
  reader.at += 5;
  const next = reader.peek();
  return next?.glued && (next.kind !== 'mark' || /[-/%]/.test(next.lower)) ? null : parts;
}
