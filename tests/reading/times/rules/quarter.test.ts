import { ruleTable } from '../rule-table.ts';

ruleTable(
  'quarter',
  [
    ['Profits rose in the third quarter.', '2025-01-03', 'the third quarter', '2024-Q3', '2024-07-01', '2024-09-30'],
    [
      'Sales fell in the first quarter of 2024.',
      '2025-01-03',
      'the first quarter of 2024',
      '2024-Q1',
      '2024-01-01',
      '2024-03-31',
    ],
    ['Fourth-quarter results beat forecasts.', '2025-01-03', 'Fourth-quarter', '2024-Q4', '2024-10-01', '2024-12-31'],
    ['Growth slowed in Q3 2024.', '2025-01-03', 'Q3 2024', '2024-Q3', '2024-07-01', '2024-09-30'],
    [
      'Output grew in the second half of 2023.',
      '2025-01-03',
      'the second half of 2023',
      '2023-H2',
      '2023-07-01',
      '2023-12-31',
    ],
    [
      'The plant will open in the final quarter of this year.',
      '2025-01-03',
      'the final quarter of this year',
      '2025-Q4',
      '2025-10-01',
      '2025-12-31',
    ],
  ],
  [
    'They led after the first quarter of the game.',
    'They reached the quarter-final.',
    'He scored in the first half.',
    'A quarter of the fans left.',
    'She asked the first Q of the day.',
  ],
);
