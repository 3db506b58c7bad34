import type { Quoted } from '../../model/read-story.ts';
import type { Block } from '../../model/story.ts';
import { cut } from '../../model/text.ts';
import type { Analyser } from '../analyser.ts';
import { goesOn } from './goes-on.ts';
import { isQuotation } from './is-quotation.ts';
import { listedNames } from './listed-names.ts';
import type { Quotation } from './quotation.ts';
import { speakerOf } from './speaker.ts';

/**
 * The quotations of a story, in the order of the text. Where a speech runs over several paragraphs, each of which opens
 * with a mark while only the last closes, every paragraph is a quotation of its own; the first one’s speaker is theirs.
 * What a speaker goes on with in the same paragraph is the speaker's too, and what the paragraph before announces.
 * A mark that nothing closes and no such paragraph follows opens none.
 */
export const quotations: Analyser<Quotation> = ({ story: { text }, blocks }, beat, trace) => {
  const spoken = blocks.filter(({ section }) => section !== 'boilerplate');
  const found: Quotation[] = [];
  let carried: Quotation['speaker'] = null;
  spoken.forEach((block, index) => {
    const isOpen = continues(text, block, spoken[index + 1]);
    const all = block.quoted.filter((quoted) => {
      const why =
        quoted.open && !isOpen ? 'nothing closes its mark' : isQuotation(cut(text, quoted.inner)) ? null : noWords;
      if (why !== null) trace?.({ stage: 'quotation', rule: null, span: quoted.span, verdict: 'refused', why });
      return why === null;
    });
    for (const quoted of all) {
      const beside = speakerOf(text, quoted, block.span, listedNames(beat));
      const opens = quoted.span.start === block.span.start;
      const before = found.at(-1);
      const near = spoken[index - 1]?.section === block.section ? spoken[index - 1] : block;
      const whole = opens && quoted.span.end === block.span.end;
      const after =
        before && before.span.start >= (near ?? block).span.start && goesOn(text, before, quoted.span.start, whole);
      const speaker: Quotation['speaker'] =
        beside ??
        (opens ? (carried ?? announced(text, quoted, spoken[index - 1], listedNames(beat))) : null) ??
        (after ? before.speaker : null);
      if (trace) {
        const why = beside ? `${beside.name} says so beside it` : speaker ? `${speaker.name} goes on` : noSpeaker;
        trace({ stage: 'quotation', rule: null, span: quoted.span, verdict: 'found', why });
      }
      found.push({ span: quoted.span, inner: quoted.inner, speaker, section: block.section });
    }
    carried = all.at(-1)?.open ? (found.at(-1)?.speaker ?? null) : null;
  });
  return found;
};

const noWords = 'a single word, or a name or title, and nobody’s words';
const noSpeaker = 'by nobody, since no name with a word of telling stands beside it';

/** Whom a paragraph before announces: "Vance told reporters:". */
const announced = (
  text: string,
  { span }: Quoted,
  before: Block | undefined,
  listed: ReadonlySet<string>,
): Quotation['speaker'] =>
  before && text.charAt(before.span.end - 1) === ':'
    ? speakerOf(text, { span: { start: before.span.end, end: span.end } }, before.span, listed)
    : null;

/** Whether a paragraph follows that takes up a speech the paragraph before leaves open. */
const continues = (text: string, { section }: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.section === section &&
  next.kind === 'paragraph' &&
  /["“„«‘']/u.test(text.charAt(next.span.start));
