import { isByline, isNames } from '../furniture/byline.ts';
import { isCaptionLine } from '../furniture/picture.ts';
import { isStamp } from '../furniture/stamp.ts';
import { aboveHeadline } from './above-headline.ts';
import { amongFurniture } from './among/among-furniture.ts';
import { authorNotes } from './author-note.ts';
import { isCredit } from './boilerplate.ts';
import { commentsFrom } from './comments.ts';
import { houseVoice } from './house-voice.ts';
import { linkLists } from './link-lists.ts';
import { menuLength } from './menu-length.ts';
import { namesAlone } from './names-alone.ts';
import { otherHeadlines } from './other-headlines.ts';
import { byShape, isText } from './own-shape.ts';
import { footLines, isReaderQuestion } from './page-foot.ts';
import { headLines } from './page-head.ts';
import type { PageLine } from './page-line.ts';
import { type Extent, type Pass, type Place, setApart } from './place.ts';
import { readerPosts } from './reader-posts.ts';
import { repeatedLines } from './repeated-lines.ts';
import { topicLists } from './topic-lists.ts';

/** Tells the furniture among the lines of a page: what readers say below it, then each line by its shape and what stands around it. */
export function places(lines: readonly PageLine[]): readonly Place[] {
  const comments = commentsFrom(
    lines,
    lines.findIndex(({ prose }) => prose),
  );
  return [...placesOnPage(lines.slice(0, comments)), ...lines.slice(comments).map((): Place => 'set')];
}

/** Each is left what the ones before it have not set apart. */
const passes: readonly Pass[] = [
  lists,
  readerPosts,
  houseVoice,
  namesAlone,
  otherStories,
  amongFurniture,
  aboveHeadline,
];

function placesOnPage(lines: readonly PageLine[]): readonly Place[] {
  const extent: Extent = {
    first: firstOf(lines),
    last: lines.findLastIndex((line) => isText(line) && !isReaderQuestion(line.text)),
  };
  return passes.reduce((found, pass) => pass(lines, found, extent), byShape(lines, extent));
}

/** Lines below a standfirst at most in which its page dates and signs the story. */
const head = 12;
/** Words of a caption at least, which may have a verb. */
const least = 6;

/** The first sentence of the story: below a headline, the one under the date and the byline, where a standfirst stands above them. */
function firstOf(lines: readonly PageLine[]): number {
  const first = lines.findIndex(isText);
  if (first < 1) return first;
  const next = lines.findIndex((line, index) => index > first && isText(line));
  if (next < 0) return first;
  const between = lines.slice(first + 1, next);
  const isSigned = between.some(({ text, own }) => own && (isStamp(text) || isByline(text)));
  // "Rovers wait" above its time heads a part of the story.
  const isPlain = between.every(
    ({ text, own }) => own || text.split(' ').length > least || isNames(text) || !text.includes(' '),
  );
  return isSigned && isPlain && between.length <= head ? next : first;
}

/** What a page says twice, and its lists: of links, of topics, of its parts; what stands by its dates, and at its foot. */
function lists(lines: readonly PageLine[], found: readonly Place[], { first, last }: Extent): readonly Place[] {
  const repeated = repeatedLines(lines);
  const notes = authorNotes(lines, last);
  const menu = menuLength(lines.map(({ text }) => text));
  const linked = linkLists(lines, last);
  const foot = footLines(lines, last);
  const topics = topicLists(lines);
  const isDated = (index: number): boolean => {
    const { text = null } = lines[index] ?? {};
    return text !== null && found[index] !== 'story' && !isCredit(text) && !isCaptionLine(text);
  };
  const head = headLines(lines, isDated, { opening: found.indexOf('story'), first });
  return setApart(found, (index) => {
    const isSet = index < menu || [repeated, notes, linked, foot, head, topics].some((rule) => rule.has(index));
    return isSet ? 'set' : null;
  });
}

/** The headlines of other stories above this one's. */
function otherStories(lines: readonly PageLine[], found: readonly Place[], { first }: Extent): readonly Place[] {
  const others = otherHeadlines(
    lines,
    found.map((place) => place === 'story'),
    first,
  );
  return setApart(found, (index) => (others.has(index) ? 'set' : null));
}
