import { edtf } from '../../calendar/edtf.ts';
import type { Evidence } from '../../model/date-estimate.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import { saga } from '../../saga/saga.ts';
import { entityOf } from '../../site/entities.ts';
import { storyKey } from '../../site/made-from.ts';
import { perTimeline } from '../../site/per-timeline.ts';
import type {
  Disagreement,
  Telling,
  Timeline,
  TimelineEvent,
  TimelineStory,
  TimeMention,
} from '../../timeline/timeline.ts';

/** Something the site says because of words of a seed. */
export interface Statement {
  readonly story: Story;
  readonly span: Span;
  /** Tells the statement from all others, and stays when other stories come and go. */
  readonly fragment: string;
  /** One of those that the W3C's model lists. */
  readonly motivation: 'identifying' | 'describing' | 'assessing';
  /** What is said, `person: arne-slot`. */
  readonly value: string;
}

/** What is said because of a story: by itself, then what joins it with others. */
export const statementsOf = (timeline: Timeline, teller: TimelineStory): readonly Statement[] =>
  numbered([...ofStory(teller), ...joining(timeline, teller.story)]);

/** Of these alone those that other stories may change. */
const joining = (timeline: Timeline, { id }: Story): readonly Statement[] =>
  (joins(timeline).get(id) ?? []).flatMap(({ make }) => make());

/** What a story’s statements depend on, for the build’s cache. */
export const statementsKey = (timeline: Timeline, teller: TimelineStory): unknown => [
  storyKey(teller),
  (joins(timeline).get(teller.story.id) ?? []).flatMap(({ key }) => key ?? []),
];

/** Something that other stories may change, and its statements in one story. */
interface Join {
  readonly make: () => readonly Statement[];
  /** Null where its story alone says what it is. */
  readonly key: unknown;
}

/** By the ids of the stories. */
const joins = perTimeline(({ events, mentions, disagreements }): ReadonlyMap<string, readonly Join[]> => {
  const found = new Map<string, Join[]>();
  const put = ({ id }: Story, join: Join): void => {
    const known = found.get(id);
    if (known) known.push(join);
    else found.set(id, [join]);
  };
  for (const event of events)
    for (const telling of event.toldBy)
      put(telling.teller.story, {
        make: () => [ofTelling(event, telling)],
        key: [event.id, event.kind, event.when, telling.quote.start, telling.quote.end, telling.timex.span.start],
      });
  for (const mention of mentions) put(mention.telling.teller.story, { make: () => ofMention(mention), key: null });
  for (const disagreement of disagreements) {
    const both = ofDisagreement(disagreement);
    for (const story of new Set(both.map((side) => side.story)))
      put(story, {
        make: () => both.filter((side) => side.story === story),
        key: [disagreement.id, both.map(({ story: of, span }) => [of.id, span])],
      });
  }
  return found;
});

/** What is said because of each story by itself, in the order of the timeline; then what joins stories. */
export const statements = ({ stories, events, mentions, disagreements }: Timeline): readonly Statement[] =>
  numbered([
    ...stories.flatMap(ofStory),
    ...events.flatMap(ofEvent),
    ...mentions.flatMap(ofMention),
    ...disagreements.flatMap(ofDisagreement),
  ]);

/** With a number behind the fragments of equal ones: all of one story, which has them in the same order whatever stands beside it. */
function numbered(all: readonly Statement[]): readonly Statement[] {
  const used = new Map<string, number>();
  return all.map((statement) => {
    const nth = (used.get(statement.fragment) ?? 0) + 1;
    used.set(statement.fragment, nth);
    return nth === 1 ? statement : { ...statement, fragment: `${statement.fragment}/${nth}` };
  });
}

/** Says `value` of the words of `story` at `span`; `kind` is a path of kebab-case names. */
const state = (
  story: Story,
  span: Span,
  kind: string,
  motivation: Statement['motivation'],
  value: string,
): Statement => ({ story, span, fragment: `${story.id}/${kind}/${span.start}-${span.end}`, motivation, value });

function ofStory({
  story,
  date,
  entities,
  people,
  citations,
  quotations,
  relations,
  wrongAges,
}: TimelineStory): readonly Statement[] {
  const { headline } = story;
  const dated = (word: string, pieces: readonly Evidence[]): readonly Statement[] =>
    pieces.map(({ rule, span, range }) =>
      state(story, span, `date/${rule}`, 'describing', `${word}: ${edtf(range) ?? '..'}, by ${rule}`),
    );
  return [
    ...(headline.span ? [state(story, headline.span, 'headline', 'describing', 'headline')] : []),
    ...entities.flatMap(({ entity: id, mentions }) => {
      const { kind } = entityOf(id);
      return mentions.map(({ span }) => state(story, span, `${kind}/${id}`, 'identifying', `${kind}: ${id}`));
    }),
    ...people.flatMap(({ id, mentions }) =>
      mentions.map(({ span }) => state(story, span, `person/${id}`, 'identifying', `person: ${id}`)),
    ),
    ...citations.map(({ span, kind, source, self }) =>
      state(story, span, 'source', 'identifying', `${self ? 'source, itself' : 'source'}: ${source?.name ?? kind}`),
    ),
    ...quotations.map(({ span, speaker }) =>
      state(story, span, 'quotation', 'describing', speaker ? `quotation: ${speaker.name}` : 'quotation'),
    ),
    ...relations.map(({ kind, entity: id, sentence }) =>
      state(story, sentence.span, `relation/${kind}/${id}`, 'describing', `${id} ${kind} ${saga.subject}`),
    ),
    ...(date.kind === 'stated' && date.from === 'dateline'
      ? [state(story, date.span, 'date/dateline', 'describing', `published: ${edtf(date.range) ?? '..'}, by dateline`)]
      : []),
    ...(date.kind === 'inferred' ? [...dated('written', date.evidence), ...dated('set aside', date.setAside)] : []),
    ...wrongAges.map(({ span, stated, actual, fact }) =>
      state(story, span, 'age', 'assessing', `age: ${stated} stated, ${actual} by ${fact}`),
    ),
  ];
}

const ofEvent = (event: TimelineEvent): readonly Statement[] =>
  event.toldBy.map((telling) => ofTelling(event, telling));

const ofTelling = (
  { id, kind, when }: Pick<TimelineEvent, 'id' | 'kind' | 'when'>,
  { teller, quote, timex }: Telling,
): Statement =>
  state(teller.story, quote, `event/${timex.span.start}`, 'describing', `${kind}: ${edtf(when) ?? '..'}, ${id}`);

const ofMention = ({ id, when, telling: { teller, timex } }: TimeMention): readonly Statement[] => [
  state(teller.story, timex.span, 'mention', 'describing', `mentions ${edtf(when) ?? '..'}, ${id}`),
];

const ofDisagreement = ({ id, what, a, b }: Disagreement): readonly Statement[] =>
  [a, b].map(({ teller, span }) =>
    state(teller.story, span, `disagreement/${id}`, 'assessing', `disagreement on ${what}: ${id}`),
  );
