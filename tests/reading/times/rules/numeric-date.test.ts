import { ruleTable } from '../rule-table.ts';

ruleTable(
  'numeric-date',
  [
    ['Updated 2025-01-02 by the desk.', '2025-01-03', '2025-01-02', '2025-01-02', '2025-01-02', '2025-01-02'],
    ['Updated 02/01/2025 by the desk.', '2025-01-03', '02/01/2025', '2025-01-02', '2025-01-02', '2025-01-02'],
    ['Updated 12/31/2024 by the desk.', '2025-01-03', '12/31/2024', '2024-12-31', '2024-12-31', '2024-12-31'],
    ['Updated 31.12.2024 by the desk.', '2025-01-03', '31.12.2024', '2024-12-31', '2024-12-31', '2024-12-31'],
    ['Updated 31/12/24 by the desk.', '2025-01-03', '31/12/24', '2024-12-31', '2024-12-31', '2024-12-31'],
    ['Updated 1/2/2025 by the desk.', '2025-01-03', '1/2/2025', '2025-01-02', '2025-01-02', '2025-01-02'],
    ['Updated Friday 12-30-16 by the desk.', '2017-01-03', 'Friday 12-30-16', '2016-12-30', '2016-12-30', '2016-12-30'],
    ['Updated Friday 5/4/2024 by the desk.', '2024-04-30', 'Friday 5/4/2024', '2024-04-05', '2024-04-05', '2024-04-05'],
  ],
  [
    'They won 2-1, 3-2.',
    'Version 1.2.3 is out.',
    'Updated 31/31/2024.',
    'He ran 10/11/1 yards.',
    'Call 020-7946-0958.',
    'The ratio is 1/2/3%.',
    'The makers shipped release 2.3.30.',
    'It is version 1.2.2023 of the text.',
    'See v1.2.23 of the text.',
    'The makers shipped 2.3.30 and 2.3.45.',
    'Version: 1.1.23 is out.',
  ],
);
