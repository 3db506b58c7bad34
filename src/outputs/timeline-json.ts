import { edtf } from '../calendar/edtf.ts';
import { anyTime } from '../model/date.ts';
import { type DateEstimate, rangeOf } from '../model/date-estimate.ts';
import { cut, type Span } from '../model/text.ts';
import { saga } from '../saga/saga.ts';
import { entityOf, kindOf, kinds, ofKind } from '../site/entities.ts';
import { urls } from '../site/urls.ts';
import type { Disagreement, Timeline, TimelineEvent, TimelineStory } from '../timeline/timeline.ts';
import type { Output } from './output.ts';

/** Version of the format; it rises when a field changes its meaning, not when one is added. */
const version = 1;

/** The whole site as data. Offsets count UTF-16 code units of the decoded seed. */
export const timelineJson: Output = {
  path: 'timeline.json',
  type: 'application/json',
  content: (timeline) => {
    const shows = data(timeline);
    return { body: () => `${JSON.stringify(shows)}\n`, shows };
  },
};

const data = ({ stories, events, disagreements, entities }: Timeline) => ({
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
      stories: named.map(({ told }) => told.story.id),
    }),
  ),
  stories: stories.map(storyData),
  events: events.map(eventData),
  disagreements: disagreements.map(disagreementData),
});

/** A list for each kind, under its name: `agencies`. */
const byKind = <T, U>(
  all: readonly T[],
  idOf: (each: T) => string,
  shown: (each: T) => U,
): Record<string, readonly U[]> =>
  Object.fromEntries(kinds.map((kind) => [kind.many, ofKind(all, kind, idOf).map(shown)]));

const storyData = (told: TimelineStory) => {
  const { story } = told;
  const at = (span: Span) => ({ ...span, surface: cut(story.text, span) });
  return {
    id: story.id,
    seed: story.seedPath,
    sha256: story.sha256,
    url: urls.story(story.id),
    headline: {
      text: story.headline.text,
      start: story.headline.span?.start ?? null,
      end: story.headline.span?.end ?? null,
    },
    date: dateData(told.date),
    blocks: story.blocks.map(({ kind, section, span }) => ({ kind, section, ...span })),
    ...byKind(
      told.entities,
      ({ entity }) => entity,
      ({ entity, main, mentions }) => ({
        id: entity,
        main,
        mentions: mentions.map(({ span, section }) => ({ ...at(span), section })),
      }),
    ),
    people: told.people.map(({ id, name, mentions }) => ({
      id,
      name,
      mentions: mentions.map(({ span, section }) => ({ ...at(span), section })),
    })),
    outlets: told.citations
      .filter(({ kind }) => kind === 'outlet')
      .map(({ source, span, self }) => ({ id: source?.id ?? null, name: source?.name ?? null, ...span, self })),
    relations: told.relations.map(({ kind, entity, sentence }) => ({
      kind,
      [entityOf(entity).kind]: entity,
      ...sentence.span,
    })),
    quotations: told.quotations.map(({ span, speaker }) => ({ ...span, speaker: speaker?.name ?? null })),
    timexes: told.timexes.map(({ span, value, range }) => ({ ...span, value, ...range })),
  };
};

function dateData(date: DateEstimate) {
  const range = rangeOf(date) ?? anyTime;
  return {
    kind: date.kind,
    from: date.kind === 'stated' ? date.from : null,
    ...range,
    edtf: edtf(range),
    evidence:
      date.kind === 'inferred' ? date.evidence.map(({ rule, span, range: days }) => ({ rule, ...span, ...days })) : [],
  };
}

const eventData = ({ id, kind, when, toldBy, entities }: TimelineEvent) => ({
  id,
  kind,
  when: { ...when, edtf: edtf(when) },
  toldBy: toldBy.map(({ told, quote }) => ({ story: told.story.id, ...quote })),
  ...byKind(
    entities,
    (id) => id,
    (id) => id,
  ),
});

const disagreementData = ({ id, what, a, b }: Disagreement) => ({
  id,
  what,
  a: { story: a.told.story.id, ...a.span },
  b: { story: b.told.story.id, ...b.span },
});
