import { hasFiniteVerb } from '../text/finite-verb.ts';
import { fold } from '../text/fold.ts';
import { isBoilerplate, isCredit, isLinkLine } from './boilerplate.ts';
import { isByline, isNames } from './furniture/byline.ts';
import { isStockHeading } from './furniture/label.ts';
import { isCaptionLine } from './furniture/picture.ts';
import { isStamp } from './furniture/stamp.ts';
import { isHeading } from './heading.ts';
import { linkLists } from './link-lists.ts';
import { footLines, isReaderQuestion } from './page-foot.ts';
import { headLines } from './page-head.ts';
import type { PageLine } from './page-line.ts';
import { roundupHeading } from './sections.ts';
import { hasNothingOf } from './stray.ts';

/** What a line is to its page: part of the story, or furniture that is set as a heading or as text. */
export type Place = 'story' | 'set-heading' | 'set';

/** Tells the furniture among the lines of a page: each by its shape, then by what stands around it. */
export function places(lines: readonly PageLine[]): readonly Place[] {
  const prose = lines.map(({ text }) => isProse(text));
  const first = prose.indexOf(true);
  const last = lines.findLastIndex(({ text }, index) => prose[index] === true && !isReaderQuestion(text));
  const siblings = bulletsOfLinks(lines);
  const shaped = lines.map(({ text }, index): Place => {
    const opensRoundup = first >= 0 && index > first && roundupHeading.test(text) && prose[index + 1] === true;
    if (opensRoundup) return 'story';
    if (isStockHeading(text) || isLinkLine(text, first >= 0 && index > first)) return 'set-heading';
    if (isAltText(lines, index)) return 'set';
    if (siblings.has(index) || !/[\p{L}\p{N}]/u.test(text)) return 'set';
    if (index > last && isReaderQuestion(text)) return 'set';
    return isBoilerplate(text) || isCaption(lines, index, first >= 0 && index > first) ? 'set' : 'story';
  });
  const repeated = repeats(lines);
  const linked = linkLists(lines, last);
  const outside = (index: number): boolean => first < 0 || index < first || index > last;
  const dated = (line: PageLine | undefined): boolean =>
    line !== undefined && isBoilerplate(line.text) && (isStamp(line.text) || isByline(line.text));
  const opening = shaped.indexOf('story');
  const dateLike = (index: number): boolean => {
    const line = lines[index];
    return shaped[index] !== 'story' && line !== undefined && !isCredit(line.text) && !isCaptionLine(line.text);
  };
  const head = headLines(lines, dateLike, { opening, first });
  const foot = footLines(lines, last);
  const storyLines = shaped.flatMap((place, index) => (place === 'story' ? [index] : []));
  const following = new Map(storyLines.map((index, at) => [index, storyLines[at + 1]]));
  return shaped.map((place, index): Place => {
    const line = lines[index];
    if (place !== 'story' || !line) return place;
    if (repeated.has(index)) return 'set';
    if (linked.has(index) || foot.has(index)) return 'set-heading';
    if (head.has(index)) return 'set';
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
function isCaption(lines: readonly PageLine[], index: number, below: boolean): boolean {
  const [line, after] = [lines[index], lines[index + 1]];
  const before = lines[index - 1]?.text ?? '';
  // "Image caption," and below it the words.
  if (line && line.text.length <= 200 && /^(?:image|photo|picture|video) caption[,:]?$/i.test(before)) return true;
  // Some set the words below the credit: "Mira Lund in the stands at Harbour Park".
  if (line && below && isCredit(before) && isView(line.text)) return true;
  if (!line || !after || !isCredit(after.text) || line.text.length > 200 || /[.!?]$/.test(line.text)) return false;
  if (after.runOn) return true;
  const isLong = line.text.split(' ').length > 6;
  return isLong && (below || !isHeading(line.text, { next: after.text }));
}

const bullet = /^[•·*–-] +\S/u;

/** Places of the items of a list that has links of the page among them: "- Ten captains who stayed", "- Watch live on our app". */
function bulletsOfLinks(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && bullet.test(lines[end]?.text ?? '')) end += 1;
    const run = lines.slice(start, end).map(({ text }) => text);
    if (run.some((text) => isBoilerplate(text) || isLinkLine(text, true)) && !run.some((text) => /[.;,]$/.test(text)))
      run.forEach((_, at) => void found.add(start + at));
    start = Math.max(start, end);
  }
  return found;
}

/** What stands for a picture where none is shown: its file's name, a name in small letters, the beginning of its caption. */
function isAltText(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  if (/^\p{L}[\p{L}\d]*(?:[-_]\p{L}?[\p{L}\d]*){2,}(?:\.\w{3,4})?$/u.test(line) && !/\p{Lu}/u.test(line)) return true;
  const [before, next] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
  if (line.length < 80 && next.startsWith(`${line} `) && isCaptionLine(next)) return true;
  return (
    /^\p{Ll}+(?: \p{Ll}+){0,3}$/u.test(line) && /[.!?…]["'”’)]*$/.test(before) && /^(?:["'“‘]?\p{Lu}|$)/u.test(next)
  );
}

/** What a picture shows: names and a place, and no deed. */
const isView = (line: string): boolean =>
  /^\p{Lu}\S+ \p{Lu}\S+ (?:in|at|on|with|and) [^.!?:]{8,80}$/u.test(line) &&
  line.split(' ').length >= 6 &&
  !hasFiniteVerb(line);

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
    // "In: Ilian Vance" is an item of a list.
    !/^\p{L}+: /u.test(next) &&
    // "Media Reports": a last word with a capital is a noun.
    !hasFiniteVerb(line.replace(/ \p{Lu}\S*$/u, '')) &&
    !/[?!]$|\b(?:to|for|on|at|in|over|v|vs)\b|\d/i.test(line) &&
    next.split(' ').length >= (/ (?:news|sports?)$/i.test(line) ? 3 : 4) &&
    isHeading(next, { next: after })
  );
}
