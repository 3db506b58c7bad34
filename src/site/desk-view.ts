import type { Desk } from '../model/desk.ts';
import type { Problem } from '../model/problem.ts';
import { printable } from '../text/printable.ts';
import { words } from './words.ts';

/** A problem as the panel shows it. */
export interface DeskItem {
  /** `seeds/a.txt:3`. */
  readonly place: string;
  readonly found: string;
  readonly remedy: string;
  /** What of its file is shown meanwhile; null for a warning, with which the story is shown as it is. */
  readonly meanwhile: string | null;
}

/** What the panel at the head of every page shows in dev. */
export interface DeskView {
  /** `2 articles cannot be read`; null when all can. */
  readonly heading: string | null;
  /** Why the folder could not be read at all; null when it could. */
  readonly refusal: string | null;
  readonly fatal: readonly DeskItem[];
  readonly warnings: readonly DeskItem[];
  /** Problems that are left out. */
  readonly more: number;
}

/** Problems of one kind above which the panel counts them: chosen, not measured. */
const shownAtMost = 50;

/** Null when nothing is wrong. */
export function deskView({ problems, refusal, kept }: Desk): DeskView | null {
  if (problems.length === 0 && refusal === null) return null;
  const old = new Set(kept);
  const item = ({ severity, file, line, found, remedy }: Problem): DeskItem => ({
    place: `${printable(file)}:${line}`,
    found: printable(found),
    remedy: printable(remedy),
    meanwhile: severity === 'warning' ? null : old.has(printable(file)) ? words.desk.lastVersion : words.desk.nothing,
  });
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  const [fatal, warnings] = [of('fatal'), of('warning')];
  const files = new Set(fatal.map(({ file }) => file)).size;
  return {
    heading: refusal !== null ? words.desk.unreadable : files > 0 ? words.desk.toMend(files) : null,
    refusal: refusal === null ? null : printable(refusal),
    fatal: fatal.slice(0, shownAtMost).map(item),
    warnings: warnings.slice(0, shownAtMost).map(item),
    more: [fatal, warnings].reduce((sum, { length }) => sum + Math.max(0, length - shownAtMost), 0),
  };
}
