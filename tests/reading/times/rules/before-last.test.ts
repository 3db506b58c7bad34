import { ruleTable } from '../rule-table.ts';

ruleTable(
  'before-last',
  [
    ['They met the week before last.', '2024-03-12', 'the week before last', '2024-W09', '2024-02-26', '2024-03-03'],
    ['They meet the week after next.', '2024-03-12', 'the week after next', '2024-W13', '2024-03-25', '2024-03-31'],
    ['He left the year before last.', '2024-03-12', 'the year before last', '2022', '2022-01-01', '2022-12-31'],
    [
      'They met on the Tuesday before last.',
      '2024-03-12',
      'the Tuesday before last',
      '2024-02-27',
      '2024-02-27',
      '2024-02-27',
    ],
    [
      'They met on the Monday before last.',
      '2024-03-12',
      'the Monday before last',
      '2024-03-04',
      '2024-03-04',
      '2024-03-04',
    ],
    [
      'They meet the Saturday after next.',
      '2024-03-12',
      'the Saturday after next',
      '2024-03-23',
      '2024-03-23',
      '2024-03-23',
    ],
    ['The shop opens on Monday week.', '2024-03-12', 'Monday week', '2024-03-25', '2024-03-25', '2024-03-25'],
    ['The shop opens a week on Friday.', '2024-03-12', 'a week on Friday', '2024-03-22', '2024-03-22', '2024-03-22'],
    ['They fly a fortnight tomorrow.', '2024-03-12', 'a fortnight tomorrow', '2024-03-27', '2024-03-27', '2024-03-27'],
  ],
  [
    'It took a week on foot.',
    'They met the week before last Christmas.',
    'A week on the road is long.',
    'Monday Week 3 is a heading.',
    'The day before last was long.',
  ],
);
