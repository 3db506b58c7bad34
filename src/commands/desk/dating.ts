import { edtf } from '../../calendar/edtf.ts';
import { datePrefix } from '../../ingest/date/date-prefix.ts';
import { frontMatter } from '../../ingest/front-matter/front-matter.ts';
import { readFields } from '../../ingest/front-matter/read-fields.ts';
import type { Evidence } from '../../model/date-estimate.ts';
import type { Saga } from '../../model/saga.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import { trimmed } from '../../text/lines.ts';
import { weighDays } from '../../timeline/date-story.ts';
import type { UnderstoodStory } from '../../timeline/timeline.ts';
import type { Dating, DatingWords } from './desk-report.ts';
import { wordsOnLine } from './lines-of.ts';

/** How the date of a story is known. */
export function dating({ story, date, evidence }: UnderstoodStory, saga: Saga): Dating {
  if (date.kind === 'stated') {
    const span = date.from === 'dateline' ? date.span : statedAt(story, date.from);
    return {
      statedBy: { from: date.from, ...wordsOnLine(story, span) },
      time: date.time,
      evidence: [],
      against: [],
      why: null,
    };
  }
  const { agree, disagree, why } = weighDays(evidence, saga);
  const words = (pieces: readonly Evidence[]): readonly DatingWords[] =>
    pieces.map(({ rule, span, range }) => ({ rule, ...wordsOnLine(story, span), allows: edtf(range) }));
  return {
    statedBy: null,
    time: null,
    evidence: words(date.kind === 'inferred' ? date.evidence : agree.flatMap(({ pieces }) => pieces)),
    against: words(date.kind === 'inferred' ? date.setAside : disagree.flatMap(({ pieces }) => pieces)),
    why,
  };
}

/** Where the head of a file states its date: the prefix, or the line of the front matter. */
function statedAt({ text }: Story, from: 'prefix' | 'front-matter'): Span {
  const matter = frontMatter(text);
  if (from === 'prefix') {
    const { at, bodyStart } = datePrefix(text, matter.kind === 'unreadable' ? 0 : matter.bodyStart);
    return trimmed(text, at, bodyStart) ?? { start: at, end: at };
  }
  const fields = matter.kind === 'read' ? matter : null;
  const start = fields?.offsets.get(readFields(fields.fields).named('date')) ?? 0;
  return { start, end: start + text.slice(start).search(/[\r\n]|$/) };
}
