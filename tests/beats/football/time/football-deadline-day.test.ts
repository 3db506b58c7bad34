import { ruleTable } from '../../../reading/times/rule-table.ts';

ruleTable(
  'football-deadline-day',
  [
    ['He signed on deadline day.', '2023-02-01', 'deadline day', '2023-01-31', '2023-01-31', '2023-01-31'],
    [
      'They will act on January deadline day.',
      '2025-01-03',
      'January deadline day',
      '2025-02-03',
      '2025-02-03',
      '2025-02-03',
    ],
    [
      'He came on transfer deadline day in August 2024.',
      '2025-01-03',
      'transfer deadline day in August 2024',
      '2024-08-30',
      '2024-08-30',
      '2024-08-30',
    ],
    ['He left on deadline day 2021.', '2025-01-03', 'deadline day 2021', '2021-08-31', '2021-08-31', '2021-08-31'],
  ],
  [
    'They met the deadline.',
    'The deadline is near, a day later he left.',
    'As the January transfer deadline nears, they wait.',
  ],
);
