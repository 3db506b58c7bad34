import { type PrintedMoment, printedMoment } from '../../calendar/printed-moment.ts';
import { cut, type Span } from '../../model/text.ts';
import { lines } from '../../text/lines.ts';
import {
  isAttribution,
  isClosing,
  isConfidential,
  isForwardMark,
  isGreeting,
  isQuotedLine,
  isSignatureMark,
  mailField,
  quoteSign,
  subjectMark,
} from '../furniture/mail-line.ts';
import { isHeading } from '../layout/heading.ts';
import { closesProse } from './prose.ts';

/** What a mail is beside the story it brings. */
export interface Mail {
  /** Lines, and parts of lines, that are no story: its head, greetings, quoted mails, its foot. In order. */
  readonly apart: readonly Span[];
  /** When it was sent. */
  readonly date: (Span & { readonly moment: PrintedMoment }) | null;
  /** The words of its subject, less "Re:", where the story below has no headline of its own. */
  readonly subject: Span | null;
  /** The signs of quotation before its lines, where the whole story stands behind them; no words of it. */
  readonly quotes: readonly Span[];
}

/** Lines of a head, of two where a mail is passed on, that are looked at. */
const most = 200;

/** A mail that stands at `from`: two fields and more of a head, a sender, subject or the time it was sent among them. Else null. */
export function mailAt(text: string, from: number): Mail | null {
  const all = lines(text, from);
  const words = all.map((line) => (line ? cut(text, line) : ''));
  const first = words.findIndex((line) => line !== '' && !isForwardMark(line));
  if (!mailField(words[first] ?? '')) return null;
  const isFolded = (index: number): boolean => /[ \t]/.test(text.charAt((all[index]?.start ?? 0) - 1));
  const outer = headAt(words, isFolded, first);
  if (!outer) return null;
  const passedOn = innerHead(words, isFolded, outer.end);
  const isStoryAbove = words.slice(outer.end, passedOn?.start ?? outer.end).some((line) => closesProse(line));
  const head = passedOn && !isStoryAbove ? passedOn : outer;
  const begin = storyBegin(words, head.end);
  const end = storyEnd(words, isFolded, begin);
  const headline = words.slice(begin, end).findIndex((line) => line !== '') + begin;
  // The first line of a paragraph that wraps may look like one.
  const hasHeadline =
    words[headline + 1] === '' && isHeading(words[headline] ?? '', { next: nextTo(words, headline), opens: true });
  const subject = hasHeadline ? null : subjectIn(text, all[head.fields.get('subject') ?? -1]);
  const isOver = (index: number): boolean =>
    index < begin || index >= end || isQuotedLine(words[index] ?? '') || isForwardMark(words[index] ?? '');
  const apart = all.flatMap((line, index): readonly Span[] => {
    if (!line || !isOver(index)) return [];
    return subject && line.end === subject.end ? [{ start: line.start, end: subject.start }] : [line];
  });
  const sent = all[head.fields.get('date') ?? head.fields.get('sent') ?? -1];
  const quotes = quoteSigns(all.slice(begin, end), words.slice(begin, end));
  return { apart, date: sent ? sentAt(text, sent) : null, subject, quotes };
}

interface Head {
  readonly start: number;
  /** The first line behind it. */
  readonly end: number;
  /** Where each field stands. */
  readonly fields: ReadonlyMap<string, number>;
}

/** Whether a line begins with white space: it goes on with the field above. */
type Folds = (index: number) => boolean;

function headAt(words: readonly string[], isFolded: Folds, start: number): Head | null {
  const fields = new Map<string, number>();
  let end = start;
  for (; end < start + most && (words[end] ?? '') !== ''; end += 1) {
    const found = mailField(words[end] ?? '');
    if (found) fields.set(found.name, end);
    // A long field goes on below.
    else if (fields.size === 0 || !(isFolded(end) || words.slice(end, end + 3).some((line) => mailField(line)))) break;
  }
  const isSent = fields.has('subject') || fields.has('sent') || /<\S+@\S+>/.test(words[fields.get('from') ?? -1] ?? '');
  return fields.size >= 2 && isSent ? { start, end, fields } : null;
}

/** The head of a mail that is passed on or answered, below that of the mail itself. */
function innerHead(words: readonly string[], isFolded: Folds, from: number): Head | null {
  for (let index = from; index < words.length; index += 1) {
    if (mailField(words[index] ?? '')?.name !== 'from') continue;
    const head = headAt(words, isFolded, index);
    if (head) return head;
  }
  return null;
}

/** Behind the head: greetings, and what a mail program sets there. */
function storyBegin(words: readonly string[], from: number): number {
  let begin = from;
  while (begin < words.length && (words[begin] === '' || isGreeting(words[begin] ?? ''))) begin += 1;
  return begin;
}

/** The line from which a mail is its foot, or the mail that it answers. */
function storyEnd(words: readonly string[], isFolded: Folds, from: number): number {
  const at = words.findIndex((line, index) => {
    if (index < from || line === '') return false;
    if (isSignatureMark(line) || isConfidential(line) || isForwardMark(line) || isAttribution(line)) return true;
    // "On Tuesday, 4 March 2025 at 15:02, Mira Lund" and below it "<mira@northport.example> wrote:"
    if (/^on .*\d/i.test(line) && /^\S.{0,80}\bwrote ?:$/i.test(words[index + 1] ?? '')) return true;
    if (mailField(line)?.name === 'from' && headAt(words, isFolded, index)) return true;
    return isClosing(line) && !words.slice(index + 1, index + 8).some((next) => closesProse(next) && !isFoot(next));
  });
  return at < 0 ? words.length : at;
}

/** A mail that is passed on may be quoted whole: nobody has written a sentence of his own to it. */
function quoteSigns(lines: readonly (Span | null)[], words: readonly string[]): readonly Span[] {
  if (words.some((line) => !isQuotedLine(line) && closesProse(line))) return [];
  return lines.flatMap((line, index) => {
    const sign = quoteSign.exec(words[index] ?? '')?.[0] ?? '';
    return line && sign !== '' ? [{ start: line.start, end: line.start + sign.length }] : [];
  });
}

const isFoot = (line: string): boolean => isConfidential(line) || isQuotedLine(line) || isAttribution(line);

const nextTo = (words: readonly string[], index: number): string | null =>
  words.slice(index + 1).find((line) => line !== '') ?? null;

function subjectIn(text: string, line: Span | null | undefined): Span | null {
  if (!line) return null;
  const start = line.start + (mailField(cut(text, line))?.length ?? 0);
  const own = start + (subjectMark.exec(text.slice(start, line.end))?.[0].length ?? 0);
  // "=?utf-8?Q?Vance_waits?=" is written for programs.
  return own < line.end && !/=\?\S+\?=/.test(text.slice(own, line.end)) ? { start: own, end: line.end } : null;
}

function sentAt(text: string, line: Span): Mail['date'] {
  const start = line.start + (mailField(cut(text, line))?.length ?? 0);
  const moment = printedMoment(text.slice(0, line.end), start);
  return moment && { start, end: moment.end, moment };
}
