import type { EngagementFact, FootballFact, SeasonFact } from '../../src/beats/football/facts/fact.ts';
import { footballBeat } from '../../src/beats/football/football-beat.ts';
import type { Beat } from '../../src/model/beat.ts';
import { day } from '../../src/model/date.ts';
import { madePerson } from '../helpers/made-person.ts';
import { smallKnowledge } from '../helpers/small-saga.ts';

const source = 'made up';
const stated = (id: string) => ({ id, statement: `${id}.`, source });

const born = (person: string, on: string): FootballFact => ({
  kind: 'birth',
  ...stated(`born ${person}`),
  person,
  day: day(on),
});

const engaged = (
  role: EngagementFact['role'],
  person: string,
  club: string,
  from: string | null,
  until: string | null,
): FootballFact => ({
  kind: 'engagement',
  ...stated(`${role} ${person} ${club}`),
  role,
  person,
  club,
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
});

const season = (competition: string, club: string | null, years: string, first: string, last: string): SeasonFact => ({
  kind: 'season',
  ...stated(`season ${club ?? competition} ${years}`),
  competition,
  club,
  season: years,
  first: day(first),
  last: day(last),
});

const title = (competition: string, years: string, club: string, from: string, until: string | null): FootballFact => ({
  kind: 'title',
  ...stated(`title ${competition} ${years}`),
  competition,
  season: years,
  club,
  from: day(from),
  until: until === null ? null : day(until),
});

/** The small saga with people whose lives nobody can look up. */
export const datingBeat: Beat = footballBeat({
  ...smallKnowledge,
  people: [
    madePerson('Sam Example', { names: ['Sammy Example', 'Example'] }),
    madePerson('Tom Sample'),
    madePerson('Max Boss', { role: 'coach' }),
  ],
  facts: [
    born('Sam Example', '1998-10-07'),
    born('Tom Sample', '1999-03-01'),
    born('Max Boss', '1970-05-05'),
    engaged('coach', 'Max Boss', 'liverpool', '2024-06-01', '2025-11-30'),
    engaged('coach', 'Max Boss', 'chelsea', '2020-01-10', '2022-05-20'),
    engaged('player', 'Sam Example', 'liverpool', null, '2025-05-31'),
    engaged('player', 'Sam Example', 'real-madrid', '2025-06-01', null),
    engaged('player', 'Tom Sample', 'chelsea', '2022-07-10', '2024-08-01'),
    engaged('player', 'Tom Sample', 'real-madrid', '2023-06-14', null),
    {
      kind: 'contract',
      ...stated('contract Sam Example'),
      person: 'Sam Example',
      club: 'liverpool',
      from: day('2021-07-30'),
      until: day('2025-06-30'),
    },
    season('premier-league', null, '2023/2024', '2023-08-11', '2024-05-19'),
    season('premier-league', null, '2024/2025', '2024-08-16', '2025-05-25'),
    season('premier-league', 'liverpool', '2024/2025', '2024-08-17', '2025-05-25'),
    season('la-liga', null, '2024/2025', '2024-08-15', '2025-05-25'),
    { kind: 'window', ...stated('winter 2025'), name: 'winter', opens: day('2025-01-01'), closes: day('2025-02-03') },
    { kind: 'window', ...stated('summer 2024'), name: 'summer', opens: day('2024-06-14'), closes: day('2024-08-30') },
    title('la-liga', '2022/2023', 'barcelona', '2023-05-14', '2024-05-04'),
    title('la-liga', '2023/2024', 'real-madrid', '2024-05-04', '2025-05-15'),
    title('premier-league', '2022/2023', 'manchester-city', '2023-05-20', '2024-05-19'),
    title('premier-league', '2023/2024', 'manchester-city', '2024-05-19', '2025-04-27'),
    title('champions-league', '2023/2024', 'real-madrid', '2024-06-01', '2025-05-31'),
  ],
});
