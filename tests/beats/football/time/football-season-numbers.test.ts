import { ruleTable } from '../../../reading/times/rule-table.ts';

ruleTable(
  'football-season-numbers',
  [
    [
      'He was signed for the 2022-23 season.',
      '2025-01-03',
      'the 2022-23 season',
      '2022/2023',
      '2022-08-01',
      '2023-05-31',
    ],
    ['They won the 2024/25 campaign.', '2025-01-03', 'the 2024/25 campaign', '2024/2025', '2024-08-01', '2025-05-31'],
    ['He scored ten in 2016-2017.', '2025-01-03', '2016-2017', '2016/2017', '2016-08-01', '2017-05-31'],
    ['They won in 1999/00.', '2025-01-03', '1999/00', '1999/2000', '1999-08-01', '2000-05-31'],
    ['The 24/25 season is on.', '2025-01-03', 'The 24/25 season', '2024/2025', '2024-08-01', '2025-05-31'],
    ['He was top scorer in 2015-16.', '2025-01-03', '2015-16', '2015/2016', '2015-08-01', '2016-05-31'],
  ],
  [
    'From 2009-2011 he played.',
    'They won 24-25 on points.',
    'It is worth 2024/30.',
    'Call 2022-23-44.',
    'The crisis of 2009-2010 hit the banks.',
    'The strike of 1984-85 was long.',
    'The winter of 1957-58 was cold. The club won.',
  ],
);
