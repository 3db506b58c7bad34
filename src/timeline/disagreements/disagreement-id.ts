import { createHash } from 'node:crypto';
import type { DisagreeingWords } from '../timeline.ts';

/** An id made from the attribute and the places of both statements, so that other stories do not move it. */
export function disagreementId(what: string, a: DisagreeingWords, b: DisagreeingWords): string {
  const place = ({ teller, span }: DisagreeingWords): string => `${teller.story.id} ${span.start}`;
  const key = createHash('sha256')
    .update(`${place(a)} ${place(b)}`)
    .digest('hex')
    .slice(0, 8);
  return `d-${what.replaceAll(' ', '-')}-${key}`;
}
