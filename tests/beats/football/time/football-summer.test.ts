import { ruleTable } from '../../../reading/times/rule-table.ts';

ruleTable(
  'football-summer',
  [
    ['It is new contracts or summer departures.', '2025-01-28', 'summer', '2025-SU', '2025-06-01', '2025-08-31'],
    ['The summer signing has asked to go.', '2025-01-03', 'The summer', '2024-SU', '2024-06-01', '2024-08-31'],
    ['They want a summer transfer.', '2025-05-24', 'summer', '2025-SU', '2025-06-01', '2025-08-31'],
    ['He left in the close season.', '2024-09-14', 'the close season', '2024-SU', '2024-06-01', '2024-08-31'],
  ],
  ['A summer breeze blew.', 'The Summer Olympics open.', 'They ate summer fruit.'],
);
