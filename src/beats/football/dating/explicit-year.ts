import { calendarDay } from '../../../calendar/calendar-day.ts';
import { monthNumber, monthPattern } from '../../../calendar/month-names.ts';
import { monthPeriod, yearPeriod } from '../../../calendar/period.ts';
import { type DayRange, day, type IsoDay } from '../../../model/date.ts';
import type { DatingRule } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../../model/read-story.ts';
import { playsByCalendarYear } from './calendar-year.ts';
import { toldDirection, undirected } from './told-direction.ts';

// "2025"; "August 2022", "14 August 2022", "August 14th, 2022", "March of 2025"; "summer of 2024"; with what stands
// behind it, "2025 transfer windows", "2025 summer". Neither "2024/25", "2024-25" nor "£2025".
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/£€$.,-])(?:(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s)?(?<month>${monthPattern})(?:\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?)?\\s(?:of\\s)?|(?<summer>summer\\s(?:of\\s)?))?(?<year>20\\d\\d)(?![\\p{L}\\p{N}/%]|[-–]\\d|[.,]\\d)(?:\\s(?:transfer\\s)?windows)?(?<summerNoun>\\ssummer)?`,
  'gu',
);
/**
 * Words by which a bare year is the one a contract ends in, on 30 June: "until 2025", "runs out in 2025", "is up in
 * 2025".
 */
const contract =
  /\b(?:until|till|beyond|through to|expir\p{L}*|runs? out|runs?|ends?|is up|be up|out of contract|contracted to|free agents? in)\s(?:\p{L}+\s){0,3}$/iu;
/** "before the end of 2025", which has not come by June. */
const wholeYear = /\bend of\s(?:the\s)?$/iu;
/** "a repeat of the 2018 final": what is to come is not of that year. */
const again = /\b(?:repeat|rematch|replay|rerun|reprise) of (?:the|their)\s$/iu;

const read: DatingRule['read'] = (story, _beat, refuse) => {
  const byCalendar = playsByCalendarYear(story.mainEntities[0]);
  return mainSentences(story).flatMap((sentence) =>
    (/20\d\d/.test(sentence.text) ? [...sentence.text.matchAll(pattern)] : []).flatMap((match) => {
      const start = sentence.span.start + match.index;
      const { year, month, d1, d2, summer, summerNoun } = match.groups ?? {};
      const direction = again.test(sentence.text.slice(0, match.index))
        ? null
        : toldDirection(sentence.text, match.index);
      if (year === undefined) return [];
      if (direction === null || isQuoted(sentence, start)) {
        refuse?.({ start, end: start + match[0].length }, direction === null ? undirected : inQuotes);
        return [];
      }
      const time = named(Number(year), month, d1 ?? d2, (summer ?? summerNoun) !== undefined);
      if (!time) return [];
      const isBare = month === undefined && summer === undefined && summerNoun === undefined;
      const before = sentence.text.slice(Math.max(0, match.index - 40), match.index);
      const isSeason = /^\sseason\b/iu.test(sentence.text.slice(match.index + match[0].length));
      const ends = contract.test(before) && !wholeYear.test(before) && !isSeason && !byCalendar;
      const range: DayRange =
        direction === 'behind'
          ? { earliest: time.earliest, latest: null }
          : {
              earliest: null,
              latest: isBare ? lastDayBefore(Number(year), ends) : time.latest,
            };
      return [{ span: { start, end: start + match[0].length }, range, facts: [] }];
    }),
  );
};

/** "become a free agent in 2025", "signed in August 2022": written before the one and after the other. */
export const explicitYear: DatingRule = {
  name: 'explicit-year',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A year it looks ahead to or back on',
  read,
};

/** The days that a year, with what stands before it, names; null when the calendar lacks them. */
function named(year: number, month: string | undefined, date: string | undefined, isSummer: boolean): DayRange | null {
  if (isSummer) return { earliest: day(`${year}-06-01`), latest: day(`${year}-08-31`) };
  if (month === undefined) return yearPeriod(year).range;
  if (date === undefined) return monthPeriod(year, monthNumber(month)).range;
  const exact = calendarDay(year, monthNumber(month), Number(date));
  return exact && { earliest: exact, latest: exact };
}

/** What lies ahead in a year may lie in the one that runs; a contract that ends in it ends in June. */
const lastDayBefore = (year: number, contractEnds: boolean): IsoDay =>
  day(`${year}-${contractEnds ? '06-30' : '12-31'}`);
