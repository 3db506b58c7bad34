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
    ['He was hurt this time last year.', '2025-01-03', 'this time last year', '2024-01', '2023-12-19', '2024-01-18'],
    ['This time last year he was out.', '2024-09-14', 'This time last year', '2023-09', '2023-08-30', '2023-09-29'],
    [
      'By this time next year he will be gone.',
      '2024-09-14',
      'this time next year',
      '2025-09',
      '2025-08-30',
      '2025-09-29',
    ],
  ],
  ['They met in the same period.', 'At this time he waits.', 'It was the same day.', 'This time he left.'],
);
