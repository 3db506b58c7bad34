import { edtf } from '../calendar/edtf.ts';
import { saga } from '../saga/saga.ts';
import { assumptions } from '../site/assumptions.ts';
import { kindOf } from '../site/entities.ts';
import { partsOf } from '../site/saga-parts.ts';
import { citedSources } from '../site/sources.ts';
import { urls } from '../site/urls.ts';
import { openExpectations } from '../timeline/open-expectations.ts';
import type { DisagreeingWords, Disagreement, Telling, Timeline, TimelineEvent } from '../timeline/timeline.ts';
import { byKind } from './by-kind.ts';
import type { Output } from './output.ts';
import { storyData } from './story-data.ts';

/** Version of the format; it rises when a field changes its meaning, not when one is added. */
const version = 1;

/** The whole site as data. Offsets count UTF-16 code units of the decoded seed. */
export const timelineJson: Output = {
  path: 'timeline.json',
  type: 'application/json',
  content: (timeline) => {
    const madeFrom = data(timeline);
    return { body: () => `${JSON.stringify(madeFrom)}\n`, madeFrom };
  },
};

function data(timeline: Timeline) {
  const { stories, events, mentions, disagreements, entities } = timeline;
  const { own } = partsOf(timeline);
  const [ownStories, ownEvents] = [new Set(own.stories), new Set([...own.events, ...own.mentions].map(({ id }) => id))];
  const open = openExpectations(own.events).union(openExpectations(partsOf(timeline).others.events));
  return {
    version,
    title: saga.title,
    subject: saga.subject,
    ...byKind(
      entities,
      ({ entity }) => entity.id,
      ({ entity, stories: named }) => ({
        id: entity.id,
        name: entity.name,
        url: urls.entity(kindOf(entity), entity.id),
        stories: named.map(({ teller }) => teller.story.id),
      }),
    ),
    sources: citedSources(timeline).map(({ id, name, all }) => ({
      id,
      name,
      url: urls.source(id),
      stories: [...new Set(all.map(({ teller }) => teller.story.id))],
    })),
    facts: assumptions(timeline),
    stories: stories.map((teller) => storyData(teller, ownStories.has(teller))),
    events: [
      ...events.map((event) => eventData(event, 'sure', ownEvents.has(event.id), open.has(event))),
      ...mentions.map((mention) =>
        eventData(
          { ...mention, timex: mention.telling.timex, toldBy: [mention.telling] },
          'unsure',
          ownEvents.has(mention.id),
          false,
        ),
      ),
    ],
    disagreements: disagreements.map(disagreementData),
  };
}

const eventData = (
  { id, kind, when, timex: { value, mod }, toldBy, entities }: TimelineEvent,
  certainty: 'sure' | 'unsure',
  ofSubject: boolean,
  open: boolean,
) => ({
  id,
  kind,
  certainty,
  ofSubject,
  when: { ...when, edtf: edtf(when) },
  timex: { value, mod },
  open,
  toldBy: toldBy.map(tellingData),
  ...byKind(
    entities,
    (id) => id,
    (id) => id,
  ),
});

const tellingData = ({ teller, quote, timex: { span, value, mod } }: Telling) => ({
  story: teller.story.id,
  ...quote,
  timex: { ...span, value, mod },
});

const disagreementData = ({ id, what, a, b, settledBy }: Disagreement) => ({
  id,
  what,
  a: wordsData(a),
  b: wordsData(b),
  settledBy,
});

const wordsData = ({ teller, span }: DisagreeingWords) => ({ story: teller.story.id, ...span });
