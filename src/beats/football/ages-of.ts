import type { Beat } from '../../model/beat.ts';

const runsIt = [33, 95] as const;
const coaches = [30, 85] as const;

/** At which ages people are what they are: "the 29-year-old" is no chairman. */
export const agesOf: Beat['agesOf'] = {
  player: [14, 46],
  coach: coaches,
  manager: coaches,
  boss: coaches,
  executive: runsIt,
  chairman: runsIt,
  chief: runsIt,
  director: runsIt,
  owner: runsIt,
  president: runsIt,
  agent: [28, 90],
  pundit: [30, 90],
};
