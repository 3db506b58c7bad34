import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Span } from '../../model/text.ts';

const adverb = '(?:(?:also|now|widely|still|already|since|even|first|previously|recently|currently|being) )?';
const told =
  '(?:report(?:ed|s)?|claim(?:ed|s)?|suggest(?:ed|s)?|sa(?:ys?|id)|indicate[sd]?|state[sd]?|reveal(?:ed|s)?|insist(?:ed|s)?|believe[sd]?|confirm(?:ed|s)?|told|have (?:emerged|suggested|claimed|reported|indicated|linked|told|said|informed|revealed)|emerged|link(?:ed)?)';
// A word of more letters is none; without an end, accented letters would have every place of it tried as its beginning.
const attributes =
  'recent|various|multiple|several|media|other|some|many|further|new|latest|press|reliable|unconfirmed|separate|earlier|initial|widespread|numerous|fresh|the|those|\\p{Lu}\\p{Ll}{1,40}';

/** Ways of passing on what a source says without naming the source. */
const patternsOf = perBeat(({ press }): readonly RegExp[] => {
  const attribute = `(?:${[attributes, ...press.sourcesOf].join('|')})`;
  return [
    // "is understood to", "are now believed, ", "was said by some"
    new RegExp(
      `\\b(?:is|are|was|were|been|be) ${adverb}(?:believed|understood|thought|said|reported|rumou?red|alleged|claimed|suggested|speculated)\\b(?= (?:to|that|by some)\\b|,)`,
      'giu',
    ),
    // "it is reported", "it has also been claimed earlier in the year", "it has emerged"
    new RegExp(
      `\\bit (?:was|is|has been|had been|has) ${adverb}(?:been )?(?:widely )?(?:reported|claimed|suggested|revealed|rumou?red|understood|alleged|said|believed|thought|emerged)\\b(?: earlier in the year)?`,
      'giu',
    ),
    /\b(?:reportedly|allegedly|supposedly|purportedly)\b/giu,
    // "there have been reports", "there is also strong speculation", "there was talk"
    /\bthere (?:have|has|had|are|is|were|was) (?:(?:since|also|now|already|long|even) )?(?:been )?(?:(?:some|many|numerous|persistent|strong|recent) )?(?:rumou?rs?|reports?|claims|suggestions|speculation|whispers|talk)\b/giu,
    // "recent Spanish reports suggest", "sources close to the minister have now indicated"
    new RegExp(
      `\\b(?:${attribute} ){0,3}(?:reports?|rumou?rs?|sources?|insiders?|media|speculation)(?: (?:close to|near|inside|within|from|in|at) (?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+)? ${adverb}${told}\\b`,
      'giu',
    ),
    // "according to various reports", "amid speculation"
    new RegExp(
      `\\b(?:according to|as per|per|amid) (?:${attribute} ){0,3}(?:reports?|sources?|rumou?rs|speculation|claims)\\b`,
      'giu',
    ),
    /\brumou?r has it\b/giu,
  ];
});

/** Words without which a pattern does not fit, in the order of the patterns: looked for first, since most sentences have none. */
const necessary: readonly RegExp[] = [
  /believed|understood|thought|said|reported|rumou?red|alleged|claimed|suggested|speculated/i,
  /\bit (?:was|is|has|had)/i,
  /reportedly|allegedly|supposedly|purportedly/i,
  /\bthere (?:have|has|had|are|is|were|was)/i,
  /report|rumou?r|source|insider|media|speculation/i,
  /according to|as per|per |amid/i,
  /rumou?r has/i,
];

/** Phrases of a sentence that cite a source without naming it, in order; they never overlap. */
export function unnamedSources(text: string, { start, end }: Span, beat: Beat): readonly Span[] {
  const sentence = text.slice(start, end);
  const found = patternsOf(beat)
    .flatMap((pattern, index) => (necessary[index]?.test(sentence) === false ? [] : [pattern]))
    .flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(({ index, 0: phrase }) => ({
        start: start + index,
        end: start + index + phrase.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
