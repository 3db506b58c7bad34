import { ruleTable } from '../rule-table.ts';

ruleTable(
  'same-period',
  [
    [
      'Sales rose in the third quarter against the same period last year.',
      '2025-01-03',
      'the same period last year',
      '2023-Q3',
      '2023-07-01',
      '2023-09-30',
    ],
    [
      'Sales rose in November from the same month a year earlier.',
      '2025-01-03',
      'the same month a year earlier',
      '2023-11',
      '2023-11-01',
      '2023-11-30',
    ],
    ['He was hurt this time last year.', '2025-01-03', 'this time last year', '2024', '2024-01-01', '2024-12-31'],
  ],
  ['They met in the same period.', 'At this time he waits.', 'It was the same day.'],
);
