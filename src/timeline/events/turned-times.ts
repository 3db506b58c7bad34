import { shiftDay } from '../../calendar/shift-day.ts';
import type { DayRange } from '../../model/date.ts';
import type { Deed } from '../../model/deed.ts';
import type { Timex } from '../../model/timex.ts';

/**
 * Days of the week by the verb they belong to: "the window closes on Monday" is a Monday to come, "he signed on Friday" one
 * that is over. What says itself which one it means ("last Friday") stays as it is, and so does all in a story of which
 * nobody knows the day.
 */
export function turnedTimes(
  timexes: readonly Timex[],
  deeds: readonly Deed[],
  published: DayRange | null,
  text: string,
): readonly Timex[] {
  const today = published?.earliest;
  if (!today || today !== published.latest) return timexes;
  const surely = new Map(
    deeds
      .filter(({ doubts, preposition }) => doubts.length === 0 && /^(?:on|for|)$/.test(preposition ?? ''))
      .map((deed) => [deed.time.start, deed.says]),
  );
  return timexes.map((timex) => {
    const { earliest, latest } = timex.range;
    const says = surely.get(timex.span.start);
    if (timex.rule !== 'weekday-name' || earliest === null || earliest !== latest) return timex;
    if (/\b(?:last|next|this|week|previous|following)\b|\d/i.test(text.slice(timex.span.start, timex.span.end)))
      return timex;
    const days =
      says === 'to-come' && earliest < today ? 7 : (says === 'done' || says === 'told') && earliest > today ? -7 : 0;
    const day = shiftDay(earliest, days);
    return days === 0 ? timex : { ...timex, value: day, range: { earliest: day, latest: day } };
  });
}
