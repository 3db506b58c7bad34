import { vaguely } from '../../../calendar/times/meanings.ts';
import { spanOpeners, spanOpening } from '../../../calendar/times/span-opening.ts';
import type { TimeRule } from '../../../model/time-rule.ts';

/** Seasons or windows from the day of writing back or ahead: "recent seasons", "the next two transfer windows". */
export const footballSpan: TimeRule = {
  name: 'football-span',
  opens: spanOpeners,
  read: (reader) => {
    const opening = spanOpening(reader);
    if (!opening) return null;
    reader.accept('transfer');
    return reader.accept('seasons', 'campaigns', 'windows') ? vaguely(opening.orientation) : null;
  },
};
