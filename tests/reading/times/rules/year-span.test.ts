import { ruleTable } from '../rule-table.ts';

ruleTable(
  'year-span',
  [
    ['The strike of 1984-85 was long.', '2025-01-03', '1984-85', '1984/1985', '1984-01-01', '1985-12-31'],
    ['He ruled in 1861-69.', '2025-01-03', '1861-69', '1861/1869', '1861-01-01', '1869-12-31'],
  ],
  ['Call 2022-23-44.', 'He was there from 2009-2011.', 'It sold 1984-80 parts.'],
);
