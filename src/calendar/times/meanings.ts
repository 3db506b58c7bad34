import type { IsoDay } from '../../model/date.ts';
import type { Direction, Lean, Meaning, Reading, Scene } from '../../model/time-rule.ts';
import type { Period } from '../period.ts';

/** A stretch of the calendar as it stands. */
export const meaning = ({ value, range }: Period, mod: Meaning['mod'] = null): Meaning => ({ value, range, mod });

/** A reading that means the same on every day. */
export const fixed = (period: Period): Reading => {
  const always = meaning(period);
  return { resolve: () => always };
};

/** A reading that is worked out from the day of writing; without one only its lean is known. */
export const fromToday = (lean: Lean | 'as told', resolve: (today: IsoDay, scene: Scene) => Period): Reading => ({
  lean,
  resolve: (scene) => (scene.today === null ? null : meaning(resolve(scene.today, scene))),
});

/** What names no date: its value, and a range open on the side that nobody can know. */
export function vague(lean: Lean, today: IsoDay | null): Meaning {
  const range = {
    earliest: lean === 'past' ? null : today,
    latest: lean === 'future' ? null : today,
  };
  return { value: `${lean.toUpperCase()}_REF`, range, mod: null };
}

/** A reading that never names a date. */
export const vaguely = (lean: Lean): Reading => ({ resolve: ({ today }) => vague(lean, today) });

/** A scene in which the direction is given. */
export const leaning = (scene: Scene, lean: Lean): Scene => {
  const direction: Direction = { lean, sure: true };
  return { ...scene, direction: () => direction };
};

/** Whether a meaning names a date. */
export const isDated = ({ value }: Meaning): boolean => !value.endsWith('_REF');

/** Where "last" and "next" point; without them the words around must tell. */
export const pointing = (said: string | null): Lean | 'as told' =>
  said === 'last' || said === 'previous' ? 'past' : said === 'next' || said === 'following' ? 'future' : 'as told';
