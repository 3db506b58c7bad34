import type { Beat } from '../../model/beat.ts';
import type { SourceName } from '../../model/mention.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Span } from '../../model/text.ts';
import { named } from './named.ts';
import { type SourceLexicon, squeezed } from './source-lexicon.ts';

const lastParts =
  'com|net|org|info|tv|london|news|globo|co\\.(?:uk|za|ke|in)|(?:com\\.)?(?:es|it|de|fr|nl|be|pt|tr|gr|ng|au|ua|ru|hr|cz|ro|pl|dk|se|no|ie|uk|br|ar|mx|at|ch|eu|rs)';
/** "as.com", "www.bild.de", "sport.sky.it", "sport.co.uk", "ole.com.ar", and what ends as the beat's do. */
const addressOf = perBeat(
  ({ press }) =>
    new RegExp(
      // Labels of 2 to 40 characters, up to three of them: a bound on the work.
      `(?<![\\p{L}\\p{N}@./-])[\\p{L}\\p{N}-]{2,40}(?:\\.[\\p{L}\\p{N}-]{2,20}){0,2}\\.(?:${[lastParts, ...press.domains].join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
);

const socialMedia =
  /(?:^|\.)(?:twitter|x|facebook|instagram|youtube|tiktok|reddit|threads|linkedin|whatsapp|telegram|google|bit|t)\.[a-z.]+$/i;
const hasInnerPoint = /[\p{L}\p{N}]\.\p{L}/u;

/** "footmercato.net", "as.com": an outlet by its address, registered or not. */
export function addresses(
  text: string,
  { start, end }: Span,
  beat: Beat,
  lexicon: SourceLexicon,
): readonly SourceName[] {
  const sentence = text.slice(start, end);
  if (!hasInnerPoint.test(sentence)) return [];
  return [...sentence.matchAll(addressOf(beat))].flatMap((match) => {
    const label = match[0].replace(/^www\./i, '');
    const outlet =
      lexicon.addresses.get(squeezed(label)) ?? lexicon.addresses.get(squeezed(label.slice(0, label.indexOf('.'))));
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (outlet) return [named(outlet, span, true)];
    // A site that nobody has listed, if no place where anybody may write.
    return socialMedia.test(label) || /[/@]$/.test(text.slice(span.end, span.end + 1))
      ? []
      : [{ span, name: label, kind: 'outlet' as const, listed: null, sure: true }];
  });
}
