import { defineClubs } from './define-clubs.ts';

/** Clubs between the Adriatic and the Caspian that transfer news often names, Israel's among them. */
// biome-ignore format: a table, a few lines to a club
export const southEasternEurope = [
  ...defineClubs('Azerbaijan', [
    { id: 'qarabag', name: 'Qarabag', city: 'Agdam', leagues: ['azerbaijan-premier-league'],
      colours: ['#000000', '#ffffff'], grounds: ['Azersun Arena', 'Tofiq Bahramov Stadium'],
      names: ['Qarabag FK', 'Qarabag Agdam', 'Karabakh Agdam'] },
  ]),
  ...defineClubs('Bulgaria', [
    { id: 'ludogorets', name: 'Ludogorets', city: 'Razgrad', leagues: ['bulgarian-first-league'],
      colours: ['#00843d', '#ffffff'], grounds: ['Huvepharma Arena'], names: ['Ludogorets Razgrad'] },
  ]),
  ...defineClubs('Croatia', [
    { id: 'dinamo-zagreb', name: 'Dinamo Zagreb', city: 'Zagreb', leagues: ['hnl'], colours: ['#0033a0', '#ffffff'],
      grounds: ['Maksimir', 'Stadion Maksimir'], names: ['GNK Dinamo Zagreb', 'GNK Dinamo'], sharedNames: ['Dinamo'],
      descriptors: ['Zagreb', 'Croatian giants'] },
    { id: 'hajduk-split', name: 'Hajduk Split', city: 'Split', leagues: ['hnl'], colours: ['#ffffff', '#0033a0'],
      grounds: ['Poljud', 'Stadion Poljud'], regions: ['Dalmatian'], names: ['Hajduk', 'HNK Hajduk Split'] },
    { id: 'rijeka', name: 'Rijeka', city: 'Rijeka', leagues: ['hnl'], colours: ['#ffffff', '#0081c8'],
      grounds: ['Stadion Rujevica', 'Rujevica'], names: ['HNK Rijeka'] },
  ]),
  ...defineClubs('Cyprus', [
    { id: 'apoel', name: 'APOEL', city: 'Nicosia', leagues: ['cypriot-first-division'], colours: ['#ffd100', '#0033a0'],
      grounds: ['GSP Stadium'], names: ['APOEL Nicosia', 'APOEL FC'] },
    { id: 'omonia', name: 'Omonia', city: 'Nicosia', leagues: ['cypriot-first-division'],
      colours: ['#007a3d', '#ffffff'], grounds: ['GSP Stadium'], names: ['Omonia Nicosia', 'AC Omonia'] },
    { id: 'pafos', name: 'Pafos', city: 'Paphos', leagues: ['cypriot-first-division'], colours: ['#0054a6', '#ffffff'],
      grounds: ['Stelios Kyriakides Stadium'], names: ['Pafos FC', 'Paphos FC'] },
  ]),
  ...defineClubs('Greece', [
    { id: 'aek-athens', name: 'AEK Athens', city: 'Athens', leagues: ['super-league-greece'],
      colours: ['#ffd100', '#000000'], grounds: ['Agia Sophia Stadium', 'OPAP Arena'], names: ['AEK', 'AEK FC'],
      descriptors: ['Greek giants'] },
    { id: 'olympiacos', name: 'Olympiacos', city: 'Piraeus', leagues: ['super-league-greece'],
      colours: ['#e2001a', '#ffffff'], grounds: ['Karaiskakis Stadium', 'Georgios Karaiskakis'], regions: ['Athens'],
      names: ['Olympiakos', 'Olympiacos FC', 'Olympiacos Piraeus', 'Olympiakos Piraeus'],
      descriptors: ['Greek giants'] },
    { id: 'panathinaikos', name: 'Panathinaikos', city: 'Athens', leagues: ['super-league-greece'],
      colours: ['#00843d', '#ffffff'], grounds: ['Leoforos Alexandras', 'Apostolos Nikolaidis'],
      names: ['Panathinaikos FC', 'Trifylli'], descriptors: ['Greek giants'] },
    { id: 'paok', name: 'PAOK', city: 'Thessaloniki', leagues: ['super-league-greece'], colours: ['#000000', '#ffffff'],
      grounds: ['Toumba', 'Toumba Stadium'], names: ['PAOK FC', 'PAOK Salonika', 'PAOK Thessaloniki', 'PAOK Saloniki'],
      descriptors: ['Greek giants'] },
  ]),
  ...defineClubs('Israel', [
    { id: 'maccabi-haifa', name: 'Maccabi Haifa', city: 'Haifa', leagues: ['israeli-premier-league'],
      colours: ['#00843d', '#ffffff'], grounds: ['Sammy Ofer Stadium'], names: ['Maccabi Haifa FC'] },
    { id: 'maccabi-tel-aviv', name: 'Maccabi Tel Aviv', shortName: 'M. Tel Aviv', city: 'Tel Aviv',
      leagues: ['israeli-premier-league'], colours: ['#ffd100', '#0033a0'], grounds: ['Bloomfield Stadium'],
      names: ['Maccabi Tel-Aviv FC'] },
  ]),
  ...defineClubs('Romania', [
    { id: 'cfr-cluj', name: 'CFR Cluj', city: 'Cluj-Napoca', leagues: ['romanian-superliga'],
      colours: ['#7b1f3a', '#ffffff'], grounds: ['Dr. Constantin Radulescu'], names: ['CFR 1907 Cluj'] },
    { id: 'fcsb', name: 'FCSB', city: 'Bucharest', leagues: ['romanian-superliga'], colours: ['#e2001a', '#0033a0'],
      grounds: ['Arena Nationala'], names: ['Steaua Bucharest', 'Steaua', 'FCSB Bucharest', 'Steaua Bucuresti'],
      descriptors: ['Romanian giants'] },
  ]),
  ...defineClubs('Serbia', [
    { id: 'partizan-belgrade', name: 'Partizan Belgrade', shortName: 'Partizan', city: 'Belgrade',
      leagues: ['serbian-superliga'], colours: ['#000000', '#ffffff'], grounds: ['Partizan Stadium'],
      names: ['Partizan', 'FK Partizan'] },
    { id: 'red-star-belgrade', name: 'Red Star Belgrade', shortName: 'Red Star', city: 'Belgrade',
      leagues: ['serbian-superliga'], colours: ['#e2001a', '#ffffff'], grounds: ['Rajko Mitic', 'Rajko Mitic Stadium'],
      names: ['Red Star', 'Crvena Zvezda', 'FK Crvena Zvezda'], descriptors: ['Serbian giants'] },
  ]),
  ...defineClubs('Slovenia', [
    { id: 'maribor', name: 'Maribor', city: 'Maribor', leagues: ['slovenian-prvaliga'], colours: ['#4b2a85', '#ffd100'],
      grounds: ['Ljudski vrt'], names: ['NK Maribor'] },
  ]),
];
