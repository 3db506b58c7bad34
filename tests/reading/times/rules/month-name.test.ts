import { ruleTable } from '../rule-table.ts';

ruleTable(
  'month-name',
  [
    ['They hoped to buy him in January.', '2025-01-03', 'January', '2025-01', '2025-01-01', '2025-01-31'],
    ['His interest dates back to March.', '2025-01-03', 'March', '2024-03', '2024-03-01', '2024-03-31'],
    ['He has been out since October.', '2025-01-03', 'October', '2024-10', '2024-10-01', '2024-10-31'],
    ['He will be out until May.', '2025-01-03', 'May', '2025-05', '2025-05-01', '2025-05-31'],
    ['A contract until June 2027 is agreed.', '2025-01-03', 'June 2027', '2027-06', '2027-06-01', '2027-06-30'],
    ['He spoke last October.', '2025-01-03', 'last October', '2024-10', '2024-10-01', '2024-10-31'],
    ['He is free next January.', '2025-01-03', 'next January', '2026-01', '2026-01-01', '2026-01-31'],
    [
      'It will end in October of next year.',
      '2025-01-03',
      'October of next year',
      '2026-10',
      '2026-10-01',
      '2026-10-31',
    ],
    ['Spurs plan a January move.', '2024-11-20', 'January', '2025-01', '2025-01-01', '2025-01-31'],
    ['They sold him in January.', '2024-11-20', 'January', '2024-01', '2024-01-01', '2024-01-31'],
    ['They have considered buying him in January.', '2024-12-28', 'January', '2025-01', '2025-01-01', '2025-01-31'],
    ['Sales rose between April and June 2023.', '2025-01-03', 'April', '2023-04', '2023-04-01', '2023-04-30'],
    [
      'He left in July 2019 and returned in September.',
      '2025-01-03',
      'September',
      '2019-09',
      '2019-09-01',
      '2019-09-30',
    ],
    ['He is out after an injury in October.', '2025-01-03', 'October', '2024-10', '2024-10-01', '2024-10-31'],
  ],
  [
    'He may leave.',
    'They march on.',
    'Theresa May resigned.',
    'Brian May said no.',
    'April Jones met August Meyer.',
    'Fans may march to the ground.',
    'Jan Oblak and Mar Roca met.',
  ],
);
