import { ruleTable } from '../rule-table.ts';

ruleTable(
  'relative-period',
  [
    ['He spoke this week.', '2025-01-03', 'this week', '2025-W01', '2024-12-30', '2025-01-05'],
    ['He spoke last week.', '2025-01-03', 'last week', '2024-W52', '2024-12-23', '2024-12-29'],
    ['He will go next month.', '2025-01-03', 'next month', '2025-02', '2025-02-01', '2025-02-28'],
    ['They met last month.', '2025-01-03', 'last month', '2024-12', '2024-12-01', '2024-12-31'],
    ['He will go this year.', '2025-01-03', 'this year', '2025', '2025-01-01', '2025-12-31'],
    ['He can leave next year.', '2025-01-03', 'next year', '2026', '2026-01-01', '2026-12-31'],
    ['They won last year.', '2025-01-03', 'last year', '2024', '2024-01-01', '2024-12-31'],
    ['Sales fell last quarter.', '2025-01-03', 'last quarter', '2024-Q4', '2024-10-01', '2024-12-31'],
    ['They play this weekend.', '2025-01-03', 'this weekend', '2025-W01-WE', '2025-01-04', '2025-01-05'],
  ],
  [
    'He was there for a week.',
    'It happens twice a year.',
    'He will not last weeks.',
    'It was his last year at the club.',
    'They met one day.',
  ],
);
