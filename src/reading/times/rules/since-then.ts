import { vague } from '../../../calendar/times/meanings.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** From the last day named up to the day of writing: "since then", "there have since been rumours". */
export const sinceThen: TimeRule = {
  name: 'since-then',
  opens: ['since'],
  read: (reader) => {
    const isAdverb = /^(?:has|have|had|'ve|'s)$/.test(reader.lower(-1)) && reader.lower(1) !== 'the';
    reader.at += 1;
    if (!reader.accept('then') && !(isAdverb && isPast(reader))) return null;
    return {
      resolve: ({ dayBefore, today }) => {
        const { value, range, mod } = vague('past', today);
        return {
          value,
          mod,
          range: today && dayBefore && dayBefore <= today ? { earliest: dayBefore, latest: today } : range,
        };
      },
    };
  },
};

const isPast = (reader: TokenReader): boolean =>
  /(?:ed|en|ne|een|own|ung|ade|eft|ut|come|lost|won|sold|said|taken)$/.test(reader.lower());
