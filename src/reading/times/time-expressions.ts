import type { Beat } from '../../model/beat.ts';
import type { TimeExpression } from '../../model/read-story.ts';
import type { Token } from '../../model/time-rule.ts';
import { isEmbedded } from './embedded.ts';
import { grammar } from './grammar.ts';
import { Reader } from './reader.ts';

/** The time expressions in the tokens of a block, in order; none overlaps another. */
export function timeExpressions(tokens: readonly Token[], beat: Beat): readonly TimeExpression[] {
  const { read } = grammar(beat);
  const found: TimeExpression[] = [];
  const reader = new Reader(tokens, beat.timeWords, 0);
  for (let at = 0; at < tokens.length; at = reader.at) {
    reader.at = at;
    const expression = read(reader);
    if (!expression || isEmbedded(tokens, expression.first, expression.last)) reader.at = at + 1;
    else found.push(expressionAt(tokens, expression));
  }
  return found;
}

function expressionAt(
  tokens: readonly Token[],
  { first, last, rule }: Pick<TimeExpression, 'first' | 'last' | 'rule'>,
): TimeExpression {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  if (start === undefined || end === undefined) throw new RangeError(`The rule "${rule}" read beyond its block.`);
  return { first, last, rule, span: { start, end } };
}
