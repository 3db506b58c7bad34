import { saga } from '../saga/saga.ts';
import { clearest, type ToldRelation } from '../timeline/clearest-relations.ts';
import type { TimelineEntity } from '../timeline/timeline.ts';
import { kindOf } from './entities.ts';
import { newestFirst } from './front-page.ts';
import { type Lifted, lift } from './lifted.ts';
import { perTimeline } from './per-timeline.ts';
import { storyCalled } from './story-called.ts';
import { urls } from './urls.ts';

/** A sentence that says what an entity is to the saga's subject. */
export interface RelationQuote {
  readonly words: Lifted;
  readonly path: string;
  /** Its story, in our words: `story of 3 January 2025`. */
  readonly story: string;
  /** Who published it; null where the file does not say. */
  readonly publisher: string | null;
}

/** What the stories say an entity is to the saga's subject. */
export interface EntityRelation {
  readonly kind: string;
  /** In our words: `Said to launch Artemis`. */
  readonly words: string;
  /** Sentences that say so. */
  readonly count: number;
  /** Of the newest stories that say so the clearest, newest first. */
  readonly quotes: readonly RelationQuote[];
  /** All of them, newest first. */
  readonly all: readonly RelationQuote[];
  /** The page that has all; null where the quotes are all. */
  readonly path: string | null;
}

/** Quotes shown for a kind on the entity's own page, by eye. */
const quotesShown = 3;

/** @throws Error when the beat has no words for it. */
function inWords(kind: string): string {
  const words = saga.beat.relations[kind];
  if (!words) throw new Error(`The beat has no words for the relation "${kind}".`);
  return words.said(saga.subject);
}

/** What every entity is said to be, by its id. */
export const entityRelations = perTimeline(
  ({ entities }): ReadonlyMap<string, readonly EntityRelation[]> =>
    new Map(entities.map((indexed) => [indexed.entity.id, relationsOf(indexed)])),
);

/** What an entity is said to be, most said first, each with the stories' own words for it; none where they merely name it. */
function relationsOf({ entity, stories }: TimelineEntity): readonly EntityRelation[] {
  const ofEntity = newestFirst(stories.map(({ teller }) => teller)).flatMap((teller) =>
    teller.relations.filter((relation) => relation.entity === entity.id).map((relation) => ({ ...relation, teller })),
  );
  const said = Map.groupBy(ofEntity, ({ kind }) => kind);
  return [...said]
    .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || place(a) - place(b))
    .map(([kind, statements]) => ({
      kind,
      words: inWords(kind),
      count: statements.length,
      quotes: clearest(ofNewest(statements), quotesShown).map(quote),
      all: statements.map(quote),
      path: statements.length > quotesShown ? urls.relation(kindOf(entity), entity.id, kind) : null,
    }));
}

/** Of kinds as often said, that which the beat lists first leads. */
const place = (kind: string): number => Object.keys(saga.beat.relations).indexOf(kind);

/** Those of the newest stories, as many stories as there are quotes to show. */
function ofNewest(statements: readonly ToldRelation[]): readonly ToldRelation[] {
  const newest = new Set([...new Set(statements.map(({ teller }) => teller))].slice(0, quotesShown));
  return statements.filter(({ teller }) => newest.has(teller));
}

const quote = ({ teller, sentence }: ToldRelation): RelationQuote => ({
  words: lift(teller.story, sentence.span),
  path: urls.sentence(teller.story.id, sentence.span.start),
  story: storyCalled(teller.date),
  publisher: teller.story.provenance.source?.name ?? null,
});
