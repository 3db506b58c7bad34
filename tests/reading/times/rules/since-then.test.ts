import { ruleTable } from '../rule-table.ts';

ruleTable(
  'since-then',
  [
    [
      'They said no on 31 December. There have since been rumours.',
      '2025-01-03',
      'since',
      'PAST_REF',
      '2024-12-31',
      '2025-01-03',
    ],
    ['He has improved since then.', '2025-01-03', 'since then', 'PAST_REF', null, '2025-01-03'],
  ],
  ['He has been out since May.', 'He left since they sold him.', 'Since the start he has shone.'],
);
