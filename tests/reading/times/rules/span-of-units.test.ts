import { ruleTable } from '../rule-table.ts';

ruleTable(
  'span-of-units',
  [
    ['He will decide in the coming days.', '2025-01-03', 'the coming days', 'FUTURE_REF', '2025-01-03', null],
    [
      'The coming weeks and months matter.',
      '2025-01-03',
      'The coming weeks and months',
      'FUTURE_REF',
      '2025-01-03',
      null,
    ],
    ['He has improved in recent weeks.', '2025-01-03', 'recent weeks', 'PAST_REF', null, '2025-01-03'],
    ['They talked in the past few weeks.', '2025-01-03', 'the past few weeks', 'PAST_REF', null, '2025-01-03'],
    [
      'They lost five in the last two months.',
      '2025-01-03',
      'the last two months',
      'PAST_REF',
      '2024-11-03',
      '2025-01-03',
    ],
    [
      'They will decide in the next 10 days.',
      '2025-01-03',
      'the next 10 days',
      'FUTURE_REF',
      '2025-01-03',
      '2025-01-13',
    ],
  ],
  ['He spoke last week.', 'The last game was lost.', 'Next week he goes.', 'The following day he left.'],
);
