import { type PrintedMoment, printedMoment } from '../../calendar/printed-moment.ts';
import { cut, type Span } from '../../model/text.ts';
import { lines } from '../../text/lines.ts';
import { isNames } from '../furniture/byline.ts';
import { isBoilerplate } from '../page/boilerplate.ts';
import { menuLength } from '../page/menu-length.ts';
import { prefixInsideLength } from './date-prefix.ts';
import { datelineLength } from './dateline.ts';
import { type PrintedDate, type PrintedLine, printedLine } from './printed-line.ts';

/** The date that the head of a text prints, and the lines there that are no part of the story. */
export interface StatedDateline {
  /** Null when there is none, or several that head parts of the text. */
  readonly date: (Span & { readonly moment: PrintedMoment }) | null;
  /** What stands by itself: lines of dates, and the date before the first word. In order. */
  readonly apart: readonly Span[];
}

/** Lines that are looked at from the headline on, blank ones aside. */
const headLines = 12;
const none: StatedDateline = { date: null, apart: [] };

/**
 * Finds the date above the text that begins at `from`: never one inside a sentence. `titled`: the headline is known, and the
 * first line need not be it.
 */
export function statedDateline(text: string, from: number, titled = false): StatedDateline {
  const all = lines(text, from).filter((line) => line !== null);
  const found: { readonly dates: readonly PrintedDate[]; readonly sure: boolean; readonly line: Span }[] = [];
  const apart: Span[] = [];
  let prose = 0;
  let before: { readonly line: Span; readonly printed: PrintedLine } | null = null;
  const words = all.map((line) => cut(text, line));
  const isWriter = (names: string): boolean => isNames(names) && !isInStory(words, names);
  const looked = all.slice(0, menuLength(words) + headLines);
  for (const [index, line] of looked.entries()) {
    const inside = index === 0 ? (dayBeforeText(text, line) ?? ledeDate(text, line)) : ledeDate(text, line);
    if (inside && found.length === 0)
      return isOneOfMany(text, all, index) ? none : { date: inside, apart: inside.apart };
    const printed =
      prefixInsideLength(cut(text, line)) > 0 ? null : printedLine(text, line, index > 0 || titled, isWriter);
    if (printed && printed.dates.length > 0) {
      const above: PrintedLine['label'] = before?.printed.dates.length === 0 ? before.printed.label : null;
      const dates = printed.dates.map((date) => ({ ...date, label: date.label ?? above }));
      const sure =
        printed.byline || before?.printed.byline === true || dates.some(({ label, moment }) => label || moment.time);
      // Below the first paragraph a day alone may head a part of the text.
      if (sure || prose === 0) {
        if (above && before) apart.push(before.line);
        found.push({ dates, sure, line });
        apart.push(line);
      }
    } else if (!printed) prose += isProse(cut(text, line)) ? 1 : 0;
    if (prose > 1) break;
    before = printed && { line, printed };
  }
  const sure = found.filter((each) => each.sure);
  const used = sure.length > 0 ? sure : found;
  const [first] = used;
  if (!first || (!first.sure && headsParts(text, all, first.line))) return none;
  const dates = used.flatMap((each) => each.dates);
  const date =
    dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => label === null) ?? dates[0] ?? null;
  return { date, apart };
}

/** Who stands in the story has not written it: no word of a writer’s name comes in a line of it. */
const isInStory = (lines: readonly string[], names: string): boolean =>
  (names.match(/\p{L}{4,}/gu) ?? []).some((name) =>
    lines.some((line) => line.toLowerCase().includes(name.toLowerCase()) && !isBoilerplate(line)),
  );

/** "2025-01-08 Northport are …": the day by its figures, right before a first word with a capital. */
function dayBeforeText(text: string, line: Span): (PrintedDate & { readonly apart: readonly Span[] }) | null {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}/.test(cut(text, line))) return null;
  const moment = printedMoment(text.slice(0, line.end), line.start);
  if (!moment || !/^[\p{Zs}\t]+(?:[–—-][\p{Zs}\t]+)?["'“‘]?\p{Lu}/u.test(text.slice(moment.end, line.end))) return null;
  const span = { start: line.start, end: moment.end };
  return { ...span, moment, label: null, apart: [span] };
}

/** "MADRID, 3 January 2025 – Northport have …": the date of a dateline that opens a paragraph; it stays there. */
function ledeDate(text: string, line: Span): (PrintedDate & { readonly apart: readonly Span[] }) | null {
  const length = datelineLength(cut(text, line));
  if (length === 0 || !/^["'“‘]?\p{Lu}/u.test(text.slice(line.start + length, line.end))) return null;
  for (let start = line.start; start < line.start + length; start += 1) {
    if (start > line.start && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    const moment = printedMoment(text.slice(0, line.start + length), start);
    if (moment) return { start, end: moment.end, moment, label: null, apart: [] };
  }
  return null;
}

/** Whether other paragraphs open with a date as this one does: a chronicle. */
const isOneOfMany = (text: string, all: readonly Span[], own: number): boolean =>
  all.some((line, index) => index !== own && (dayBeforeText(text, line) ?? ledeDate(text, line)) !== null);

/** Whether further lines of nothing but a day head what is below them: a chronicle. */
const headsParts = (text: string, all: readonly Span[], own: Span): boolean =>
  all.some((line, index) => {
    const below = all[index + 1];
    return (
      line.start > own.start &&
      below !== undefined &&
      (/[.!?…]$/.test(cut(text, below)) || isProse(cut(text, below))) &&
      (printedLine(text, line, false)?.dates.length ?? 0) > 0
    );
  });

const isProse = (line: string): boolean =>
  line.length > 180 || /^\p{Ll}/u.test(line) || (/[.!?…]["'”’)]*$/u.test(line) && line.split(/\s+/).length >= 3);
