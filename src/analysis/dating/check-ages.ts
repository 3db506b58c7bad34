import { shiftDay } from '../../calendar/shift-day.ts';
import type { IsoDay } from '../../model/date.ts';
import type { ReadStory } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';

/** An age in a dated story that the person's birthday contradicts. */
export interface WrongAge {
  readonly span: Span;
  readonly stated: number;
  /** The age the person had; the nearest one to what is stated when the date is a month or a year. */
  readonly actual: number;
  readonly person: string;
  /** Id of the birth. */
  readonly fact: string;
}

/** An age further off than this says that the words mean somebody else; nothing finer is known. In years. */
const furthest = 3;

/**
 * The ages a dated story states that cannot be right on any day of its date, nor on the day before or after, since
 * prefixes are a day off at times. Nothing for a story without a date.
 */
export function checkAges({ story, ages }: ReadStory): readonly WrongAge[] {
  if (story.date.kind !== 'stated') return [];
  const { earliest, latest } = story.date.range;
  if (earliest === null || latest === null) return [];
  return ages.flatMap(({ span, age, birth, range }) => {
    const fits = (range.earliest ?? '') <= shiftDay(latest, 1) && shiftDay(earliest, -1) <= (range.latest ?? '9');
    const actual = age < ageOn(birth.day, earliest) ? ageOn(birth.day, earliest) : ageOn(birth.day, latest);
    if (fits || Math.abs(actual - age) > furthest) return [];
    return [{ span, stated: age, actual, person: birth.person, fact: birth.id }];
  });
}

const ageOn = (born: IsoDay, on: IsoDay): number =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
