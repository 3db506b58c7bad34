import { ruleTable } from '../rule-table.ts';

ruleTable(
  'ago',
  [
    ['They met two weeks ago.', '2025-01-03', 'two weeks ago', '2024-W51', '2024-12-16', '2024-12-22'],
    ['They asked a fortnight ago.', '2025-01-03', 'a fortnight ago', '2024-W51', '2024-12-16', '2024-12-22'],
    ['He signed 18 months ago.', '2025-01-03', '18 months ago', '2023-07', '2023-07-01', '2023-07-31'],
    ['He signed a year ago.', '2025-01-03', 'a year ago', '2024', '2024-01-01', '2024-12-31'],
    ['He left three days ago.', '2025-01-03', 'three days ago', '2024-12-31', '2024-12-31', '2024-12-31'],
    ['It broke 48 hours ago.', '2025-01-03', '48 hours ago', '2025-01-01', '2025-01-01', '2025-01-01'],
    ['He left a year and a half ago.', '2025-01-03', 'a year and a half ago', '2023-07', '2023-07-01', '2023-07-31'],
    ['They met a few weeks ago.', '2025-01-03', 'a few weeks ago', 'PAST_REF', '2024-12-06', '2024-12-20'],
    ['He retired years ago.', '2025-01-03', 'years ago', 'PAST_REF', null, '2025-01-03'],
    [
      'He joined a year and two months ago.',
      '2024-03-12',
      'a year and two months ago',
      '2023-01',
      '2023-01-01',
      '2023-01-31',
    ],
  ],
  ['He has a two-week break.', 'It took two weeks.', 'He earns it a week.', 'Ten games ago he was fit.'],
);
