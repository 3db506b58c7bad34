import { ruleTable } from '../rule-table.ts';

ruleTable(
  'weekday-name',
  [
    ['He spoke on Monday.', '2025-01-03', 'Monday', '2024-12-30', '2024-12-30', '2024-12-30'],
    ['They drew on Friday night.', '2025-01-03', 'Friday night', '2025-01-03', '2025-01-03', '2025-01-03'],
    ['They will play on Saturday.', '2025-01-03', 'Saturday', '2025-01-04', '2025-01-04', '2025-01-04'],
    ['Chelsea travel to Leeds on Sunday.', '2025-01-03', 'Sunday', '2025-01-05', '2025-01-05', '2025-01-05'],
    ['He trained last Friday.', '2025-01-03', 'last Friday', '2024-12-27', '2024-12-27', '2024-12-27'],
    ['They meet next Friday.', '2025-01-03', 'next Friday', '2025-01-10', '2025-01-10', '2025-01-10'],
    [
      'He left on Thursday of last week.',
      '2025-01-03',
      'Thursday of last week',
      '2024-12-26',
      '2024-12-26',
      '2024-12-26',
    ],
    ['Markets were closed until Tuesday.', '2025-01-03', 'Tuesday', '2025-01-07', '2025-01-07', '2025-01-07'],
    ['He has been out since Sunday.', '2025-01-03', 'Sunday', '2024-12-29', '2024-12-29', '2024-12-29'],
    [
      'It opened on 26 December and closed the following Sunday.',
      '2025-01-03',
      'the following Sunday',
      '2024-12-29',
      '2024-12-29',
      '2024-12-29',
    ],
    [
      'The fair begins on 9 January and runs until Sunday.',
      '2025-01-03',
      'Sunday',
      '2025-01-12',
      '2025-01-12',
      '2025-01-12',
    ],
    ['Doors opened at 9 am on Monday.', '2022-08-10', 'Monday', '2022-08-08', '2022-08-08', '2022-08-08'],
    ['They owned up to it on Tuesday.', '2025-01-03', 'Tuesday', '2024-12-31', '2024-12-31', '2024-12-31'],
  ],
  ['The Sunday Times said so.', 'The Mail on Sunday said so.', 'He rests every Monday.', 'They sat in the sun.'],
);
