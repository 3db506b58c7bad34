import type { Block } from '../../model/story.ts';
import { cut, type Span } from '../../model/text.ts';
import { trimmed } from '../../text/lines.ts';
import { isVisible } from '../../text/visible.ts';
import { prefixInsideLength } from '../date/date-prefix.ts';
import type { DraftKind } from '../markdown/draft.ts';
import { type Marking, withMarked } from '../page/marked-headings.ts';
import { pageLine } from '../page/page-line.ts';
import { places } from '../page/page-lines.ts';
import { factLines } from './fact-lines.ts';
import { isHeading } from './heading.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { withRoundup } from './other-subjects.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { pieces } from './pieces.ts';
import { secondaryOpening } from './sections.ts';

/**
 * The story's text from `from` on, as paragraphs and headings, each in its section.
 * `topics`: what a roundup of other stories may be said to be of. `apart`: what is known to be no part of the story.
 * `kinds`: what is known of blocks, by where they start.
 * Every character that can be seen and is no repeated date token lies in exactly one block.
 */
export function blocks(
  text: string,
  from: number,
  topics: readonly string[],
  apart: readonly Span[] = [],
  kinds: ReadonlyMap<number, DraftKind> = new Map(),
): readonly Block[] {
  const opensSecondary = secondaryOpening(topics);
  const aside = new Set(apart.map(({ start }) => start));
  const all = paragraphs(text, from, apart).flatMap((paragraph) => withoutPrefix(text, paragraph));
  const pageLines = all.map((paragraph) => pageLine(cut(text, paragraph), paragraph.runOn));
  const told = withMarked(
    pageLines,
    places(pageLines),
    all.map((paragraph): Marking => {
      const kind = kinds.get(paragraph.start) ?? 'text';
      if (aside.has(paragraph.start) || isNoStory(kind)) return 'none';
      if (kind === 'cell') return 'story';
      return kind === 'heading' || kind === 'title' ? 'heading' : 'text';
    }),
  );
  const own = all.map((paragraph, index) => (told[index] === 'story' ? cut(text, paragraph) : null));
  const inParts = numberedHeadings(own);
  const facts = factLines(own);
  const found: Block[] = [];
  let section: Block['section'] = 'main';
  let storyBegan = false;
  all.forEach((paragraph, index) => {
    const line = cut(text, paragraph);
    const after = all[index + 1];
    const next = after ? cut(text, after) : null;
    const known = kinds.get(paragraph.start) ?? 'text';
    const place = aside.has(paragraph.start) || isNoStory(known) ? 'set' : known === 'cell' ? 'story' : told[index];
    if (place !== 'story') {
      const kind = place === 'set-heading' ? 'heading' : 'paragraph';
      found.push({ kind, section: 'boilerplate', span: { start: paragraph.start, end: paragraph.end } });
      return;
    }
    const isMarked = known === 'heading' || known === 'title';
    const kind =
      isMarked ||
      (known === 'text' &&
        all.length > 1 &&
        (inParts.has(index) ||
          (!(storyBegan && facts.has(index)) &&
            isHeading(line, { next, opens: found.every(({ section }) => section === 'boilerplate') }))))
        ? 'heading'
        : 'paragraph';
    // The first thing on a page is never the roundup at its foot.
    if (storyBegan && opensSecondary(kind, line)) section = 'secondary';
    const parts =
      kind === 'heading' || known === 'cell' ? [{ ...paragraph, set: false }] : pieces(text, paragraph, !storyBegan);
    // A stray line without its full stop begins no story.
    storyBegan ||= kind === 'paragraph' && /[.!?…:]["'”’)\]]*$/.test(line);
    for (const { start, end, set } of parts)
      found.push({ kind: set ? 'paragraph' : kind, section: set ? 'boilerplate' : section, span: { start, end } });
  });
  return withRoundup(text, found);
}

/** A second date prefix is reported elsewhere; here its token is left out, the words after it are not. */
function withoutPrefix(text: string, paragraph: Paragraph): readonly Paragraph[] {
  const prefix = prefixInsideLength(cut(text, paragraph));
  if (prefix === 0) return [paragraph];
  const rest = trimmed(text, paragraph.start + prefix, paragraph.end);
  return rest && isVisible(cut(text, rest)) ? [{ ...paragraph, ...rest }] : [];
}

/** The words for a picture, and what is still to be done. */
const isNoStory = (kind: string): boolean => kind === 'picture' || kind === 'task';
