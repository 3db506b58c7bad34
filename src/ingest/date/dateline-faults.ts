import type { PrintedMoment } from '../../calendar/printed-moment.ts';
import { cutShort } from '../faults/cut-short.ts';
import { type Fault, warning } from '../faults/fault.ts';

const remedy = 'Put "date YYYY-MM-DD" before the text, or "date: YYYY-MM-DD" into front matter.';

/** Why a date that the head of a text prints dates nothing; null when it does. */
export function unreadDateline(words: string, { readings, fitting }: PrintedMoment): Fault | null {
  const quoted = `The text prints the date "${cutShort(words)}"`;
  if (readings.length === 0)
    return warning('dateline-impossible', `${quoted}, which is not in the calendar; the story has none.`, remedy);
  if (fitting.length === 0)
    return warning(
      'dateline-weekday',
      `${quoted}, but ${readings.join(' or ')} is another day of the week; the story has no date.`,
      remedy,
    );
  if (fitting.length > 1)
    return warning(
      'dateline-two-ways',
      `${quoted}, which can be ${fitting.join(' or ')}; the story has no date.`,
      remedy,
    );
  return null;
}
