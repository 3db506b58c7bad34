import { defineOutlets } from './define-outlets.ts';

/** France and Belgium. */
// biome-ignore format: a table
export const france = [
  ...defineOutlets('France', {
    press: [
      { name: 'L’Equipe', names: ['L’Equipe', 'Equipe', 'L Equipe', 'lequipe.fr'] }, { name: 'France Football' }, { name: 'Le Parisien', names: ['Parisien'] }, { name: 'Le Figaro' }, { name: 'Le Monde' }, { name: 'Liberation', sharedNames: ['Liberation'] }, { name: 'La Provence' }, { name: 'Ouest-France', names: ['Ouest France'] }, { name: 'Nice-Matin' }, { name: 'Le Progres' }, { name: 'La Voix du Nord' }, { name: 'Sud Ouest' }, { name: 'La Depeche' }, { name: 'L’Alsace' }, { name: 'Le Telegramme' }, { name: 'Le Dauphine' }, { name: 'La Marseillaise' }, { name: 'So Foot' }, { name: 'Onze Mondial' }, { name: 'Mediapart' }, { name: 'Paris Match' }, { name: 'Var-Matin' },
    ],
    broadcaster: [
      { name: 'RMC Sport', names: ['RMC', 'RMC Sports', 'After Foot', 'L’After Foot', 'Rothen s’enflamme'] }, { name: 'Canal+', names: ['Canal Plus', 'Canal+ Foot', 'Canal Football Club'] }, { name: 'BFM TV', names: ['BFMTV'] }, { name: 'Telefoot', names: ['TF1'] }, { name: 'France Bleu' }, { name: 'France Info' }, { name: 'RTL', names: ['RTL France'] }, { name: 'Europe 1' }, { name: 'beIN Sports France' }, { name: 'La Chaine L’Equipe', names: ['L’Equipe du Soir', 'L’Equipe de Greg'] }, { name: 'Prime Video France' }, { name: 'Winamax' },
    ],
    agency: [{ name: 'AFP', names: ['Agence France-Presse', 'Agence France Presse'] }],
    site: [
      { name: 'Foot Mercato', names: ['FootMercato', 'Footmercato', 'footmercato.net'] }, { name: 'Le10Sport', names: ['Le 10 Sport', 'Le10 Sport', 'le10sport.com'] }, { name: 'Footballmercato' }, { name: 'Foot01' }, { name: 'Foot National' }, { name: 'Butfootballclub', names: ['But! Football Club'] }, { name: 'Media Foot', names: ['MediaFoot'] }, { name: 'Culture PSG', names: ['CulturePSG'] }, { name: 'Canal Supporters' }, { name: 'Paris Fans', names: ['ParisFans'] }, { name: 'Le Phoceen' }, { name: 'Massilia Live' }, { name: 'Sports.fr' }, { name: 'Football.fr' }, { name: 'Olympique et Lyonnais' }, { name: 'Maxifoot' }, { name: 'Sportune' }, { name: 'Foot Amateur' }, { name: 'Jeunes Footeux' }, { name: 'FootballToday.fr' }, { name: 'Afrik-Foot', names: ['Afrik Foot'] },
    ],
  }),
  ...defineOutlets('Belgium', {
    press: [{ name: 'Het Laatste Nieuws', names: ['HLN'] }, { name: 'Het Nieuwsblad', names: ['Nieuwsblad'] }, { name: 'La Derniere Heure', names: ['DH Les Sports', 'La DH'] }, { name: 'Le Soir' }, { name: 'Sudinfo', names: ['Sudpresse', 'Sud Presse'] }, { name: 'Gazet van Antwerpen' }, { name: 'La Meuse' }, { name: 'Voetbal Magazine' }, { name: 'Het Belang van Limburg' }],
    broadcaster: [{ name: 'RTBF' }, { name: 'VRT', names: ['Sporza'] }, { name: 'VTM' }],
    site: [{ name: 'Walfoot' }, { name: 'Voetbalkrant' }, { name: 'VoetbalNieuws.be' }],
    agency: [{ name: 'Belga' }],
  }),
];
