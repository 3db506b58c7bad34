import type { Fact } from '../../model/fact.ts';
import { birthsAbroad } from './facts/births-abroad.ts';
import { birthsInEngland } from './facts/births-in-england.ts';
import { careersAbroad } from './facts/careers-abroad.ts';
import { careersInEngland } from './facts/careers-in-england.ts';
import { coachBirths } from './facts/coach-births.ts';
import { coachesAbroad } from './facts/coaches-abroad.ts';
import { coachesInEngland } from './facts/coaches-in-england.ts';
import { contractEnds } from './facts/contract-ends.ts';
import { titleFacts } from './facts/define-facts.ts';
import { seasons } from './facts/seasons.ts';
import { transferWindows } from './facts/transfer-windows.ts';
import { titleHolders } from './title-holders.ts';

/**
 * What the dating of stories takes from the world, each fact with its source. A day nobody was sure of was left out;
 * an end that is missing only makes a range wider.
 */
export const facts: readonly Fact[] = [
  ...birthsInEngland,
  ...birthsAbroad,
  ...coachBirths,
  ...coachesInEngland,
  ...coachesAbroad,
  ...careersInEngland,
  ...careersAbroad,
  ...contractEnds,
  ...seasons,
  ...transferWindows,
  ...titleFacts(titleHolders),
];
