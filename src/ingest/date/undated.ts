import type { Block } from '../../model/story.ts';
import { cut, type Span } from '../../model/text.ts';
import { cutShort } from '../faults/cut-short.ts';
import { type Fault, warning } from '../faults/fault.ts';
import { commentsFrom } from '../page/comments.ts';
import { pageLine } from '../page/page-line.ts';
import { printedLine } from './printed-line.ts';

const remedy = (date = 'YYYY-MM-DD'): string =>
  `Put "date ${date}" before the text, or "date: ${date}" into front matter.`;

/** "Yesterday at 10:30", "Posted 2 hours ago", "Monday, 14:20": it says when only on the day it is read. */
const relative =
  /^(?:(?:published|posted|updated|last updated)[: ]+)?(?:(?:yesterday|today|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,8})?|(?:\d{1,3}|an?) (?:min(?:ute)?|hour|hr|day|week|month)s? ago)$/i;

/**
 * What to tell of a story without a date, and where: a full date that stands among the page's furniture, a time above the
 * text that only its reader could place, that the file is perhaps no article, or merely that there is no date.
 * `names`: whether the text has a name.
 */
export function undated(
  text: string,
  blocks: readonly Block[],
  names: () => boolean,
): { readonly fault: Fault; readonly span: Span | null } {
  const lines = blocks.map(({ span }) => cut(text, span));
  const isOwn = (index: number): boolean => blocks[index]?.section !== 'boilerplate';
  const first = blocks.findIndex(({ kind }, index) => kind === 'paragraph' && isOwn(index));
  const page = blocks.slice(
    0,
    commentsFrom(
      lines.map((line) => pageLine(line, false)),
      first,
    ),
  );
  for (const [index, { span }] of page.entries()) {
    if (isOwn(index)) continue;
    const [date] = printedLine(text, span, true)?.dates ?? [];
    const [day, other] = date?.moment.fitting ?? [];
    if (date && day && other === undefined) return { fault: dateSetAside(cut(text, date), day), span };
  }
  const above = page.slice(0, first < 0 ? page.length : first);
  const told = above.find(({ span }) => relative.test(cut(text, span).trim()));
  if (told) return { fault: relativeDate(cut(text, told.span)), span: told.span };
  return { fault: names() ? noDate() : noArticle(), span: null };
}

const dateSetAside = (words: string, day: string): Fault =>
  warning(
    'date-set-aside',
    `The story has no date, and "${cutShort(words)}" is set aside as furniture of its page.`,
    remedy(day),
  );

const relativeDate = (words: string): Fault =>
  warning('date-relative', `The text prints "${cutShort(words)}", which says no day; the story has no date.`, remedy());

const noDate = (): Fault => warning('undated', 'The story has no date.', remedy());

const noArticle = (): Fault =>
  warning(
    'no-article',
    'The file has no date and names nobody and nothing that the site knows. Is this an article?',
    'Move it out of the folder of articles if it is none; else date it.',
  );
