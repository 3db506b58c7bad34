import { ruleTable } from '../rule-table.ts';

ruleTable(
  'slash-date',
  [
    ['It fell on 14/1.', '2024-09-14', '14/1', '2024-01-14', '2024-01-14', '2024-01-14'],
    ['They will meet on 3/12.', '2024-09-14', '3/12', '2024-12-03', '2024-12-03', '2024-12-03'],
    ['He has been out since 20/8, they say.', '2024-09-14', '20/8', '2024-08-20', '2024-08-20', '2024-08-20'],
  ],
  [
    'They scored 3/12 in the test.',
    'They meet on 9/11.',
    'They work 24/7.',
    'They rely on 1/20 of it and on 14/1/2024.',
    'They met on 31/2.',
  ],
);
