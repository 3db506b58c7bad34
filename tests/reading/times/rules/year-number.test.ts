import { ruleTable } from '../rule-table.ts';

ruleTable(
  'year-number',
  [
    ['He joined in 2022.', '2025-01-03', '2022', '2022', '2022-01-01', '2022-12-31'],
    ['His deal runs until 2027.', '2025-01-03', '2027', '2027', '2027-01-01', '2027-12-31'],
    ['The 1991 agreement holds.', '2025-01-03', '1991', '1991', '1991-01-01', '1991-12-31'],
    ['He played there from 2009-2011.', '2025-01-03', '2011', '2011', '2011-01-01', '2011-12-31'],
    ["It is the worst since '82.", '2025-01-03', "'82", '1982', '1982-01-01', '1982-12-31'],
    ['They won it (2019) at home.', '2025-01-03', '2019', '2019', '2019-01-01', '2019-12-31'],
    ['It was founded in 1892.', '2025-01-03', '1892', '1892', '1892-01-01', '1892-12-31'],
    ['The war lasted from 1861 to 1865.', '2025-01-03', '1865', '1865', '1865-01-01', '1865-12-31'],
  ],
  [
    'It cost £2025.',
    'A crowd of 2025 fans came.',
    'The score was 2-1.',
    'He sold 2,025 shirts.',
    'About 2000 shares were sold.',
    'They paid €2020m.',
    'No 2025 is his number.',
    'Shares cost 2024 dollars.',
    'The index hit 2019.5.',
    'It was sold in 1850 parts.',
    'He came second in 1700 metres.',
    'He sang No. 1904 of the book.',
    'It was dated 31 June 2021.',
    'They won Euro 2024.',
    'The plan is called Agenda 2030.',
  ],
);
