import { saga } from '../../saga/saga.ts';
import { type MomentView, momentView } from '../moment-view.ts';
import { byWeight } from '../../timeline/key-moments.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';

/** What a row tells in the words of a story, and on which side. */
export interface RowMoment extends MomentView {
  readonly side: 'left' | 'right' | 'neither';
}

/** Characters that its words may have, by eye: two lines beside a bar. */
const length = 80;

/** The weightiest event of a row, as the key moments of the saga are weighed; null where there is none. */
export function rowMoment(
  events: readonly TimelineEvent[],
  sideOf: (event: TimelineEvent) => RowMoment['side'],
): RowMoment | null {
  const [first] = events.toSorted(byWeight(saga.beat.eventWords.moments));
  return first ? { ...momentView(first, length), side: sideOf(first) } : null;
}
