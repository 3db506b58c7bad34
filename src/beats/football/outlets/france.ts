import { defineOutlets } from './define-outlets.ts';

/** France and Belgium. */
// biome-ignore format: a table
export const france = [
  // France
  ...defineOutlets({
    press: [
      { name: 'L’Equipe', names: ['Equipe', 'L Equipe', 'lequipe.fr'] }, 'France Football',
        { name: 'Le Parisien', names: ['Parisien'] }, 'Le Figaro', 'Le Monde',
        { name: 'Liberation', sharedNames: ['Liberation'] },
        'La Provence', { name: 'Ouest-France', names: ['Ouest France'] }, 'Nice-Matin', 'Le Progres',
        'La Voix du Nord', 'Sud Ouest', 'La Depeche', 'L’Alsace', 'Le Telegramme', 'Le Dauphine', 'La Marseillaise',
        'So Foot', 'Onze Mondial', 'Mediapart', 'Paris Match', 'Var-Matin',
    ],
    broadcaster: [
      { name: 'RMC Sport', names: ['RMC', 'RMC Sports', 'After Foot', 'L’After Foot', 'Rothen s’enflamme'] },
        { name: 'Canal+', names: ['Canal Plus', 'Canal+ Foot', 'Canal Football Club'] },
          { name: 'BFM TV', names: ['BFMTV'] }, { name: 'Telefoot', names: ['TF1'] }, 'France Bleu', 'France Info',
          { name: 'RTL', names: ['RTL France'] }, 'Europe 1', 'beIN Sports France',
          { name: 'La Chaine L’Equipe', names: ['L’Equipe du Soir', 'L’Equipe de Greg'] }, 'Prime Video France',
          'Winamax',
    ],
    agency: [{ name: 'AFP', names: ['Agence France-Presse'] }],
    site: [
      { name: 'Foot Mercato', names: ['FootMercato', 'footmercato.net'] },
        { name: 'Le10Sport', names: ['Le10 Sport', 'Le 10 Sport'] }, 'Footballmercato', 'Foot01',
        'Foot National',
        { name: 'Butfootballclub', names: ['But! Football Club'] }, { name: 'Media Foot', names: ['MediaFoot'] },
        { name: 'Culture PSG', names: ['CulturePSG'] }, 'Canal Supporters',
          { name: 'Paris Fans', names: ['ParisFans'] }, 'Le Phoceen', 'Massilia Live', 'Sports.fr', 'Football.fr',
          'Olympique et Lyonnais',
        'Maxifoot', 'Sportune', 'Foot Amateur', 'Jeunes Footeux', 'FootballToday.fr',
          { name: 'Afrik-Foot', names: ['Afrik Foot'] },
    ],
  }),
  // Belgium
  ...defineOutlets({
    press: [{ name: 'Het Laatste Nieuws', names: ['HLN'] }, { name: 'Het Nieuwsblad', names: ['Nieuwsblad'] },
      { name: 'La Derniere Heure', names: ['DH Les Sports', 'La DH'] }, 'Le Soir',
        { name: 'Sudinfo', names: ['Sudpresse'] }, 'Gazet van Antwerpen', 'La Meuse',
        'Voetbal Magazine',
      'Het Belang van Limburg'],
    broadcaster: ['RTBF', { name: 'VRT', names: ['Sporza'] }, 'VTM'],
    site: ['Walfoot', 'Voetbalkrant', 'VoetbalNieuws.be'],
    agency: ['Belga'],
  }),
];
