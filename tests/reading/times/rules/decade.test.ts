import { ruleTable } from '../rule-table.ts';

ruleTable(
  'decade',
  [
    ['It was built in the 1980s.', '2025-01-03', '1980s', '198', '1980-01-01', '1989-12-31'],
    ['It was big in the 90s.', '2025-01-03', '90s', '199', '1990-01-01', '1999-12-31'],
    ['Cars of the 70s and 80s rust.', '2025-01-03', '80s', '198', '1980-01-01', '1989-12-31'],
    ['It was built in the seventies.', '2025-01-03', 'seventies', '197', '1970-01-01', '1979-12-31'],
  ],
  [
    'He is in his 30s.',
    'They retired in their late 30s.',
    'It took 40s to load.',
    'He ran 10s faster.',
    'He is in his seventies.',
    'She is in her late eighties.',
    'They sat in the low seventies.',
  ],
);
