import { isFact } from '../../layout/fact-lines.ts';
import type { PageLine } from '../page-line.ts';
import { isFurniture, type Neighbours, short, wordsOf } from './neighbours.ts';

/** Lines between the last sentence and the page's foot at most: more of them are a list. */
const trailing = 3;

/** A line below the last sentence, where the page is over or about to end. */
export function isAtFoot(lines: readonly PageLine[], index: number, { before, after }: Neighbours): boolean {
  const { text = '' } = lines[index] ?? {};
  if (isFact(text) || isFact(lines[index + 1]?.text ?? '')) return false;
  const isOver = before.some((kind) => kind !== 'story' && kind !== 'picture' && kind !== 'dated');
  if (isOver) return after.some((kind) => kind !== 'story') || wordsOf(text) <= short;
  const isLoose = wordsOf(text) <= short && before.length < trailing && before.every((kind) => kind === 'story');
  const isListed = lines.slice(index - before.length - 1, index).some((line) => line.text.endsWith(':'));
  return isLoose && !isListed && after.includes('page') && !after.slice(0, after.indexOf('page')).some(isFurniture);
}
