import { type PrintedMoment, printedMoment } from '../../calendar/printed-moment.ts';
import { dateShape, statedRange } from '../../calendar/stated-range.ts';
import type { DayRange } from '../../model/date.ts';
import { cut } from '../../model/text.ts';
import { lines } from '../../text/lines.ts';
import { invisible } from '../../text/visible.ts';
import type { Fault } from '../faults/fault.ts';
import { prefixInside, prefixMiswritten, prefixNotInCalendar, prefixTwice } from '../faults/faults.ts';

/** The date at the head of a seed (` date 2025-01-03 Text…`), where the text after it begins, and what is wrong. */
export interface DatePrefix {
  /** Null when there is no prefix, or none that is a date. */
  readonly range: DayRange | null;
  /** The same where a time of day stands behind it, or its month is a word. */
  readonly moment: PrintedMoment | null;
  /** Offset of the date's first digit; 0 when there is none. */
  readonly at: number;
  readonly bodyStart: number;
  readonly faults: readonly { readonly fault: Fault; readonly at: number }[];
}

/** White space of every kind and width, on one line. */
const space = '(?:[^\\S\\r\\n]|[\\uFEFF\\u200B])';
const end = `(?=${invisible}|$)`;
// "date" in small letters, then anything that begins like a date, up to the next space. A capital "Date" opens many a
// sentence, so after it only a full day counts. Invisible characters before it do not hide it.
const token = new RegExp(
  `${invisible}*(?:date\\b${space}*(?::${space}*)?(\\d(?:(?!${invisible}).)*)|Date\\b${space}*(?::${space}*)?(\\d{4}-\\d{2}-\\d{2}[,.:;]?)${end})`,
  'uy',
);
/** What may part the date from the text and belongs to neither. */
const afterToken = new RegExp(`${space}*(?:[–—-]${space}+)?`, 'uy');
const ends = new RegExp(`^[,.:;]?${end}`, 'u');
const insideToken = new RegExp(`^${invisible}*date${space}+(\\d{4}-\\d{2}-\\d{2})(?:${space}+|${end})`, 'u');

/** Reads the date prefix that begins at `from`, invisible characters aside. */
export function datePrefix(text: string, from: number): DatePrefix {
  const first = tokenAt(text, from);
  if (!first) return { range: null, moment: null, at: 0, bodyStart: from, faults: insideFaults(text, from) };
  const range = rangeOf(first);
  if (!range) {
    const fault = dateShape.test(first.written) ? prefixNotInCalendar(first.written) : prefixMiswritten(first.written);
    return { range, moment: null, at: first.at, bodyStart: first.end, faults: [{ fault, at: first.at }] };
  }
  // "date 3pm sharp" behind the date is text.
  const next = tokenAt(text, first.end);
  const second = next && rangeOf(next) ? next : null;
  const twice = second ? [{ fault: prefixTwice(first.written, second.written), at: second.at }] : [];
  const bodyStart = second?.end ?? first.end;
  const { moment, at } = first;
  return { range, moment, at, bodyStart, faults: [...twice, ...insideFaults(text, bodyStart)] };
}

/**
 * Length of the date prefix that a line inside the text opens with, white space after it included; 0 when none. This
 * alone decides both what is left out of the text and what is told.
 */
export const prefixInsideLength = (line: string): number => insideToken.exec(line)?.[0].length ?? 0;

interface Token {
  readonly written: string;
  readonly moment: PrintedMoment | null;
  readonly at: number;
  readonly end: number;
}

function rangeOf({ written, moment }: Token): DayRange | null {
  if (!moment) return statedRange(written);
  const [only] = moment.fitting;
  return only ? { earliest: only, latest: only } : null;
}

function tokenAt(text: string, from: number): Token | null {
  token.lastIndex = from;
  const match = token.exec(text);
  const found = match?.[1] ?? match?.[2];
  if (!match || found === undefined) return null;
  const at = from + match[0].length - found.length;
  const moment = momentAt(text, at);
  const stop = moment ? (/^[,.:;]?/.exec(text.slice(moment.end, moment.end + 1))?.[0].length ?? 0) : 0;
  const foundEnd = moment ? moment.end + stop : at + found.length;
  afterToken.lastIndex = foundEnd;
  const gap = afterToken.exec(text)?.[0].length ?? 0;
  return { written: withoutStop(text.slice(at, foundEnd)), moment, at, end: foundEnd + gap };
}

/** "2025-01-05 10:15", "2025-01-05T10:15:00Z", "3 January 2025"; null for a day by its figures alone. */
function momentAt(text: string, at: number): PrintedMoment | null {
  const moment = printedMoment(text, at);
  if (!moment || !ends.test(text.slice(moment.end, moment.end + 2))) return null;
  const written = text.slice(at, moment.end);
  const isStamp = moment.time !== null && /^\d{4}-\d{2}-\d{2}/.test(written) && /:|[ap]\.?m\b/i.test(written);
  return isStamp || /^\d{1,2}\P{N}{0,6}\p{L}{3}/u.test(written) ? moment : null;
}

function withoutStop(written: string): string {
  let end = written.length;
  while (end > 0 && ',.:;'.includes(written.charAt(end - 1))) end -= 1;
  return written.slice(0, end);
}

const insideFaults = (text: string, from: number): DatePrefix['faults'] =>
  lines(text, from).flatMap((line) => {
    const written = line && insideToken.exec(cut(text, line))?.[1];
    return line && written ? [{ fault: prefixInside(written), at: line.start }] : [];
  });
