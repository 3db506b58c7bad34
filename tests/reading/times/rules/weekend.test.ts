import { ruleTable } from '../rule-table.ts';

ruleTable(
  'weekend',
  [
    ['They drew at the weekend.', '2025-01-03', 'the weekend', '2024-W52-WE', '2024-12-28', '2024-12-29'],
    ['They will play at the weekend.', '2025-01-03', 'the weekend', '2025-W01-WE', '2025-01-04', '2025-01-05'],
  ],
  ['He works weekends.', 'It was a long weekend.'],
);
