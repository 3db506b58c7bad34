/**
 * Source of a regular expression: what a writer calls an outlet before naming it ("Spanish outlet Relevo"). "sports
 * newspaper", "outlet"; "media sources"; "paper"; "sports daily"; "radio station", "TV show"; "daily newspaper"; "podcast".
 */
export const pressNouns =
  '(?:(?:news|media|sports?|football|online) )?(?:outlets?|newspapers?|publications?|tabloids?|broadsheets?|broadcasters?|dailies|websites?|portals?|magazines?)|(?:news|media) sources?|(?:sports? )?papers?|sports? daily|(?:news|radio|TV) (?:site|agency|station|channel|programme|program|show)|daily newspaper|podcast';
