import type { TaggedWord } from '../../model/clause.ts';
import type { Governor } from './governor.ts';

/** Words between a verb and its time from which they may not belong together: measured in `npm run score`. */
const farthest = 14;

/** Nothing may part the verb from its time. */
export function distanceDoubt({ between, isFronted, isWhen }: Governor, ofNoun: string | null): string | null {
  if (isWhen) return null;
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
