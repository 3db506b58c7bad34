import { analyse } from '../analysis/analysers.ts';
import { rangeOf } from '../model/date-estimate.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { Trace } from '../model/trace.ts';
import { readStory } from '../reading/read-story.ts';
import { timexes } from '../reading/times/timexes.ts';
import { speltOut, withSpans } from '../text/spelt-out.ts';
import { dateStory } from './date-story.ts';
import { disagreements } from './disagreements/disagreements.ts';
import { entityIndex } from './entity-index.ts';
import { mergeEvents } from './events/merge-events.ts';
import { tellEvents } from './events/tell-events.ts';
import { timeMentions } from './events/time-mentions.ts';
import { turnedTimes } from './events/turned-times.ts';
import { excerpt } from './excerpt.ts';
import { byDate, byEnd, eventPlace } from './order.ts';
import { storySentences } from './story-sentences.ts';
import type { Timeline, TimelineEvent, TimelineStory } from './timeline.ts';

/**
 * Understands every story once, dates those that give no date, and puts everything in order.
 *
 * @param trace is told what the rules find and refuse; of one story, or nobody can tell whose words they are.
 */
export function buildTimeline(stories: readonly Story[], saga: Saga, trace?: Trace): Timeline {
  const teller = stories.map((story) => understand(story, saga, trace)).toSorted(byDate);
  const told = teller.flatMap((story) => tellEvents(story, trace));
  const sure = told.filter(({ doubt }) => doubt === null);
  const events = mergeEvents(sure, saga).toSorted(byPlace);
  return {
    stories: teller,
    events,
    mentions: timeMentions(told, saga).toSorted(byPlace),
    disagreements: disagreements(teller, events, saga),
    entities: entityIndex(teller, saga.beat.entities),
  };
}

type Placed = Pick<TimelineEvent, 'id' | 'kind' | 'when'>;
const byPlace = (a: Placed, b: Placed): number => byEnd(eventPlace(a), eventPlace(b)) || (a.id < b.id ? -1 : 1);

function understand(told: Story, saga: Saga, trace: Trace | undefined): TimelineStory {
  const spelt = speltOut(told.text, told.marks);
  if (spelt.text === told.text) return understandAsIs(told, saga, trace);
  const story = { ...withSpans({ ...told, marks: [], elements: [] }, spelt.own), text: spelt.text };
  const traced = trace && ((note: Parameters<Trace>[0]): void => trace(withSpans(note, spelt.source)));
  return { ...withSpans(understandAsIs(story, saga, traced), spelt.source), story: told };
}

function understandAsIs(story: Story, saga: Saga, trace: Trace | undefined): TimelineStory {
  const read = readStory(story, saga, trace);
  const findings = analyse(read, saga.beat, trace);
  const date = dateStory(story, findings.evidence, saga);
  const published = rangeOf(date);
  const sentences = storySentences(read);
  return {
    ...findings,
    story,
    date,
    timexes: turnedTimes(timexes(read, published, saga.beat, trace), findings.deeds, published, story.text),
    sentences,
    excerpt: excerpt(story.headline, sentences),
  };
}
