import { ruleTable } from '../rule-table.ts';

ruleTable(
  'year-season',
  [
    ['He will join in the summer.', '2025-01-03', 'the summer', '2025-SU', '2025-06-01', '2025-08-31'],
    ['He arrived last summer.', '2025-01-03', 'last summer', '2024-SU', '2024-06-01', '2024-08-31'],
    ['He could go this summer.', '2025-01-03', 'this summer', '2025-SU', '2025-06-01', '2025-08-31'],
    ['He will be free next summer.', '2025-01-03', 'next summer', '2025-SU', '2025-06-01', '2025-08-31'],
    ['They will sell him next summer.', '2023-06-27', 'next summer', '2024-SU', '2024-06-01', '2024-08-31'],
    ['They were in talks over the summer.', '2024-10-10', 'the summer', '2024-SU', '2024-06-01', '2024-08-31'],
    ['He moved in the summer of 2019.', '2025-01-03', 'the summer of 2019', '2019-SU', '2019-06-01', '2019-08-31'],
    ['Talks began in spring.', '2025-01-03', 'spring', '2024-SP', '2024-03-01', '2024-05-31'],
    ['They lost last autumn.', '2025-01-03', 'last autumn', '2024-FA', '2024-09-01', '2024-11-30'],
    ['Prices rose in the fall of 2021.', '2025-01-03', 'the fall of 2021', '2021-FA', '2021-09-01', '2021-11-30'],
    ['It froze in the winter of 2010.', '2025-01-03', 'the winter of 2010', '2010-WI', '2010-12-01', '2011-02-28'],
    ['They met in 2016 and that summer he left.', '2025-01-03', 'that summer', '2016-SU', '2016-06-01', '2016-08-31'],
    ['She has opted to step aside in the summer.', '2025-02-10', 'the summer', '2025-SU', '2025-06-01', '2025-08-31'],
    ['It was hot in the summer of 76.', '2025-05-13', 'the summer of 76', '1976-SU', '1976-06-01', '1976-08-31'],
    ['They held their autumn meetings.', '2024-10-14', 'autumn', '2024-FA', '2024-09-01', '2024-11-30'],
  ],
  [
    'They spring a surprise.',
    'Prices fall again.',
    'The Summer Olympics open.',
    'The fall was steep.',
    'He visits every summer.',
    'It is his last summer here.',
  ],
);
