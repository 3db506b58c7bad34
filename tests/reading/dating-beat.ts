import type { EngagementFact, FootballFact, SeasonFact } from '../../src/beats/football/facts/fact.ts';
import { footballBeat } from '../../src/beats/football/football-beat.ts';
import type { Beat } from '../../src/model/beat.ts';
import { day } from '../../src/model/date.ts';
import { madePerson } from '../helpers/made-person.ts';
import { madeSources } from '../helpers/made-sources.ts';
import { smallKnowledge } from '../helpers/small-saga.ts';

const stated = (id: string) => ({ id, statement: `${id}.`, sources: madeSources });

/** The last day up to which everything made up here is known. */
const knownUntil = day('2025-12-31');

/** Whether by name or by id, people go by their id. */
const idOf = (person: string): string => person.toLowerCase().replaceAll(' ', '-');

const born = (person: string, on: string): FootballFact => ({
  kind: 'birth',
  ...stated(`born ${person}`),
  person: idOf(person),
  day: day(on),
});

const engaged = (
  role: EngagementFact['role'],
  person: string,
  club: string | null,
  from: string | null,
  until: string | null,
): FootballFact => ({
  kind: 'engagement',
  ...stated(`${role} ${person} ${club}`),
  role,
  person: idOf(person),
  club,
  loan: false,
  announced: from === null ? null : { earliest: day(from), latest: day(from) },
  days: { earliest: from === null ? null : day(from), latest: until === null ? null : day(until) },
  sinceYouth: null,
  knownUntil,
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
    madePerson('Sam Example', { names: ['Sammy Example', 'Example'], entities: ['liverpool', 'real-madrid'] }),
    madePerson('Tom Sample', { entities: ['chelsea', 'real-madrid'] }),
    madePerson('Ned Chief', { role: 'coach', entities: ['liverpool'], led: ['liverpool'] }),
    madePerson('Max Boss', { role: 'coach', entities: ['liverpool', 'chelsea'], led: ['liverpool', 'chelsea'] }),
  ],
  facts: [
    born('Sam Example', '1998-10-07'),
    born('Tom Sample', '1999-03-01'),
    born('Max Boss', '1970-05-05'),
    engaged('coach', 'Max Boss', 'liverpool', '2024-06-01', '2025-11-30'),
    engaged('coach', 'Max Boss', 'chelsea', '2020-01-10', '2022-05-20'),
    engaged('coach', 'Ned Chief', 'liverpool', '2020-01-01', '2021-07-01'),
    engaged('coach', 'Ned Chief', null, '2023-01-01', null),
    engaged('player', 'Sam Example', 'liverpool', null, '2025-05-31'),
    engaged('player', 'Sam Example', 'real-madrid', '2025-06-01', null),
    engaged('player', 'Tom Sample', 'chelsea', '2022-07-10', '2024-08-01'),
    engaged('player', 'Tom Sample', 'real-madrid', '2023-06-14', null),
    {
      kind: 'contract',
      ...stated('contract Sam Example'),
      person: 'sam-example',
      club: 'liverpool',
      announced: day('2021-07-30'),
      ends: [2025],
      known: { since: day('2016-10-07'), until: knownUntil },
    },
    season('premier-league', null, '2023/2024', '2023-08-11', '2024-05-19'),
    season('premier-league', null, '2024/2025', '2024-08-16', '2025-05-25'),
    season('premier-league', 'liverpool', '2024/2025', '2024-08-17', '2025-05-25'),
    season('la-liga', null, '2024/2025', '2024-08-15', '2025-05-25'),
    title('la-liga', '2022/2023', 'barcelona', '2023-05-14', '2024-05-04'),
    title('la-liga', '2023/2024', 'real-madrid', '2024-05-04', '2025-05-15'),
    title('premier-league', '2022/2023', 'manchester-city', '2023-05-20', '2024-05-19'),
    title('premier-league', '2023/2024', 'manchester-city', '2024-05-19', '2025-04-27'),
    title('champions-league', '2023/2024', 'real-madrid', '2024-06-01', '2025-05-31'),
  ],
});
