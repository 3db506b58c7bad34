import { dayPeriod, type Period, periodFrom } from '../../../calendar/period.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { cardinals, ordinals } from '../../../calendar/times/numbers.ts';
import { countedUnits } from '../../../calendar/times/units.ts';
import { weekdays } from '../../../calendar/times/weekdays.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';

const later: ReadonlyMap<string, number> = new Map([
  ...ordinals,
  ...'fifth sixth seventh eighth ninth tenth'.split(' ').map((word, index): [string, number] => [word, index + 5]),
]);

/**
 * The day or week of writing as the last of several or the best of many: "suspended for a second consecutive day", "gains
 * for the fourth week in a row", "their best week since November". On a Monday the week that is over is meant, on the two
 * days behind it nobody can know.
 */
export const weekInARow: TimeRule = {
  name: 'week-in-a-row',
  opens: ['a', 'the', 'week', ...later.keys()],
  read: (reader) => {
    const unit = reader.attempt(inARow) ?? reader.attempt(bestSince);
    if (!unit || isToldElsewhere(reader)) return null;
    return fromToday('present', (today) => (unit === 'day' ? dayPeriod(today) : weekTold(today)));
  },
};

function inARow(reader: TokenReader): 'day' | 'week' | null {
  reader.accept('a', 'the');
  if (reader.tokens[reader.at - 1]?.lower !== 'for' && reader.lower(-2) !== 'for') return null;
  if (reader.take(later) === null) return null;
  const isConsecutive = reader.accept('consecutive', 'straight', 'successive');
  const unit = reader.accept('day') ? 'day' : reader.accept('week') ? 'week' : null;
  return isConsecutive || reader.phrase('in', 'a', 'row') || reader.accept('running') ? unit : null;
}

/** "best week since", "worst week in a decade" */
function bestSince(reader: TokenReader): 'week' | null {
  if (!/^(?:best|worst|[a-z]{3,}est)$/.test(reader.lower(-1)) || !reader.accept('week')) return null;
  return /^(?:since|for)$/.test(reader.lower()) || (reader.lower() === 'in' && isSpan(reader)) ? 'week' : null;
}

/** "in a decade", "in months" */
const isSpan = (reader: TokenReader): boolean =>
  countedUnits.has(reader.lower(1)) || cardinals.has(reader.lower(1)) || reader.peek(1)?.kind === 'digits';

function weekTold(today: IsoDay): Period | null {
  const told = weekday(today);
  return told === 2 || told === 3 ? null : periodFrom('week', today, told === 1 ? -1 : 0);
}

const tellingDays = wordSet('yesterday today tomorrow last next this ago');

/** How far on either side that is looked for, in tokens. */
const reach = 28;

/** Whether the sentence names the day or the week itself. */
function isToldElsewhere({ tokens, at }: TokenReader): boolean {
  const ahead = tokens.slice(at, at + reach);
  const behind = tokens.slice(Math.max(0, at - reach), at).toReversed();
  return [ahead, behind].some((row) => {
    const end = row.findIndex(({ lower }) => /^[.!?]$/.test(lower));
    return (end < 0 ? row : row.slice(0, end)).some(({ lower }) => weekdays.has(lower) || tellingDays.has(lower));
  });
}
