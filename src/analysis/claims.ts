import type { Claim } from '../model/claim.ts';
import type { Analyser } from './analyser.ts';

/** What a story says of people that others may say otherwise, by the rules of its beat. */
export const claims: Analyser<Claim> = (story, beat) =>
  beat.claimRules
    .flatMap(({ what, read }) => read(story, beat).map((claim) => ({ what, ...claim })))
    .toSorted((a, b) => a.span.start - b.span.start);
