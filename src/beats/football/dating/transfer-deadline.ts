import { monthNumber, monthPattern } from '../../../calendar/month-names.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import type { DatingRule } from '../../../model/dating-rule.ts';
import { isQuoted, mainSentences } from '../../../model/read-story.ts';
import { factIndex } from './fact-index.ts';

// "deadline day", "transfer deadline", "transfer window slams shut", "window closes".
const words = /\b(?:deadline day|transfer deadline|(?:transfer )?window (?:slams? |closes?|shuts?|ends)(?:shut)?)\b/iu;
// "1st of September", "30 August"; "August 30".
const closingDay = new RegExp(
  `\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<m1>${monthPattern})|(?<m2>${monthPattern})\\s(?<d2>\\d{1,2})(?!\\d))`,
  'u',
);
const two = (number: number): string => String(number).padStart(2, '0');
/**
 * Days before the opening and after the close of a window within which the news speaks of its close. Without the days
 * after it one interval of `npm run bench:dating` misses its day; from 15 on none does.
 */
const before = 30;
const after = 45;

const read: DatingRule['read'] = (story, beat) => {
  const { windows } = factIndex(beat);
  return mainSentences(story).flatMap((sentence) => {
    const { text, span } = sentence;
    const match = words.exec(text);
    if (!match || isQuoted(sentence, span.start + match.index)) return [];
    const isSummer = /\bsummer\b/iu.test(text);
    const isWinter = /\b(?:january|winter)\b/iu.test(text);
    const dated = closingDay.exec(text);
    const { d1, m1, d2, m2 } = dated?.groups ?? {};
    const closing = dated && `-${two(monthNumber(m1 ?? m2 ?? ''))}-${two(Number(d1 ?? d2))}`;
    return windows
      .filter(({ closes }) => closing === null || closes.endsWith(closing))
      .filter(({ name }) => isSummer === isWinter || (name !== 'winter') === isSummer)
      .map(({ id, opens, closes }) => ({
        span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
        range: { earliest: shiftDay(opens, -before), latest: shiftDay(closes, after) },
        facts: [id],
      }));
  });
};

/** "deadline day", "before the window closes": written near the close of some window, one alternative for each. */
export const transferDeadline: DatingRule = {
  name: 'transfer-deadline',
  weight: 1,
  grace: 0,
  words: 'A transfer deadline it looks to',
  read,
};
