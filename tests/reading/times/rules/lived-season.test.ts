import { ruleTable } from '../rule-table.ts';

ruleTable(
  'lived-season',
  [
    [
      'It has been a hectic summer for the board.',
      '2024-09-14',
      'a hectic summer',
      '2024-SU',
      '2024-06-01',
      '2024-08-31',
    ],
    ['He was tired after a long winter.', '2025-04-14', 'a long winter', '2024-WI', '2024-12-01', '2025-02-28'],
  ],
  [
    'It will be a busy summer.',
    'They left after a summer fair.',
    'She came after a hot summer holiday.',
    'He had been a late spring buy.',
    'They rose again after a steep fall.',
  ],
);
