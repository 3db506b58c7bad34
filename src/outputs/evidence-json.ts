import { edtf } from '../calendar/edtf.ts';
import type { Evidence } from '../model/date-estimate.ts';
import type { Story } from '../model/story.ts';
import { cut, type Span } from '../model/text.ts';
import { saga } from '../saga/saga.ts';
import { entityOf } from '../site/entities.ts';
import { absolute, urls } from '../site/urls.ts';
import type { Disagreement, Timeline, TimelineEvent, TimelineStory, TimeMention } from '../timeline/timeline.ts';
import type { Output } from './output.ts';

/** Version of the format; it rises when a field changes its meaning, not when one is added. */
const version = 1;
/** Characters quoted before and after the words, so that they can be found again in a text that was edited. */
const context = 32;

const units =
  'Offsets, lengths and the characters of prefix and suffix are UTF-16 code units of the seed decoded as UTF-8, or as UTF-16 where its byte order mark says so, that mark included: in JavaScript, text.slice(start, end) is exact. Of a Markdown file `exact` holds its marks too, which no page shows and timeline.json lists.';

/** Something the site says because of words of a seed. */
interface Statement {
  readonly story: Story;
  readonly span: Span;
  /** Tells the statement from all others, and stays when other stories come and go. */
  readonly fragment: string;
  /** One of those that the W3C's model lists. */
  readonly motivation: 'identifying' | 'describing' | 'assessing';
  /** What is said, `person: arne-slot`. */
  readonly value: string;
}

/** Every statement and its words as W3C Web Annotations, with a hash of each seed: whoever has the seeds can check. */
export const evidenceJson: Output = {
  path: 'evidence.json',
  type: 'application/ld+json',
  content: (timeline) => {
    const found = statements(timeline);
    const seeds = timeline.stories.map(({ story }) => seed(story));
    // The seeds' hashes stand for the words, so that the key need not be made from all of them.
    const madeFrom = { version, units, seeds, statements: found.map(({ story, ...said }) => said) };
    return { body: () => `${JSON.stringify(page(seeds, found))}\n`, madeFrom };
  },
};

const seed = ({ id, seedPath, sha256, text }: Story) => ({
  source: seedPath,
  story: absolute(urls.story(id)),
  sha256,
  length: text.length,
});

function page(seeds: readonly ReturnType<typeof seed>[], found: readonly Statement[]) {
  const id = absolute(urls.output(evidenceJson.path));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: { id: `${id}#all`, type: 'AnnotationCollection', label: saga.title, total: found.length },
    startIndex: 0,
    version,
    units,
    seeds,
    items: found.map(({ story, span, fragment, motivation, value }) => ({
      id: `${id}#${fragment}`,
      type: 'Annotation',
      motivation,
      body: { type: 'TextualBody', value },
      target: { source: story.seedPath, selector: selectors(story.text, span) },
    })),
  };
}

/** The place of the words, and the words between what stands around them. */
function selectors(text: string, { start, end }: Span) {
  const from = wholeCharacter(text, Math.max(0, start - context), 1);
  const to = wholeCharacter(text, Math.min(text.length, end + context), -1);
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: cut(text, { start, end }),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
  ];
}

/** The offset, or its neighbour when it would part a surrogate pair. */
const wholeCharacter = (text: string, at: number, step: 1 | -1): number =>
  /^[\uDC00-\uDFFF]$/.test(text.charAt(at)) && /^[\uD800-\uDBFF]$/.test(text.charAt(at - 1)) ? at + step : at;

/** What is said because of each story by itself, in the order of the timeline; then what joins stories. */
function statements({ stories, events, mentions, disagreements }: Timeline): readonly Statement[] {
  const used = new Map<string, number>();
  return [
    ...stories.flatMap(ofStory),
    ...events.flatMap(ofEvent),
    ...mentions.flatMap(ofMention),
    ...disagreements.flatMap(ofDisagreement),
  ].map((statement) => {
    // Equal ones are all of one story, which has them in the same order whatever stands beside it.
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

const ofEvent = ({ id, kind, when, toldBy }: TimelineEvent): readonly Statement[] =>
  toldBy.map(({ teller, quote, timex }) =>
    state(teller.story, quote, `event/${timex.span.start}`, 'describing', `${kind}: ${edtf(when) ?? '..'}, ${id}`),
  );

const ofMention = ({ id, when, telling: { teller, timex } }: TimeMention): readonly Statement[] => [
  state(teller.story, timex.span, 'mention', 'describing', `mentions ${edtf(when) ?? '..'}, ${id}`),
];

const ofDisagreement = ({ id, what, a, b }: Disagreement): readonly Statement[] =>
  [a, b].map(({ teller, span }) =>
    state(teller.story, span, `disagreement/${id}`, 'assessing', `disagreement on ${what}: ${id}`),
  );
