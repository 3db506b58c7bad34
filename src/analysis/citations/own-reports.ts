import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Span } from '../../model/text.ts';

// " earlier this week", " last month", " at the start of November"
const when =
  '(?: (?:earlier |back )?(?:this|last|on|in|at the start of|at the end of|at the beginning of) [\\p{L}\\d]+)?';
// "what we have reported last week", "as we’ve learned"; then "our own sources", "our budget correspondent"; then
// "sources have told us".
const patternOf = perBeat(({ press }) => {
  const topics = ['', ...press.expertsOf.map((topic) => `${topic} `)].join('|');
  return new RegExp(
    `\\b(?:(?:what|as) )?we(?:’ve|'ve| have| had| can| were| also| previously| first| exclusively| now){0,3} (?:reported|revealed|understand|learn(?:ed|t)|been told|been informed|reveal|confirm|broke|told you)\\b${when}` +
      `|\\bour (?:own )?(?:sources|reporting|report|exclusive|understanding|(?:${topics})correspondent|insiders?)\\b` +
      '|\\b(?:sources?|insiders?) (?:have |has )?(?:told|informed) us\\b',
    'giu',
  );
});

/** Phrases by which a story speaks of its own outlet’s reporting, in order: "what we reported at the start of November". */
export function ownReports(text: string, { start, end }: Span, beat: Beat): readonly Span[] {
  const sentence = text.slice(start, end);
  // Most sentences speak of nobody’s own.
  if (!/\b(?:we|our|us)\b/i.test(sentence)) return [];
  return [...sentence.matchAll(patternOf(beat))].map(({ index, 0: phrase }) => ({
    start: start + index,
    end: start + index + phrase.length,
  }));
}
