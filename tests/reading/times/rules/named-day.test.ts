import { ruleTable } from '../rule-table.ts';

ruleTable(
  'named-day',
  [
    [
      'They turned it down on New Year’s Eve.',
      '2025-01-03',
      'New Year’s Eve',
      '2024-12-31',
      '2024-12-31',
      '2024-12-31',
    ],
    ["He signed on New Year's Day.", '2025-01-03', "New Year's Day", '2025-01-01', '2025-01-01', '2025-01-01'],
    ['He scored on Boxing Day.', '2025-01-03', 'Boxing Day', '2024-12-26', '2024-12-26', '2024-12-26'],
    ['They will meet on Christmas Eve.', '2025-01-03', 'Christmas Eve', '2025-12-24', '2025-12-24', '2025-12-24'],
    ['They met at Christmas 2022.', '2025-01-03', 'Christmas 2022', '2022-12-25', '2022-12-25', '2022-12-25'],
    [
      'He was hurt on Boxing Day last year.',
      '2025-01-03',
      'Boxing Day last year',
      '2024-12-26',
      '2024-12-26',
      '2024-12-26',
    ],
    ['The law will pass by Easter.', '2025-01-03', 'Easter', '2025-04-20', '2025-04-20', '2025-04-20'],
    ['The match is on Good Friday.', '2025-01-03', 'Good Friday', '2025-04-18', '2025-04-18', '2025-04-18'],
    ['Sales rose on Black Friday.', '2025-01-03', 'Black Friday', '2024-11-29', '2024-11-29', '2024-11-29'],
    ['They will meet next Christmas.', '2025-01-03', 'next Christmas', '2025-12-25', '2025-12-25', '2025-12-25'],
  ],
  [
    'The Christmas tree fell.',
    'She sang a Christmas carol.',
    'They hunted Easter eggs.',
    'The christmas of lower case is none.',
    'The new years are long.',
  ],
);
