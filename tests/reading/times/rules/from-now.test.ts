import { ruleTable } from '../rule-table.ts';

ruleTable(
  'from-now',
  [
    ['He can sign in four weeks’ time.', '2025-01-03', 'four weeks’ time', '2025-W05', '2025-01-27', '2025-02-02'],
    ["The season ends in six months' time.", '2025-01-03', "six months' time", '2025-07', '2025-07-01', '2025-07-31'],
    ['Two years from now he will be 30.', '2025-01-03', 'Two years from now', '2027', '2027-01-01', '2027-12-31'],
    ['He could leave in a year.', '2025-01-03', 'a year', '2026', '2026-01-01', '2026-12-31'],
    ['It will be sold two years hence.', '2024-03-12', 'two years hence', '2026', '2026-01-01', '2026-12-31'],
    ['It will be sold in 48 hours.', '2024-03-12', '48 hours', '2024-03-14', '2024-03-14', '2024-03-14'],
  ],
  [
    'It is the lowest in six years.',
    'He scored in two weeks.',
    'They will play five games in two weeks.',
    'It fell for the first time in a decade.',
    'He signed for two years.',
    'It was sold in 48 hours.',
  ],
);
