import type { Beat } from '../../model/beat.ts';
import type { TimeExpression } from '../../model/read-story.ts';
import type { Token } from '../../model/time-rule.ts';
import type { Trace } from '../../model/trace.ts';
import { isEmbedded } from './embedded.ts';
import { grammar } from './grammar.ts';
import { Reader } from './reader.ts';

/** The time expressions in the tokens of a block, in order; none overlaps another. */
export function timeExpressions(tokens: readonly Token[], beat: Beat, trace?: Trace): readonly TimeExpression[] {
  const { read } = grammar(beat);
  const found: TimeExpression[] = [];
  const reader = new Reader(tokens, beat.timeWords, 0);
  for (let at = 0; at < tokens.length; at = reader.at) {
    reader.at = at;
    const expression = read(reader);
    if (!expression) {
      reader.at = at + 1;
      continue;
    }
    const time = expressionAt(tokens, expression);
    if (isEmbedded(tokens, expression.first, expression.last)) {
      reader.at = at + 1;
      trace?.({ stage: 'time', rule: time.rule, span: time.span, verdict: 'refused', why: embedded });
    } else found.push(time);
  }
  return found;
}

const embedded = 'a part of another word, or somebody’s own time';

function expressionAt(
  tokens: readonly Token[],
  { first, last, rule }: Pick<TimeExpression, 'first' | 'last' | 'rule'>,
): TimeExpression {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  if (start === undefined || end === undefined) throw new RangeError(`The rule "${rule}" read beyond its block.`);
  return { first, last, rule, span: { start, end } };
}
