import { analyse } from '../analysis/analysers.ts';
import { rangeOf } from '../model/date-estimate.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { Trace } from '../model/trace.ts';
import { readStory } from '../reading/read-story.ts';
import { timexes } from '../reading/times/timexes.ts';
import { speltOut, withSpans } from '../text/spelt-out.ts';
import { dateStory } from './date-story.ts';
import { deedTold } from './events/deed-told.ts';
import { stemsOf } from './events/event-words.ts';
import { type Teller, tellEvents } from './events/tell-events.ts';
import { turnedTimes } from './events/turned-times.ts';
import { excerpt } from './excerpt.ts';
import { storySentences } from './story-sentences.ts';
import type { ToldTime, UnderstoodStory } from './timeline.ts';

/** Reads a story, finds what is in it and dates it, whatever other stories say. */
export function understandStory(story: Story, saga: Saga, trace?: Trace): UnderstoodStory {
  const found = understood(story, saga, trace);
  return { ...found, told: toldTimes(found, saga, trace) };
}

/** What a story tells at which time, and who takes part. */
function toldTimes(teller: Teller, saga: Saga, trace: Trace | undefined): readonly ToldTime[] {
  const stems = stemsOf(saga);
  return tellEvents(teller, trace).map((event) => {
    const { kind, doubt, when, quote, timex } = event;
    return { kind, doubt, when, quote, timex, told: deedTold(event, saga, stems) };
  });
}

type Untold = Omit<UnderstoodStory, 'told'>;

function understood(told: Story, saga: Saga, trace: Trace | undefined): Untold {
  const spelt = speltOut(told.text, told.marks);
  if (spelt.text === told.text) return understandAsIs(told, saga, trace);
  const story = { ...withSpans({ ...told, marks: [], elements: [] }, spelt.own), text: spelt.text };
  const traced = trace && ((note: Parameters<Trace>[0]): void => trace(withSpans(note, spelt.source)));
  return { ...withSpans(understandAsIs(story, saga, traced), spelt.source), story: told };
}

function understandAsIs(story: Story, saga: Saga, trace: Trace | undefined): Untold {
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
