import { ruleTable } from '../rule-table.ts';

ruleTable(
  'vague-time',
  [
    ['He is currently injured.', '2025-01-03', 'currently', 'PRESENT_REF', '2025-01-03', '2025-01-03'],
    ['He recently moved.', '2025-01-03', 'recently', 'PAST_REF', null, '2025-01-03'],
    [
      'A bid will come within a matter of days.',
      '2025-01-03',
      'within a matter of days',
      'FUTURE_REF',
      '2025-01-03',
      null,
    ],
    ['He is out at present.', '2025-01-03', 'at present', 'PRESENT_REF', '2025-01-03', '2025-01-03'],
  ],
  ['He will soon leave.', 'He was once a star.', 'He has scored ten so far.', 'A current of air.'],
);
