import { edtf } from '../../calendar/edtf.ts';
import type { Archive } from '../../ingest/read-archive.ts';
import type { Saga } from '../../model/saga.ts';
import type { TraceNote } from '../../model/trace.ts';
import { readStory } from '../../reading/read-story.ts';
import { entityOf } from '../../site/entities.ts';
import { speltOut, withSpans } from '../../text/spelt-out.ts';
import { sentenceAt } from '../../timeline/story-sentences.ts';
import { isAboutSubject, whyOfOthers } from '../../timeline/subject/is-about-subject.ts';
import type { Timeline, TimelineStory } from '../../timeline/timeline.ts';
import { understandStory } from '../../timeline/understand-story.ts';
import { dating } from './dating.ts';
import type { StoryReport } from './desk-report.ts';
import { disagreement } from './disagreement.ts';
import { lineAt, wordsOnLine } from './lines-of.ts';
import { reportedEvent } from './reported-event.ts';
import { storyRow } from './story-row.ts';
import { unknownNames } from './unknown-names.ts';
import { unplacedTimes } from './unplaced-times.ts';

/** All that the site would make of one story of a timeline. */
export function storyReport(teller: TimelineStory, timeline: Timeline, archive: Archive, saga: Saga): StoryReport {
  const { story } = teller;
  const { headline } = story;
  const notes: TraceNote[] = [];
  const understood = understandStory(story, saga, (note) => notes.push(note));
  const ofStory = (other: { readonly teller: TimelineStory }): boolean => other.teller === teller;
  return {
    ...storyRow(teller, archive),
    dating: dating(understood, saga),
    stands: stands(teller, timeline, saga),
    headlineFrom: { from: headline.from, line: headline.span && lineAt(story, headline.span.start) },
    headings: story.blocks.flatMap(({ kind, section, span }) =>
      kind === 'heading' && section === 'main' && span.start !== headline.span?.start ? [wordsOnLine(story, span)] : [],
    ),
    setAside: story.blocks.flatMap(({ section, span }, index) =>
      section === 'main'
        ? []
        : [
            {
              ...wordsOnLine(story, span),
              to: lineAt(story, span.end - 1),
              as: section,
              follows: story.blocks[index - 1]?.section === section,
            },
          ],
    ),
    people: teller.people.map(({ name, known, mentions }) => ({ name, known, times: mentions.length })),
    events: timeline.events.flatMap((event) => event.toldBy.filter(ofStory).map((own) => reportedEvent(event, own))),
    mentions: timeline.mentions
      .filter(({ telling }) => ofStory(telling))
      .map(({ when, telling: { quote, timex } }) => ({
        ...wordsOnLine(story, sentenceAt(teller.sentences, quote)?.span ?? quote),
        when: edtf(when),
        time: wordsOnLine(story, timex.span).words,
      })),
    relations: teller.relations.map(({ kind, entity, cause }) => ({
      ...wordsOnLine(story, cause),
      kind,
      entity: entityOf(entity).name,
      says: saga.beat.relations[kind]?.said(saga.subject) ?? kind,
    })),
    disagreements: timeline.disagreements
      .filter(({ a, b }) => ofStory(a) || ofStory(b))
      .map((each) => disagreement(each, ofStory(each.a))),
    unknownNames: namesUnknown(teller, saga),
    unplacedTimes: unplacedTimes(understood, notes),
  };
}

/** Where no story is about the subject, all stand on the timeline. */
function stands(teller: TimelineStory, { stories }: Timeline, saga: Saga): StoryReport['stands'] {
  const why = whyOfOthers(teller, saga);
  return why === null || !stories.some((story) => isAboutSubject(story, saga))
    ? { on: 'timeline', why: null }
    : { on: 'others', called: saga.beat.words.others, why };
}

/** Names are matched in the text spelt out, and told where they stand in the file. */
function namesUnknown({ story }: TimelineStory, saga: Saga): StoryReport['unknownNames'] {
  const spelt = speltOut(story.text, story.marks);
  const read = readStory({ ...withSpans({ ...story, marks: [], elements: [] }, spelt.own), text: spelt.text }, saga);
  return unknownNames(read, saga.beat).map(({ name, spans }) => ({
    name,
    times: spans.length,
    line: lineAt(story, spelt.source(spans[0]).start),
  }));
}
