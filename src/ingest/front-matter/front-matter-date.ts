import { z } from 'astro/zod';
import { printedMoment } from '../../calendar/printed-moment.ts';
import { dateShape, statedRange } from '../../calendar/stated-range.ts';
import { trimmed } from '../../text/lines.ts';
import type { ToldDate } from '../date/told-date.ts';

const miswritten = 'is not written YYYY-MM-DD, YYYY-MM or YYYY, nor as a day in words such as 3 January 2025';

/** A day, month or year in figures, or a day as content systems write it: in words, or with time and zone. */
export const frontMatterDate = z.string(miswritten).transform((text, context): ToldDate => {
  const told = toldDate(text);
  if (typeof told !== 'string') return told;
  context.addIssue({ code: 'custom', message: told });
  return z.NEVER;
});

/** The date, or why the text is none. */
function toldDate(text: string): ToldDate | string {
  if (dateShape.test(text)) {
    const range = statedRange(text);
    return range ? { range, moment: null } : 'is not in the calendar';
  }
  const { start, end } = trimmed(text, 0, text.length) ?? { start: 0, end: 0 };
  const moment = printedMoment(text, start);
  if (!moment || moment.end !== end) return miswritten;
  if (moment.readings.length === 0) return 'is not in the calendar';
  const [day, other] = moment.fitting;
  if (!day) return `names a day of the week on which ${moment.readings.join(' or ')} does not fall`;
  return other ? `can be ${day} or ${other}` : { range: { earliest: day, latest: day }, moment };
}
