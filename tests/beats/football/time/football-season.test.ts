import { ruleTable } from '../../../reading/times/rule-table.ts';

ruleTable(
  'football-season',
  [
    ['He will stay next season.', '2025-01-03', 'next season', '2025/2026', '2025-08-01', '2026-05-31'],
    ['They won last season.', '2025-01-03', 'last season', '2023/2024', '2023-08-01', '2024-05-31'],
    ['He has shone this season.', '2025-01-03', 'this season', '2024/2025', '2024-08-01', '2025-05-31'],
    [
      'They lead in the current campaign.',
      '2025-01-03',
      'the current campaign',
      '2024/2025',
      '2024-08-01',
      '2025-05-31',
    ],
    ['They lost it last term.', '2025-01-03', 'last term', '2023/2024', '2023-08-01', '2024-05-31'],
    ['He joins for next season.', '2024-08-12', 'next season', '2024/2025', '2024-08-01', '2025-05-31'],
    ['They lost it last season.', '2023-06-28', 'last season', '2022/2023', '2022-08-01', '2023-05-31'],
    ['They buy for the new season.', '2025-07-10', 'the new season', '2025/2026', '2025-08-01', '2026-05-31'],
    [
      'They are ready for the upcoming season.',
      '2023-08-08',
      'the upcoming season',
      '2023/2024',
      '2023-08-01',
      '2024-05-31',
    ],
  ],
  [
    'It will be his last season.',
    'In the long term he stays.',
    'He played two seasons.',
    'He joined on a season-long loan.',
    'The season was long.',
  ],
);
