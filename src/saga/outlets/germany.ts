import { defineOutlets } from './define-outlets.ts';

/** Germany, Austria and Switzerland. */
// biome-ignore format: a table
const germany = defineOutlets('Germany', {
  press: [
    { name: 'Bild', names: ['BILD Sport', 'Bild.de', 'BILD Zeitung', 'Bild Zeitung', 'Bild am Sonntag', 'BamS', 'Bild Sport', 'Bild Plus', 'BILDplus'], sharedNames: ['Bild', 'BILD'] },
    { name: 'Sport Bild', names: ['SportBILD', 'SPORT BILD', 'SportBild', 'sportbild.de'] },
    { name: 'Kicker', names: ['Kicker Magazine', 'kicker.de', 'Kicker Sportmagazin'], sharedNames: ['Kicker', 'kicker'] },
    { name: 'Süddeutsche Zeitung', names: ['Suddeutsche Zeitung', 'Sueddeutsche Zeitung'], sharedNames: ['SZ'] },
    { name: 'Frankfurter Allgemeine Zeitung', names: ['Frankfurter Allgemeine', 'FAZ'] }, { name: 'Die Welt', names: ['Welt am Sonntag'] }, { name: 'Der Spiegel', names: ['Spiegel'] }, { name: 'Die Zeit' }, { name: 'Abendzeitung', names: ['Abendzeitung Munchen', 'Munich Abendzeitung'], sharedNames: ['AZ'] }, { name: 'tz', names: ['TZ Munich'], sharedNames: ['tz', 'TZ'] }, { name: 'Munchner Merkur', names: ['Münchner Merkur', 'Merkur'] }, { name: 'Ruhr Nachrichten', names: ['Ruhr24', 'RN'] }, { name: 'WAZ', names: ['Westdeutsche Allgemeine Zeitung', 'Westdeutsche Allgemeine'] }, { name: 'Kölner Express', names: ['Express Cologne'] },
    { name: 'Rheinische Post' }, { name: 'Kolner Stadt-Anzeiger', names: ['Kölner Stadt-Anzeiger'] }, { name: 'Hamburger Morgenpost', names: ['Mopo'] }, { name: 'Hamburger Abendblatt' }, { name: 'Frankfurter Rundschau' }, { name: 'Stuttgarter Nachrichten' }, { name: 'Stuttgarter Zeitung' }, { name: 'Leipziger Volkszeitung', names: ['LVZ'] }, { name: 'Weser Kurier', names: ['DeichStube'] }, { name: '11 Freunde', names: ['11Freunde'] }, { name: 'Focus', sharedNames: ['Focus'] }, { name: 'RBlive' },
  ],
  broadcaster: [
    { name: 'Sky Deutschland', names: ['Sky Germany', 'Sky Sport Germany', 'Sky Sports Germany', 'Sky Sport DE', 'Sky Sports DE', 'Sky Sport Deutschland', 'Sky DE', 'Sky Sport News Germany', 'Sky in Germany', 'SkySportDE', 'SkySportsDE'] },
    { name: 'Sport1', names: ['SPORT1', 'Sport 1', 'Doppelpass'] }, { name: 'ARD', names: ['Sportschau'] }, { name: 'ZDF' }, { name: 'RTL Germany', names: ['RTL/ntv', 'ntv'] }, { name: 'WDR' }, { name: 'Bayerischer Rundfunk', names: ['BR24'] }, { name: 'Radio Bremen' }, { name: 'Deutsche Welle', names: ['DW Sports'] },
  ],
  agency: [{ name: 'dpa', names: ['Deutsche Presse-Agentur', 'German Press Agency'], sharedNames: ['dpa', 'DPA'] }, { name: 'SID', names: ['Sport-Informations-Dienst'], sharedNames: ['SID'] }],
  site: [{ name: 'Spox', names: ['SPOX'] }, { name: 'Bayern & Germany', names: ['Bayern and Germany', 'iMiaSanMia', 'Mia San Mia'] }, { name: 'Bulinews' }, { name: 'Absolut Fussball', names: ['Absolut Fußball'] }, { name: 'fcbinside', names: ['FCBinside', 'FCB Inside'] }, { name: 'Bayern Strikes' }, { name: 'fussball.news', names: ['Fussballnews', 'Fussball News'] }, { name: 'Bayern Insider', names: ['Bayern Insider'] }, { name: 'Onefootball Germany' }, { name: 'Transfermarkt.de' }, { name: 'Footballmercato.de' } ],
});

// biome-ignore format: a table
const neighbours = [
  ...defineOutlets('Austria', { press: [{ name: 'Kronen Zeitung', names: ['Krone'] }, { name: 'Kurier' }], broadcaster: [{ name: 'Sky Austria', names: ['Sky Sport Austria'] }, { name: 'ORF' }, { name: 'ServusTV', names: ['Servus TV'] }], agency: ['APA'] }),
  ...defineOutlets('Switzerland', { press: [{ name: 'Blick', names: ['Blick Sport'] }, { name: 'Tages-Anzeiger' }, { name: 'NZZ' }], broadcaster: ['SRF', 'Blue Sport'] }),
];

export const germanSpeaking = [...germany, ...neighbours];
