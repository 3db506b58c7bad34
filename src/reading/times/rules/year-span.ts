import { type Period, yearPeriod } from '../../../calendar/period.ts';
import { fixed } from '../../../calendar/times/meanings.ts';
import type { TimeRule } from '../../../model/time-rule.ts';
import { yearNumber } from './year-number.ts';

/** Years from one to another, the second written short: "the strike of 1984-85", "in 1957-58". */
export const yearSpan: TimeRule = {
  name: 'year-span',
  opens: ['#'],
  period: true,
  read: (reader, readPeriod) => {
    const first = Number(reader.lower());
    if (!yearNumber.read(reader, readPeriod) || !reader.peek()?.glued || !reader.accept('-')) return null;
    const short = reader.peek()?.glued ? reader.digits(2, 2) : null;
    const next = reader.peek();
    if (short === null || short <= first % 100 || (next?.glued && next.kind !== 'ending' && next.kind !== 'mark'))
      return null;
    if (next?.glued && next.kind === 'mark' && reader.peek(1)?.glued) return null;
    return fixed(between(first, first - (first % 100) + short));
  },
};

const between = (first: number, last: number): Period => ({
  value: `${first}/${last}`,
  range: { earliest: yearPeriod(first).range.earliest, latest: yearPeriod(last).range.latest },
});
