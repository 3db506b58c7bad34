import type { TaggedWord } from '../../model/clause.ts';
import type { Governor } from './governor.ts';

/** Words between a verb and its time from which they may not belong together: measured in `npm run score`. */
const farthest = 14;

/** Nothing may part the verb from its time. */
export function distanceDoubt({ between: all, isFronted, isWhen }: Governor, ofNoun: string | null): string | null {
  if (isWhen) return null;
  const between = withoutSums(all);
  const limit = between.find(
    ({ lower }, at) => /^(?:until|till|before)$/.test(lower) || (lower === 'by' && isHour(between[at + 1])),
  );
  if (limit && !isFronted) return `“${limit.lower}” says when it ends`;
  if (ofNoun !== null) return `the time may be that of the noun before it (“${ofNoun}”)`;
  if (between.length > farthest) return 'many words part the verb from the time';
  if (isFronted) {
    const part = between.find((word) => word.lower !== ',' && parts(word));
    return part ? `“${part.lower}” parts the time from the verb` : null;
  }
  const part = between.find(parts);
  return part ? `“${part.lower}” parts the verb from the time` : null;
}

/** Whether what stands behind a word is no longer the verb’s; "as a target" is. */
const parts = ({ pos, lower }: TaggedWord): boolean =>
  pos === 'VERB' ||
  pos === 'SCONJ' ||
  (lower === 'as' && pos !== 'ADP') ||
  /^(?:[,;:()–—-]|that|who|which|if|while|than)$/.test(lower);

/** "by 5pm on Monday", "by the close of business on Friday". */
const isHour = (word: TaggedWord | undefined): boolean =>
  word !== undefined && (/^\d/.test(word.lower) || /^(?:noon|midnight|midday|the)$/.test(word.lower));

/** "spent £300 million (€345 million) this summer": a sum in brackets parts nothing. */
function withoutSums(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const from = words.findIndex(({ lower }) => lower === '(');
  const to = words.findIndex(({ lower }, at) => at > from && lower === ')');
  if (from < 0 || to < 0) return words;
  const isSum = words.slice(from + 1, to).every(({ pos, lower }) => pos === 'NUM' || /^(?:[£€$].*|m|bn|million|billion|\d.*)$/.test(lower));
  return isSum ? withoutSums([...words.slice(0, from), ...words.slice(to + 1)]) : words;
}
