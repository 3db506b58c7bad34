import { ruleTable } from '../rule-table.ts';

ruleTable(
  'day-number',
  [
    ['He plays on Saturday 21st.', '2024-09-14', 'Saturday 21st', '2024-09-21', '2024-09-21', '2024-09-21'],
    [
      'He plays on Saturday the 28th and rests.',
      '2024-09-14',
      'Saturday the 28th',
      '2024-09-28',
      '2024-09-28',
      '2024-09-28',
    ],
    ['The vote is on Thursday 3.', '2024-09-14', 'Thursday 3', '2024-10-03', '2024-10-03', '2024-10-03'],
    ['He will return on the 20th.', '2024-09-14', 'the 20th', '2024-09-20', '2024-09-20', '2024-09-20'],
    ['He left on the 31st.', '2024-09-14', 'the 31st', '2024-08-31', '2024-08-31', '2024-08-31'],
    [
      'He will go on the 8th of next month.',
      '2024-09-14',
      'the 8th of next month',
      '2024-10-08',
      '2024-10-08',
      '2024-10-08',
    ],
    ['He arrived on 30 May and left on the 8th.', '2024-09-14', 'the 8th', '2024-06-08', '2024-06-08', '2024-06-08'],
  ],
  [
    'He lived in the 20th century.',
    'She scored in the 31st minute, on the 20th attempt.',
    'It was the 5th.',
    'They won on Sunday 3 points clear.',
    'They meet on the 8th of every month.',
    'The 21st of them left.',
  ],
);
