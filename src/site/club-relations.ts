import type { RelationKind } from '../analysis/relations/relations.ts';
import { saga } from '../saga/saga.ts';
import { clearest } from '../timeline/clearest-relations.ts';
import type { TimelineClub } from '../timeline/timeline.ts';
import { type WordedDate, wordedTelling } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { perTimeline } from './per-timeline.ts';
import { urls } from './urls.ts';

/** What the stories say a club is to the saga's subject. */
export interface ClubRelation {
  readonly kind: RelationKind;
  /** In our words: `Said to want Trent Alexander-Arnold`. */
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

/** Quotes shown for a kind. */
const quotesShown = 2;

const inWords: Readonly<Record<RelationKind, string>> = {
  holds: `Said to hold ${saga.subject}’s contract`,
  wants: `Said to want ${saga.subject}`,
};

/** What every club is said to be, by its id. */
export const clubRelations = perTimeline(
  ({ clubs }): ReadonlyMap<string, readonly ClubRelation[]> =>
    new Map(clubs.map((indexed) => [indexed.club.id, relationsOf(indexed)])),
);

/** What a club is said to be, most said first, each with the stories' own words for it; none where they merely name it. */
function relationsOf({ club, stories }: TimelineClub): readonly ClubRelation[] {
  const ofClub = stories.flatMap(({ told }) =>
    told.relations.filter((relation) => relation.club === club.id).map((relation) => ({ ...relation, told })),
  );
  const said = Map.groupBy(ofClub, ({ kind }) => kind);
  return [...said]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, statements]) => ({
      kind,
      words: inWords[kind],
      count: statements.length,
      quotes: clearest(statements, quotesShown).map(({ told, sentence }) => ({
        words: lift(told.story, sentence.span),
        path: urls.sentence(told.story.id, sentence.span.start),
        headline: liftHeadline(told.story),
        told: wordedTelling(told.date),
      })),
    }));
}
