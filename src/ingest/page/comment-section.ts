import { type CommentPart, commentPart } from './comment-lines.ts';
import { isProse } from './page-line.ts';

/** Lines between the label and the first comment: an order to sort by, a wish to sign in, a rule of the house. */
const before = 6;
/** Sentences in a row behind the last reply that no comment has: the story goes on below them. */
const goesOn = 3;
/** Labels that are looked at: a page has one or two, and one by its share buttons. */
const most = 12;

/**
 * Where what readers say of a story begins, at its label; -1 when nothing does. It lies below the story's first sentence,
 * at `first`, and goes to the end of the page. A label alone opens none, since many a page has it beside its share buttons: what follows
 * must come as comments do, with names, times and replies.
 */
export function commentSection(lines: readonly string[], first: number): number {
  if (first < 0) return -1;
  const parts = lines.map(commentPart);
  const signs = {
    age: parts.flatMap((part, index) => (part === 'age' && isSigned(lines, parts, index) ? [index] : [])),
    action: parts.flatMap((part, index) => (part === 'action' && isBelowWords(lines, parts, index) ? [index] : [])),
    author: parts.flatMap((part, index) => (part === 'author' ? [index] : [])),
  };
  const labels = parts.flatMap((part, index) => (part === 'label' && index > first ? [index] : [])).slice(0, most);
  return labels.find((label) => isFollowed(lines, parts, signs, label)) ?? -1;
}

/** Places of the lines that a comment box has and a story has not. */
type Signs = Readonly<Record<'age' | 'action' | 'author', readonly number[]>>;

function isFollowed(
  lines: readonly string[],
  parts: readonly CommentPart[],
  { age, action, author }: Signs,
  label: number,
): boolean {
  const below = [age, action, author].map((places) => places.filter((index) => index > label));
  const [ages = 0, actions = 0, authors = 0] = below.map(({ length }) => length);
  if (!(ages > 0 && actions + authors > 0) && ages < 2 && actions < 2 && authors < 2) return false;
  const opening = Math.min(...below.map((places) => places[0] ?? lines.length));
  const between = lines.slice(label + 1, opening).filter((_, index) => parts[label + 1 + index] === null);
  // A comment whose name is like any other may stand whole above its first reply.
  if (between.length > before || between.filter(isProse).length > 1) return false;
  const [lastAge = -1, lastAction = -1, lastAuthor = -1] = below.map((places) => places.at(-1));
  // Words follow a name or a time; behind the last button they are no comment's.
  return lastAction < Math.max(lastAge, lastAuthor) || lines.slice(lastAction + 1).filter(isProse).length < goesOn;
}

/** "Mara Holm" above "3 hours ago", or on its line: the entries of a live blog have their time alone. */
function isSigned(lines: readonly string[], parts: readonly CommentPart[], index: number): boolean {
  const above = lines[index - 1] ?? '';
  return (
    /^\p{L}{2,}/u.test((lines[index] ?? '').replace(/^(?:just|yesterday|today|an?|one|about|posted|edited)\b/i, '')) ||
    parts[index - 1] === 'author' ||
    (parts[index - 1] === null && above.split(' ').length <= 4 && !/[.!?…:]["'”’)]*$/.test(above))
  );
}

/** Share buttons follow each other; the buttons of a comment stand below its words. */
function isBelowWords(lines: readonly string[], parts: readonly CommentPart[], index: number): boolean {
  if (!/\p{L}/u.test(lines[index] ?? '')) return false;
  let above = index - 1;
  while (parts[above] === 'action' && index - above < 8) above -= 1;
  const line = lines[above] ?? '';
  return parts[above] === null && (/[.!?…)"'”’]$/.test(line) || line.split(' ').length > 2);
}
