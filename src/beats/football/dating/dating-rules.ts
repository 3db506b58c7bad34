import type { DatingRule } from '../../../model/dating-rule.ts';
import { coachTenure } from './coach-tenure.ts';
import { completedMove } from './completed-move.ts';
import { contractEnd } from './contract-end.ts';
import { dealLength } from './deal-length.ts';
import { explicitYear } from './explicit-year.ts';
import { firstSeason } from './first-season.ts';
import { namedSeason } from './named-season.ts';
import { ownClub } from './own-club.ts';
import { playerClub } from './player-club.ts';
import { seasonPhase } from './season-phase.ts';
import { titleHeld } from './title-held.ts';

/** THE LIST: every rule by which football says when a story was written, in the order readers are told them. */
export const datingRules: readonly DatingRule[] = [
  explicitYear,
  namedSeason,
  coachTenure,
  playerClub,
  ownClub,
  completedMove,
  titleHeld,
  firstSeason,
  contractEnd,
  dealLength,
  seasonPhase,
];
