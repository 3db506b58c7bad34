import { ruleTable } from '../rule-table.ts';

ruleTable(
  'within',
  [
    ['They will agree within two weeks.', '2024-09-14', 'within two weeks', 'FUTURE_REF', '2024-09-14', '2024-09-28'],
    ['They could go within 48 hours.', '2024-09-14', 'within 48 hours', 'FUTURE_REF', '2024-09-14', '2024-09-16'],
    [
      'He will be gone within the next three months.',
      '2024-09-14',
      'within the next three months',
      'FUTURE_REF',
      '2024-09-14',
      '2024-12-14',
    ],
    [
      'The mayor hopes to be back inside a year.',
      '2024-09-14',
      'inside a year',
      'FUTURE_REF',
      '2024-09-14',
      '2025-09-14',
    ],
    [
      'It will be sold within a few months.',
      '2024-03-12',
      'within a few months',
      'FUTURE_REF',
      '2024-03-12',
      '2024-07-12',
    ],
  ],
  [
    'He scored within two weeks of joining.',
    'They will meet within a month of the vote.',
    'They rebuilt it within two years.',
    'He shot from within 20 yards.',
    'It will come from within the town.',
  ],
);
