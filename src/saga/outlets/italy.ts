import { defineOutlets } from './define-outlets.ts';

// biome-ignore format: a table
export const italy = defineOutlets('Italy', {
  press: [
    { name: 'Gazzetta dello Sport', names: ['La Gazzetta dello Sport', 'Gazzetta', 'La Gazzetta', 'Gazzetta.it', 'GdS'] },
    { name: 'Corriere dello Sport', names: ['Il Corriere dello Sport', 'CorSport', 'Corriere dello Sport-Stadio'] },
    { name: 'Tuttosport' }, { name: 'Corriere della Sera', names: ['Il Corriere della Sera'] }, { name: 'La Repubblica', names: ['Repubblica'] }, { name: 'Il Messaggero', names: ['Messaggero'] }, { name: 'Il Mattino' }, { name: 'La Stampa' }, { name: 'Il Tempo' }, { name: 'Il Giornale' }, { name: 'Leggo', sharedNames: ['Leggo'] },
    { name: 'Il Secolo XIX', names: ['Secolo XIX'] }, { name: 'La Nazione' }, { name: 'Corriere Fiorentino' }, { name: 'Corriere di Torino', names: ['Corriere Torino'] }, { name: 'L’Eco di Bergamo', names: ['Eco di Bergamo'] }, { name: 'Il Romanista' }, { name: 'Il Resto del Carlino' }, { name: 'Il Sole 24 Ore' }, { name: 'Guerin Sportivo' }, { name: 'Il Giorno' },
  ],
  broadcaster: [
    { name: 'Sky Italia', names: ['Sky Sport Italia', 'Sky Sports Italia', 'Sky Sport Italy', 'Sky Sports Italy', 'Sky Italy', 'Sky in Italy', 'Sky Sport 24', 'Sky Sport IT', 'Sky Calcio Club'] },
    { name: 'RAI', names: ['RAI Sport', 'Rai Radio 1', 'RAI 2', 'Radio Rai'], sharedNames: ['RAI'] }, { name: 'Sportitalia', names: ['Sport Italia', 'SportItalia'] }, { name: 'Mediaset', names: ['Sport Mediaset', 'SportMediaset'] }, { name: 'DAZN Italia' }, { name: 'Radio Kiss Kiss', names: ['Radio Kiss Kiss Napoli', 'Kiss Kiss Napoli'] }, { name: 'Radio Radio' }, { name: 'Radio CRC', names: ['CRC'] }, { name: 'TeleLombardia' }, { name: 'Radio Sportiva' }, { name: 'Radio Marte' }, { name: 'Telenord' }, { name: '7 Gold' },
  ],
  agency: [{ name: 'ANSA' }, { name: 'Adnkronos' }, { name: 'LaPresse' }],
  site: [
    { name: 'Calciomercato', names: ['Calciomercato.com', 'Calciomercato.it', 'CM.com'] }, { name: 'Tuttomercatoweb', names: ['TuttoMercatoWeb', 'Tutto Mercato Web', 'TMW', 'TMW Radio'] }, { name: 'Gianluca Di Marzio’s website', names: ['GianlucaDiMarzio.com', 'DiMarzio.com'] }, { name: 'Milan News', names: ['MilanNews', 'MilanNews.it'] }, { name: 'FC Inter News', names: ['FCInterNews', 'FCInterNews.it'] }, { name: 'Inter News', names: ['Inter-News.it'] },
    { name: 'Tutto Juve', names: ['TuttoJuve', 'Tuttojuve.com'] }, { name: 'Juve Live', names: ['JuveLive'] }, { name: 'Il Bianconero', names: ['ilBiancoNero', 'Ilbianconero.com'] }, { name: 'Calcio Napoli 24', names: ['CalcioNapoli24'] }, { name: 'Tutto Napoli', names: ['TuttoNapoli'] }, { name: 'Pianeta Milan', names: ['PianetaMilan'] }, { name: 'Il Napolista' }, { name: 'Voce Giallorossa', names: ['Vocegiallorossa'] }, { name: 'La Roma 24', names: ['LaRoma24'] }, { name: 'Roma Press', names: ['RomaPress'] }, { name: 'La Lazio Siamo Noi', names: ['Lalaziosiamonoi'] }, { name: 'Viola News', names: ['Violanews'] }, { name: 'Firenze Viola', names: ['FirenzeViola'] }, { name: 'Toro News' }, { name: 'Calcio e Finanza' }, { name: 'Area Napoli', names: ['AreaNapoli'] }, { name: 'Fantacalcio' }, { name: 'L’Interista', names: ['L’Interista'] }, { name: 'Il Milanista' }, { name: 'Alfredo Pedulla’s website', names: ['AlfredoPedulla.com'] }, { name: 'Cronache di Spogliatoio' }, { name: 'Passione Inter' },
  ],
});
