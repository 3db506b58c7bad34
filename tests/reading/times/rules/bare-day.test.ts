import { ruleTable } from '../rule-table.ts';

ruleTable(
  'bare-day',
  [
    [
      'Shares fell on Thursday, ending the day at 40.',
      '2025-01-03',
      'the day',
      '2025-01-02',
      '2025-01-02',
      '2025-01-02',
    ],
    ['Shares ended the day lower.', '2025-01-03', 'the day', '2025-01-03', '2025-01-03', '2025-01-03'],
    [
      'It rose on Tuesday before it fell later in the day.',
      '2024-03-13',
      'the day',
      '2024-03-12',
      '2024-03-12',
      '2024-03-12',
    ],
  ],
  ['He won the day.', 'It was the day after.', 'Save the day before it ends.', 'It fell late in the day.'],
);
