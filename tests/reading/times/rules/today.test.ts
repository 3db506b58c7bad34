import { ruleTable } from '../rule-table.ts';

ruleTable(
  'today',
  [
    ['He signed today.', '2025-01-03', 'today', '2025-01-03', '2025-01-03', '2025-01-03'],
    ['He signed yesterday.', '2025-01-03', 'yesterday', '2025-01-02', '2025-01-02', '2025-01-02'],
    ['He will sign tomorrow night.', '2025-01-03', 'tomorrow night', '2025-01-04', '2025-01-04', '2025-01-04'],
    ['They met last night.', '2025-01-03', 'last night', '2025-01-02', '2025-01-02', '2025-01-02'],
    ['He flew in this morning.', '2025-01-03', 'this morning', '2025-01-03', '2025-01-03', '2025-01-03'],
    ['They will play tonight.', '2025-01-03', 'tonight', '2025-01-03', '2025-01-03', '2025-01-03'],
    [
      'He left the day before yesterday.',
      '2025-01-03',
      'the day before yesterday',
      '2025-01-01',
      '2025-01-01',
      '2025-01-01',
    ],
    ['A bid arrived earlier today.', '2025-01-03', 'earlier today', '2025-01-03', '2025-01-03', '2025-01-03'],
    ['He left day before yesterday.', '2024-03-12', 'day before yesterday', '2024-03-10', '2024-03-10', '2024-03-10'],
  ],
  [
    'USA Today reported it.',
    'They met one morning.',
    'The last evening of the tour was long.',
    'He left the last one.',
  ],
);
