import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { isByline, isNames } from '../furniture/byline.ts';
import { isStockHeading } from '../furniture/label.ts';
import { isNotice } from '../furniture/notice.ts';
import { isCaptionLine } from '../furniture/picture.ts';
import { isStamp } from '../furniture/stamp.ts';
import { isHeadlineLabel } from '../headline/headline-label.ts';
import { isHeading } from '../layout/heading.ts';
import { roundupHeading } from '../layout/sections.ts';
import { authorNotes } from './author-note.ts';
import { isCredit, isLinkLine } from './boilerplate.ts';
import { commentSection } from './comment-section.ts';
import { commentsFrom } from './comment-thread.ts';
import { linkBullets } from './link-bullets.ts';
import { linkLists } from './link-lists.ts';
import { menuLength } from './menu-length.ts';
import { otherHeadlines } from './other-headlines.ts';
import { footLines, isHouseQuestion, isLoneSender, isReaderQuestion } from './page-foot.ts';
import { headLines } from './page-head.ts';
import type { PageLine } from './page-line.ts';
import { isOfPicture } from './page-pictures.ts';
import { repeatedLines } from './repeated-lines.ts';
import { hasNothingOf } from './stray.ts';
import { topicLists } from './topic-lists.ts';

/** What a line is to its page: part of the story, or furniture that is set as a heading or as text. */
export type Place = 'story' | 'set-heading' | 'set';

/** Tells the furniture among the lines of a page: what readers say below it, then each line by its shape and what stands around it. */
export function places(lines: readonly PageLine[]): readonly Place[] {
  const comments = commentsOf(lines);
  return [...placesOnPage(lines.slice(0, comments)), ...lines.slice(comments).map((): Place => 'set')];
}

/** Place from which a page has nothing but what its readers wrote: below a label, or a thread without one; else its end. */
function commentsOf(lines: readonly PageLine[]): number {
  const section = commentSection(
    lines.map(({ text }) => text),
    lines.findIndex(({ prose }) => prose),
  );
  return Math.min(section < 0 ? lines.length : section, commentsFrom(lines));
}

function placesOnPage(lines: readonly PageLine[]): readonly Place[] {
  const prose = lines.map((line) => line.prose && !isHouseQuestion(line.text));
  const first = prose.indexOf(true);
  const last = lines.findLastIndex(({ text }, index) => prose[index] === true && !isReaderQuestion(text));
  const siblings = linkBullets(lines);
  const shaped = lines.map(({ text, own }, index): Place => {
    const opensRoundup = first >= 0 && index > first && roundupHeading.test(text) && prose[index + 1] === true;
    if (opensRoundup) return 'story';
    if (isStockHeading(text) || isLinkLine(text, first >= 0 && index > first)) return 'set-heading';
    const isMark = !/[\p{L}\p{N}]/u.test(text);
    if (isMark || (index === 0 && isHeadlineLabel(text)) || siblings.has(index)) return 'set';
    if (index > last && (isReaderQuestion(text) || isLoneSender(lines, index))) return 'set';
    if ((index < first || index >= last) && isHouseQuestion(text)) return 'set';
    return own || isOfPicture(lines, index, first >= 0 && index > first) ? 'set' : 'story';
  });
  const repeated = repeatedLines(lines);
  const menu = menuLength(lines.map(({ text }) => text));
  const topics = topicLists(lines);
  const linked = linkLists(lines, last);
  const outside = (index: number): boolean => first < 0 || index < first || index > last;
  const dated = (line: PageLine | undefined): boolean =>
    line?.own === true && (isStamp(line.text) || isByline(line.text));
  const opening = shaped.indexOf('story');
  const dateLike = (index: number): boolean => {
    const line = lines[index];
    return shaped[index] !== 'story' && line !== undefined && !isCredit(line.text) && !isCaptionLine(line.text);
  };
  const head = headLines(lines, dateLike, { opening, first });
  const foot = footLines(lines, last);
  const notes = authorNotes(lines, last);
  const others = otherHeadlines(
    lines,
    shaped.map((place) => place === 'story'),
    first,
  );
  const storyLines = shaped.flatMap((place, index) => (place === 'story' ? [index] : []));
  const following = new Map(storyLines.map((index, at) => [index, storyLines[at + 1]]));
  return shaped.map((place, index): Place => {
    const line = lines[index];
    if (place !== 'story' || !line) return place;
    if (repeated.has(index) || notes.has(index) || index < menu) return 'set';
    if (linked.has(index) || foot.has(index)) return 'set-heading';
    if (head.has(index) || topics.has(index)) return 'set';
    if (line.text.length < 100 && isNames(line.text) && isNamedBeside(lines, index)) return 'set';
    if (others.has(index)) return 'set-heading';
    if (outside(index) && line.text.length < 100 && isNames(line.text)) {
      const below = index > opening && first >= 0 && (index === first - 1 || index === last + 1);
      if (dated(lines[index - 1]) || dated(lines[index + 1]) || (below && isNowhereElse(lines, index))) return 'set';
    }
    const next = following.get(index);
    if (next !== undefined && isKicker(line.text, lines[next]?.text ?? '', lines[next + 1]?.text ?? null))
      return 'set-heading';
    if (index !== opening || index >= first) return 'story';
    if (next === first && isSectionName(line.text)) return 'set-heading';
    const isOver = next !== undefined && next < first && isStrap(lines, index, next);
    return isOver || isStray(lines, index) ? 'set' : 'story';
  });
}

/** A name alone beside the line that says "By" with it, or what its bearer does. */
const isNamedBeside = (lines: readonly PageLine[], index: number): boolean =>
  [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''].some(
    (near) =>
      (isByline(near) && near.endsWith(` ${lines[index]?.text ?? ''}`)) ||
      (isNotice(near) && near.startsWith(`${lines[index]?.text ?? ''} `)),
  );

/** Who wrote a story is not named in it. */
function isNowhereElse(lines: readonly PageLine[], index: number): boolean {
  const name = lines[index]?.text.split(' ').at(-1) ?? '';
  return (
    lines.length > 3 && !lines.some(({ text }, at) => at !== index && text.toLowerCase().includes(name.toLowerCase()))
  );
}

/** "TRANSFER NEWS", "Sport" right above the text: where the story lies in its paper. */
const isSectionName = (line: string): boolean =>
  line.split(' ').length <= 3 &&
  !/[.!?:,]/.test(line) &&
  !hasFiniteVerb(line) &&
  (/\b(?:news|sports?|gossip|rumours|rumors|\p{L}+ball)$/iu.test(line) || /^[\p{Lu} &-]+$/u.test(line));

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

/** A word or three that stand above a heading and say nothing: "The talks", then "Rovers go on looking for Vance". */
function isKicker(line: string, next: string, after: string | null): boolean {
  const size = line.split(' ').length;
  return (
    size <= 3 &&
    isHeading(line, { next }) &&
    // "In: Ilian Vance" is an item of a list.
    !/^\p{Lu}?\p{Ll}+: /u.test(next) &&
    // "Media Reports": a last word with a capital is a noun.
    !hasFiniteVerb(line.replace(/ \p{Lu}\S*$/u, '')) &&
    !/[?!]$|\b(?:to|for|on|at|in|over|v|vs)\b|\d/i.test(line) &&
    next.split(' ').length >= (/ (?:news|sports?)$/i.test(line) ? 3 : 4) &&
    isHeading(next, { next: after })
  );
}
