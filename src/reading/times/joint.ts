import type { Joint, Token } from '../../model/time-rule.ts';

/**
 * How the tokens from one index up to another join two expressions: "3 July 2014 and on 9 July" is a list of two,
 * "from 29 December to 3 January" a stretch from one to the other. Null where more than a joint stands between them.
 */
export function jointBetween(tokens: readonly Token[], from: number, to: number): Joint | null {
  if (to - from > 5) return null;
  let joint: Joint | null = null;
  for (const { lower } of tokens.slice(from, to)) {
    const found = joints.get(lower);
    if (found && joint === null) joint = found;
    else if (found !== 'list' && !fillers.has(lower)) return null;
  }
  return joint;
}

const joints: ReadonlyMap<string, Joint> = new Map<string, Joint>([
  ['and', 'list'],
  ['or', 'list'],
  [',', 'list'],
  ['&', 'list'],
  ['to', 'stretch'],
  ['until', 'stretch'],
  ['till', 'stretch'],
  ['through', 'stretch'],
  ['thru', 'stretch'],
  ['-', 'stretch'],
]);
const fillers = new Set(['on', 'in', 'the', 'again', 'from']);
