import type { Beat } from '../../model/beat.ts';
import type { ReadBlock } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { saysOrigin } from '../../reading/says-origin.ts';
import { apartFrom } from '../../text/spans-apart.ts';
import type { Analyser } from '../analyser.ts';
import { agencyDateline } from './agency-dateline.ts';
import type { Citation, Source } from './citation.ts';
import { type NamedCitation, namedCitations } from './named-citations.ts';
import { ownOutlet } from './own-outlet.ts';
import { ownReports } from './own-reports.ts';
import { referringCitations } from './referring-citations.ts';
import { sourceOf } from './source-id.ts';
import { unnamedSources } from './unnamed-sources.ts';

/** What one sentence says about sources, before the story as a whole is known. */
interface Cited {
  readonly block: ReadBlock;
  readonly named: readonly NamedCitation[];
  readonly own: readonly Span[];
  readonly referring: readonly Span[];
  readonly unnamed: readonly Span[];
}

/**
 * Every place where the story says where it has something from, in the order of the text. Page furniture cites nobody, a dateline aside.
 * What follows a source in its sentence is that source's: "Bild claims that Vance has reportedly agreed" cites nobody else.
 */
export const citations: Analyser<Citation> = ({ story, blocks }, beat, trace) => {
  const cited = blocks
    .flatMap((block): readonly ReadBlock[] =>
      saysOrigin(story.text, block) ? [{ ...block, section: 'main' }] : block.section === 'boilerplate' ? [] : [block],
    )
    .flatMap((block) => inBlock(story.text, block, beat, trace));
  const named = cited.flatMap((sentence) => sentence.named);
  const dateline = agencyDateline(story, beat);
  const publisher =
    dateline?.name ??
    ownOutlet(
      story,
      named,
      cited.some((sentence) => sentence.own.length > 0),
    );
  const own = publisher === null ? null : sourceOf(publisher);
  const found: Citation[] = [];
  let last: { readonly cited: Source; readonly kind: 'outlet' | 'journalist'; readonly block: ReadBlock } | null = null;
  for (const { block, named, own: we, referring, unnamed } of cited) {
    const { section } = block;
    const add = (span: Span, source: Source | null, kind: Citation['kind'], self: boolean, how: string): void => {
      found.push({ span, source, kind, self, section });
      trace?.({
        stage: 'citation',
        rule: source?.name ?? kind,
        span,
        verdict: 'found',
        why: self ? `${how}; its own outlet` : how,
      });
    };
    const inOrder = [...named, ...referring.map((span) => ({ span, source: null, how: '' }))].toSorted(
      (a, b) => a.span.start - b.span.start,
    );
    for (const { span, source, how } of inOrder) {
      if (source) last = { cited: sourceOf(source.name), kind: source.kind, block };
      const known = last && last.block.section === section && span.start - last.block.span.end < near ? last : null;
      const isOwn = known !== null && known.cited.id === own?.id;
      add(span, known?.cited ?? null, known?.kind ?? 'unnamed', isOwn, how || (known ? takenUp : takesUpNobody));
    }
    for (const span of we)
      add(span, own, own === null ? 'unnamed' : 'outlet', true, 'the story speaks of its own reports');
    for (const span of unnamed) add(span, null, 'unnamed', false, 'words of a source without a name');
  }
  return found.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
};

const takenUp = 'it speaks of the source named last';
const takesUpNobody = 'it speaks of a source named before, and none was, or not near';

/**
 * Characters after which "the report" no longer speaks of the report before. Not fine: `npm run score` finds the same in
 * its articles from 400 to 2,400, and loses a source of the seeds only at 0.
 */
const near = 1200;

function inBlock(text: string, block: ReadBlock, beat: Beat, trace: Trace | undefined): readonly Cited[] {
  const unspoken = apartFrom(block.quoted.filter(({ double }) => double).map(({ span }) => span));
  return block.sentences.map((sentence) => {
    const { span: whole } = sentence;
    const named = namedCitations(text, sentence, beat, trace);
    const isFree = apartFrom(named.map(({ span }) => span));
    // Says why a phrase that a pattern fits cites nobody.
    const unless = (refused: boolean, span: Span, why: string): boolean => {
      if (refused) trace?.({ stage: 'citation', rule: null, span, verdict: 'refused', why });
      return !refused;
    };
    const own = ownReports(text, whole, beat).filter(
      (span) => unless(!isFree(span), span, inNamed) && unless(!unspoken(span), span, 'somebody quoted says it'),
    );
    const referring = referringCitations(text, whole).filter((span) => unless(!isFree(span), span, inNamed));
    const first = [...named.map(({ span }) => span), ...own, ...referring].reduce(
      (least, { start }) => Math.min(least, start),
      Infinity,
    );
    const unnamed = unnamedSources(text, whole, beat).filter((span) => unless(span.end > first, span, behindSource));
    return { block, named, own, referring, unnamed };
  });
}

const inNamed = 'it is part of a phrase that names its source';
const behindSource = 'what follows a source in its sentence is that source’s';
