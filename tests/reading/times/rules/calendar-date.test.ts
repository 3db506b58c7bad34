import { ruleTable } from '../rule-table.ts';

ruleTable(
  'calendar-date',
  [
    ['He may sign from January 1st.', '2025-01-03', 'January 1st', '2025-01-01', '2025-01-01', '2025-01-01'],
    ['They replied on December 22.', '2025-01-03', 'December 22', '2024-12-22', '2024-12-22', '2024-12-22'],
    [
      'He left on the 30th of June, 2019.',
      '2025-01-03',
      'the 30th of June, 2019',
      '2019-06-30',
      '2019-06-30',
      '2019-06-30',
    ],
    ['They met on 3 March 2024 in Milan.', '2025-01-03', '3 March 2024', '2024-03-03', '2024-03-03', '2024-03-03'],
    ['The deal expires on June 30.', '2025-01-03', 'June 30', '2025-06-30', '2025-06-30', '2025-06-30'],
    [
      'He joined on Wednesday, 1 January.',
      '2025-01-03',
      'Wednesday, 1 January',
      '2025-01-01',
      '2025-01-01',
      '2025-01-01',
    ],
    ['The vote is on Jan. 15.', '2025-01-03', 'Jan. 15', '2025-01-15', '2025-01-15', '2025-01-15'],
    ['Posted Fri, Jan 3, 2025 at noon.', '2025-01-03', 'Fri, Jan 3, 2025', '2025-01-03', '2025-01-03', '2025-01-03'],
    ['He moves on July 1 next year.', '2025-01-03', 'July 1 next year', '2026-07-01', '2026-07-01', '2026-07-01'],
    ['She was born on 29 February 1996.', '2025-01-03', '29 February 1996', '1996-02-29', '1996-02-29', '1996-02-29'],
    ['The treaty has applied since 2 December.', '2025-01-03', '2 December', '2024-12-02', '2024-12-02', '2024-12-02'],
    ['He will join on 1 December.', '2022-01-10', '1 December', '2022-12-01', '2022-12-01', '2022-12-01'],
    ['Its licence expires on 15 January.', '2024-02-20', '15 January', '2025-01-15', '2025-01-15', '2025-01-15'],
    ['The chairman resigned on 1 December.', '2024-11-05', '1 December', '2023-12-01', '2023-12-01', '2023-12-01'],
  ],
  [
    'He scored on 30 February.',
    'They won 2-1 in May.',
    'A stake of 1.5 March shares.',
    'He is 25 and may leave.',
    'Around 12 may march.',
    'They drew 10-10 in May.',
  ],
);
