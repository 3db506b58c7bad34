import type { Block, Headline } from '../../model/story.ts';
import { cut, type Span } from '../../model/text.ts';
import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { sentences } from '../../text/sentences.ts';
import { isVisible } from '../../text/visible.ts';
import { words } from '../../text/words.ts';
import { datelineLength } from '../date/dateline.ts';
import { hasNothingOf } from '../page/stray.ts';
import { leadClause } from './lead-clause.ts';

/**
 * The story's headline: the front matter's title, else the title of a Markdown file, else the headline line above the text, else the opening clause of
 * the lede or the heading inside the text that names more of what the story is about. Always the seed's own words.
 */
export function headline(
  text: string,
  blocks: readonly Block[],
  title: string | null,
  own: Block | null = null,
): Headline {
  if (title !== null) return { text: title, span: null, from: 'front-matter' };
  const at = (span: Span, from: Headline['from']): Headline => ({ text: cut(text, span), span, from });
  if (own && opensBelowText(own, blocks)) return at(own.span, 'heading');
  const line = own ?? headlineLine(text, blocks);
  if (line) return at(line.span, 'headline-line');
  const lede =
    blocks.find((block) => block.kind === 'paragraph' && block.section === 'main') ??
    blocks.find((block) => block.kind === 'paragraph');
  const first = blocks[0];
  if (!lede) {
    if (!first) throw new Error('A story without a block has no headline.');
    return at(first.span, 'heading');
  }
  const opening = openingSentence(text, blocks) ?? lede.span;
  const shortened = { start: opening.start, end: opening.start + leadClause(cut(text, opening)) };
  // A full stop may have been all there was to see.
  const clause = isVisible(cut(text, shortened)) ? shortened : opening;
  const heading = tellingHeading(text, blocks, clause);
  return heading ? at(heading.span, 'heading') : at(clause, 'lead');
}

const opensBelowText = (own: Block, blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ kind, section, span }) => kind === 'paragraph' && section !== 'boilerplate' && span.start < own.span.start,
  );

/** A headline says something: it has a predicate, or it names, or speaks of, what the text goes on to. */
const saysSomething = (line: string, below: readonly string[]): boolean =>
  hasFiniteVerb(line) || isOfMany.test(line) || !hasNothingOf(line, below, 1);

/** "Harbour gossip: Thursday’s papers": of many stories, whose words are none of its own. */
const isOfMany = /\bgossip\b|\bround[- ]?up\b|\brumou?rs?\b|\bpaper talk\b|[’']s papers\b|\bmailbag\b/i;

/**
 * The first sentence of the main part that says something, less the dateline before it; the first of all when none does,
 * and null when there is nothing but datelines.
 */
function openingSentence(text: string, blocks: readonly Block[]): Span | null {
  let first: Span | null = null;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.section !== 'main') continue;
    for (const sentence of sentences(text, block.span)) {
      const start = sentence.start + datelineLength(cut(text, sentence));
      if (!/[\p{L}\p{N}]/u.test(text.slice(start, sentence.end))) continue;
      const own = { start, end: sentence.end };
      if (saysMore(cut(text, own))) return own;
      first ??= own;
    }
  }
  return first;
}

/** The headings above the first paragraph, less a site label such as "The Courier" or "Sport". */
function headlineLine(text: string, blocks: readonly Block[]): Block | undefined {
  const main = blocks.filter((block) => block.section !== 'boilerplate');
  const firstParagraph = main.findIndex((block) => block.kind === 'paragraph');
  const above = main.slice(0, Math.max(firstParagraph, 0));
  const size = (block: Block): number => cut(text, block.span).split(/\s+/).length;
  const below = main.slice(firstParagraph, firstParagraph + 12).map(({ span }) => cut(text, span));
  return above.find((block, index) => {
    const following = above[index + 1];
    if (!saysSomething(cut(text, block.span), below) || headsPart(text, block, blocks)) return false;
    return size(block) > 4 || (size(block) > 2 && !(following && size(following) > size(block)));
  });
}

const isBareName = (line: string): boolean => line.split(/\s+/).length <= 4 && !hasFiniteVerb(line);

/** A few words without a verb right above the text head its first part when another part has a heading too. */
const headsPart = (text: string, block: Block, blocks: readonly Block[]): boolean => {
  if (!isBareName(cut(text, block.span))) return false;
  const main = blocks.filter(({ section }) => section === 'main');
  const at = main.indexOf(block);
  return main[at + 1]?.kind === 'paragraph' && main.slice(at + 1).some(({ kind }) => kind === 'heading');
};

/** The main heading that names most, if it names more than the opening clause does. */
function tellingHeading(text: string, blocks: readonly Block[], clause: Span): Block | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.section === 'main');
  if (headings.length === 0) return undefined;
  const names = namesInRunningText(text, blocks);
  const told = (span: Span): number =>
    new Set(
      words(text, span)
        .filter(({ folded }) => names.has(folded))
        .map(({ folded }) => folded),
    ).size;
  const least = told(clause);
  return (
    headings
      .map((block) => ({ block, told: told(block.span) }))
      // A question is no news, nor is a name.
      .filter(
        ({ block, told: names }) =>
          names > least && !/\?["'”’]?$/.test(cut(text, block.span)) && !isBareName(cut(text, block.span)),
      )
      .toSorted((a, b) => b.told - a.told)[0]?.block
  );
}

/** Words that stand with a capital inside sentences: proper names, whatever the headings capitalise. */
function namesInRunningText(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  const running = blocks.filter((block) => block.kind === 'paragraph' && block.section === 'main');
  return new Set(
    running
      .flatMap((block) => sentences(text, block.span))
      .flatMap((sentence) =>
        words(text, sentence)
          .slice(1)
          .filter((word) => word.capital)
          .map((word) => word.folded),
      ),
  );
}

/** "Nearly there." and "Here is all you may have missed." only greet the reader; a greeting holds no name behind its first word. */
const saysMore = (sentence: string): boolean =>
  !isAside(sentence) &&
  !isExclaimed(sentence) &&
  (!/^(?:here(?:’s|'s| is| are| we go)|hello|welcome|good (?:morning|evening|afternoon)|nearly|almost|another|it(?:’s|'s| is) (?:done|on|over|official)|well|so|yes|no|finally)\b/i.test(
    sentence,
  ) ||
    (hasFiniteVerb(sentence) && /\s\p{Lu}\p{Ll}/u.test(sentence)));

/** "Breathe, everyone.", "It is gone ten, and if you have just joined us, what a night.": said to the reader, and of nobody. */
const isExclaimed = (sentence: string): boolean =>
  !/\s["“‘'«]?[\p{Lu}\d£€$]/u.test(sentence) &&
  ((sentence.split(/\s+/).length <= 3 && /[,!]/.test(sentence)) || /\b(?:you|your|us)\b/i.test(sentence));

/** "It is that day again.": a few words of something unnamed. */
const isAside = (sentence: string): boolean =>
  /^it(?:[’']s| is) (?:that|this|the|time|another)\b/i.test(sentence) &&
  sentence.split(/\s+/).length <= 7 &&
  !/\s["“‘'«]?[\p{Lu}\d£€$]/u.test(sentence);
