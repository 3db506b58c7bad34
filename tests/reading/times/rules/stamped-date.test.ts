import { ruleTable } from '../rule-table.ts';

ruleTable(
  'stamped-date',
  [
    ['Filed 10/August/2012 by the desk.', '2025-01-03', '10/August/2012', '2012-08-10', '2012-08-10', '2012-08-10'],
    ['Filed August-10-2012 by the desk.', '2025-01-03', 'August-10-2012', '2012-08-10', '2012-08-10', '2012-08-10'],
    ['Filed 2012/Aug/10 by the desk.', '2025-01-03', '2012/Aug/10', '2012-08-10', '2012-08-10', '2012-08-10'],
  ],
  [
    'Filed 31/June/2012.',
    'He plays 4-Jan-4 at times.',
    'It is May-2-2 now.',
    'Filed 10/Aug/2012/3.',
    'Filed 10/Aug-2012.',
  ],
);
