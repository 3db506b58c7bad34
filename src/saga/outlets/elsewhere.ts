import { defineOutlets } from './define-outlets.ts';

/** Portugal, the Netherlands, Turkey, Greece, the North and the East of Europe. */
// biome-ignore format: a table
const europe = [
  ...defineOutlets('Portugal', {
    press: [{ name: 'A Bola', names: ['Jornal A Bola', 'abola.pt'] }, { name: 'Record', names: ['Jornal Record', 'Record.pt'], sharedNames: ['Record'] }, { name: 'O Jogo', names: ['ojogo.pt'] }, { name: 'Correio da Manha', sharedNames: ['CM'] }, { name: 'Jornal de Noticias' }, { name: 'Expresso', names: ['Tribuna Expresso'] }, { name: 'Publico', sharedNames: ['Publico'] }, { name: 'Diario de Noticias' }, { name: 'Jornal de Negocios' }],
    broadcaster: [{ name: 'SIC', names: ['SIC Noticias'] }, { name: 'TVI', names: ['CNN Portugal', 'TVI24'] }, { name: 'RTP' }, { name: 'CMTV', names: ['CM TV'] }, { name: 'Sport TV', names: ['SportTV'] }, { name: 'Radio Renascenca', names: ['Renascenca', 'Bola Branca'] }, { name: 'Antena 1' }, { name: 'TSF' }, { name: 'Canal 11' }, { name: 'A Bola TV' }, { name: 'Now Canal' }],
    agency: ['Lusa'],
    site: [{ name: 'Maisfutebol', names: ['Mais Futebol'] }, { name: 'Zerozero' }, { name: 'Bola na Rede' }, { name: 'Leonino' }, { name: 'Noticias ao Minuto' }],
  }),
  ...defineOutlets('Netherlands', {
    press: [{ name: 'De Telegraaf', names: ['Telegraaf'] }, { name: 'Algemeen Dagblad', names: ['AD Sportwereld'], sharedNames: ['AD'] }, { name: 'Voetbal International', sharedNames: ['VI'] }, { name: 'De Volkskrant' }, { name: 'Eindhovens Dagblad' }, { name: 'NRC' }, { name: 'Het Parool' }, { name: 'Dagblad van het Noorden' }, { name: 'Tubantia' }],
    broadcaster: [{ name: 'NOS' }, { name: 'ESPN Netherlands', names: ['ESPN NL'] }, { name: 'Ziggo Sport' }, { name: 'Rijnmond' }, { name: 'Veronica Inside', names: ['Vandaag Inside'] }],
    site: [{ name: 'Voetbalzone' }, { name: 'VoetbalPrimeur', names: ['Voetbal Primeur'] }, { name: '1908.nl' }, { name: 'FCUpdate', names: ['FCUpdate.nl'] }, { name: 'Ajax Showtime' }, { name: 'NU.nl' }, { name: 'Soccernews.nl' }],
  }),
  ...defineOutlets('Turkey', {
    press: [{ name: 'Fanatik', names: ['Fanatik Gazetesi'] }, { name: 'Fotomac', names: ['Fotomaç'] }, { name: 'Sabah', names: ['Sabah Spor', 'Sabah Sport'] }, { name: 'Hurriyet', names: ['Hürriyet'] }, { name: 'Milliyet' }, { name: 'Takvim' }, { name: 'Aksam' }, { name: 'Sozcu' }, { name: 'Posta' , sharedNames: ['Posta'] }, { name: 'Yeni Safak' }, { name: 'Cumhuriyet' }, { name: 'Daily Sabah' }, { name: 'Turkiye Gazetesi' }, { name: 'Haberturk' }],
    broadcaster: [{ name: 'A Spor', names: ['ASpor'] }, { name: 'TRT Spor', names: ['TRT'] }, { name: 'beIN Sports Turkey' }, { name: 'NTV Spor', names: ['NTVSpor'] }, { name: 'HT Spor' }, { name: 'Radyospor' }, { name: 'Tivibu Spor' }, { name: 'Sports Digitale' }],
    agency: [{ name: 'Anadolu Agency', names: ['Anadolu'] }, 'DHA', 'IHA'],
    site: [{ name: 'Ajansspor', names: ['Ajans Spor'] }, { name: 'Sporx' }, { name: 'Turkish-Football', names: ['Turkish Football'] }, { name: 'Kontraspor' }, { name: '343 Digital' }, { name: 'Neo Spor' }, { name: 'Duhuliye' }],
  }),
  ...defineOutlets('Greece', { press: [{ name: 'Fos', names: ['Fos ton Spor'], sharedNames: ['Fos'] }], broadcaster: ['SDNA'], site: [{ name: 'Sport24', names: ['Sport24.gr', 'Sport 24'] }, { name: 'Gazzetta.gr' }, { name: 'Sportime' }, { name: 'Contra.gr' }, { name: 'Novasports' }] }),
  ...defineOutlets('Denmark', { press: [{ name: 'Ekstra Bladet' }, { name: 'BT', names: ['B.T.'], sharedNames: ['BT'] }, 'Jyllands-Posten', 'Politiken'], site: ['Bold.dk'], broadcaster: [{ name: 'TV 2 Denmark', names: ['TV2 Sport', 'TV 2 Sport'] }, 'Viaplay'] }),
  ...defineOutlets('Sweden', { press: [{ name: 'Aftonbladet', names: ['Sportbladet'] }, { name: 'Expressen', names: ['SportExpressen'] }, 'Dagens Nyheter', 'Goteborgs-Posten'], site: ['FotbollDirekt', { name: 'Fotboll Skanalen', names: ['Fotbollskanalen'] }] }),
  ...defineOutlets('Norway', { press: [{ name: 'VG', names: ['Verdens Gang'], sharedNames: ['VG'] }, 'Aftenposten', { name: 'Dagbladet' }, { name: 'Nettavisen' }], broadcaster: [{ name: 'TV 2', names: ['TV2 Norway'], sharedNames: ['TV 2', 'TV2'] }, 'NRK'] }),
  ...defineOutlets('Poland', { press: ['Przeglad Sportowy', 'Fakt'], site: ['Meczyki', 'Meczyki.pl', 'WP SportoweFakty', 'Weszlo'], broadcaster: ['TVP Sport', 'Kanal Sportowy'] }),
  ...defineOutlets('Croatia', { press: [{ name: 'Sportske novosti' }, { name: 'Vecernji list' }, { name: 'Jutarnji list' }], site: ['Index.hr', 'Germanijak', '24sata'] }),
  ...defineOutlets('Serbia', { press: ['Mozzart Sport', 'Sportski zurnal', { name: 'Kurir' }, { name: 'Blic' }], broadcaster: ['Arena Sport'], site: ['Sportske.net', 'Meridian Sport', 'HotSport'] }),
  ...defineOutlets('Ukraine', { site: ['Tribuna.com', 'TaToTake', { name: 'Football.ua' }], press: ['Sport Express Ukraine'] }),
  ...defineOutlets('Russia', { press: ['Sport-Express', 'Sport Express', 'Sovetsky Sport'], broadcaster: ['Match TV'], site: ['Championat', 'Sports.ru'], agency: ['TASS', 'RIA Novosti'] }),
  ...defineOutlets('Hungary', { press: ['Nemzeti Sport'] }),
  ...defineOutlets('Romania', { press: [{ name: 'Gazeta Sporturilor', names: ['GSP', 'GSP.ro'] }, { name: 'ProSport' }], broadcaster: ['Digi Sport', 'DigiSport'], site: ['Fanatik.ro'] }),
  ...defineOutlets('Czech Republic', { press: [{ name: 'Sport.cz' }], site: ['iSport', 'iSport.cz'] }),
];

/** The Americas. */
// biome-ignore format: a table
const americas = [
  ...defineOutlets('United States', {
    press: [{ name: 'New York Times', names: ['nytimes.com'], sharedNames: ['NYT'] }, { name: 'Washington Post' }, { name: 'Los Angeles Times', names: ['LA Times'] }, { name: 'Sports Illustrated', sharedNames: ['SI'] }, { name: 'USA Today' }, { name: 'Wall Street Journal' }, { name: 'Forbes' }, { name: 'Bloomberg' }, { name: 'Miami Herald' }, { name: 'New York Post' }, { name: 'Newsweek' }, { name: 'Sportico' }],
    broadcaster: [{ name: 'ESPN', names: ['ESPN FC', 'ESPN.com', 'ESPN UK', 'ESPN Deportes'] }, { name: 'CBS Sports', names: ['CBS Sports Golazo', 'CBS Golazo', 'Golazo Network', 'CBS Sports HQ'] }, { name: 'CBS' }, { name: 'NBC Sports' }, { name: 'NBC', names: ['NBC News'] }, { name: 'Fox Sports', names: ['FOX Soccer'] }, { name: 'CNN', names: ['CNN Sport'] }, { name: 'TUDN' }, { name: 'SiriusXM' }, { name: 'Paramount+', names: ['Paramount Plus'] }],
    agency: [{ name: 'Associated Press', names: ['The Associated Press'], sharedNames: ['AP'] }, { name: 'UPI' }],
    site: [{ name: 'World Soccer Talk' }, { name: 'Soccer America' }, { name: 'MLSsoccer.com', names: ['MLS Soccer'] }, { name: 'The Spun' }, { name: 'Yahoo Sports', names: ['Yahoo Sport'] }, { name: 'GiveMeSport US' }, { name: 'MSN' }, { name: 'Axios' }],
  }),
  ...defineOutlets('Canada', { broadcaster: ['TSN', 'Sportsnet', 'OneSoccer'], press: ['Toronto Star'] }),
  ...defineOutlets('Brazil', {
    press: [{ name: 'O Globo' }, { name: 'Lance', names: ['Lance!', 'LANCE!'], sharedNames: ['Lance'] }, { name: 'Folha de Sao Paulo', names: ['Folha de S.Paulo', 'Folha'] }, { name: 'Estadao', names: ['O Estado de Sao Paulo'] }, { name: 'Placar' }, { name: 'O Dia' }, { name: 'Zero Hora' }],
    broadcaster: [{ name: 'TNT Sports Brasil', names: ['TNT Sports Brazil'] }, { name: 'ESPN Brasil', names: ['ESPN Brazil'] }, { name: 'Globo', names: ['TV Globo', 'SporTV', 'Globo TV'] }, { name: 'Radio Itatiaia', names: ['Itatiaia'] }, { name: 'CNN Brasil' }, { name: 'Radio Gaucha' }, { name: 'Band', names: ['TV Bandeirantes'], sharedNames: ['Band'] }],
    site: [{ name: 'Globo Esporte', names: ['GloboEsporte', 'ge.globo', 'Globo Esporte’s'], sharedNames: ['GE'] }, { name: 'UOL', names: ['UOL Esporte', 'UOL Esportes', 'UOL Sport'] }, { name: 'Terra', sharedNames: ['Terra'] }, { name: 'Bolavip', names: ['Bolavip Brasil'] }, { name: 'Goal Brasil' }, { name: 'Torcedores' }, { name: 'Gazeta Esportiva' }, { name: 'Coluna do Fla' }, { name: 'Super Esportes' }, { name: 'Nosso Palestra' }],
  }),
  ...defineOutlets('Argentina', {
    press: [{ name: 'Ole', names: ['Diario Ole'], sharedNames: ['Ole'] }, { name: 'Clarin' }, { name: 'La Nacion' }, { name: 'El Grafico' }, { name: 'Infobae' }, { name: 'La Capital', sharedNames: ['La Capital'] }, { name: 'Perfil' , sharedNames: ['Perfil'] }],
    broadcaster: [{ name: 'TyC Sports', names: ['TyC'] }, { name: 'DSports', names: ['DSports Radio', 'D Sports', 'DirecTV Sports'] }, { name: 'ESPN Argentina' }, { name: 'TNT Sports Argentina' }, { name: 'Radio La Red', sharedNames: ['La Red'] }, { name: 'Radio Continental' }, { name: 'Radio Mitre' }, { name: 'TN Deportivo' }, { name: 'Telefe' }],
    site: [{ name: 'Doble Amarilla' }, { name: 'Bolavip Argentina' }, { name: 'La Pagina Millonaria', names: ['Pagina Millonaria'] }, { name: 'Planeta Boca' }, { name: 'Minuto Uno' }],
  }),
  ...defineOutlets('Mexico', { press: ['Record Mexico', 'Esto', 'Excelsior', 'Mediotiempo', 'Medio Tiempo'], broadcaster: ['Fox Sports Mexico', 'ESPN Mexico', 'Televisa', 'TV Azteca', 'Claro Sports', 'W Deportes'] }),
  ...defineOutlets('Uruguay', { press: ['El Observador', 'Ovacion', { name: 'El Pais Uruguay' }], broadcaster: ['Sport 890', 'Carve Deportiva', 'Radio Universal', 'Tenfield'] }),
  ...defineOutlets('Colombia', { press: ['El Tiempo', 'El Espectador'], broadcaster: ['Caracol Radio', 'Win Sports', 'Blu Radio', 'Caracol Television', 'RCN'], site: ['FutbolRed', 'Gol Caracol'] }),
  ...defineOutlets('Ecuador', { press: ['El Universo', 'El Comercio'], broadcaster: ['Radio La Red Ecuador', 'El Canal del Futbol'], site: ['StudioFutbol'] }),
  ...defineOutlets('Chile', { press: ['La Tercera', 'El Mercurio'], broadcaster: ['TNT Sports Chile', 'ADN Radio'], site: ['RedGol'] }),
];

/** The Gulf, Africa, Asia and Australia. */
// biome-ignore format: a table
const overseas = [
  ...defineOutlets('Saudi Arabia', { press: [{ name: 'Al-Riyadiah', names: ['Al Riyadiah', 'Arriyadiyah', 'Arriyadiah', 'Al-Riyadiyah'] }, 'Arab News', 'Okaz', 'Asharq Al-Awsat', 'Al-Sharq Al-Awsat'], broadcaster: [{ name: 'SSC', names: ['SSC Sports', 'SSC News'] }, { name: 'Al Arabiya', names: ['Al-Arabiya'] }, { name: 'Al Ekhbariya', names: ['Al-Ekhbariya'] }, { name: 'MBC', names: ['MBC Action'], sharedNames: ['MBC'] }, { name: 'Thmanyah' }], agency: [{ name: 'Saudi Press Agency', names: ['SPA'] }] }),
  ...defineOutlets('Qatar', { broadcaster: [{ name: 'Al Jazeera', names: ['Al-Jazeera'] }, { name: 'Alkass', names: ['Al Kass', 'Al-Kass'] }], site: ['Winwin'] }),
  ...defineOutlets('United Arab Emirates', { press: [{ name: 'The National', sharedNames: ['The National'] }, 'Gulf News', 'Khaleej Times'] }),
  ...defineOutlets('Egypt', { press: ['Al-Ahram', 'Youm7'], broadcaster: ['ON Sport', 'OnTime Sports', 'MBC Masr'], site: ['KingFut', 'FilGoal', 'Yallakora'] }),
  ...defineOutlets('Nigeria', { press: ['The Punch', 'Vanguard Nigeria', 'Complete Sports', 'Guardian Nigeria', 'Premium Times'], site: ['Pulse Nigeria', 'Soccernet.ng', 'OwnGoalNigeria', 'Brila'] }),
  ...defineOutlets('Ghana', { site: ['GHANAsoccernet', 'Ghanaweb', 'Pulse Ghana'] }),
  ...defineOutlets('Kenya', { press: ['Daily Nation', 'Standard Kenya'], site: ['Tuko', 'Tuko.co.ke'] }),
  ...defineOutlets('South Africa', { press: ['Sowetan'], site: ['KickOff', 'Soccer Laduma', 'The South African', 'FARPost'], broadcaster: [{ name: 'SuperSport', sharedNames: ['SuperSport'] }, 'SABC', 'SABC Sport'] }),
  ...defineOutlets('Algeria', { press: ['Le Buteur', 'El Heddaf', 'Echorouk'], site: ['La Gazette du Fennec', 'DZfoot'] }),
  ...defineOutlets('Morocco', { press: ['Al-Mountakhab'], site: ['Le360', 'Hespress'], broadcaster: ['Arryadia'] }),
  ...defineOutlets('India', { press: ['Times of India', 'Indian Express', 'Hindustan Times', 'The Hindu'], agency: [{ name: 'ANI', sharedNames: ['ANI'] }, 'IANS', 'PTI'], site: ['Khel Now', 'News18', 'NDTV', 'Firstpost', 'India Today'] }),
  ...defineOutlets('China', { agency: ['Xinhua'], press: ['South China Morning Post', 'Titan Sports'] }),
  ...defineOutlets('Japan', { press: ['Nikkan Sports', 'Sports Hochi', 'Sponichi', 'Sports Nippon', 'Sankei Sports'], agency: ['Kyodo News', 'Kyodo'] }),
  ...defineOutlets('South Korea', { press: ['Sports Chosun', 'Chosun Ilbo'], agency: ['Yonhap', 'Yonhap News'], site: ['OSEN', 'Xports News', 'SPOTV News'] }),
  ...defineOutlets('Pakistan', { press: ['Dawn News', 'Express Tribune'], broadcaster: ['Geo News', 'Geo Super'] }),
  ...defineOutlets('Australia', { press: ['Sydney Morning Herald', 'Herald Sun', 'The Age'], broadcaster: ['Optus Sport', 'SBS Sport'], site: ['News.com.au', 'KEEPUP'] }),
];

export const elsewhere = [...europe, ...americas, ...overseas];
