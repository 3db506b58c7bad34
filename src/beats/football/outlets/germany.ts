import { defineOutlets } from './define-outlets.ts';

/** Germany, Austria and Switzerland. */
// biome-ignore format: a table
const germany = defineOutlets({
  press: [
    { name: 'Bild', names: ['BILD Sport', 'Bild.de', 'BILD Zeitung', 'Bild am Sonntag', 'BamS', 'Bild Plus'],
        sharedNames: ['Bild'] },
    { name: 'Sport Bild', names: ['SportBILD', 'sportbild.de'] },
    { name: 'Kicker', names: ['Kicker Magazine', 'kicker.de', 'Kicker Sportmagazin'], sharedNames: ['kicker'] },
    { name: 'Süddeutsche Zeitung', names: ['Suddeutsche Zeitung', 'Sueddeutsche Zeitung'], sharedNames: ['SZ'] },
    { name: 'Frankfurter Allgemeine Zeitung', names: ['Frankfurter Allgemeine', 'FAZ'] },
      { name: 'Die Welt', names: ['Welt am Sonntag'] }, { name: 'Der Spiegel', names: ['Spiegel'] }, 'Die Zeit',
      { name: 'Abendzeitung', names: ['Abendzeitung Munchen', 'Munich Abendzeitung'], sharedNames: ['AZ'] },
      { name: 'tz', names: ['TZ Munich'], sharedNames: ['tz'] },
      { name: 'Munchner Merkur', names: ['Münchner Merkur', 'Merkur'] },
      { name: 'Ruhr Nachrichten', names: ['Ruhr24'] },
      { name: 'WAZ', names: ['Westdeutsche Allgemeine Zeitung', 'Westdeutsche Allgemeine'] },
      { name: 'Kölner Express', names: ['Express Cologne'] },
    'Rheinische Post', { name: 'Kolner Stadt-Anzeiger', names: ['Kölner Stadt-Anzeiger'] },
      { name: 'Hamburger Morgenpost', names: ['Mopo'] }, 'Hamburger Abendblatt', 'Frankfurter Rundschau',
      'Stuttgarter Nachrichten', 'Stuttgarter Zeitung', { name: 'Leipziger Volkszeitung', names: ['LVZ'] },
      { name: 'Weser Kurier', names: ['DeichStube'] }, { name: '11 Freunde', names: ['11Freunde'] },
        { name: 'Focus', sharedNames: ['Focus'] }, 'RBlive',
  ],
  broadcaster: [
    { name: 'Sky Deutschland', names: ['Sky Germany', 'Sky Sport Germany', 'Sky Sports Germany', 'Sky Sport DE',
        'Sky Sports DE', 'Sky Sport Deutschland', 'Sky DE', 'Sky Sport News Germany', 'Sky in Germany'] },
    { name: 'Sport1', names: ['SPORT1', 'Doppelpass'] }, { name: 'ARD', names: ['Sportschau'] }, 'ZDF',
      { name: 'RTL Germany', names: ['RTL/ntv', 'ntv'] }, 'WDR', { name: 'Bayerischer Rundfunk', names: ['BR24'] },
      'Radio Bremen', { name: 'Deutsche Welle', names: ['DW Sports'] },
  ],
  agency: [{ name: 'dpa', names: ['Deutsche Presse-Agentur', 'German Press Agency'], sharedNames: ['dpa'] },
    { name: 'SID', names: ['Sport-Informations-Dienst'], sharedNames: ['SID'] }],
  site: [{ name: 'Spox', names: ['SPOX'] },
    { name: 'Bayern & Germany', names: ['Bayern and Germany', 'iMiaSanMia', 'Mia San Mia'] }, 'Bulinews',
    { name: 'Absolut Fussball', names: ['Absolut Fußball'] },
    { name: 'fcbinside', names: ['FCBinside'] }, 'Bayern Strikes',
    { name: 'fussball.news', names: ['Fussballnews'] }, 'Bayern Insider', 'Onefootball Germany',
    'Transfermarkt.de', 'Footballmercato.de' ],
});

// biome-ignore format: a table
const neighbours = [
  // Austria
  ...defineOutlets({ press: [{ name: 'Kronen Zeitung', names: ['Krone'] }, 'Kurier'],
    broadcaster: [{ name: 'Sky Austria', names: ['Sky Sport Austria'] }, 'ORF',
      { name: 'ServusTV', names: ['Servus TV'] }], agency: ['APA'] }),
  // Switzerland
  ...defineOutlets({ press: [{ name: 'Blick', names: ['Blick Sport'] }, 'Tages-Anzeiger', 'NZZ'],
    broadcaster: ['SRF', 'Blue Sport'] }),
];

export const germanSpeaking = [...germany, ...neighbours];
