import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';

/**
 * Source of a regular expression: what a writer calls an outlet before naming it ("Spanish outlet Relevo"). "sports
 * newspaper", "outlet"; "media sources"; "paper"; "sports daily"; "radio station", "TV show"; "daily newspaper"; "podcast".
 */
export const pressNouns: (beat: Beat) => string = perBeat(
  ({ press }) =>
    `(?:(?:${['news', 'media', 'sports?', 'online', ...press.outletsOf].join('|')}) )?(?:outlets?|newspapers?|publications?|tabloids?|broadsheets?|broadcasters?|dailies|websites?|portals?|magazines?)|(?:news|media) sources?|(?:sports? )?papers?|sports? daily|(?:news|radio|TV) (?:site|agency|station|channel|programme|program|show)|daily newspaper|podcast`,
);
