import type { DisagreeingWords, Disagreement } from '../../timeline/timeline.ts';
import type { ReportedDisagreement, Words } from './desk-report.ts';
import { wordsOnLine } from './lines-of.ts';

/** A disagreement as one of its two sides sees it. */
export function disagreement({ what, a, b, settledBy }: Disagreement, isFirst: boolean): ReportedDisagreement {
  const [own, other] = isFirst ? [a, b] : [b, a];
  return {
    on: what,
    own: words(own),
    other: { ...words(other), file: other.teller.story.seedPath },
    settledBy: settledBy?.finding ?? null,
  };
}

const words = ({ teller, span }: DisagreeingWords): Words => wordsOnLine(teller.story, span);
