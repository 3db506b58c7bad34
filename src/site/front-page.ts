import { saga } from '../saga/saga.ts';
import { words } from '../text/words.ts';
import { keyMoments } from '../timeline/key-moments.ts';
import { byNewestDay } from '../timeline/newest.ts';
import { openExpectations } from '../timeline/open-expectations.ts';
import type { Part } from '../timeline/subject/saga-parts.ts';
import type { TimelineEvent, TimelineStory } from '../timeline/timeline.ts';
import { type MomentView, momentView } from './moment-view.ts';
import { type Teaser, teaser } from './teaser.ts';

/** The head of the front page: what is new, what is open, what has happened. */
export interface FrontPage {
  /** The newest story; null where there is none. */
  readonly latest: Teaser | null;
  /** What is expected and nothing settles, the soonest first. */
  readonly open: readonly MomentView[];
  /** Oldest first; empty where there are too few to tell a saga by. */
  readonly moments: readonly MomentView[];
  /** What stands there instead: the newest stories after the first of all. */
  readonly stories: readonly Teaser[];
}

/** By eye: expectations shown, moments without which stories stand in their place, those stories, and the characters of a line. */
const [openShown, fewest, storiesShown, length] = [2, 3, 4, 130];

export function frontPage(part: Part): FrontPage {
  const newest = newestFirst(part.stories);
  const moments = keyMoments(part.events, saga.beat.eventWords.moments).map((event) => momentView(event, length));
  const hasMoments = moments.length >= fewest;
  const [latest] = newest;
  return {
    latest: latest ? teaser(latest) : null,
    open: stillOpen(part, latest).map((event) => momentView(event, length)),
    moments: hasMoments ? moments : [],
    stories: hasMoments ? [] : newest.slice(1, storiesShown + 1).map(teaser),
  };
}

/** The newest story first; one whose day is not known stands at the first of those it can have appeared on. */
export const newestFirst = (stories: readonly TimelineStory[]): readonly TimelineStory[] =>
  byNewestDay(stories.map((teller) => ({ kind: 'story', teller })))
    .toReversed()
    .flatMap((entry) => (entry.kind === 'story' ? [entry.teller] : []));

/**
 * Expectations that nothing since settles and whose time is not over when the newest story appears, soonest first. What its
 * headline says already is left out, unless nothing else is open.
 */
function stillOpen({ events }: Part, latest: TimelineStory | undefined): readonly TimelineEvent[] {
  const open = openExpectations(events);
  const day = latest?.date.kind === 'unknown' ? null : (latest?.date.range.latest ?? null);
  const waiting = events.filter(
    (event) => open.has(event) && (day === null || event.when.latest === null || event.when.latest >= day),
  );
  const headline = latest?.story.headline.span ?? null;
  const isSaid = ({ toldBy }: TimelineEvent): boolean =>
    headline !== null &&
    toldBy.every(({ teller, quote }) => teller === latest && quote.start < headline.end && headline.start < quote.end);
  const further = waiting.filter((event) => !isSaid(event));
  return oneOfAKind((further.length > 0 ? further : waiting).toSorted(bySoonest)).slice(0, openShown);
}

/** Of those that speak of one thing that ends, as a deal does, the first alone. */
function oneOfAKind(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ending = ({ toldBy: [{ teller, quote }] }: TimelineEvent): string | null =>
    words(teller.story.text, quote).find(({ folded }) => saga.beat.eventWords.terms.includes(folded))?.folded ?? null;
  const seen = new Set<string>();
  return events.filter((event) => {
    const word = ending(event);
    if (word === null) return true;
    const isFirst = !seen.has(word);
    seen.add(word);
    return isFirst;
  });
}

const bySoonest = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(a.when.earliest ?? '', b.when.earliest ?? '') || compare(a.when.latest ?? '9999', b.when.latest ?? '9999');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
