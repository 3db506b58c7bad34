import { defineClubs } from './define-clubs.ts';

const leagues = ['argentine-primera-division'] as const;

/** Argentine clubs that transfer news often names. */
// biome-ignore format: a table, a few lines to a club
export const argentina = defineClubs('Argentina', [
  { id: 'argentinos-juniors', name: 'Argentinos Juniors', shortName: 'Argentinos', city: 'Buenos Aires', leagues,
    colours: ['#e2001a', '#ffffff'], grounds: ['Estadio Diego Armando Maradona, La Paternal'],
    names: ['Argentinos', 'Bichos Colorados'] },
  { id: 'boca-juniors', name: 'Boca Juniors', city: 'Buenos Aires', leagues, colours: ['#003f8a', '#fcb514'],
    grounds: ['La Bombonera', 'Bombonera', 'Estadio Alberto J. Armando'], names: ['Boca', 'Xeneizes', 'Los Xeneizes'],
    descriptors: ['Argentine giants', 'Argentinian giants', 'Buenos Aires giants', 'South American giants'] },
  { id: 'estudiantes', name: 'Estudiantes', city: 'La Plata', leagues, colours: ['#e2001a', '#ffffff'],
    grounds: ['Jorge Luis Hirschi', 'Estadio UNO'], names: ['Estudiantes de La Plata', 'Estudiantes La Plata'],
    sharedNames: ['Pincharratas'] },
  { id: 'huracan', name: 'Huracan', city: 'Buenos Aires', leagues, colours: ['#ffffff', '#e2001a'],
    grounds: ['Tomas Adolfo Duco'], names: ['CA Huracan', 'Quemeros'], sharedNames: ['Globo'] },
  { id: 'independiente', name: 'Independiente', city: 'Avellaneda', leagues, colours: ['#e2001a', '#ffffff'],
    grounds: ['Libertadores de America', 'Estadio Libertadores de America'],
    names: ['CA Independiente', 'Rey de Copas'], sharedNames: ['Diablos Rojos'] },
  { id: 'lanus', name: 'Lanus', city: 'Lanus', leagues, colours: ['#7b1f3a', '#ffffff'],
    grounds: ['Nestor Diaz Perez', 'Estadio Ciudad de Lanus'], names: ['CA Lanus'], sharedNames: ['Granate'] },
  { id: 'newells-old-boys', name: 'Newell’s Old Boys', shortName: 'Newell’s', city: 'Rosario', leagues,
    colours: ['#e2001a', '#000000'], grounds: ['Estadio Marcelo Bielsa', 'Coloso del Parque'],
    names: ['Newell’s', 'Newells Old Boys', 'Newells'] },
  { id: 'racing-club', name: 'Racing Club', city: 'Avellaneda', leagues, colours: ['#75aadb', '#ffffff'],
    grounds: ['El Cilindro', 'Estadio Presidente Peron', 'Cilindro de Avellaneda'],
    names: ['Racing Club de Avellaneda', 'Racing Avellaneda'], sharedNames: ['Racing', 'La Academia'] },
  { id: 'river-plate', name: 'River Plate', city: 'Buenos Aires', leagues, colours: ['#ffffff', '#e2001a'],
    grounds: ['El Monumental', 'Estadio Monumental', 'Mas Monumental'],
    names: ['CA River Plate', 'Millonarios de Nunez', 'Los Millonarios'], sharedNames: ['River'],
    descriptors: ['Argentine giants', 'Argentinian giants', 'Buenos Aires giants', 'South American giants'] },
  { id: 'rosario-central', name: 'Rosario Central', shortName: 'R. Central', city: 'Rosario', leagues,
    colours: ['#ffd100', '#0033a0'], grounds: ['Gigante de Arroyito'], names: ['CA Rosario Central', 'Canallas'] },
  { id: 'san-lorenzo', name: 'San Lorenzo', city: 'Buenos Aires', leagues, colours: ['#002d72', '#e2001a'],
    grounds: ['Nuevo Gasometro', 'Pedro Bidegain'], names: ['San Lorenzo de Almagro'] },
  { id: 'talleres', name: 'Talleres', city: 'Cordoba', leagues, colours: ['#002d72', '#ffffff'],
    grounds: ['Estadio Mario Alberto Kempes', 'La Boutique'], names: ['Talleres de Cordoba', 'Talleres Cordoba'] },
  { id: 'velez-sarsfield', name: 'Velez Sarsfield', shortName: 'Velez', city: 'Buenos Aires', leagues,
    colours: ['#ffffff', '#0054a6'], grounds: ['Jose Amalfitani', 'Estadio Jose Amalfitani'], sharedNames: ['Velez'] },
]);
