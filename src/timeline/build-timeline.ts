import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { Trace } from '../model/trace.ts';
import { disagreements } from './disagreements/disagreements.ts';
import { entityIndex } from './entity-index.ts';
import { mergeEvents } from './events/merge-events.ts';
import { timeMentions } from './events/time-mentions.ts';
import { byDate, byEnd, eventPlace } from './order.ts';
import type { Timeline, TimelineEvent, ToldStory } from './timeline.ts';
import { understandStory } from './understand-story.ts';

/**
 * Understands every story once, dates those that give no date, and puts everything in order.
 *
 * @param trace is told what the rules find and refuse; of one story, or nobody can tell whose words they are.
 */
export const buildTimeline = (stories: readonly Story[], saga: Saga, trace?: Trace): Timeline =>
  timelineOf(
    stories.map((story) => understandStory(story, saga, trace)),
    saga,
  );

/** The timeline of stories that are understood already. */
export function timelineOf(stories: readonly ToldStory[], saga: Saga): Timeline {
  const tellers = stories.toSorted(byDate).map(({ told, ...teller }) => ({ teller, told }));
  const inOrder = tellers.map(({ teller }) => teller);
  const told = tellers.flatMap(({ teller, told: own }) => own.map((each) => ({ ...each, teller })));
  const sure = told.filter(({ doubt }) => doubt === null);
  const events = mergeEvents(sure, saga).toSorted(byPlace);
  return {
    stories: inOrder,
    events,
    mentions: timeMentions(told, saga).toSorted(byPlace),
    disagreements: disagreements(inOrder, events, saga),
    entities: entityIndex(inOrder, saga.beat.entities),
  };
}

type Placed = Pick<TimelineEvent, 'id' | 'kind' | 'when'>;
const byPlace = (a: Placed, b: Placed): number => byEnd(eventPlace(a), eventPlace(b)) || (a.id < b.id ? -1 : 1);
