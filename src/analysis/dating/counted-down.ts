import { calendarDay } from '../../calendar/calendar-day.ts';
import { daysOutside } from '../../calendar/days-outside.ts';
import { monthNumber, monthPattern } from '../../calendar/month-names.ts';
import { shiftDay } from '../../calendar/shift-day.ts';
import type { Dated, DatingRule } from '../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../model/read-story.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
// "in four weeks’ time on January 1", "three weeks until 1 January", "ten days before the 1st of July".
const pattern = new RegExp(
  `\\b(?<count>${numbers.join('|')}|\\d{1,2})\\s(?<unit>day|week)s?['’]?(?:\\stime)?,?\\s(?:on|until|before|ahead of)\\s(?:the\\s)?(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<m1>${monthPattern})|(?<m2>${monthPattern})\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d]|,?\\s(?:19|20)\\d\\d)`,
  'giu',
);
/** Words by which the days are not counted from the day of writing: "it took place ten days before 1 July". */
const told = /\b(?:was|were|had|did|until|after|since|\p{L}{3,}ed)\b/iu;
/** Days by which such a count is off: weeks are counted by the week. */
const loose = { day: 2, week: 8 } as const;

const read: DatingRule['read'] = (story, { reach }, refuse) => {
  const { earliest, latest } = reach;
  if (earliest === null || latest === null) return [];
  const [from, to] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4)) + 1];
  return mainSentences(story).flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap((match): readonly Dated[] => {
      const { count = '', unit = '', d1, m1, d2, m2 } = match.groups ?? {};
      const start = sentence.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const isTold = told.test(sentence.text.slice(Math.max(0, match.index - 40), match.index));
      if (isTold || isQuoted(sentence, start)) {
        refuse?.(span, isTold ? 'the words before it may count from another day' : inQuotes);
        return [];
      }
      const days =
        (numbers.indexOf(count.toLowerCase()) + 1 || Number(count)) * (unit.toLowerCase() === 'week' ? 7 : 1);
      const slack = unit.toLowerCase() === 'week' ? loose.week : loose.day;
      const inReach = Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) => {
        const on = calendarDay(year, monthNumber(m1 ?? m2 ?? ''), Number(d1 ?? d2));
        return on ? [{ earliest: shiftDay(on, -days - slack), latest: shiftDay(on, slack - days) }] : [];
      });
      return [...inReach, ...daysOutside(reach)].map((range) => ({ span, range, facts: [] }));
    }),
  );
};

/** "in four weeks’ time on January 1": written so long before such a day, in one of the years. */
export const countedDown: DatingRule = {
  name: 'counted-down',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A day it counts the days to',
  read,
};
