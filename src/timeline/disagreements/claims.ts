import type { Claim } from '../../model/claim.ts';
import type { ClaimRule } from '../../model/claim-rule.ts';
import type { Saga } from '../../model/saga.ts';
import type { Disagreement, TimelineStory } from '../timeline.ts';
import { daysApart } from './days-apart.ts';
import { disagreementId } from './disagreement-id.ts';

/** What two stories not far apart claim of one person, each something else. */
export const claims = (stories: readonly TimelineStory[], { beat }: Saga): readonly Disagreement[] =>
  beat.claimRules.flatMap((rule) => compare(rule, stories));

interface Stated extends Pick<Claim, 'about' | 'value' | 'span'> {
  readonly told: TimelineStory;
}

function compare({ what, furthest }: ClaimRule, stories: readonly TimelineStory[]): readonly Disagreement[] {
  const stated = stories.flatMap((told) =>
    told.claims.filter((claim) => claim.what === what).map((claim): Stated => ({ told, ...claim })),
  );
  return [...Map.groupBy(stated, ({ about }) => about).values()].flatMap((ofOne) =>
    ofOne.flatMap((b, index) => {
      // Stories come in order, so the nearest before it is the one to compare with.
      const a = ofOne[index - 1];
      if (!a || a.told === b.told || a.value === b.value || daysApart(a.told, b.told) > furthest) return [];
      const words = ({ told, span }: Stated) => ({ told, span });
      return [{ id: disagreementId(what, a, b), what, a: words(a), b: words(b), settledBy: null }];
    }),
  );
}
