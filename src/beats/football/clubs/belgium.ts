import { defineClubs } from './define-clubs.ts';

const leagues = ['belgian-pro-league'] as const;

/** Belgian clubs that transfer news often names. */
// biome-ignore format: a table, a few lines to a club
export const belgium = defineClubs('Belgium', [
  { id: 'anderlecht', name: 'Anderlecht', city: 'Brussels', leagues, colours: ['#4b2a85', '#ffffff'],
    grounds: ['Lotto Park', 'Constant Vanden Stock'], names: ['RSC Anderlecht', 'RSCA', 'Paars-wit'],
    descriptors: ['Belgian giants', 'Brussels giants', 'Purple and Whites'] },
  { id: 'antwerp', name: 'Royal Antwerp', city: 'Antwerp', leagues, colours: ['#d5121e', '#ffffff'],
    grounds: ['Bosuil', 'Bosuilstadion'], names: ['Antwerp', 'Royal Antwerp FC', 'RAFC'], sharedNames: ['Great Old'] },
  { id: 'cercle-brugge', name: 'Cercle Brugge', city: 'Bruges', leagues, colours: ['#007a33', '#000000'],
    grounds: ['Jan Breydel', 'Jan Breydelstadion', 'Jan Breydel Stadium'], names: ['Cercle', 'Cercle Bruges'] },
  { id: 'charleroi', name: 'Charleroi', city: 'Charleroi', leagues, colours: ['#000000', '#ffffff'],
    grounds: ['Stade du Pays de Charleroi', 'Mambourg'], regions: ['Walloon'], names: ['Sporting Charleroi'] },
  { id: 'club-brugge', name: 'Club Brugge', city: 'Bruges', leagues, colours: ['#0078bf', '#000000'],
    grounds: ['Jan Breydel', 'Jan Breydelstadion', 'Jan Breydel Stadium'], regions: ['Flemish'],
    names: ['Brugge', 'Club Bruges', 'FC Brugge', 'FC Bruges', 'Blauw-Zwart'],
    descriptors: ['Bruges', 'Belgian giants', 'Blue and Blacks'] },
  { id: 'genk', name: 'Genk', city: 'Genk', leagues, colours: ['#0033a0', '#ffffff'],
    grounds: ['Cegeka Arena', 'Luminus Arena'], regions: ['Limburg'], names: ['KRC Genk', 'Racing Genk', 'RC Genk'] },
  { id: 'gent', name: 'Gent', city: 'Ghent', leagues, colours: ['#005ca9', '#ffffff'],
    grounds: ['Ghelamco Arena', 'Planet Group Arena'], regions: ['Flemish'], names: ['KAA Gent', 'AA Gent'],
    sharedNames: ['Buffalos'], descriptors: ['Ghent'] },
  { id: 'mechelen', name: 'Mechelen', city: 'Mechelen', leagues, colours: ['#ffd100', '#c8102e'],
    grounds: ['AFAS-stadion Achter de Kazerne', 'Achter de Kazerne'], names: ['KV Mechelen', 'Malinwa'] },
  { id: 'oh-leuven', name: 'OH Leuven', city: 'Leuven', leagues, colours: ['#ffffff', '#c8102e'],
    grounds: ['Den Dreef', 'King Power at Den Dreef'], names: ['Oud-Heverlee Leuven'] },
  { id: 'standard-liege', name: 'Standard Liege', city: 'Liege', leagues, colours: ['#e2001a', '#ffffff'],
    grounds: ['Maurice Dufrasne', 'Sclessin'], regions: ['Walloon'], names: ['Standard de Liege', 'Les Rouches'],
    sharedNames: ['Standard'] },
  { id: 'union-saint-gilloise', name: 'Union Saint-Gilloise', shortName: 'Union SG', city: 'Brussels', leagues,
    colours: ['#ffd700', '#003da5'], grounds: ['Stade Joseph Marien', 'Joseph Marien'],
    names: ['Union SG', 'USG', 'Royale Union Saint-Gilloise', 'Union St-Gilloise', 'RUSG'], sharedNames: ['Union'] },
  { id: 'westerlo', name: 'Westerlo', city: 'Westerlo', leagues, colours: ['#ffd700', '#003da5'],
    grounds: ['Het Kuipje'], names: ['KVC Westerlo'] },
]);
