import { edtf } from '../calendar/edtf.ts';
import type { DayRange } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';

/** A problem without its place: every rule a seed can break, worded once. */
export type Fault = Omit<Problem, 'file' | 'line'>;

const fatal = (rule: string, found: string, remedy: string): Fault => ({ rule, severity: 'fatal', found, remedy });
const warning = (rule: string, found: string, remedy: string): Fault => ({ rule, severity: 'warning', found, remedy });
const written = (range: DayRange): string => edtf(range) ?? 'unknown';

export const notText = (): Fault =>
  fatal(
    'not-text',
    'The file is not UTF-8 text.',
    'Save it as UTF-8 plain text, or move it out of the folder of articles.',
  );

export const controlCharacter = (code: string): Fault =>
  fatal(
    'control-character',
    `The text holds the control character ${code}, which no feed may carry.`,
    'Remove it; it shows nowhere.',
  );

export const frontMatterUnreadable = (why: string): Fault =>
  fatal(
    'front-matter-unreadable',
    `The front matter cannot be read: ${why}.`,
    'Mend the YAML between the two "---" lines, or remove both lines.',
  );

export const frontMatterField = (field: string, value: unknown, why: string, expected: string): Fault =>
  fatal('front-matter-field', `The front-matter field "${field}" is ${JSON.stringify(value)}: ${why}.`, expected);

export const frontMatterUnknown = (field: string, known: readonly string[]): Fault =>
  warning(
    'front-matter-unknown',
    `The front-matter field "${field}" is not one this site reads.`,
    `Use one of ${known.join(', ')}, or remove it.`,
  );

export const prefixNotInCalendar = (prefix: string): Fault =>
  fatal(
    'date-prefix-impossible',
    `The date prefix "${prefix}" is not in the calendar.`,
    'Write it as "date YYYY-MM-DD" (or YYYY-MM, or YYYY), or remove it.',
  );

export const prefixMiswritten = (prefix: string): Fault =>
  fatal(
    'date-prefix-miswritten',
    `The date prefix "${prefix}" is not a date in the form YYYY-MM-DD.`,
    'Write it as "date YYYY-MM-DD" (or YYYY-MM, or YYYY), or remove it.',
  );

export const prefixTwice = (used: string, other: string): Fault =>
  warning(
    'date-prefix-twice',
    `The story opens with two date prefixes, "${used}" and "${other}"; the first is used.`,
    'Remove the wrong one.',
  );

export const prefixInside = (prefix: string): Fault =>
  warning(
    'date-prefix-twice',
    `A second date prefix, "${prefix}", stands inside the text; it is neither shown nor used.`,
    'If another article begins here, move it to a file of its own; else remove the prefix.',
  );

export const empty = (found: string): Fault => fatal('empty', found, 'Write the article into it, or delete it.');

export const dateDiffers = (fromMatter: DayRange, fromPrefix: DayRange): Fault =>
  warning(
    'date-differs',
    `The front matter dates the story ${written(fromMatter)}, its date prefix ${written(fromPrefix)}; the front matter is used.`,
    'Correct the one that is wrong, or remove the prefix.',
  );

export const dateOutsideWindow = (date: DayRange, window: DayRange): Fault =>
  warning(
    'date-outside-window',
    `The date ${written(date)} lies outside the saga's window, ${written(window)}.`,
    'Correct the date, or widen the window in src/saga/saga.ts.',
  );

export const sameAddress = (id: string, other: string, pinned: boolean): Fault =>
  fatal(
    'address-taken',
    `The address "${id}" is also that of ${other}.`,
    pinned ? 'Give one of the two another "slug".' : 'Pin one of the two with a "slug" in its front matter.',
  );

export const nearlySame = (other: string, percent: number): Fault =>
  warning(
    'nearly-same-text',
    `The text is nearly the same as that of ${other} (${percent} % of its word sequences are shared).`,
    'Keep one of the two, or leave both if they really are two articles.',
  );
