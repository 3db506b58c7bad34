import { ruleTable } from '../rule-table.ts';

ruleTable(
  'month-and-year',
  [
    ['The fair is going ahead (04/2016).', '2025-01-03', '04/2016', '2016-04', '2016-04-01', '2016-04-30'],
    ['Printed Sep-2012 in Leeds.', '2025-01-03', 'Sep-2012', '2012-09', '2012-09-01', '2012-09-30'],
    ['The 2024 August figures are out.', '2025-01-03', '2024 August', '2024-08', '2024-08-01', '2024-08-31'],
    ['Printed 2024-August in Leeds.', '2025-01-03', '2024-August', '2024-08', '2024-08-01', '2024-08-31'],
  ],
  [
    'It rose by 13/2016.',
    'Filed 10/04/2016.',
    'He said in 2024 May would lose.',
    'It was sold in 2024 August 5 and 6.',
    'It is may-2024 then.',
    'The ratio is 4/2016%.',
    'The odds are 1/2000 for a win.',
  ],
);
