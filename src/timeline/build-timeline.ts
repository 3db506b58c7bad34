import { analyse } from '../analysis/analysers.ts';
import { rangeOf } from '../model/date-estimate.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { Trace } from '../model/trace.ts';
import { readStory } from '../reading/read-story.ts';
import { timexes } from '../reading/times/timexes.ts';
import { dateStory } from './date-story.ts';
import { disagreements } from './disagreements/disagreements.ts';
import { entityIndex } from './entity-index.ts';
import { mergeEvents } from './events/merge-events.ts';
import { tellEvents } from './events/tell-events.ts';
import { excerpt } from './excerpt.ts';
import { byDate, byEnd, eventPlace } from './order.ts';
import { storySentences } from './story-sentences.ts';
import type { Timeline, TimelineStory } from './timeline.ts';

/**
 * Understands every story once, dates those that give no date, and puts everything in order.
 *
 * @param trace is told what the rules find and refuse; of one story, or nobody can tell whose words they are.
 */
export function buildTimeline(stories: readonly Story[], saga: Saga, trace?: Trace): Timeline {
  const teller = stories.map((story) => understand(story, saga, trace)).toSorted(byDate);
  const events = mergeEvents(
    teller.flatMap((story) => tellEvents(story, saga.beat, trace)),
    saga,
  ).toSorted((a, b) => byEnd(eventPlace(a), eventPlace(b)) || (a.id < b.id ? -1 : 1));
  return {
    stories: teller,
    events,
    disagreements: disagreements(teller, events, saga),
    entities: entityIndex(teller, saga.beat.entities),
  };
}

function understand(story: Story, saga: Saga, trace: Trace | undefined): TimelineStory {
  const read = readStory(story, saga, trace);
  const findings = analyse(read, saga.beat, trace);
  const date = dateStory(story, findings.evidence, saga);
  const sentences = storySentences(read);
  return {
    ...findings,
    story,
    date,
    timexes: timexes(read, rangeOf(date), saga.beat, trace),
    sentences,
    excerpt: excerpt(story.headline, sentences),
  };
}
