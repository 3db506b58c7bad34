import { calendarDay } from '../../calendar/calendar-day.ts';
import { daysOutside } from '../../calendar/days-outside.ts';
import { monthNumber, monthPattern } from '../../calendar/month-names.ts';
import { shiftDay } from '../../calendar/shift-day.ts';
import { weekday } from '../../calendar/weekday.ts';
import type { Dated, DatingRule } from '../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../model/read-story.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
// "Tuesday 20 June", "Tuesday evening, the 20th of June", "Tuesday (20 June", "Tuesday, June 20, 2023".
const pattern = new RegExp(
  `\\b(?<name>${weekdays.join('|')})(?:\\s(?:morning|afternoon|evening|night))?,?\\s\\(?(?:the\\s)?(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<m1>${monthPattern})|(?<m2>${monthPattern})\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?)(?!\\d)(?:,?\\s(?<year>20\\d\\d))?`,
  'gu',
);
/** Days before and after it for which a day named by its weekday is news. */
const near = 28;
/** Words of what is fixed long before, and the days for which it then is. */
const fixed =
  /\b(?:clos\p{L}+|open\p{L}*|shuts?|deadline|final|kicks? off|starts?|begins?|ends?|expir\p{L}+|will|plays?|fac(?:e|es|ing)|meets?|hosts?|visits?|draw\p{L}*|until|by)\b/iu;
const long = 200;

const read: DatingRule['read'] = (story, beat, refuse) => {
  const { earliest, latest } = beat.reach;
  if (earliest === null || latest === null) return [];
  const [from, to] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))];
  return mainSentences(story).flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap((match): readonly Dated[] => {
      const { name = '', d1, m1, d2, m2, year } = match.groups ?? {};
      const start = sentence.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const since = /\bsince\s(?:the\s)?$/iu.test(sentence.text.slice(0, match.index));
      if (since || isQuoted(sentence, start)) {
        refuse?.(span, since ? 'it may be long over (“since”)' : inQuotes);
        return [];
      }
      const years = year === undefined ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [Number(year)];
      const dated = years.flatMap((each) => {
        const on = calendarDay(each, monthNumber(m1 ?? m2 ?? ''), Number(d1 ?? d2));
        if (on === null || weekdays[weekday(on) - 1] !== name) return [];
        return [
          {
            span,
            range: { earliest: shiftDay(on, fixed.test(sentence.text) ? -long : -near), latest: shiftDay(on, near) },
            facts: [],
          },
        ];
      });
      if (dated.length === 0) {
        refuse?.(span, 'no year that the facts reach has that weekday on that day');
        return [];
      }
      return year === undefined
        ? [...dated, ...daysOutside(beat.reach).map((range) => ({ span, range, facts: [] }))]
        : dated;
    }),
  );
};

/** "on Tuesday (20 June)": written near such a Tuesday, in one of the years that have it. */
export const weekdayDate: DatingRule = {
  name: 'weekday-date',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A weekday with its date',
  read,
};
