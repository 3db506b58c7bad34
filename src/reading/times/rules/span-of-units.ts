import { vague } from '../../../calendar/times/meanings.ts';
import { spanOpeners, spanOpening } from '../../../calendar/times/span-opening.ts';
import { countedUnits, shifted, type Unit } from '../../../calendar/times/units.ts';
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
    // Read, so that no other rule does, and never told: it is counted within something else.
    if (isPartOfOther(reader)) return { resolve: () => null };
    const far = count ?? (plural || isVague ? null : 1);
    const days =
      name === 'hours' && count !== null
        ? { unit: { unit: 'day', times: 1 } as const, far: Math.ceil(count / 24) }
        : { unit, far };
    return { resolve: ({ today }) => withFarEnd(vague(orientation, today), orientation, today, days.unit, days.far) };
  },
};

/** "the last six months of their leases", "the last two weeks of the stay"; but "the last two weeks of talks". */
const isPartOfOther = (reader: TokenReader): boolean =>
  reader.lower() === 'of' && /^(?:his|her|their|its|the|a|an|my|our|your|this|that|any)$/.test(reader.lower(1));

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
