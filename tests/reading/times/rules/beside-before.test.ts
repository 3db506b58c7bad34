import { ruleTable } from '../rule-table.ts';

ruleTable(
  'beside-before',
  [
    [
      'They said no on New Year’s Eve, the day before he became eligible.',
      '2025-01-03',
      'the day before',
      '2025-01-01',
      '2025-01-01',
      '2025-01-01',
    ],
    [
      'They won on Sunday. The day before, rivals had lost.',
      '2025-01-03',
      'The day before',
      '2024-12-28',
      '2024-12-28',
      '2024-12-28',
    ],
    [
      'He signed on 12 December and played the following day.',
      '2025-01-03',
      'the following day',
      '2024-12-13',
      '2024-12-13',
      '2024-12-13',
    ],
    [
      'He scored on August 17 and again the following week.',
      '2025-01-03',
      'the following week',
      '2024-W34',
      '2024-08-19',
      '2024-08-25',
    ],
    [
      'They met on Tuesday, and on the same day he left.',
      '2025-01-03',
      'the same day',
      '2024-12-31',
      '2024-12-31',
      '2024-12-31',
    ],
    [
      'He won gold in 2012 and retired the following year.',
      '2025-01-03',
      'the following year',
      '2013',
      '2013-01-01',
      '2013-12-31',
    ],
  ],
  [
    'He left the day before the game.',
    'That day will come.',
    'The next few weeks matter.',
    'The week was long.',
    'The next week will tell.',
  ],
);
