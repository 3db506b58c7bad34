import type { DayRange } from '../../model/date.ts';
import type { Deed } from '../../model/deed.ts';

/** What a sentence says of its time: something came to pass then, is to come, or was told then. */
export type EventKind = 'happened' | 'expected' | 'reported';

const kinds = { done: 'happened', 'to-come': 'expected', told: 'reported' } as const;

/**
 * What a deed is on a timeline. Where its words say nothing for certain, the side of the day of publication on which its
 * time lies says which kind it would be.
 */
export function eventKind({ says, verb }: Deed, range: DayRange, published: DayRange): EventKind {
  if (says === 'decided') return isToCome(range, published) ? 'expected' : 'happened';
  if (says !== null && says !== 'idle') return kinds[says];
  const isOpen =
    verb !== null && verb.tense !== 'past' && range.latest !== null && range.latest >= (published.latest ?? '');
  return isOpen || isToCome(range, published) ? 'expected' : 'happened';
}

/** The kind that a time alone suggests. */
export const kindByTime = (range: DayRange, published: DayRange): EventKind =>
  isToCome(range, published) ? 'expected' : 'happened';

/** Why a time cannot be that of such an event; null where it can. */
export function misplaced(kind: EventKind, range: DayRange, published: DayRange): string | null {
  if (kind === 'expected')
    return range.latest !== null && published.earliest !== null && range.latest < published.earliest
      ? 'what is to come lies in the past'
      : null;
  return isToCome(range, published) ? 'what has been lies in the time to come' : null;
}

const isToCome = ({ earliest }: DayRange, published: DayRange): boolean =>
  earliest !== null && published.latest !== null && earliest > published.latest;
