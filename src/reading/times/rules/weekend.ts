import { periodFrom } from '../../../calendar/period.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { TimeRule } from '../../../model/time-rule.ts';

/** "the weekend", "at the weekend": the next one when the words look ahead or it has begun, else the last one. */
export const weekend: TimeRule = {
  name: 'weekend',
  opens: ['the'],
  period: true,
  read: (reader) => {
    reader.at += 1;
    const coming = reader.accept('coming', 'upcoming');
    if (!reader.accept('weekend')) return null;
    return fromToday('present', (today, { direction }) => {
      const { orientation } = direction();
      const ahead = coming || orientation === 'future' || orientation === 'present' || weekday(today) >= 6;
      return periodFrom('weekend', today, ahead ? 0 : -1);
    });
  },
};
