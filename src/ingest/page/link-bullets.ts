import { isLinkLine } from './boilerplate.ts';
import type { PageLine } from './page-line.ts';
import { sharedWords } from './stray.ts';

const bullet = /^[•·*–-] +\S/u;

/** Words of an item at least, where nothing but its place tells whose it is. */
const least = 5;

/**
 * Places of the items of a list that has links of the page among them: "- Ten captains who stayed", "- Watch live on our app"; or
 * that stands between two closed paragraphs and speaks of something else.
 */
export function linkBullets(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && bullet.test(lines[end]?.text ?? '')) end += 1;
    const run = lines.slice(start, end);
    const isLinked = run.some(({ own, text }) => own || isLinkLine(text, true)) || isOfOthers(lines, start, end);
    if (isLinked && !run.some(({ text }) => /[.;,]$/.test(text))) run.forEach((_, at) => void found.add(start + at));
    start = Math.max(start, end);
  }
  return found;
}

/** Two items and more, each with at most one word of the text around them; what a paragraph announces is its own. */
function isOfOthers(lines: readonly PageLine[], start: number, end: number): boolean {
  const [above, below] = [lines[start - 1], lines[end]];
  if (end - start < 2 || !above?.prose || !below?.prose || above.text.endsWith(':')) return false;
  const around = [...lines.slice(Math.max(0, start - 20), start), ...lines.slice(end, end + 20)].map(
    ({ text }) => text,
  );
  return lines.slice(start, end).every(({ text }) => text.split(' ').length > least && sharedWords(text, around) <= 1);
}
