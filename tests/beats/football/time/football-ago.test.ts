import { ruleTable } from '../../../reading/times/rule-table.ts';

ruleTable(
  'football-ago',
  [
    [
      'He was linked with them two seasons ago.',
      '2025-01-03',
      'two seasons ago',
      '2022/2023',
      '2022-08-01',
      '2023-05-31',
    ],
    ['He came three summers ago.', '2025-01-03', 'three summers ago', '2022-SU', '2022-06-01', '2022-08-31'],
  ],
  ['He played two seasons.', 'Ten games ago he was fit.'],
);
