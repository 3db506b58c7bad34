import { type PrintedMoment, printedMoment } from '../../calendar/printed-moment.ts';
import { type PrintedTime, printedTime } from '../../calendar/printed-time.ts';
import { cut, type Span } from '../../model/text.ts';

/** A date on a line that holds nothing else but what pages print beside it. */
export interface PrintedDate extends Span {
  readonly moment: PrintedMoment;
  /** When the story came out, or was last changed; null when the line does not say. */
  readonly label: 'published' | 'updated' | null;
}

/** What a line says that is made of labels, dates, times, names of writers and the like alone. */
export interface PrintedLine {
  readonly dates: readonly PrintedDate[];
  /** The last label, which may stand above its date. */
  readonly label: PrintedDate['label'];
  /** Whether it names the writer. */
  readonly byline: boolean;
  readonly time: PrintedTime | null;
}

const s = '[\\p{Zs}\\t]';
const separator = /[\p{Zs}\t\u200B\uFEFF|/·•,;:()[\]<>–—-]+/uy;
// "Published", "First published on", "Date:", "Posted at"
const published = new RegExp(
  `(?:(?:first|originally)${s}+)?(?:published|posted|publication date|date published|published date|date|dated|filed|issued|created)(?:${s}+(?:on|at))?(?![\\p{L}])`,
  'iuy',
);
// "Last updated on", "Modified:"
const updated = new RegExp(
  `(?:(?:last|latest)${s}+)?(?:updated?|modified|edited|revised)(?:${s}+(?:on|at))?(?![\\p{L}])`,
  'iuy',
);
// "2 months ago", "5 min read", "Reading time: 3 minutes"
const age = new RegExp(
  `(?:(?:\\d{1,3}|an?)${s}+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)${s}+ago|(?:reading time:?${s}*)?\\d{1,3}[ -]min(?:ute)?s?(?:${s}+read)?)(?![\\p{L}])`,
  'iuy',
);
/** The words of a list with a capital or all in capitals, for an expression that tells capitals from small letters. */
const capital = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
const weekdays = capital('mon tue tues wed wednes thu thur thurs fri sat satur sun');
const months = capital('jan feb mar apr may jun jul aug sep oct nov dec');
const labels = capital('published posted updated last first');
// A name ends where a weekday, a day or a label begins.
const name = `(?!(?:${weekdays})(?:day|DAY)?\\b|(?:${months})\\p{L}*\\.?${s}+\\d|(?:${labels})\\b)\\p{Lu}[\\p{L}.’'-]*`;
const names = `${name}(?:${s}+(?:(?:and|&|of|for|de|van|von|der|the)${s}+)?${name}){0,5}`;
// "By Ana Ruiz", "Written by Ana Ruiz and Mira Lund"
const byline = new RegExp(
  `(?:(?:[Ww]ords|[Ss]tory|[Rr]eport(?:ed)?|[Ww]ritten|[Pp]osted|[Pp]ublished|[Ee]dited)${s}+)?[Bb][Yy]:?${s}+${names}`,
  'uy',
);
/** "By Ana Ruiz on May 3, 2024" */
const on = new RegExp(`on(?=${s})`, 'uy');
const nameAlone = new RegExp(names, 'uy');

/** Characters above which no line is looked at. */
const longest = 200;

/**
 * Reads such a line; null when anything else stands on it, as it does in every sentence. `mayName`: whether a name may
 * stand there without "by": the line at the head of a file is a headline, "Northport News, 3 January 2025". `isWriter`:
 * whether the names on a line that has nothing else but a date are of who wrote, and of nobody in a picture.
 */
export function printedLine(
  text: string,
  line: Span,
  mayName: boolean,
  isWriter: (names: string) => boolean = () => false,
): PrintedLine | null {
  if (line.end - line.start > longest) return null;
  const within = text.slice(0, line.end);
  const dates: PrintedDate[] = [];
  let at = line.start;
  let label: PrintedLine['label'] = null;
  let hasByline = false;
  let bareName = null as Span | null;
  let time: PrintedTime | null = null;
  const takes = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(within)) return false;
    at = pattern.lastIndex;
    return true;
  };
  while (at < line.end) {
    if (takes(separator)) continue;
    const moment = printedMoment(within, at);
    if (moment) {
      dates.push({ moment, label, start: at, end: moment.end });
      at = moment.end;
      continue;
    }
    if (takes(byline)) hasByline = true;
    else if (hasByline && takes(on)) continue;
    else if (takes(published)) label = 'published';
    else if (takes(updated)) label = 'updated';
    else if (!takes(age)) {
      const clock = printedTime(within, at);
      if (clock) {
        time = clock;
        at = clock.end;
      } else {
        const start = at;
        if (!mayName || !takes(nameAlone)) return null;
        bareName = { start: bareName?.start ?? start, end: at };
      }
    }
  }
  const isAside = (names: Span): boolean =>
    namesAside(text.slice(line.start, line.end), dates) || (dates.length > 0 && isWriter(cut(text, names)));
  if (bareName && !hasByline && !isAside(bareName)) return null;
  return { dates, label, byline: hasByline || bareName !== null, time };
}

/**
 * Whether the names of a line are those of who wrote it and where: parted from the date by a mark, in capitals, or beside a
 * time of day. "Ilian Vance, 27 November 2024" is below a picture.
 */
const namesAside = (line: string, dates: readonly PrintedDate[]): boolean =>
  dates.length > 0 &&
  (/[|/·•–—]/u.test(line) || /^\P{Ll}+,/u.test(line) || dates.some(({ moment, label }) => moment.time || label));
