import { ruleTable } from '../../../reading/times/rule-table.ts';

ruleTable(
  'football-running-season',
  [
    [
      'They will sell before the season is over.',
      '2025-01-03',
      'the season is over',
      '2024/2025',
      '2024-08-01',
      '2025-05-31',
    ],
    ['They decide when the season ends.', '2025-01-03', 'the season ends', '2024/2025', '2024-08-01', '2025-05-31'],
  ],
  [
    'The season was long.',
    'They need the season ticket.',
    'It is the season of goodwill.',
    'Early in the season of mists they sang.',
  ],
);
