import { ruleTable } from '../rule-table.ts';

ruleTable(
  'new-year',
  [
    [
      'He has scored since the turn of the year.',
      '2025-01-03',
      'the turn of the year',
      '2025-01-01',
      '2025-01-01',
      '2025-01-01',
    ],
    [
      'He can talk before the turn of the new year.',
      '2024-10-23',
      'the turn of the new year',
      '2025-01-01',
      '2025-01-01',
      '2025-01-01',
    ],
    ['They will talk in the new year.', '2024-12-20', 'the new year', '2025', '2025-01-01', '2025-05-02'],
    ['The New Year has begun well.', '2025-01-03', 'The New Year', '2025', '2025-01-01', '2025-05-02'],
  ],
  [
    'They turned on New Year’s Eve.',
    'A new year of study awaits.',
    'Every new year he rests.',
    'They danced at Chinese New Year.',
    'The Lunar New Year came.',
  ],
);
