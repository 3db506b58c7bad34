import type { Span } from '../../model/text.ts';
import { saga } from '../../saga/saga.ts';
import { namedIn } from '../../timeline/events/named-in.ts';
import { byWeight } from '../../timeline/key-moments.ts';
import type { TimelineEvent, TimelineStory } from '../../timeline/timeline.ts';
import { type Lifted, liftHeadline } from '../lifted.ts';
import { type MomentView, momentView } from '../moment-view.ts';
import { urls } from '../urls.ts';
import { namesIn } from './names-in.ts';
import type { Team, Teams } from './teams.ts';

/** What a row tells in the words of a story, and on which side: an event, or where there is none, a headline. */
export interface RowTelling {
  readonly side: 'left' | 'right';
  readonly moment: MomentView | null;
  readonly story: { readonly path: string; readonly headline: Lifted } | null;
}

/** Characters that its words may have, by eye: two lines beside a bar. */
const length = 80;

/**
 * The weightiest event of a row, as the key moments of the saga are weighed; what was expected and is past has no word.
 * Where no event speaks, the headline of the newest story does. Null where nothing is left.
 * @param isAhead whether the row lies behind the newest story
 */
export function rowTelling(
  stories: readonly TimelineStory[],
  events: readonly TimelineEvent[],
  teams: Teams,
  isAhead: boolean,
): RowTelling | null {
  const telling = isAhead ? events : events.filter(({ kind }) => kind !== 'expected');
  const [first] = telling.toSorted(byWeight(saga.beat.eventWords.moments));
  if (first) {
    const moment = momentView(first, length);
    // The words shown say on which side they stand, before what other tellings name.
    return { side: sideOf([moment.names, namesIn(first)], teams), moment, story: null };
  }
  const newest = stories.at(-1);
  if (!newest) return null;
  const names = headlineNames(newest, newest.story.headline.span);
  const story = { path: urls.story(newest.story.id), headline: liftHeadline(newest.story) };
  return { side: sideOf([names], teams), moment: null, story };
}

/** The side of those named first by any of the names; the right one, which wants, where both are, or where nobody is and it is there. */
function sideOf(all: readonly Iterable<string>[], { left, right }: Teams): RowTelling['side'] {
  const names = (side: readonly Team[], ids: Iterable<string>): boolean =>
    [...ids].some((id) => side.some((team) => team.ids.has(id)));
  const found = all.flatMap((ids): readonly RowTelling['side'][] =>
    names(right, ids) ? ['right'] : names(left, ids) ? ['left'] : [],
  )[0];
  return found ?? (right.length > 0 || left.length === 0 ? 'right' : 'left');
}

const headlineNames = (teller: TimelineStory, span: Span | null): readonly string[] =>
  span === null ? [] : namedIn(teller, span).entities.map(({ id }) => id);
