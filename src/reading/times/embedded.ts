import { months } from '../../calendar/times/months.ts';
import { weekdays } from '../../calendar/times/weekdays.ts';
import type { Token } from '../../model/time-rule.ts';

/**
 * Whether the tokens from `first` up to `last` are only part of something else: of a word joined by hyphens
 * ("week-long", "pre-summer"; a dash between two dates joins no word), or of somebody's own time ("his last year").
 */
export function isEmbedded(row: readonly Token[], first: number, last: number): boolean {
  if (/^(?:last|next|first)$/.test(row[first]?.lower ?? '') && owners.test(row[first - 1]?.lower ?? '')) return true;
  return joins(row, last, last + 1) || joins(row, first - 1, first - 2);
}

const owners = /^(?:his|her|their|its|my|our|your|'s)$/;
const prefixes = new Set(['mid', 'pre', 'post', 'early', 'late']);

/** Whether a hyphen at `mark` ties the expression to a word at `other`. */
function joins(row: readonly Token[], mark: number, other: number): boolean {
  const hyphen = row[mark];
  const word = row[other];
  const behind = row[mark + 1];
  if (hyphen?.lower !== '-' || !hyphen.glued || !behind?.glued || word?.kind !== 'word') return false;
  return !(months.has(word.lower) || weekdays.has(word.lower) || prefixes.has(word.lower));
}
