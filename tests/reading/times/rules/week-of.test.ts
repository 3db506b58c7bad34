import { ruleTable } from '../rule-table.ts';

ruleTable(
  'week-of',
  [
    [
      'A vote is planned for the first week of February.',
      '2025-01-03',
      'the first week of February',
      '2025-W06',
      '2025-02-03',
      '2025-02-09',
    ],
    [
      'Sales rose in the last week of March 2024.',
      '2025-01-03',
      'the last week of March 2024',
      '2024-W13',
      '2024-03-25',
      '2024-03-31',
    ],
    [
      'It will be sold in the week of 6 October.',
      '2024-03-12',
      'the week of 6 October',
      '2024-W40',
      '2024-09-30',
      '2024-10-06',
    ],
  ],
  [
    'It was the first week of the trial.',
    'He scored in the second week of the season.',
    'The last weeks of March were dry.',
    'It was the week of his life.',
  ],
);
