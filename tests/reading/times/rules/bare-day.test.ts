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
  ],
  ['He won the day.', 'It was the day after.', 'Save the day before it ends.'],
);
