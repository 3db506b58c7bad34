import type { Evidence } from '../../model/date-estimate.ts';
import type { Saga } from '../../model/saga.ts';
import type { Story } from '../../model/story.ts';
import { coachTenure } from './coach-tenure.ts';
import { completedMove } from './completed-move.ts';
import { contractEnd } from './contract-end.ts';
import { datelineDate } from './dateline-date.ts';
import { dealLength } from './deal-length.ts';
import type { EvidenceRule } from './evidence-rule.ts';
import { explicitYear } from './explicit-year.ts';
import { firstSeason } from './first-season.ts';
import { namedSeason } from './named-season.ts';
import { ownClub } from './own-club.ts';
import { playerClub } from './player-club.ts';
import { seasonPhase } from './season-phase.ts';
import { statedAge } from './stated-age.ts';
import { titleHeld } from './title-held.ts';
import { transferDeadline } from './transfer-deadline.ts';
import { weekdayDate } from './weekday-date.ts';

/** THE LIST of what says when a story was written. None reads another's findings. */
const evidenceRules: readonly EvidenceRule[] = [
  statedAge,
  explicitYear,
  namedSeason,
  weekdayDate,
  datelineDate,
  coachTenure,
  playerClub,
  ownClub,
  completedMove,
  titleHeld,
  firstSeason,
  contractEnd,
  dealLength,
  seasonPhase,
  transferDeadline,
];

/** All evidence in the main section of a story, in the order of the text. */
export const datingEvidence = (story: Story, saga: Saga): readonly Evidence[] =>
  evidenceRules
    .flatMap((rule) => rule(story, saga))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
