import { day } from '../../../model/date.ts';
import type { Source } from '../../../model/source.ts';

/** A file of a public repository, in the very version that was looked at. */
const file = (title: string, repository: string, commit: string, path: string): Source => ({
  title: `${title}, ${repository} on GitHub`,
  address: `https://github.com/${repository}/blob/${commit}/${path}`,
  seen: day('2026-11-26'),
});

const squads = (year: number, commit = 'ffdcddb22964281311e8f0602b15262768a45849'): Source =>
  file(`Squads of the World Cup of ${year}`, 'openfootball/worldcup', commit, `more/${year}_squads.txt`);

const players = (of: string, path: string, commit = '29640367b159e7d9106e4d7873fc2805886ceead'): Source =>
  file(`Players of ${of}`, 'openfootball/players', commit, `${path}.players.txt`);

const fantasy = (season: string, commit: string): Source =>
  file(
    `Premier League fantasy game, players of ${season}`,
    'vaastav/Fantasy-Premier-League',
    commit,
    `data/${season}/players_raw.csv`,
  );

/**
 * Where days of birth can be looked up: the squads and players that openfootball lists, the players of all World Cups,
 * and what the Premier League gives out for its fantasy game. A day that none of them has is left out.
 */
export const birthSources = {
  'squads-1986': squads(1986),
  'squads-1994': squads(1994),
  'squads-1998': squads(1998),
  'squads-2002': squads(2002),
  'squads-2006': squads(2006),
  'squads-2010': squads(2010),
  'squads-2014': squads(2014),
  'squads-2018': squads(2018),
  'squads-2022': squads(2022),
  'squads-2026': squads(2026, '8a390fe32a690132fa84df4cdbd4a30522fe633d'),
  'players-ar': players('Argentina', 'south-america/argentina/ar', 'df82ed2010b5b9f8718b05257aba8b4c9534ba01'),
  'players-ci': players('Ivory Coast', 'africa/cote-d-ivoire/ci', 'f49d491e498e3090a3752984bef0a7d3dab9cfb7'),
  'players-co': players('Colombia', 'south-america/colombia/co', 'f49d491e498e3090a3752984bef0a7d3dab9cfb7'),
  'players-eng': players('England', 'europe/england/eng', 'af218f9342261304606b4cdc0ad9d908104b8c19'),
  'players-es': players('Spain', 'europe/spain/es', 'f49d491e498e3090a3752984bef0a7d3dab9cfb7'),
  'players-fr': players('France', 'europe/france/fr', '1cb17904ef0098d986ce890f3537da5b415707a7'),
  'players-ga': players('Gabon', 'africa/gabon/ga', 'f49d491e498e3090a3752984bef0a7d3dab9cfb7'),
  'players-ge': players('Georgia', 'europe/georgia/ge'),
  'players-it': players('Italy', 'europe/italy/it', '12215365fba2cfe5095df7b897dd74f7ccdde56c'),
  'players-ng': players('Nigeria', 'africa/nigeria/ng'),
  'players-nl': players('the Netherlands', 'europe/netherlands/nl', 'df82ed2010b5b9f8718b05257aba8b4c9534ba01'),
  'players-pt': players('Portugal', 'europe/portugal/pt', 'efb3d274ceec1c4606eb421cabe543d7479be5ec'),
  'players-si': players('Slovenia', 'europe/slovenia/si'),
  'players-sk': players('Slovakia', 'europe/slovakia/sk'),
  'players-ua': players('Ukraine', 'europe/ukraine/ua'),
  'world-cup-players': file(
    'Players of all World Cups',
    'jfjelstul/worldcup',
    'f942c6b9844d8a2bc0621e45ee5c187a56670100',
    'data-csv/players.csv',
  ),
  'fantasy-2024': fantasy('2024-25', 'd0be042d0a5f63f25800dbbb1a6135756d8b9fdb'),
  'fantasy-2025': fantasy('2025-26', '46277afda009b340e738336dabc4b0822dd80c57'),
} as const satisfies Readonly<Record<string, Source>>;
