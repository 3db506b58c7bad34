import { hasFiniteVerb } from '../../text/finite-verb.ts';
import type { PageLine } from './page-line.ts';

/** What a page writes above the names of its topics: "Topics", "Tags:", "Explore more on these topics". */
const label =
  /^(?:(?:related |more )?(?:topics?|tags?|keywords?)|categor(?:y|ies)|filed (?:under|in)|explore (?:more )?(?:on )?(?:these |related )?topics|topics (?:in|mentioned in|related to) this (?:story|article))(?: in this (?:story|article))?:?$/i;

const isName = (line: string): boolean =>
  /^#?[\p{L}\p{N}]/u.test(line) && line.split(' ').length <= 4 && !/[.!?:;,…"”]$/.test(line) && !hasFiniteVerb(line);

/**
 * Places of the topics that a page lists below their label, each on a line, and of the label. A list ends at a blank line,
 * unless blank lines part its names too; then its last name may head what the story goes on with, and is left to it.
 */
export function topicLists(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (!label.test(text)) return;
    const isTight = lines[at + 1]?.runOn === true;
    let end = at + 1;
    for (let line = lines[end]; line && isName(line.text) && (!isTight || line.runOn); line = lines[end]) end += 1;
    if (!isTight && end < lines.length && end > at + 1) end -= 1;
    if (end > at + 1) for (let index = at; index < end; index += 1) found.add(index);
  });
  return found;
}
