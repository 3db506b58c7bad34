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
  readonly teller: TimelineStory;
}

function compare({ what, furthest }: ClaimRule, stories: readonly TimelineStory[]): readonly Disagreement[] {
  const stated = stories.flatMap((teller) =>
    teller.claims.filter((claim) => claim.what === what).map((claim): Stated => ({ teller, ...claim })),
  );
  return [...Map.groupBy(stated, ({ about }) => about).values()].flatMap((ofOne) =>
    ofOne.flatMap((b, index) => {
      // Stories come in order, so the nearest before it is the one to compare with.
      const a = ofOne[index - 1];
      if (!a || a.teller === b.teller || a.value === b.value || daysApart(a.teller, b.teller) > furthest) return [];
      const words = ({ teller, span }: Stated) => ({ teller, span });
      return [{ id: disagreementId(what, a, b), what, a: words(a), b: words(b), settledBy: null }];
    }),
  );
}
