import { defineClubs } from './define-clubs.ts';

/** Austrian and Swiss clubs that transfer news often names. */
// biome-ignore format: a table, a few lines to a club
export const alpine = [
  ...defineClubs('Austria', [
    { id: 'austria-vienna', name: 'Austria Vienna', city: 'Vienna', leagues: ['austrian-bundesliga'],
      colours: ['#4b2a85', '#ffffff'], grounds: ['Generali Arena'], names: ['Austria Wien', 'FK Austria Wien'] },
    { id: 'lask', name: 'LASK', city: 'Linz', leagues: ['austrian-bundesliga'], colours: ['#000000', '#ffffff'],
      grounds: ['Raiffeisen Arena'], names: ['LASK Linz', 'Linzer ASK'] },
    { id: 'rapid-vienna', name: 'Rapid Vienna', city: 'Vienna', leagues: ['austrian-bundesliga'],
      colours: ['#00843d', '#ffffff'], grounds: ['Allianz Stadion', 'Weststadion'],
      names: ['Rapid Wien', 'SK Rapid', 'SK Rapid Wien'], sharedNames: ['Rapid'] },
    { id: 'red-bull-salzburg', name: 'Red Bull Salzburg', shortName: 'Salzburg', city: 'Salzburg',
      leagues: ['austrian-bundesliga'], colours: ['#ffffff', '#d2003c'], grounds: ['Red Bull Arena'],
      names: ['Salzburg', 'RB Salzburg', 'FC Salzburg', 'FC Red Bull Salzburg'],
      sharedNames: ['Red Bulls', 'Red Bull', 'RBS'], descriptors: ['Austrian giants'] },
    { id: 'sturm-graz', name: 'Sturm Graz', city: 'Graz', leagues: ['austrian-bundesliga'],
      colours: ['#000000', '#ffffff'], grounds: ['Merkur Arena'], regions: ['Styrian'],
      names: ['SK Sturm Graz', 'SK Sturm'], sharedNames: ['Sturm'], descriptors: ['Graz'] },
    { id: 'wolfsberger-ac', name: 'Wolfsberger AC', city: 'Wolfsberg', leagues: ['austrian-bundesliga'],
      colours: ['#ffffff', '#000000'], grounds: ['Lavanttal-Arena'], sharedNames: ['WAC'] },
  ]),
  ...defineClubs('Switzerland', [
    { id: 'basel', name: 'Basel', city: 'Basel', leagues: ['swiss-super-league'], colours: ['#e2001a', '#003da5'],
      grounds: ['St. Jakob-Park', 'Joggeli'], names: ['FC Basel', 'FC Basel 1893'], descriptors: ['Swiss giants'] },
    { id: 'grasshopper', name: 'Grasshopper', city: 'Zurich', leagues: ['swiss-super-league'],
      colours: ['#0033a0', '#ffffff'], grounds: ['Letzigrund'],
      names: ['Grasshoppers', 'Grasshopper Club', 'Grasshopper Club Zurich', 'Grasshopper Zurich', 'GC Zurich'] },
    { id: 'lugano', name: 'Lugano', city: 'Lugano', leagues: ['swiss-super-league'], colours: ['#000000', '#ffffff'],
      grounds: ['Cornaredo', 'Stadio di Cornaredo'], regions: ['Ticino'], names: ['FC Lugano'] },
    { id: 'luzern', name: 'Luzern', city: 'Lucerne', leagues: ['swiss-super-league'], colours: ['#0054a6', '#ffffff'],
      grounds: ['Swissporarena'], names: ['FC Luzern', 'FC Lucerne'] },
    { id: 'servette', name: 'Servette', city: 'Geneva', leagues: ['swiss-super-league'],
      colours: ['#7b1f3a', '#ffffff'], grounds: ['Stade de Geneve'], names: ['Servette FC', 'Servette Geneva'] },
    { id: 'st-gallen', name: 'St. Gallen', city: 'St. Gallen', leagues: ['swiss-super-league'],
      colours: ['#00843d', '#ffffff'], grounds: ['Kybunpark'], names: ['FC St. Gallen'] },
    { id: 'young-boys', name: 'Young Boys', city: 'Bern', leagues: ['swiss-super-league'],
      colours: ['#ffd100', '#000000'], grounds: ['Wankdorf', 'Stadion Wankdorf'],
      names: ['BSC Young Boys', 'Young Boys Bern', 'YB Bern'] },
    { id: 'zurich', name: 'FC Zurich', city: 'Zurich', leagues: ['swiss-super-league'], colours: ['#0054a6', '#ffffff'],
      grounds: ['Letzigrund'], names: ['FCZ'], descriptors: ['Zurich'] },
  ]),
];
