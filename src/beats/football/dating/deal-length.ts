import { type DayRange, day } from '../../../model/date.ts';
import type { DatingRule } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../../model/read-story.ts';
import { playsByCalendarYear } from './calendar-year.ts';

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
// "five-year deal until June 2030", "3-year contract, which expires in 2027", "two-and-a-half-year contract that runs
// into 2027", "four-year extension through to the end of the summer of 2029".
const pattern =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d)(-and-a-half|-and-half)?[- ]years? (?:contract|deal|agreement|extension)\b[^.;]{0,90}?\b(?:until|through to|to|till|into|ends in|expires in|runs until)\s(?:the\s)?(?:end of\s)?(?:the\s)?(?:June\s|summer of\s|30 June\s|June 30,?\s|\p{L}+ of\s)?(20\d\d)\b/iu;
/** Words by which the deal may be another than the one just signed. */
const earlier =
  /\b(?:previous|original|existing|current|offer\p{L}*|option|had signed|signed an? (?:initial|original)|when he|back in|in 20\d\d)\b/iu;
/** Words that tell the signing itself; a deal that "he signed after his move" is background for years. */
const news =
  /\b(?:(?:has|have|had) (?:now |officially |finally )?(?:signed|penned|agreed|joined|completed|committed|extended|put pen)|signs|pens|joins|by signing|signing)\b/iu;
/** Sentences at the head of a story in which it tells its news. */
const head = 4;

const read: DatingRule['read'] = (story, _beat, refuse) =>
  mainSentences(story)
    .slice(0, head)
    .flatMap((sentence) => {
      const match = pattern.exec(sentence.text);
      if (!match || !news.test(sentence.text) || sentence.entities.some(({ entity }) => playsByCalendarYear(entity)))
        return [];
      const [words, number = '', half, end = ''] = match;
      const start = sentence.span.start + match.index;
      const other = earlier.exec(sentence.text.slice(Math.max(0, match.index - 60), match.index + words.length))?.[0];
      if (isQuoted(sentence, start) || other !== undefined) {
        refuse?.(
          { start, end: start + words.length },
          other === undefined ? inQuotes : `it may be another deal (“${other}”)`,
        );
        return [];
      }
      const first = Number(end) - (numbers[number.toLowerCase()] ?? Number(number));
      // A deal of so many years and a half begins in a winter window.
      // An extension is counted from the end of the deal it prolongs, and a deal may begin a summer after it is signed.
      const isExtension = /extension/iu.test(words);
      const range: DayRange = isExtension
        ? { earliest: day(`${first - 3}-01-01`), latest: day(`${first}-12-31`) }
        : half
          ? { earliest: day(`${first - 1}-11-15`), latest: day(`${first}-03-31`) }
          : { earliest: day(`${first - 1}-06-01`), latest: day(`${first}-12-31`) };
      return [{ span: { start, end: start + words.length }, range, facts: [] }];
    });

/** "a five-year deal until June 2030": written in the year in which a deal of that length begins. */
export const dealLength: DatingRule = {
  name: 'deal-length',
  weight: 2,
  weak: false,
  grace: 0,
  words: 'A contract’s length and end',
  read,
};
