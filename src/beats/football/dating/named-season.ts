import { type DayRange, day } from '../../../model/date.ts';
import type { DatingRule } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../../model/read-story.ts';
import { toldDirection, undirected } from './told-direction.ts';

// "2024/25", "2023-24", "2016 – 2017".
const pattern = /(?<![\p{L}\p{N}/£€$.,-])(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?![\p{L}\p{N}/-])/gu;

const read: DatingRule['read'] = (story, _beat, refuse) =>
  mainSentences(story).flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const start = sentence.span.start + match.index;
      const first = Number(match[1]);
      const direction = toldDirection(sentence.text, match.index);
      if ((first + 1) % 100 !== Number(match[2])) return [];
      // What somebody was appointed for has begun, or it has not.
      if (direction === 'behind' && /\bfor\s(?:the\s)?$/iu.test(sentence.text.slice(0, match.index))) {
        refuse?.({ start, end: start + match[0].length }, 'it may be the season to come (“for”)');
        return [];
      }
      if (direction === null || isQuoted(sentence, start)) {
        refuse?.({ start, end: start + match[0].length }, direction === null ? undirected : inQuotes);
        return [];
      }
      // The season of the text, or the one after it: nobody plans two seasons ahead by name. One looked back on had
      // begun; from which week on hardly matters: `npm run bench:dating` finds the same from May to mid-August.
      const range: DayRange =
        direction === 'ahead'
          ? { earliest: day(`${first - 1}-07-01`), latest: day(`${first + 1}-06-30`) }
          : { earliest: day(`${first}-07-15`), latest: null };
      return [{ span: { start, end: start + match[0].length }, range, facts: [] }];
    }),
  );

/** "in the 2024/25 season", "at the end of the 2023-24 season": written after it began, or before it ends. */
export const namedSeason: DatingRule = {
  name: 'named-season',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A season it names',
  read,
};
