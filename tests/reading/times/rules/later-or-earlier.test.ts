import { ruleTable } from '../rule-table.ts';

ruleTable(
  'later-or-earlier',
  [
    [
      'They played on 13 August, and Leipzig a day earlier.',
      '2025-01-03',
      'a day earlier',
      '2024-08-12',
      '2024-08-12',
      '2024-08-12',
    ],
    [
      'He signed in March 2020 and left two months later.',
      '2025-01-03',
      'two months later',
      '2020-05',
      '2020-05-01',
      '2020-05-31',
    ],
    [
      'He joined in 2017 and left three years later.',
      '2025-01-03',
      'three years later',
      '2020',
      '2020-01-01',
      '2020-12-31',
    ],
  ],
  [
    'It came three days later than planned.',
    'He left two days later.',
    'He joined in 2017 and left three days later.',
    'Two years before the war he left.',
  ],
);
