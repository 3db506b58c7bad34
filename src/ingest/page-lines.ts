import { hasFiniteVerb } from '../text/finite-verb.ts';
import { fold } from '../text/fold.ts';
import { isBoilerplate, isCredit, isLinkLine } from './boilerplate.ts';
import { isByline, isNames } from './furniture/byline.ts';
import { isStockHeading } from './furniture/label.ts';
import { isStamp } from './furniture/stamp.ts';
import { isHeading } from './heading.ts';
import { linkLists } from './link-lists.ts';
import { roundupHeading } from './sections.ts';
import { hasNothingOf } from './stray.ts';

/** A line of the page, and whether no blank line parts it from the one before. */
export interface PageLine {
  readonly text: string;
  readonly runOn: boolean;
}

/** What a line is to its page: part of the story, or furniture that is set as a heading or as text. */
export type Place = 'story' | 'set-heading' | 'set';

/** Tells the furniture among the lines of a page: each by its shape, then by what stands around it. */
export function places(lines: readonly PageLine[]): readonly Place[] {
  const prose = lines.map(({ text }) => isProse(text));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const shaped = lines.map(({ text }, index): Place => {
    const opensRoundup = first >= 0 && index > first && roundupHeading.test(text) && prose[index + 1] === true;
    if (opensRoundup) return 'story';
    if (isStockHeading(text) || isLinkLine(text, first >= 0 && index > first)) return 'set-heading';
    return isBoilerplate(text) || isCaption(lines, index) ? 'set' : 'story';
  });
  const repeated = repeats(lines);
  const linked = linkLists(lines, last);
  const outside = (index: number): boolean => first < 0 || index < first || index > last;
  const dated = (line: PageLine | undefined): boolean =>
    line !== undefined && isBoilerplate(line.text) && (isStamp(line.text) || isByline(line.text));
  const opening = shaped.indexOf('story');
  const storyLines = shaped.flatMap((place, index) => (place === 'story' ? [index] : []));
  const following = new Map(storyLines.map((index, at) => [index, storyLines[at + 1]]));
  return shaped.map((place, index): Place => {
    const line = lines[index];
    if (place !== 'story' || !line) return place;
    if (repeated.has(index)) return 'set';
    if (linked.has(index)) return 'set-heading';
    if (outside(index) && line.text.length < 100 && isNames(line.text)) {
      const below = index > opening && first >= 0 && (index === first - 1 || index === last + 1);
      if (dated(lines[index - 1]) || dated(lines[index + 1]) || (below && isNowhereElse(lines, index))) return 'set';
    }
    const next = following.get(index);
    if (next !== undefined && isKicker(line.text, lines[next]?.text ?? '', lines[next + 1]?.text ?? null))
      return 'set-heading';
    if (index !== opening || index >= first) return 'story';
    const isOver = next !== undefined && next < first && isStrap(lines, index, next);
    return isOver || isStray(lines, index) ? 'set' : 'story';
  });
}

/** Who wrote a story is not named in it. */
function isNowhereElse(lines: readonly PageLine[], index: number): boolean {
  const name = lines[index]?.text.split(' ').at(-1) ?? '';
  return (
    lines.length > 3 && !lines.some(({ text }, at) => at !== index && text.toLowerCase().includes(name.toLowerCase()))
  );
}

/** What a page is called or says of itself above its headline: no predicate, no heading, no name that comes again. */
function isStrap(lines: readonly PageLine[], index: number, next: number): boolean {
  const line = lines[index]?.text ?? '';
  const headline = lines[next]?.text ?? '';
  if (hasFiniteVerb(line) || /[.!?]$/.test(line) || line.length > 100) return false;
  if (isHeading(line, { next: headline }) || !isHeading(headline, { next: lines[next + 1]?.text ?? null }))
    return false;
  const names = line.match(/(?<=\S )\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return !names.some((name) => lines.some(({ text }, at) => at > next && text.includes(name)));
}

/** A first line, no heading, that has nothing of what stands below it. */
function isStray(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  const below = lines.slice(index + 1).map(({ text }) => text);
  return !isHeading(line, { next: below[0] ?? null }) && hasNothingOf(line, below);
}

/** Running text: long enough to say something, and closed like a sentence. */
const isProse = (line: string): boolean =>
  /[.!?…]["'”’)]*$/.test(line) && line.split(' ').length > 6 && !isBoilerplate(line);

/** A short line right above a picture's credit, or prose without its full stop above one that stands by itself. */
function isCaption(lines: readonly PageLine[], index: number): boolean {
  const [line, after] = [lines[index], lines[index + 1]];
  if (!line || !after || !isCredit(after.text) || line.text.length > 200 || /[.!?]$/.test(line.text)) return false;
  return after.runOn || (line.text.split(' ').length > 6 && !isHeading(line.text, { next: after.text }));
}

/** Places of the lines that a page says twice; the first of them may be its headline. */
function repeats(lines: readonly PageLine[]): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const found = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (text.length > 150 || isProse(text)) return;
    const key = fold(text);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else {
      found.add(index);
      if (text.split(' ').length < 4) found.add(before);
    }
  });
  return found;
}

/** A word or three that stand above a heading and say nothing: "The talks", then "Rovers go on looking for Vance". */
function isKicker(line: string, next: string, after: string | null): boolean {
  const size = line.split(' ').length;
  return (
    size <= 3 &&
    isHeading(line, { next }) &&
    // "Media Reports": a last word with a capital is a noun.
    !hasFiniteVerb(line.replace(/ \p{Lu}\S*$/u, '')) &&
    !/[?!]$|\b(?:to|for|on|at|in|over|v|vs)\b|\d/i.test(line) &&
    next.split(' ').length >= (/ (?:news|sports?)$/i.test(line) ? 3 : 4) &&
    isHeading(next, { next: after })
  );
}
