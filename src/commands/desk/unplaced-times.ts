import type { Saga } from '../../model/saga.ts';
import type { TraceNote } from '../../model/trace.ts';
import { timelineOf } from '../../timeline/build-timeline.ts';
import { saidBetter } from '../../timeline/events/tell-events.ts';
import { sentenceAt } from '../../timeline/story-sentences.ts';
import type { TimelineStory } from '../../timeline/timeline.ts';
import { understandStory } from '../../timeline/understand-story.ts';
import type { StoryReport } from './desk-report.ts';
import { wordsOnLine } from './lines-of.ts';

/** The times of a story's main part that stand for nothing on the timeline, and why, in the order of the text. */
export function unplacedTimes({ story, timexes, sentences }: TimelineStory, saga: Saga): StoryReport['unplacedTimes'] {
  const notes: TraceNote[] = [];
  const trace = (note: TraceNote): void => {
    if (note.stage === 'event') notes.push(note);
  };
  const { events, mentions } = timelineOf([understandStory(story, saga, trace)], saga);
  const tellings = [...events.flatMap(({ toldBy }) => toldBy), ...mentions.map(({ telling }) => telling)];
  const placed = new Set(tellings.map(({ timex }) => timex.span.start));
  const refused = new Map<number, string>();
  for (const { span, verdict, why } of notes) if (verdict === 'refused') refused.set(span.start, why);
  return timexes
    .filter(({ span }) => sentenceAt(sentences, span)?.section === 'main')
    .filter(({ span }) => !placed.has(span.start) && refused.get(span.start) !== saidBetter)
    .map(({ span }) => ({
      ...wordsOnLine(story, span),
      why: refused.get(span.start) ?? 'no verb says anything of it',
    }));
}
