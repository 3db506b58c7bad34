import { saga } from '../saga/saga.ts';
import { clearest } from '../timeline/clearest-relations.ts';
import type { TimelineEntity } from '../timeline/timeline.ts';
import { type WordedDate, wordedTelling } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { perTimeline } from './per-timeline.ts';
import { urls } from './urls.ts';

/** What the stories say an entity is to the saga's subject. */
export interface EntityRelation {
  readonly kind: string;
  /** In our words: `Said to launch Artemis`. */
  readonly words: string;
  /** Sentences that say so. */
  readonly count: number;
  /** The clearest of them. */
  readonly quotes: readonly {
    readonly words: Lifted;
    readonly path: string;
    readonly headline: Lifted;
    readonly told: WordedDate;
  }[];
}

/** Quotes shown for a kind, by eye; the stories behind them hold the rest. */
const quotesShown = 2;

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
  const ofEntity = stories.flatMap(({ teller }) =>
    teller.relations.filter((relation) => relation.entity === entity.id).map((relation) => ({ ...relation, teller })),
  );
  const said = Map.groupBy(ofEntity, ({ kind }) => kind);
  return [...said]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, statements]) => ({
      kind,
      words: inWords(kind),
      count: statements.length,
      quotes: clearest(statements, quotesShown).map(({ teller, sentence }) => ({
        words: lift(teller.story, sentence.span),
        path: urls.sentence(teller.story.id, sentence.span.start),
        headline: liftHeadline(teller.story),
        told: wordedTelling(teller.date),
      })),
    }));
}
