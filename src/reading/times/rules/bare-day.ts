import { dayPeriod } from '../../../calendar/period.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import type { TimeRule } from '../../../model/time-rule.ts';

/** "the day" that trading, or whatever was told, ended or began: the last day named, else the day of writing. */
export const bareDay: TimeRule = {
  name: 'bare-day',
  opens: ['the'],
  read: (reader) => {
    const before = reader.lower(-1);
    const further = reader.lower(-2);
    if (!reader.phrase('the', 'day')) return null;
    const next = reader.peek();
    const isCut =
      /^(?:end|ends|ended|ending|finish|finishes|finished|finishing|close|closed|closing|start|started|begin|began)$/.test(
        before,
      );
    const isPlaced = before === 'in' && /^(?:late|later|earlier|early)$/.test(further);
    const isWhole = before === 'for' && (further === '' || further === '.') && next?.lower === ',';
    if ((!isCut && !isPlaced && !isWhole) || next?.lower === '-' || next?.lower === 'before' || next?.lower === 'after')
      return null;
    return {
      orientation: 'present',
      resolve: ({ dayBefore, today }) => {
        const day = dayBefore ?? today;
        return day && meaning(dayPeriod(day));
      },
    };
  },
};
