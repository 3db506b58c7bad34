import { analyse } from '../analysis/analysers.ts';
import { rangeOf } from '../model/date-estimate.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { Trace } from '../model/trace.ts';
import { readStory } from '../reading/read-story.ts';
import { timexes } from '../reading/times/timexes.ts';
import { speltOut, withSpans } from '../text/spelt-out.ts';
import { dateStory } from './date-story.ts';
import { turnedTimes } from './events/turned-times.ts';
import { excerpt } from './excerpt.ts';
import { storySentences } from './story-sentences.ts';
import type { TimelineStory } from './timeline.ts';

/** Reads a story, finds what is in it and dates it, whatever other stories say. */
export function understandStory(told: Story, saga: Saga, trace?: Trace): TimelineStory {
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
