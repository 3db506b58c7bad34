import { isLinkLine } from './boilerplate.ts';
import type { PageLine } from './page-line.ts';

const bullet = /^[•·*–-] +\S/u;

/** Places of the items of a list that has links of the page among them: "- Ten captains who stayed", "- Watch live on our app". */
export function linkBullets(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && bullet.test(lines[end]?.text ?? '')) end += 1;
    const run = lines.slice(start, end);
    if (run.some(({ own, text }) => own || isLinkLine(text, true)) && !run.some(({ text }) => /[.;,]$/.test(text)))
      run.forEach((_, at) => void found.add(start + at));
    start = Math.max(start, end);
  }
  return found;
}
