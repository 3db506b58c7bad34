import type { Node } from 'mdast';
import type { Span } from '../../model/text.ts';

/** Where a node stands in the text that was parsed. @throws when its maker gave it no place. */
export function placeOf({ type, position }: Node): Span {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error(`A ${type} has no place in the text.`);
  return { start, end };
}
