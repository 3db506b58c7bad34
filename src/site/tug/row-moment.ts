import { saga } from '../../saga/saga.ts';
import { byWeight } from '../../timeline/key-moments.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';
import { type MomentView, momentView } from '../moment-view.ts';
import { namesIn } from './names-in.ts';
import type { Team, Teams } from './teams.ts';

/** What a row tells in the words of a story, and on which side. */
export interface RowMoment extends MomentView {
  readonly side: 'left' | 'right' | 'neither';
}

/** Characters that its words may have, by eye: two lines beside a bar. */
const length = 80;

/** The weightiest event of a row, as the key moments of the saga are weighed; null where there is none. */
export function rowMoment(events: readonly TimelineEvent[], { left, right }: Teams): RowMoment | null {
  const [first] = events.toSorted(byWeight(saga.beat.eventWords.moments));
  if (!first) return null;
  const moment = momentView(first, length);
  const names = (side: readonly Team[], ids: Iterable<string>): boolean =>
    [...ids].some((id) => side.some((team) => team.ids.has(id)));
  // The words shown say on which side they stand, before what other tellings name.
  const side = [moment.names, namesIn(first)].flatMap((ids): readonly RowMoment['side'][] =>
    names(right, ids) ? ['right'] : names(left, ids) ? ['left'] : [],
  )[0];
  return { ...moment, side: side ?? 'neither' };
}
