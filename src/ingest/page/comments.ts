import { isCount } from '../furniture/stamp.ts';
import { type CommentPart, commentPart, isCountedLabel, isSignedComment } from './comment-lines.ts';
import type { PageLine } from './page-line.ts';

/** Lines between the label and the first comment: an order to sort by, a wish to sign in, a rule of the house. */
const before = 6;
/** Sentences in a row behind the last reply that no comment has: the story goes on below them. */
const goesOn = 3;
/** Labels that are looked at: a page has one or two, and one by its share buttons. */
const most = 12;

/** Sentences that a story has said before comments may count their number, or stand without a label. */
const least = 3;

/**
 * Place from which a page has nothing but what its readers wrote, below the story's first sentence, at `first`; the number of lines
 * where nothing begins. A label alone opens none, since many a page has it beside its share buttons: what follows must come as
 * comments do. Without one, two names of one word with their counts of votes tell a thread.
 */
export function commentsFrom(lines: readonly PageLine[], first: number): number {
  if (first < 0) return lines.length;
  const parts = lines.map(({ text }) => commentPart(text));
  const told = lines.flatMap(({ prose }, index) => (prose ? [index] : []))[least - 1] ?? lines.length;
  const signs = {
    age: placesOf(parts, 'age').filter((index) => isSigned(lines, parts, index)),
    action: placesOf(parts, 'action').filter((index) => isBelowWords(lines, parts, index)),
    author: placesOf(parts, 'author'),
  };
  const label = placesOf(parts, 'label')
    .filter((index) => index > first)
    .slice(0, most)
    .find((index) => isFollowed(lines, parts, signs, index) || (index > told && isCountOf(lines, index)));
  const signed = lines.findIndex(({ text }, index) => index > first && isSignedComment(text));
  return Math.min(label ?? lines.length, signed < 0 ? lines.length : signed, threadFrom(lines, told));
}

const placesOf = (parts: readonly CommentPart[], sought: CommentPart): readonly number[] =>
  parts.flatMap((part, index) => (part === sought ? [index] : []));

/** "6 responses" above a short line that is no sentence: who wrote. */
const isCountOf = (lines: readonly PageLine[], label: number): boolean =>
  isCountedLabel(lines[label]?.text ?? '') &&
  lines.slice(label + 1, label + 3).some(({ text, prose }) => !prose && text.length < 50 && /\p{L}/u.test(text)) &&
  lines.slice(label + 1).some(({ prose }) => prose);

/** Place of the first of two and more names of one word above a count of votes, below the line at `told`. */
function threadFrom(lines: readonly PageLine[], told: number): number {
  const voted = lines.flatMap(({ text }, index) =>
    index >= told && /^[\p{L}\p{N}_.-]{3,25}$/u.test(text) && isCount(lines[index + 1]?.text ?? '') ? [index] : [],
  );
  // "Goals", "20", "Assists", "7" are a table: between two names stands what the first of them wrote.
  const [author, next] = voted;
  const isThread = author !== undefined && lines.slice(author, next).some(({ prose }) => prose);
  return isThread && next !== undefined ? author : lines.length;
}

/** Places of the lines that a comment box has and a story has not. */
type Signs = Readonly<Record<'age' | 'action' | 'author', readonly number[]>>;

function isFollowed(
  lines: readonly PageLine[],
  parts: readonly CommentPart[],
  { age, action, author }: Signs,
  label: number,
): boolean {
  const below = [age, action, author].map((places) => places.filter((index) => index > label));
  const [ages = 0, actions = 0, authors = 0] = below.map(({ length }) => length);
  // Two signs of different kinds, or two of one.
  if (ages + actions + authors < 2) return false;
  const opening = Math.min(...below.map((places) => places[0] ?? lines.length));
  const between = lines.slice(label + 1, opening).filter((_, index) => parts[label + 1 + index] === null);
  // A comment whose name is like any other may stand whole above its first reply.
  if (between.length > before || between.filter(({ prose }) => prose).length > 1) return false;
  const [lastAge = -1, lastAction = -1, lastAuthor = -1] = below.map((places) => places.at(-1));
  // Words follow a name or a time; behind the last button they are no comment's.
  return (
    lastAction < Math.max(lastAge, lastAuthor) ||
    lines.slice(lastAction + 1).filter(({ prose }) => prose).length < goesOn
  );
}

/** "Mara Holm" above "3 hours ago", or on its line: the entries of a live blog have their time alone. */
function isSigned(lines: readonly PageLine[], parts: readonly CommentPart[], index: number): boolean {
  const above = lines[index - 1]?.text ?? '';
  return (
    /^\p{L}{2,}/u.test(
      (lines[index]?.text ?? '').replace(/^(?:just|yesterday|today|an?|one|about|posted|edited)\b/i, ''),
    ) ||
    parts[index - 1] === 'author' ||
    (parts[index - 1] === null && above.split(' ').length <= 4 && !/[.!?…:]["'”’)]*$/.test(above))
  );
}

/** Share buttons follow each other; the buttons of a comment stand below its words. */
function isBelowWords(lines: readonly PageLine[], parts: readonly CommentPart[], index: number): boolean {
  if (!/\p{L}/u.test(lines[index]?.text ?? '')) return false;
  let above = index - 1;
  while (parts[above] === 'action' && index - above < 8) above -= 1;
  const line = lines[above]?.text ?? '';
  return parts[above] === null && (/[.!?…)"'”’]$/.test(line) || line.split(' ').length > 2);
}
