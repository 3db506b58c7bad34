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
/** Days after it for which a day named by its weekday is news. */
const after = 28;
/** Days before it for which it is: what is fixed, such as a match, is named so for months; what the words tell as over, for weeks. */
const before = { fixed: 200, near: 28 } as const;
/** Verbs by which a day is over, and those by which it is to come or nobody knows: the nearest before it decides. */
const verbs =
  /\b(?:(?<open>will|would|could|can|may|might|should|to|(?:is|are|be|being)\s\p{L}+ed|\p{L}+ing|is|are|has|have)|(?<over>was|were|had|did|said|told|wrote|made|took|came|went|met|won|lost|beat|gave|got|left|began|saw|\p{Ll}{2,}ed))\b/gu;
/** Characters before it in which such a verb counts. */
const reach = 80;

/** Whether the words before a day say that it is over. */
function isOver(words: string): boolean {
  let over = false;
  for (const { groups } of words.slice(-reach).matchAll(verbs)) over = groups?.over !== undefined;
  return over;
}

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
      // "on Tuesday (20 June)" is how a report gives its own days.
      const isNear = match[0].includes('(') || isOver(sentence.text.slice(0, match.index));
      const days = isNear ? before.near : before.fixed;
      const years = year === undefined ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [Number(year)];
      const dated = years.flatMap((each) => {
        const on = calendarDay(each, monthNumber(m1 ?? m2 ?? ''), Number(d1 ?? d2));
        if (on === null || weekdays[weekday(on) - 1] !== name) return [];
        return [
          {
            span,
            range: { earliest: shiftDay(on, -days), latest: shiftDay(on, after) },
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
