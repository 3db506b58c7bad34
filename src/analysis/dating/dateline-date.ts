import { calendarDay } from '../../calendar/calendar-day.ts';
import { monthNumber, monthPattern } from '../../calendar/month-names.ts';
import { shiftDay } from '../../calendar/shift-day.ts';
import type { DatingRule } from '../../model/dating-rule.ts';
import { mainSentences, type ReadStory } from '../../model/read-story.ts';
import { saysOrigin } from '../../reading/says-origin.ts';

// "1st February 2023", "01 February, 2023"; "February 1, 2023".
const pattern = new RegExp(
  `(?:\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s(?<m1>${monthPattern})|\\b(?<m2>${monthPattern})\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?),?\\s(?<year>20\\d\\d)\\b`,
  'u',
);
/** Sentences at the head of a story in which a dateline stands; `npm run bench:dating` finds the same from 1 to 10. */
const head = 3;
/**
 * Days a dateline can lie before the day the story appeared, or after it. Every interval of `npm run bench:dating`
 * holds its day from 0 on: as wide as a report may wait to be printed.
 */
const before = 2;
const after = 14;

/** The sentences of the main section, and the dateline that stands before them. */
const opening = ({ story, blocks }: ReadStory): ReturnType<typeof mainSentences> =>
  mainSentences({
    blocks: blocks.map((block) => (saysOrigin(story.text, block) ? { ...block, section: 'main' } : block)),
  });

const read: DatingRule['read'] = (story, _beat, refuse) =>
  opening(story)
    .slice(0, head)
    .flatMap(({ text, span }) => {
      const match = pattern.exec(text.slice(0, 120));
      if (!match) return [];
      const { d1, m1, d2, m2, year } = match.groups ?? {};
      const rest = text.slice(match.index + match[0].length);
      const isDateline = match.index <= 30 && /^\s?(?::|[–—-](?:\s|$))/u.test(rest);
      const on = calendarDay(Number(year), monthNumber(m1 ?? m2 ?? ''), Number(d1 ?? d2));
      const start = span.start + match.index;
      if (on === null || !isDateline) {
        refuse?.({ start, end: start + match[0].length }, 'a date at the head, and no dateline');
        return [];
      }
      const range = { earliest: shiftDay(on, -before), latest: shiftDay(on, after) };
      return [{ span: { start, end: start + match[0].length }, range, facts: [] }];
    });

/** "Wednesday, 01 February 2023 – " before the first words: written on that day or soon after. */
export const datelineDate: DatingRule = {
  name: 'dateline',
  weight: 4,
  weak: false,
  grace: 0,
  words: 'A date it gives in passing',
  read,
};
