import { ruleTable } from '../rule-table.ts';

ruleTable(
  'shared-month',
  [
    ['The fair ran from 5 to 9 March 2021.', '2024-09-14', '5', '2021-03-05', '2021-03-05', '2021-03-05'],
    ['The cup was played July 13-15.', '2024-09-14', '15', '2024-07-15', '2024-07-15', '2024-07-15'],
    ['She sang on 3, 9 and 14 July.', '2024-09-14', '9', '2024-07-09', '2024-07-09', '2024-07-09'],
    ['They met on July 3, 9 and 14, 2022.', '2024-09-14', '14, 2022', '2022-07-14', '2022-07-14', '2022-07-14'],
    [
      'The talks of Monday 20, Tuesday 21 and Wednesday 22 January failed.',
      '2025-01-25',
      'Tuesday 21',
      '2025-01-21',
      '2025-01-21',
      '2025-01-21',
    ],
    [
      'He was away from the 28th to the 3rd of March 2022.',
      '2024-09-14',
      'the 28th',
      '2022-02-28',
      '2022-02-28',
      '2022-02-28',
    ],
    ['The fair takes place 12 to 16 September.', '2024-03-12', '12', '2024-09-12', '2024-09-12', '2024-09-12'],
    ['The fair takes place 1-8 September.', '2024-03-12', '1', '2024-09-01', '2024-09-01', '2024-09-01'],
    ['The fair will be open July 13 thru 15.', '2024-03-12', '15', '2024-07-15', '2024-07-15', '2024-07-15'],
  ],
  [
    'They beat them 2-1 on 4 May.',
    'They met on July 3 and 9 people came.',
    'He scored 3 and 4 in May.',
    'They won 3-2 and 4 May was a holiday.',
    'On 9 and 3 July they met.',
    'He made 3 to 5 January appearances.',
    'It sold 10-12 September coats.',
  ],
);
