import { saga } from '../saga/saga.ts';
import { clearest } from '../timeline/club-parts/clearest.ts';
import { clubParts, type Part } from '../timeline/club-parts.ts';
import type { TimelineClub } from '../timeline/timeline.ts';
import { type WordedDate, wordedTelling } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { perTimeline } from './per-timeline.ts';
import { urls } from './urls.ts';

/** What the stories say a club is in the saga. */
export interface ClubPartView {
  readonly part: Part;
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

/** Quotes shown for a part. */
const quotesShown = 2;

const inWords: Readonly<Record<Part, string>> = {
  holds: `Said to hold ${saga.subject}’s contract`,
  wants: `Said to want ${saga.subject}`,
};

/** The parts of every club, by its id. */
export const clubPartViews = perTimeline(
  ({ clubs }): ReadonlyMap<string, readonly ClubPartView[]> =>
    new Map(clubs.map((indexed) => [indexed.club.id, partsOf(indexed)])),
);

/** A club's parts, each with the stories' own words for it; none where they merely name it. */
function partsOf({ club, stories }: TimelineClub): readonly ClubPartView[] {
  const said = Map.groupBy(clubParts(stories, club.id, saga), ({ part }) => part);
  return [...said]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([part, statements]) => ({
      part,
      words: inWords[part],
      count: statements.length,
      quotes: clearest(statements, quotesShown).map(({ told, sentence }) => ({
        words: lift(told.story, sentence.span),
        path: urls.sentence(told.story.id, sentence.span.start),
        headline: liftHeadline(told.story),
        told: wordedTelling(told.date),
      })),
    }));
}
