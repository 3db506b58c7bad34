import type { Beat } from '../../model/beat.ts';
import type { Evidence } from '../../model/date-estimate.ts';
import type { ReadStory } from '../../reading/read-story.ts';
import { coachTenure } from './coach-tenure.ts';
import { completedMove } from './completed-move.ts';
import { contractEnd } from './contract-end.ts';
import { datelineDate } from './dateline-date.ts';
import type { DatingRule } from './dating-rule.ts';
import { dealLength } from './deal-length.ts';
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

/**
 * THE LIST: every rule that says when a story was written, in the order readers are told them. None reads another's
 * findings.
 */
export const datingRules: readonly DatingRule[] = [
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
export const datingEvidence = (story: ReadStory, beat: Beat): readonly Evidence[] =>
  datingRules
    .flatMap(({ name, read }) => read(story, beat).map((dated) => ({ rule: name, ...dated })))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

const byName: ReadonlyMap<string, DatingRule> = new Map(datingRules.map((rule) => [rule.name, rule]));

/** The rule that a piece of evidence is from. @throws Error when no rule of the list has that name. */
export function datingRule(name: string): DatingRule {
  const rule = byName.get(name);
  if (!rule) throw new Error(`There is no dating rule "${name}".`);
  return rule;
}
