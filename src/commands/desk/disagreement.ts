import { sentenceAt } from '../../timeline/story-sentences.ts';
import type { DisagreeingWords, Disagreement } from '../../timeline/timeline.ts';
import type { ReportedDisagreement, Words } from './desk-report.ts';
import { wordsAt } from './words-at.ts';

/** A disagreement as one of its two sides sees it. */
export function disagreement({ what, a, b, settledBy }: Disagreement, isFirst: boolean): ReportedDisagreement {
  const [own, other] = isFirst ? [a, b] : [b, a];
  return {
    on: what,
    own: inItsSentence(own),
    other: { ...inItsSentence(other), file: other.teller.story.seedPath },
    settledBy: settledBy?.finding ?? null,
  };
}

const inItsSentence = ({ teller, span }: DisagreeingWords): Words =>
  wordsAt(teller.story, sentenceAt(teller.sentences, span)?.span ?? span);
