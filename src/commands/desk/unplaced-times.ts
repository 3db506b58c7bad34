import type { TraceNote } from '../../model/trace.ts';
import { saidBetter } from '../../timeline/events/tell-events.ts';
import { sentenceAt } from '../../timeline/story-sentences.ts';
import type { ToldStory } from '../../timeline/timeline.ts';
import type { StoryReport } from './desk-report.ts';
import { wordsOnLine } from './lines-of.ts';

/**
 * The times of a story's main part that stand for nothing on the timeline, and why, in the order of the text.
 * @param notes what was told of the story while it was understood
 */
export function unplacedTimes(
  { story, timexes, sentences, told }: ToldStory,
  notes: readonly TraceNote[],
): StoryReport['unplacedTimes'] {
  const placed = new Set(told.map(({ timex }) => timex.span.start));
  const refused = new Map<number, string>();
  for (const { stage, span, verdict, why } of notes)
    if (stage === 'event' && verdict === 'refused') refused.set(span.start, why);
  return timexes
    .filter(({ span }) => sentenceAt(sentences, span)?.section === 'main')
    .filter(({ span }) => !placed.has(span.start) && refused.get(span.start) !== saidBetter)
    .map(({ span }) => ({
      ...wordsOnLine(story, span),
      why: refused.get(span.start) ?? 'no verb says anything of it',
    }));
}
