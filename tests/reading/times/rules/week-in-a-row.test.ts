import { ruleTable } from '../rule-table.ts';

ruleTable(
  'week-in-a-row',
  [
    [
      'Trading was halted for a second consecutive day.',
      '2024-09-14',
      'a second consecutive day',
      '2024-09-14',
      '2024-09-14',
      '2024-09-14',
    ],
    [
      'The market gained for the fourth week in a row.',
      '2024-09-13',
      'the fourth week in a row',
      '2024-W37',
      '2024-09-09',
      '2024-09-15',
    ],
    ['The market had its best week since May.', '2024-09-13', 'week', '2024-W37', '2024-09-09', '2024-09-15'],
    ['The market had its best week since May.', '2024-09-16', 'week', '2024-W37', '2024-09-09', '2024-09-15'],
  ],
  [
    'The market fell for a third straight day on Tuesday.',
    'Last week was its best week since May.',
    'It was their best week.',
    'They met for the second week.',
    'It fell for the third year running.',
    'It was the week since then.',
    'It was the quickest week in which he trained.',
  ],
);
