import { defineOutlets } from './define-outlets.ts';

/** Portugal, the Netherlands, Turkey, Greece, the North and the East of Europe. */
// biome-ignore format: a table
const europe = [
  // Portugal
  ...defineOutlets({
    press: [{ name: 'A Bola', names: ['Jornal A Bola', 'abola.pt'] },
      { name: 'Record', names: ['Jornal Record', 'Record.pt'], sharedNames: ['Record'] },
      { name: 'O Jogo', names: ['ojogo.pt'] }, { name: 'Correio da Manha', sharedNames: ['CM'] },
      'Jornal de Noticias', { name: 'Expresso', names: ['Tribuna Expresso'] },
      { name: 'Publico', sharedNames: ['Publico'] }, 'Diario de Noticias', 'Jornal de Negocios'],
    broadcaster: [{ name: 'SIC', names: ['SIC Noticias'] }, { name: 'TVI', names: ['CNN Portugal', 'TVI24'] }, 'RTP',
      { name: 'CMTV', names: ['CM TV'] }, { name: 'Sport TV', names: ['SportTV'] },
        { name: 'Radio Renascenca', names: ['Renascenca', 'Bola Branca'] }, 'Antena 1', 'TSF', 'Canal 11',
        'A Bola TV', 'Now Canal'],
    agency: ['Lusa'],
    site: [{ name: 'Maisfutebol', names: ['Mais Futebol'] }, 'Zerozero', 'Bola na Rede', 'Leonino',
      'Noticias ao Minuto'],
  }),
  // Netherlands
  ...defineOutlets({
    press: [{ name: 'De Telegraaf', names: ['Telegraaf'] },
      { name: 'Algemeen Dagblad', names: ['AD Sportwereld'], sharedNames: ['AD'] },
      { name: 'Voetbal International', sharedNames: ['VI'] }, 'De Volkskrant',
      'Eindhovens Dagblad', 'NRC', 'Het Parool', 'Dagblad van het Noorden', 'Tubantia'],
    broadcaster: ['NOS', { name: 'ESPN Netherlands', names: ['ESPN NL'] }, 'Ziggo Sport', 'Rijnmond',
      { name: 'Veronica Inside', names: ['Vandaag Inside'] }],
    site: ['Voetbalzone', { name: 'VoetbalPrimeur', names: ['Voetbal Primeur'] }, '1908.nl',
      { name: 'FCUpdate', names: ['FCUpdate.nl'] }, 'Ajax Showtime', 'NU.nl', 'Soccernews.nl'],
  }),
  // Turkey
  ...defineOutlets({
    press: [{ name: 'Fanatik', names: ['Fanatik Gazetesi'] }, { name: 'Fotomac', names: ['Fotomaç'] },
      { name: 'Sabah', names: ['Sabah Spor', 'Sabah Sport'] }, { name: 'Hurriyet', names: ['Hürriyet'] }, 'Milliyet',
      'Takvim', 'Aksam', 'Sozcu', { name: 'Posta' , sharedNames: ['Posta'] }, 'Yeni Safak', 'Cumhuriyet',
      'Daily Sabah', 'Turkiye Gazetesi', 'Haberturk'],
    broadcaster: [{ name: 'A Spor', names: ['ASpor'] }, { name: 'TRT Spor', names: ['TRT'] }, 'beIN Sports Turkey',
      { name: 'NTV Spor', names: ['NTVSpor'] }, 'HT Spor', 'Radyospor', 'Tivibu Spor', 'Sports Digitale'],
    agency: [{ name: 'Anadolu Agency', names: ['Anadolu'] }, 'DHA', 'IHA'],
    site: [{ name: 'Ajansspor', names: ['Ajans Spor'] }, 'Sporx',
      { name: 'Turkish-Football', names: ['Turkish Football'] }, 'Kontraspor', '343 Digital', 'Neo Spor', 'Duhuliye'],
  }),
  // Greece
  ...defineOutlets({ press: [{ name: 'Fos', names: ['Fos ton Spor'], sharedNames: ['Fos'] }],
    broadcaster: ['SDNA'], site: [{ name: 'Sport24', names: ['Sport24.gr', 'Sport 24'] }, 'Gazzetta.gr', 'Sportime',
    'Contra.gr', 'Novasports'] }),
  // Denmark
  ...defineOutlets({ press: ['Ekstra Bladet', { name: 'BT', names: ['B.T.'], sharedNames: ['BT'] },
    'Jyllands-Posten', 'Politiken'], site: ['Bold.dk'],
      broadcaster: [{ name: 'TV 2 Denmark', names: ['TV2 Sport'] }, 'Viaplay'] }),
  // Sweden
  ...defineOutlets({ press: [{ name: 'Aftonbladet', names: ['Sportbladet'] },
    { name: 'Expressen', names: ['SportExpressen'] }, 'Dagens Nyheter', 'Goteborgs-Posten'], site: ['FotbollDirekt',
    { name: 'Fotboll Skanalen', names: ['Fotbollskanalen'] }] }),
  // Norway
  ...defineOutlets({ press: [{ name: 'VG', names: ['Verdens Gang'], sharedNames: ['VG'] }, 'Aftenposten',
    'Dagbladet', 'Nettavisen'], broadcaster: [{ name: 'TV 2', names: ['TV2 Norway'], sharedNames: ['TV 2'] },
    'NRK'] }),
  // Poland
  ...defineOutlets({ press: ['Przeglad Sportowy', 'Fakt'], site: ['Meczyki', 'Meczyki.pl',
    'WP SportoweFakty', 'Weszlo'], broadcaster: ['TVP Sport', 'Kanal Sportowy'] }),
  // Croatia
  ...defineOutlets({ press: ['Sportske novosti', 'Vecernji list', 'Jutarnji list'], site: ['Index.hr',
    'Germanijak', '24sata'] }),
  // Serbia
  ...defineOutlets({ press: ['Mozzart Sport', 'Sportski zurnal', 'Kurir', 'Blic'],
    broadcaster: ['Arena Sport'], site: ['Sportske.net', 'Meridian Sport', 'HotSport'] }),
  // Ukraine
  ...defineOutlets({ site: ['Tribuna.com', 'TaToTake', 'Football.ua'], press: ['Sport Express Ukraine'] }),
  // Russia
  ...defineOutlets({ press: ['Sport-Express', 'Sovetsky Sport'], broadcaster: ['Match TV'],
    site: ['Championat', 'Sports.ru'], agency: ['TASS', 'RIA Novosti'] }),
  // Hungary
  ...defineOutlets({ press: ['Nemzeti Sport'] }),
  // Romania
  ...defineOutlets({ press: [{ name: 'Gazeta Sporturilor', names: ['GSP', 'GSP.ro'] }, 'ProSport'],
    broadcaster: ['Digi Sport'], site: ['Fanatik.ro'] }),
  // Czech Republic
  ...defineOutlets({ press: ['Sport.cz'], site: ['iSport', 'iSport.cz'] }),
];

/** The Americas. */
// biome-ignore format: a table
const americas = [
  // United States
  ...defineOutlets({
    press: [{ name: 'New York Times', names: ['nytimes.com'], sharedNames: ['NYT'] }, 'Washington Post',
      { name: 'Los Angeles Times', names: ['LA Times'] }, { name: 'Sports Illustrated', sharedNames: ['SI'] },
      'USA Today', 'Wall Street Journal', 'Forbes', 'Bloomberg', 'Miami Herald', 'New York Post', 'Newsweek',
      'Sportico'],
    broadcaster: [{ name: 'ESPN', names: ['ESPN FC', 'ESPN.com', 'ESPN UK', 'ESPN Deportes'] },
      { name: 'CBS Sports', names: ['CBS Sports Golazo', 'CBS Golazo', 'Golazo Network', 'CBS Sports HQ'] }, 'CBS',
      'NBC Sports',
      { name: 'NBC', names: ['NBC News'] }, { name: 'Fox Sports', names: ['FOX Soccer'] },
        { name: 'CNN', names: ['CNN Sport'] }, 'TUDN', 'SiriusXM', { name: 'Paramount+', names: ['Paramount Plus'] }],
    agency: [{ name: 'Associated Press', names: ['Associated Press'], sharedNames: ['AP'] }, 'UPI'],
    site: ['World Soccer Talk', 'Soccer America', { name: 'MLSsoccer.com', names: ['MLS Soccer'] }, 'The Spun',
      { name: 'Yahoo Sports', names: ['Yahoo Sport'] }, 'GiveMeSport US', { name: 'MSN', sharedNames: ['MSN'] },
        'Axios'],
  }),
  // Canada
  ...defineOutlets({ broadcaster: ['TSN', 'Sportsnet', 'OneSoccer'], press: ['Toronto Star'] }),
  // Brazil
  ...defineOutlets({
    press: ['O Globo', { name: 'Lance', names: ['Lance!'], sharedNames: ['Lance'] },
      { name: 'Folha de Sao Paulo', names: ['Folha de S.Paulo', 'Folha'] },
        { name: 'Estadao', names: ['O Estado de Sao Paulo'] }, 'Placar', 'O Dia', 'Zero Hora'],
    broadcaster: [{ name: 'TNT Sports Brasil', names: ['TNT Sports Brazil'] },
      { name: 'ESPN Brasil', names: ['ESPN Brazil'] },
      { name: 'Globo', names: ['TV Globo', 'SporTV', 'Globo TV'], sharedNames: ['Globo'] },
      { name: 'Radio Itatiaia', names: ['Itatiaia'] }, 'CNN Brasil', 'Radio Gaucha',
        { name: 'Band', names: ['TV Bandeirantes'], sharedNames: ['Band'] }],
    site: [{ name: 'Globo Esporte', names: ['GloboEsporte', 'ge.globo', 'Globo Esporte’s'], sharedNames: ['GE'] },
      { name: 'UOL', names: ['UOL Esporte', 'UOL Esportes', 'UOL Sport'] }, { name: 'Terra', sharedNames: ['Terra'] },
      { name: 'Bolavip', names: ['Bolavip Brasil'] }, 'Goal Brasil', 'Torcedores', 'Gazeta Esportiva',
      'Coluna do Fla', 'Super Esportes', 'Nosso Palestra'],
  }),
  // Argentina
  ...defineOutlets({
    press: [{ name: 'Ole', names: ['Diario Ole'], sharedNames: ['Ole'] }, 'Clarin', 'La Nacion', 'El Grafico',
      'Infobae', { name: 'La Capital', sharedNames: ['La Capital'] }, { name: 'Perfil' , sharedNames: ['Perfil'] }],
    broadcaster: [{ name: 'TyC Sports', names: ['TyC'] },
      { name: 'DSports', names: ['DSports Radio', 'D Sports', 'DirecTV Sports'] }, 'ESPN Argentina',
      'TNT Sports Argentina', { name: 'Radio La Red', sharedNames: ['La Red'] }, 'Radio Continental', 'Radio Mitre',
      'TN Deportivo', 'Telefe'],
    site: ['Doble Amarilla', 'Bolavip Argentina', { name: 'La Pagina Millonaria', names: ['Pagina Millonaria'] },
      'Planeta Boca', 'Minuto Uno'],
  }),
  // Mexico
  ...defineOutlets({ press: ['Record Mexico', 'Esto', { name: 'Excelsior', sharedNames: ['Excelsior'] },
    { name: 'Mediotiempo', names: ['Medio Tiempo'] }],
    broadcaster: ['Fox Sports Mexico', 'ESPN Mexico', 'Televisa', 'TV Azteca', 'Claro Sports', 'W Deportes'] }),
  // Uruguay
  ...defineOutlets({ press: ['El Observador', 'Ovacion', 'El Pais Uruguay'], broadcaster: ['Sport 890',
    'Carve Deportiva', 'Radio Universal', 'Tenfield'] }),
  // Colombia
  ...defineOutlets({ press: ['El Tiempo', 'El Espectador'], broadcaster: ['Caracol Radio', 'Win Sports',
    'Blu Radio', 'Caracol Television', 'RCN'], site: ['FutbolRed', 'Gol Caracol'] }),
  // Ecuador
  ...defineOutlets({ press: ['El Universo', 'El Comercio'], broadcaster: ['Radio La Red Ecuador',
    'El Canal del Futbol'], site: ['StudioFutbol'] }),
  // Chile
  ...defineOutlets({ press: ['La Tercera', 'El Mercurio'], broadcaster: ['TNT Sports Chile', 'ADN Radio'],
    site: ['RedGol'] }),
];

/** The Gulf, Africa, Asia and Australia. */
// biome-ignore format: a table
const overseas = [
  // Saudi Arabia
  ...defineOutlets({ press: [{ name: 'Al-Riyadiah', names: ['Al Riyadiah', 'Arriyadiyah',
      'Arriyadiah', 'Al-Riyadiyah'] }, 'Arab News', 'Okaz', 'Asharq Al-Awsat', 'Al-Sharq Al-Awsat'],
    broadcaster: [{ name: 'SSC', names: ['SSC Sports', 'SSC News'] }, { name: 'Al Arabiya', names: ['Al-Arabiya'] },
    { name: 'Al Ekhbariya', names: ['Al-Ekhbariya'] }, { name: 'MBC', names: ['MBC Action'], sharedNames: ['MBC'] },
    'Thmanyah'], agency: [{ name: 'Saudi Press Agency', sharedNames: ['SPA'] }] }),
  // Qatar
  ...defineOutlets({ broadcaster: [{ name: 'Al Jazeera', names: ['Al-Jazeera'] },
    { name: 'Alkass', names: ['Al Kass'] }], site: ['Winwin'] }),
  // United Arab Emirates
  ...defineOutlets({ press: [{ name: 'The National', sharedNames: ['National'] },
    'Gulf News', 'Khaleej Times'] }),
  // Egypt
  ...defineOutlets({ press: ['Al-Ahram', 'Youm7'], broadcaster: ['OnTime Sports', 'MBC Masr'],
    site: ['KingFut', 'FilGoal', 'Yallakora'] }),
  // Nigeria
  ...defineOutlets({ press: ['The Punch', 'Vanguard Nigeria', 'Complete Sports', 'Guardian Nigeria',
    'Premium Times'], site: ['Pulse Nigeria', 'Soccernet.ng', 'OwnGoalNigeria', 'Brila'] }),
  // Ghana
  ...defineOutlets({ site: ['GHANAsoccernet', 'Ghanaweb', 'Pulse Ghana'] }),
  // Kenya
  ...defineOutlets({ press: ['Daily Nation', 'Standard Kenya'], site: ['Tuko', 'Tuko.co.ke'] }),
  // South Africa
  ...defineOutlets({ press: ['Sowetan'], site: ['KickOff', 'Soccer Laduma', 'The South African',
    'FARPost'], broadcaster: [{ name: 'SuperSport', sharedNames: ['SuperSport'] }, 'SABC', 'SABC Sport'] }),
  // Algeria
  ...defineOutlets({ press: ['Le Buteur', 'El Heddaf', 'Echorouk'], site: ['La Gazette du Fennec',
    'DZfoot'] }),
  // Morocco
  ...defineOutlets({ press: ['Al-Mountakhab'], site: ['Le360', 'Hespress'], broadcaster: ['Arryadia'] }),
  // India
  ...defineOutlets({ press: ['Times of India', 'Indian Express', 'Hindustan Times', 'The Hindu'],
    agency: [{ name: 'ANI', sharedNames: ['ANI'] }, 'IANS', 'PTI'], site: ['Khel Now', 'News18', 'NDTV', 'Firstpost',
    'India Today'] }),
  // China
  ...defineOutlets({ agency: ['Xinhua'], press: ['South China Morning Post', 'Titan Sports'] }),
  // Japan
  ...defineOutlets({ press: ['Nikkan Sports', 'Sports Hochi', 'Sponichi', 'Sports Nippon', 'Sankei Sports'],
    agency: ['Kyodo News', 'Kyodo'] }),
  // South Korea
  ...defineOutlets({ press: ['Sports Chosun', 'Chosun Ilbo'], agency: ['Yonhap', 'Yonhap News'],
    site: ['OSEN', 'Xports News', 'SPOTV News'] }),
  // Pakistan
  ...defineOutlets({ press: ['Dawn News', 'Express Tribune'], broadcaster: ['Geo News', 'Geo Super'] }),
  // Australia
  ...defineOutlets({ press: ['Sydney Morning Herald', 'Herald Sun', 'The Age'],
    broadcaster: ['Optus Sport', 'SBS Sport'], site: ['News.com.au', 'KEEPUP'] }),
];

export const elsewhere = [...europe, ...americas, ...overseas];
