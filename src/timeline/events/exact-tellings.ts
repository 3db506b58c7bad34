import type { NonEmpty } from '../../model/text.ts';
import type { Telling, TimelineEvent } from '../timeline.ts';

/** The tellings whose own words give an event the time that it stands under: beside “30 June” no “in June” is quoted. */
export function exactTellings({ when, toldBy }: Pick<TimelineEvent, 'when' | 'toldBy'>): NonEmpty<Telling> {
  const [first, ...rest] = toldBy.filter(
    (telling) => telling.when.earliest === when.earliest && telling.when.latest === when.latest,
  );
  return first ? [first, ...rest] : toldBy;
}
