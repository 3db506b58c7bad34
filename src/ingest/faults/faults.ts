import { edtf } from '../../calendar/edtf.ts';
import { wordedPeriod } from '../../calendar/worded-period.ts';
import type { DayRange, IsoDay } from '../../model/date.ts';
import { listed } from '../folder/listed.ts';
import { cutShort } from './cut-short.ts';
import { type Fault, fatal, warning } from './fault.ts';

// Every rule that the text of a seed can break, worded once.

const written = (range: DayRange): string => edtf(range) ?? 'unknown';

export const notText = (): Fault =>
  fatal(
    'not-text',
    'The file is not UTF-8 text, nor UTF-16 with a byte order mark.',
    'Save it as UTF-8 plain text, or move it out of the folder of articles.',
  );

export const controlCharacter = (code: number): Fault =>
  fatal(
    'control-character',
    `The text holds the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which no feed may carry.`,
    code >= 0x80 && code <= 0x9f
      ? 'Write the character that was meant: probably a letter or quotation mark of another encoding (Windows-1252).'
      : 'Remove it; it shows nowhere.',
  );

export const replacement = (count: number): Fault =>
  warning(
    'replacement-character',
    `The text holds ${count === 1 ? 'a "\uFFFD"' : `${count} "\uFFFD", the first here`}: where it was saved, a character could not be read.`,
    'Write the character that was meant, as the source has it: probably a letter or a quotation mark.',
  );

export const quotedPrintable = (sign: string): Fault =>
  warning(
    'quoted-printable',
    `The text is encoded as mail is sent (quoted-printable, "${sign}"), so its signs and line ends are not those of its words.`,
    'Save the mail as text in the mail program, and use that.',
  );

export const frontMatterUnreadable = (why: string): Fault =>
  fatal(
    'front-matter-unreadable',
    `The front matter cannot be read: ${why}.`,
    'Mend what stands between the two lines that fence it, or remove both lines.',
  );

export const frontMatterField = (field: string, value: unknown, why: string, expected: string): Fault =>
  fatal(
    'front-matter-field',
    `The front-matter field "${field}" is ${cutShort(JSON.stringify(value))}, which ${cutShort(why)}.`,
    expected,
  );

export const frontMatterComment = (field: string, kept: string): Fault =>
  warning(
    'front-matter-comment',
    `The front-matter field "${field}" is read as "${cutShort(kept)}": in YAML a comment begins at " #".`,
    'Put the value into quotation marks, or the comment on a line of its own.',
  );

export const frontMatterNull = (field: string, written: string): Fault =>
  warning(
    'front-matter-null',
    `The front-matter field "${field}" says "${written}", which is nothing in YAML.`,
    'Put it into quotation marks if it is meant, or leave the field out.',
  );

export const frontMatterUnknown = (field: string, known: readonly string[], meant: string | null): Fault =>
  warning(
    'front-matter-unknown',
    `The front-matter field "${cutShort(field)}" is not one this site reads.`,
    `${meant ? `Did you mean "${meant}"? ` : ''}Use one of ${known.join(', ')}, or remove it.`,
  );

export const frontMatterTwice = (used: string, other: string, field: string): Fault =>
  warning(
    'front-matter-twice',
    `The front-matter fields "${cutShort(used)}" and "${cutShort(other)}" both give the ${field}, and differ; "${cutShort(used)}" is used.`,
    'Remove the wrong one.',
  );

export const prefixNotInCalendar = (prefix: string): Fault =>
  fatal(
    'date-prefix-impossible',
    `The date prefix "${cutShort(prefix)}" is not in the calendar.`,
    'Write it as "date YYYY-MM-DD" (or YYYY-MM, or YYYY), or remove it.',
  );

export const prefixMiswritten = (prefix: string): Fault =>
  fatal(
    'date-prefix-miswritten',
    `The date prefix "${cutShort(prefix)}" is not a date in the form YYYY-MM-DD.`,
    'Write it as "date YYYY-MM-DD" (or YYYY-MM, or YYYY), or remove it.',
  );

export const prefixTwice = (used: string, other: string): Fault =>
  warning(
    'date-prefix-twice',
    `The story opens with two date prefixes, "${used}" and "${cutShort(other)}"; the first is used.`,
    'Remove the wrong one.',
  );

export const prefixInside = (prefix: string): Fault =>
  warning(
    'date-prefix-twice',
    `A second date prefix, "${prefix}", stands inside the text; it is neither shown nor used.`,
    'If another article begins here, move it to a file of its own; else remove the prefix.',
  );

export const htmlTags = (count: number, first: string): Fault =>
  warning(
    'html-tags',
    `The text holds ${count} HTML tags, such as "${cutShort(first)}", and they are shown as they stand.`,
    'Move the file out of the folder and run "npm run add -- FILE" with it, which makes an article of them; or remove the tags.',
  );

export const empty = (found: string): Fault => fatal('empty', found, 'Write the article into it, or delete it.');

/** Where a file gives a date, and which. */
interface GivenDate {
  readonly name: string;
  readonly range: DayRange;
}

export const dateDiffers = (used: GivenDate, other: GivenDate): Fault =>
  warning(
    'date-differs',
    `The ${used.name} dates the story ${written(used.range)}, its ${other.name} ${written(other.range)}; the ${used.name} is used.`,
    `Correct the one that is wrong, or remove the ${other.name.replace('date ', '')}.`,
  );

export const dateOutsideWindow = (date: DayRange, window: DayRange): Fault =>
  warning(
    'date-outside-window',
    `The date ${written(date)} lies outside the saga's window, ${written(window)}.`,
    'Correct the date, or widen the window in src/saga/saga.ts.',
  );

export const dateInFuture = (date: DayRange, today: IsoDay): Fault =>
  fatal(
    'date-in-future',
    `The date ${written(date)} lies in the future; today is ${wordedPeriod(today)}.`,
    'Correct it; if the story is to be held back until that day, write "embargo: true" into its front matter.',
  );

export const embargoUndated = (): Fault =>
  fatal(
    'embargo-undated',
    'The story has an embargo, and no date says until when.',
    'Date it in its front matter, "date: YYYY-MM-DD", or remove the embargo.',
  );

export const sameAddress = (id: string, other: string, pinned: boolean): Fault =>
  fatal(
    'address-taken',
    `The address "${id}" is also that of ${other}.`,
    pinned ? 'Give one of the two another "slug".' : 'Pin one of the two with a "slug" in its front matter.',
  );

const differing = (files: readonly string[]): string =>
  `name one in the front matter of the other, such as "differs-from: ${files[0]}"`;

export const sameText = (files: readonly string[]): Fault =>
  warning(
    'same-text',
    `The same text stands in ${files.length} files: ${listed(files)}.`,
    `Keep one of them, or ${differing(files)}.`,
  );

export const nearlySame = (files: readonly string[], percent: number): Fault =>
  warning(
    'nearly-same-text',
    `Nearly the same text stands in ${files.length} files: ${listed(files)} (at least ${percent} % of the word sequences are shared).`,
    `Keep one of them; if they really are several articles, ${differing(files)}.`,
  );

export const quietNothing = (rule: string): Fault =>
  warning(
    'answers-nothing',
    `The front-matter field "quiet" names "${cutShort(rule)}", and the file has no such warning.`,
    /^(?:nearly-)?same-text$/.test(rule)
      ? 'Name the file with the other text instead: "differs-from: FILE".'
      : 'Take it out; what is fatal cannot be quietened.',
  );

export const differsFromNothing = (file: string): Fault =>
  warning(
    'answers-nothing',
    `The front-matter field "differs-from" names "${cutShort(file)}", and no text like this one stands there.`,
    'Take it out, or write the path as the warning gives it.',
  );

export const manyMore = (count: number, fatalOnes: number): Fault =>
  (fatalOnes > 0 ? fatal : warning)(
    'many-more',
    `The file has ${count} more problems from this line on, ${fatalOnes} of them fatal.`,
    'Mend those above first, or move the file out of the folder of articles if it is none.',
  );
