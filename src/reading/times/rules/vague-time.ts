import { vaguely } from '../../../calendar/times/meanings.ts';
import type { Orientation, TimeRule } from '../../../model/time-rule.ts';

const phrases: Readonly<Record<Orientation, readonly string[]>> = {
  past: [
    'recently',
    'recent',
    'lately',
    'recent times',
    'the other day',
    'the recent past',
    'formerly',
    'days gone by',
  ],
  present: [
    'now',
    'currently',
    'at present',
    'presently',
    'at the moment',
    'nowadays',
    'these days',
    'right now',
    'at this stage',
    'at this point in time',
    'for the time being',
  ],
  future: [
    'within days',
    'within weeks',
    'within months',
    'within hours',
    'within a matter of days',
    'within a matter of weeks',
    'within a matter of hours',
    'in a matter of days',
    'in a matter of weeks',
    'the future',
    'the near future',
    'the foreseeable future',
    'in the long run',
    'before long',
    'in due course',
    'in the meantime',
  ],
};

const byFirstWord = Map.groupBy(
  (['past', 'present', 'future'] as const).flatMap((orientation) =>
    phrases[orientation].map((phrase) => ({ words: phrase.split(' '), reading: vaguely(orientation) })),
  ),
  ({ words }) => words[0] ?? '',
);

/** Words that place something in time and name no date: "recently", "currently", "within a matter of days". */
export const vagueTime: TimeRule = {
  name: 'vague-time',
  opens: [...byFirstWord.keys()],
  read: (reader) => {
    const fitting = (byFirstWord.get(reader.lower()) ?? []).filter(({ words }) =>
      words.every((word, offset) => reader.lower(offset) === word),
    );
    const longest = fitting.toSorted((a, b) => b.words.length - a.words.length)[0];
    if (!longest) return null;
    reader.at += longest.words.length;
    return longest.reading;
  },
};
