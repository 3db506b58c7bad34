import { rangeOf } from '../../model/date-estimate.ts';
import { wordsAt } from '../../model/words-at.ts';
import { monthOf } from '../../timeline/entries.ts';
import type { Timeline, TimelineStory } from '../../timeline/timeline.ts';
import { kinds, ofKind } from '../entities.ts';
import { wordedDate } from '../format-date.ts';
import { storyKey } from '../made-from.ts';
import { urls } from '../urls.ts';
import { foundAddress, indexedWords } from './found-story.ts';
import { offeredOutlets, outletsOf } from './outlets.ts';

/** What a search can be narrowed to, beside the kinds of entities that the beat has. */
export const fixedFilters = ['tells', 'outlet', 'month'] as const;

/** One story as the search index takes it in. */
export interface SearchRecord {
  readonly address: string;
  readonly headline: string;
  /** Its sentences, joined by spaces, less what the page put around it. */
  readonly content: string;
  /** Values of its filters by their names: `month`, `outlet`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its `searchDay`. */
  readonly day: string;
}

/** A record that is made where its index is: of a large archive most are not. */
export interface RecordMaker extends Pick<SearchRecord, 'day'> {
  readonly make: () => SearchRecord;
  /** What it depends on, as JSON, for the build’s cache. */
  readonly madeFrom: unknown;
}

/** Every story as the search index takes it in, in timeline order. */
export function recordMakers(timeline: Timeline): readonly RecordMaker[] {
  const told = kindsTold(timeline);
  const offered = new Set(offeredOutlets(timeline).keys());
  return timeline.stories.map((teller) => {
    const tells = [...(told.get(teller) ?? [])];
    const outlets = [...outletsOf(teller).keys()].filter((id) => offered.has(id));
    return {
      day: searchDay(teller),
      make: () => record(teller, tells, outlets),
      madeFrom: [storyKey(teller), tells, outlets],
    };
  });
}

function record(teller: TimelineStory, tells: readonly string[], outlets: readonly string[]): SearchRecord {
  const { story, date, sentences, entities } = teller;
  const { headline, provenance } = story;
  const parts = [
    // A title of the front matter stands in no sentence.
    ...(headline.span === null ? [{ text: indexedWords(headline.text), start: null }] : []),
    ...sentences
      .filter(({ section }) => section !== 'boilerplate')
      .map(({ span }) => ({ text: indexedWords(wordsAt(story, span)), start: span.start })),
  ];
  const range = rangeOf(date);
  return {
    address: foundAddress({
      path: urls.story(story.id),
      date: wordedDate(date).text,
      publisher: provenance.source?.name ?? null,
      sentences: parts.map(({ text, start }) => ({ words: text.length, start })),
    }),
    headline: headline.text,
    content: parts.flatMap(({ text }) => text).join(' '),
    filters: {
      ...Object.fromEntries(
        kinds.map((kind) => [kind.one, ofKind(entities, kind, ({ entity }) => entity).map(({ entity }) => entity)]),
      ),
      tells,
      outlet: outlets,
      month: [range && monthOf(range)].filter((month) => month !== null),
    },
    day: searchDay(teller),
  };
}

/** The last day on which a story can have appeared; before all others where nothing says when it did. */
export function searchDay({ date }: Pick<TimelineStory, 'date'>): string {
  const range = rangeOf(date);
  return range?.latest ?? range?.earliest ?? '0000';
}

/** The kinds of events that each story tells. */
function kindsTold({ events }: Timeline): ReadonlyMap<TimelineStory, ReadonlySet<string>> {
  const found = new Map<TimelineStory, Set<string>>();
  for (const { kind, toldBy } of events)
    for (const { teller } of toldBy) found.set(teller, (found.get(teller) ?? new Set()).add(kind));
  return found;
}
