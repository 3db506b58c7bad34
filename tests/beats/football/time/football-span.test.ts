import { ruleTable } from '../../../reading/times/rule-table.ts';

ruleTable(
  'football-span',
  [
    ['He has been hurt in recent seasons.', '2025-01-03', 'recent seasons', 'PAST_REF', null, '2025-01-03'],
    ['He won it in the last two seasons.', '2025-01-03', 'the last two seasons', 'PAST_REF', null, '2025-01-03'],
    [
      'They buy in the next few transfer windows.',
      '2025-01-03',
      'the next few transfer windows',
      'FUTURE_REF',
      '2025-01-03',
      null,
    ],
  ],
  ['He left last season.', 'They talk in the coming days.', 'The last transfer window was quiet.'],
);
