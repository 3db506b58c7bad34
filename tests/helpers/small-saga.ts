import type { Club } from '../../src/beats/football/club.ts';
import { type FootballKnowledge, footballBeat } from '../../src/beats/football/football-beat.ts';
import type { Beat } from '../../src/model/beat.ts';
import { day } from '../../src/model/date.ts';
import type { Saga } from '../../src/model/saga.ts';
import { madePerson } from './made-person.ts';
import { madeSources } from './made-sources.ts';

const club = (id: string, name: string, more: Partial<Club>): Club => ({
  id,
  name,
  shortName: name,
  country: 'England',
  leagues: ['premier-league'],
  city: name,
  regions: [],
  grounds: [`${name} Ground`],
  playsAt: null,
  colours: ['#000000', '#ffffff'],
  names: [],
  sharedNames: [],
  descriptors: [],
  ...more,
});

/** What the small beat knows. */
export const smallKnowledge: FootballKnowledge = {
  clubs: [
    club('liverpool', 'Liverpool', {
      regions: ['Merseyside'],
      grounds: ['Anfield'],
      sharedNames: ['Reds', 'Merseysiders'],
    }),
    club('everton', 'Everton', { city: 'Liverpool', regions: ['Merseyside'], sharedNames: ['Blues', 'Merseysiders'] }),
    club('forest', 'Nottingham Forest', { city: 'Nottingham', sharedNames: ['Reds', 'Forest'] }),
    club('chelsea', 'Chelsea', { city: 'London', regions: ['west London'], sharedNames: ['Blues'] }),
    club('manchester-city', 'Manchester City', { city: 'Manchester', names: ['Man City'], sharedNames: ['City'] }),
    club('manchester-united', 'Manchester United', {
      city: 'Manchester',
      grounds: ['Old Trafford'],
      sharedNames: ['United'],
    }),
    club('real-madrid', 'Real Madrid', {
      country: 'Spain',
      leagues: ['la-liga'],
      city: 'Madrid',
      grounds: ['Santiago Bernabéu', 'Bernabeu'],
      names: ['Los Blancos'],
      sharedNames: ['Madrid', 'Real'],
      descriptors: ['Spanish giants'],
    }),
    club('barcelona', 'Barcelona', {
      country: 'Spain',
      leagues: ['la-liga'],
      names: ['Barça'],
      descriptors: ['Spanish giants'],
    }),
    club('athletic-bilbao', 'Athletic Bilbao', {
      country: 'Spain',
      leagues: ['la-liga'],
      city: 'Bilbao',
      regions: ['Basque'],
      names: ['Athletic Club'],
      sharedNames: ['Athletic'],
    }),
    club('bayern-munich', 'Bayern Munich', {
      country: 'Germany',
      leagues: ['bundesliga'],
      city: 'Munich',
      names: ['Bayern'],
      descriptors: ['Munich', 'record champions'],
    }),
    club('inter-milan', 'Inter Milan', {
      country: 'Italy',
      leagues: ['serie-a'],
      city: 'Milan',
      grounds: ['San Siro'],
      sharedNames: ['Inter'],
    }),
    club('ac-milan', 'AC Milan', {
      country: 'Italy',
      leagues: ['serie-a'],
      city: 'Milan',
      grounds: ['San Siro'],
      sharedNames: ['Milan'],
    }),
  ],
  competitions: [
    { id: 'premier-league', name: 'Premier League', forms: [], kind: 'league', country: 'England' },
    { id: 'la-liga', name: 'La Liga', forms: ['LaLiga'], kind: 'league', country: 'Spain' },
    { id: 'bundesliga', name: 'Bundesliga', forms: [], kind: 'league', country: 'Germany' },
    { id: 'serie-a', name: 'Serie A', forms: [], kind: 'league', country: 'Italy' },
    { id: 'champions-league', name: 'Champions League', forms: [], kind: 'continental', country: null },
  ],
  countries: [
    { name: 'England', demonyms: ['English'] },
    { name: 'Spain', demonyms: ['Spanish'] },
    { name: 'Germany', demonyms: ['German'] },
    { name: 'Italy', demonyms: ['Italian'] },
  ],
  titles: [
    { competition: 'la-liga', season: '2022/2023', club: 'barcelona', from: day('2023-05-14'), sources: madeSources },
    { competition: 'la-liga', season: '2023/2024', club: 'real-madrid', from: day('2024-05-04'), sources: madeSources },
    {
      competition: 'premier-league',
      season: '2023/2024',
      club: 'manchester-city',
      from: day('2024-05-19'),
      sources: madeSources,
    },
    {
      competition: 'premier-league',
      season: '2024/2025',
      club: 'liverpool',
      from: day('2025-04-27'),
      sources: madeSources,
    },
  ],
  decoys: ['The Athletic', 'Liverpool Echo', 'United States', 'Liverpool Street', 'Leicester City'],
  outlets: [],
  people: [madePerson('Sam Example', { club: 'liverpool' })],
  facts: [
    {
      kind: 'birth',
      id: 'birth-sam-example',
      statement: 'Sam Example was born on 7 October 1998.',
      sources: madeSources,
      person: 'sam-example',
      day: day('1998-10-07'),
    },
  ],
};

/** A beat just large enough to have every ambiguity that the real one has. */
export const smallBeat: Beat = footballBeat(smallKnowledge);

/** A saga of the small beat. */
export const smallSaga: Saga = {
  title: 'A Small Saga',
  strapline: 'For tests',
  subject: 'Sam Example',
  subjectId: 'sam-example',
  language: 'en-GB',
  zone: 'Europe/London',
  window: { earliest: day('2024-01-01'), latest: day('2025-12-31') },
  beat: smallBeat,
};
