import { shiftDay, shiftMonth } from '../../../calendar/shift-day.ts';
import { vague } from '../../../calendar/times/meanings.ts';
import { spanOpeners, spanOpening } from '../../../calendar/times/span-opening.ts';
import { countedUnits, type Unit } from '../../../calendar/times/units.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { Orientation, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';

const finer = wordSet('hours minutes moments summers');

/**
 * Stretches that reach from the day of writing back or ahead and name no date: "the coming days", "recent weeks",
 * "the past two years". Their far end is told only by a number.
 */
export const spanOfUnits: TimeRule = {
  name: 'span-of-units',
  opens: spanOpeners,
  read: (reader) => {
    const opening = spanOpening(reader);
    if (!opening) return null;
    const { the, word, orientation, isVague, count } = opening;
    const name = reader.lower();
    const unit = reader.take(countedUnits);
    if (!unit && !finer.has(name)) return null;
    if (!unit) reader.at += 1;
    const plural = name.endsWith('s');
    // "last week" names one; so does "the following week". Alone "the last year" is a stretch.
    if (!plural && count === null && !(the && unit && /^(?:last|past|next|coming)$/.test(word))) return null;
    joined(reader);
    const far = count ?? (plural || isVague ? null : 1);
    return { resolve: ({ today }) => withFarEnd(vague(orientation, today), orientation, today, unit, far) };
  },
};

/** "weeks and months", "days or weeks". */
function joined(reader: TokenReader): void {
  reader.attempt((r) => (r.accept('and', 'or') && r.take(countedUnits) ? true : null));
}

function withFarEnd(
  meaning: ReturnType<typeof vague>,
  orientation: Orientation,
  today: IsoDay | null,
  unit: Unit | null,
  count: number | null,
): ReturnType<typeof vague> {
  if (today === null || unit === null || count === null) return meaning;
  const far = shifted(today, unit, orientation === 'past' ? -count : count);
  return {
    ...meaning,
    range: orientation === 'past' ? { earliest: far, latest: today } : { earliest: today, latest: far },
  };
}

const inMonths: Readonly<Partial<Record<Unit['unit'], number>>> = { month: 1, quarter: 3, year: 12, decade: 120 };

function shifted(today: IsoDay, { unit, times }: Unit, count: number): IsoDay {
  const perUnit = inMonths[unit];
  return perUnit ? shiftMonth(today, count * perUnit) : shiftDay(today, count * times * (unit === 'day' ? 1 : 7));
}
