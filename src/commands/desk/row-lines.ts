import { wordedPeriod } from '../../calendar/worded-period.ts';
import { one } from '../../site/kind-words.ts';
import { printable } from '../../text/printable.ts';
import type { StoryRow } from './desk-report.ts';

/** A line a story, in columns. */
export function rowLines(rows: readonly StoryRow[]): readonly string[] {
  const cells = rows.map((row) => [row.file, dated(row), row.headline, named(row)].map(printable));
  const widths = [0, 1].map((column) => Math.max(0, ...cells.map((cell) => cell[column]?.length ?? 0)));
  return cells.map((cell) => cell.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  |  '));
}

/** `2024-08-17/2024-10-06 (estimated)`, `undated`; of what the site does not show, why. */
function dated({ state, heldUntil, date: { known, days } }: StoryRow): string {
  if (state === 'draft') return 'draft, left out of the site';
  if (heldUntil !== null) return `held back until ${wordedPeriod(heldUntil)}`;
  return days === null ? 'undated' : known === 'estimated' ? `${days} (estimated)` : days;
}

const named = ({ entities }: StoryRow): string =>
  entities.map(({ name, main }) => `${name}${main ? '' : ' (named)'}`).join(', ') || `no ${one}`;
