import { defineClubs } from './define-clubs.ts';

/** Clubs below the English third tier of 2025/26 that transfer news often names. */
// biome-ignore format: a table, a few lines to a club
export const englandLowerLeagues = defineClubs('England', [
  { id: 'colchester-united', name: 'Colchester United', shortName: 'Colchester', city: 'Colchester',
    leagues: ['league-two'], colours: ['#0054a6', '#ffffff'],
    grounds: ['JobServe Community Stadium', 'Colchester Community Stadium'], regions: ['Essex'], names: ['Colchester'],
    sharedNames: ['United', 'U’s'] },
  { id: 'mk-dons', name: 'MK Dons', city: 'Milton Keynes', leagues: ['league-two', 'league-one'],
    colours: ['#ffffff', '#000000'], grounds: ['Stadium MK'], regions: ['Buckinghamshire'],
    names: ['Milton Keynes Dons'], sharedNames: ['Dons'] },
  { id: 'tranmere-rovers', name: 'Tranmere Rovers', shortName: 'Tranmere', city: 'Birkenhead', leagues: ['league-two'],
    colours: ['#ffffff', '#0033a0'], grounds: ['Prenton Park'], regions: ['Wirral'], names: ['Tranmere'],
    sharedNames: ['Rovers'] },
  { id: 'yeovil-town', name: 'Yeovil Town', shortName: 'Yeovil', city: 'Yeovil', leagues: ['national-league'],
    colours: ['#00843d', '#ffffff'], grounds: ['Huish Park'], regions: ['Somerset', 'West Country'], names: ['Yeovil'],
    sharedNames: ['Town', 'Glovers'] },
]);
