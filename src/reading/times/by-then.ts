import type { Token, TokenReader } from '../../model/time-rule.ts';
import { wordSet } from '../../text/word-set.ts';

/** "By Friday the papers were full of it": what had come about by then. */
export const isByThen = ({ tokens, at }: TokenReader): boolean =>
  tokens[at - 1]?.lower === 'by' &&
  (at === 1 || /^[.!?]$/.test(tokens[at - 2]?.lower ?? '')) &&
  tellsOnlyPast(tokens, at + 1);

const open = wordSet(
  "will would could can may might must should shall 'll to said says say told tell tells claimed claim reported",
);

/** How far on a sentence is looked through, in tokens. */
const reach = 28;

/** Whether what follows in the sentence had come about, and nobody says or plans anything in it. */
function tellsOnlyPast(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + reach).map(({ lower }) => lower);
  const end = words.findIndex((word) => /^[.!?;]$/.test(word));
  const behind = end < 0 ? words : words.slice(0, end);
  return behind.slice(0, 8).some((word) => /^(?:was|were|had)$/.test(word)) && !behind.some((word) => open.has(word));
}
