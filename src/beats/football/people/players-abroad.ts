import { player } from './define-people.ts';

/** Footballers best known from clubs outside England; the first day of a stay is that of the announcement. */
export const playersAbroad = [
  player('Jude Bellingham', {
    club: 'real-madrid',
    names: ['Bellingham'],
    born: ['2003-06-29', 'squads-2022'],
    complete: {
      until: '2026-01-31',
      by: [
        ['Jude Bellingham, Wikipedia', 'https://en.wikipedia.org/wiki/Jude_Bellingham', '2026-11-26'],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['birmingham-city', '', '2020-07-22'],
      ['borussia-dortmund', '2020-07-20', '2023-06-14', { began: '2020-07-23' }],
      ['real-madrid', '2023-06-14', '', { began: '2023-07-01' }],
    ],
    contracts: [
      [
        'borussia-dortmund',
        '2020-07-20',
        2025,
        'announced without a length (’long-term’); until 2025 according to media',
        [
          'oe24, July 2020: Dortmund sichert sich englisches Mega-Juwel',
          'https://sport.oe24.at/fussball/international/deutschland/dortmund-sichert-sich-englisches-mega-juwel/438606713',
          '2026-11-26',
        ],
      ],
      [
        'borussia-dortmund',
        '2021-06-29',
        2025,
        'prolonged automatically by two years, until summer 2025, on his 18th birthday',
        [
          'BVBWLD, 18 June 2021: Jude Bellingham: Vertragsverlängerung während EM',
          'https://bvbwld.de/2021/06/18/jude-bellingham-vertragsverlaengerung-waehrend-em',
          '2026-11-26',
        ],
      ],
      [
        'real-madrid',
        '2023-06-14',
        2029,
        'bound to the club for the next six seasons',
        [
          'News18, 14 June 2023',
          'https://www.news18.com/amp/football/jude-bellingham-joins-real-madrid-for-next-six-seasons-borussia-dortmund-8077285.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-11-09',
  }),
  player('Harry Kane', {
    club: 'bayern-munich',
    born: ['1993-07-28', 'squads-2018'],
    complete: {
      until: '2026-01-28',
      by: [
        [
          'Statistiken und Zahlen des Torjägers vom FC Bayern, Kieler Nachrichten/RND, August 2023',
          'https://www.kn-online.de/sport/harry-kane-statistiken-und-zahlen-des-torjaegers-vom-fc-bayern-UD6Y2FYWURDHPEHYTGKSHGIDHM.html',
          '2026-11-26',
        ],
        [
          'Bayern line-up at Eindhoven, 28 January 2026 (zeit-heute)',
          'https://zeit-heute.de/mit-dieser-aufstellung-starten-die-muenchner-in-eindhoven/amp',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['tottenham-hotspur', '', '2023-08-12'],
      ['leyton-orient', '2011-01-07', '2011-05', { loan: true }],
      ['millwall', '2011-12-29', '2012-05', { began: '2012-01-01', loan: true }],
      ['norwich-city', '2012-08-31', '2013-02-01', { loan: true }],
      ['leicester-city', '2013-02-21', '2013-05', { loan: true }],
      ['bayern-munich', '2023-08-12'],
    ],
    contracts: [
      [
        'tottenham-hotspur',
        '2015-02-02',
        2020,
        'contract of five and a half years, until 2020',
        [
          'Bola.net, February 2015: Istimewa, Tottenham Amankan Harry Kane Hingga 2020',
          'https://bola.net/inggris/istimewa-tottenham-amankan-harry-kane-hingga-2020-0d5a3a.html',
          '2026-11-26',
        ],
      ],
      [
        'tottenham-hotspur',
        '2016-12-01',
        2022,
        'until the summer of 2022, five and a half years',
        [
          'Evening Standard, 1 December 2016',
          'https://standard.co.uk/sport/football/harry-kane-signs-new-tottenham-contract-striker-agrees-five-and-half-year-deal-worth-over-100000-a-a3409426.html',
          '2026-11-26',
        ],
      ],
      [
        'tottenham-hotspur',
        '2018-06-08',
        2024,
        'a new contract until June 2024',
        [
          'Het Belang van Limburg, 8 June 2018',
          'https://www.hbvl.be/cnt/dmf20180608_03552189/harry-kane-maakt-einde-aan-transfergeruchten-en-gaat-227-505-euro-verdienen-per-week',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2023-08-12',
        2027,
        'a deal to 30 June 2027 (four years)',
        [
          'IOL, 12 August 2023',
          'https://www.iol.co.za/sport/soccer/premier-league/bayern-munich-hand-star-striker-harry-kane-no-9-jersey-after-record-move-from-tottenham-ef2d9aa1-d5a6-488a-8730-50ad7e3f59ee',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-01-27',
  }),
  player('Kylian Mbappe', {
    club: 'real-madrid',
    names: ['Mbappe'],
    born: ['1998-12-20', 'squads-2018'],
    complete: {
      until: '2026-01-31',
      by: [
        ['Kylian Mbappé, Wikipedia', 'https://en.wikipedia.org/wiki/Kylian_Mbapp%C3%A9', '2026-11-26'],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['monaco', '', '2018-06-30'],
      ['paris-saint-germain', '2017-08-31', '2018-06-30', { loan: true }],
      ['paris-saint-germain', '2018-07-01', '2024-06-30'],
      ['real-madrid', '2024-06-03', '', { began: '2024-07-01' }],
    ],
    contracts: [
      [
        'monaco',
        '2016-03-06',
        2019,
        'first professional contract',
        [
          'IEJ News: Mbappé: itinéraire d’un gamin précoce',
          'https://iejnews.com/mbappe-itineraire-dun-gamin-precoce/',
          '2026-11-26',
        ],
      ],
      [
        'paris-saint-germain',
        '2017-08-31',
        2022,
        'on loan for a season; a four-year contract to 2022 afterwards',
        [
          'Sports Illustrated, 31 August 2017',
          'https://www.si.com/soccer/2017/08/31/psg-officially-announce-loan-capture-kylian-mbappe-ahead-permanent-deal-2018',
          '2026-11-26',
        ],
      ],
      [
        'paris-saint-germain',
        '2022-05-21',
        2025,
        'three seasons more, until 2025',
        [
          'RMC Sport, 21 May 2022',
          'https://rmcsport.bfmtv.com/football/transferts/mercato-les-premiers-mots-de-mbappe-apres-l-annonce-de-sa-prolongation-au-psg_AV-202205210310.html',
          '2026-11-26',
        ],
      ],
      [
        'paris-saint-germain',
        '2022-09-13',
        [2024, 2025],
        'French press: signed for two seasons, until 2024, with an option of a year at the player’s choice',
        [
          'The News Trace, 13 September 2022 (on RMC Sport’s report)',
          'https://thenewstrace.com/a-detail-of-mbappes-new-contract-with-psg-was-known-that-set-off-the-alarms-in-france/253082/',
          '2026-11-26',
        ],
      ],
      [
        'real-madrid',
        '2024-06-03',
        2029,
        'a five-year contract, the next five seasons',
        [
          'Reuters in The Tribune (India), 3/4 June 2024',
          'https://www.tribuneindia.com/news/sports/finally-kylian-mbappe-joins-real-madrid-627685',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2024-06-12',
  }),
  player('Florian Wirtz', {
    club: 'bayer-leverkusen',
    names: ['Wirtz'],
    born: ['2003-05-03', 'squads-2026'],
    complete: {
      until: '2025-08-13',
      by: [
        ['Florian Wirtz, Wikipedia', 'https://en.wikipedia.org/wiki/Florian_Wirtz', '2026-11-26'],
        [
          'Florian Wirtz, ZDFheute, 13 August 2025',
          'https://www.zdfheute.de/thema/florian-wirtz-120.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['bayer-leverkusen', '2020-01-31', '2025-06-20'],
      ['liverpool', '2025-06-20'],
    ],
    contracts: [
      [
        'bayer-leverkusen',
        '2020-12-23',
        2023,
        'prolonged early by one year, until 2023',
        [
          'Sport1, December 2020',
          'https://m.sport1.de/fussball/bundesliga/2020/12/bundesliga-florian-wirtz-verlaengert-vertrag-bei-bayer-leverkusen',
          '2026-11-26',
        ],
      ],
      [
        'bayer-leverkusen',
        '2021-05-03',
        2026,
        'prolonged early by three years, until 2026',
        [
          'Goal Germany, May 2021: Bayer Leverkusen: Florian Wirtz verlängert Vertrag vorzeitig',
          'https://www.goal.com/de/meldungen/florian-wirtz-bayer-leverkusen-vertrag-verlaengert/cvcn9e3h6zjk1ksgiun9y5dk9',
          '2026-11-26',
        ],
      ],
      [
        'bayer-leverkusen',
        '2022-06-30',
        2027,
        'one season more than 30 June 2026, until summer 2027',
        ['Sport1, June 2022', 'https://amp.sport1.de/article/6172346', '2026-11-26'],
      ],
      [
        'bayer-leverkusen',
        '2024-12-16',
        2028,
        'kicker: prolonged by at least one year beyond 2027',
        [
          'LAOLA1, December 2024',
          'https://www.laola1.at/de/red/fussball/international/deutschland/bundesliga/news/kein-bayern-wechsel--florian-wirtz-verlaengert-in-leverkusen/',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2025-06-20',
        2030,
        'a contract until 2030',
        [
          '4-4-2.com, June 2025: Offiziell: Florian Wirtz ist ein Spieler des FC Liverpool',
          'https://www.4-4-2.com/bundesliga/bayer-leverkusen/offiziell-florian-wirtz-ist-ein-spieler-des-fc-liverpool/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2024-12-14',
  }),
  player('Nico Williams', {
    born: ['2002-07-12', 'squads-2022'],
    complete: {
      until: '2026-02-21',
      by: [
        ['Nico Williams, Wikipedia', 'https://en.wikipedia.org/wiki/Nico_Williams', '2026-11-26'],
        [
          'Nico Williams agota la última vía, Sport, 21 February 2026',
          'https://www.sport.es/es/noticias/athletic-club/nico-williams-agota-ultima-via-127092912',
          '2026-11-26',
        ],
      ],
    },
    played: [['athletic-bilbao', '']],
    contracts: [
      [
        'athletic-bilbao',
        '2023-12-01',
        2027,
        'until 30 June 2027',
        [
          'Cadena SER, 1 December 2023',
          'https://cadenaser.com/euskadi/2023/12/01/yo-era-un-poco-pieza-y-todos-me-han-ayudado-a-ser-lo-que-soy-el-emotivo-recuerdo-de-nico-williams-hacia-sus-primeros-entrenadores-en-el-athletic-radio-bilbao',
          '2026-11-26',
        ],
      ],
      [
        'athletic-bilbao',
        '2025-07-04',
        2035,
        'until 30 June 2035, eight years more than before; announced on 4 July',
        [
          'Última Hora D10, 18 July 2025: Nico Williams firma su contrato hasta 2035',
          'https://d10.ultimahora.com/nico-williams-firma-su-contrato-hasta-2035?p=204',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-07-18',
  }),
  player('Inaki Williams', { born: ['1994-06-15', 'squads-2022'] }),
  player('Victor Osimhen', {
    born: ['1998-12-29', 'players-ng'],
    complete: {
      until: '2026-03-02',
      by: [
        [
          'Galatasaray’ın yeni transferi Victor Osimhen kimdir?, Dünya, September 2024',
          'https://dunya.com/spor/galatasarayin-yeni-transferi-victor-osimhen-kimdir-haberi-744369',
          '2026-11-26',
        ],
        [
          'Galatasaray, sekiz futbolcuyu kadroya almadı, BirGün, 2 March 2026',
          'https://www.birgun.net/haber/galatasaray-sekiz-futbolcuyu-kadroya-almadi-696944',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['wolfsburg', '2016-01', '2019-06-30', { began: '2017-01' }],
      ['charleroi', '2018-08-22', '2019-06-30', { loan: true }],
      ['charleroi', '2019-05', '2019-08-01', { began: '2019-07-01' }],
      ['lille', '2019-08-01', '2020-07-31'],
      ['napoli', '2020-07-31', '2025-07-31'],
      ['galatasaray', '2024-09-03', '2025-06-30', { loan: true }],
      ['galatasaray', '2025-07-31'],
    ],
    contracts: [
      [
        'napoli',
        '2020-07-31',
        2025,
        'a five-year contract',
        [
          'La Repubblica Napoli, 31 July 2020',
          'https://napoli.repubblica.it/sport/2020/07/31/news/napoli_c_e_un_nuovo_bomber_benvenuto_victor_osimhen_-263382608/?rss',
          '2026-11-26',
        ],
      ],
      [
        'napoli',
        '2023-12-23',
        2026,
        'contract extension until 2026',
        [
          'Associated Press at KSTP, 23 December 2023',
          'https://kstp.com/associated-press/ap-national-sports/star-forward-osimhen-signs-napoli-contract-extension-to-2026-and-more-than-doubles-his-salary/',
          '2026-11-26',
        ],
      ],
      [
        'galatasaray',
        '2025-07-31',
        2029,
        'a four-year contract',
        [
          'Africanews, 1 August 2025',
          'https://www.africanews.com/2025/08/01/galatasaray-smashes-transfer-record-with-75m-osimhen-signing/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2024-08',
  }),
  player('Julian Alvarez', {
    born: ['2000-01-31', 'squads-2022'],
    complete: {
      until: '2026-01-23',
      by: [
        ['Julián Alvarez, Wikipedia', 'https://en.wikipedia.org/wiki/Juli%C3%A1n_Alvarez', '2026-11-26'],
        [
          'Julián Álvarez, de Calchín al mundo, hechos.ar, 23 January 2026',
          'https://hechos.ar/2026/01/23/julian-alvarez-de-calchin-al-mundo-la-historia-del-campeon-que-no-se-olvido-de-su-pueblo',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['river-plate', '', '2022-01-31'],
      ['river-plate', '2022-01-31', '2022-07-07', { loan: true }],
      ['manchester-city', '2022-01-31', '2024-08-12'],
      ['atletico-madrid', '2024-08-12'],
    ],
  }),
  player('Frenkie de Jong', {
    born: ['1997-05-12', 'squads-2022'],
    complete: {
      until: '2024-12-07',
      by: [['Frenkie de Jong, Wikipedia', 'https://en.wikipedia.org/wiki/Frenkie_de_Jong', '2026-11-26']],
    },
    played: [
      ['willem-ii', '', '2015-08-22'],
      ['ajax', '2015-08-22', '2019-06-30'],
      ['willem-ii', '2015-08-23', '2015-12-31', { loan: true }],
      ['barcelona', '2019-01-23', '', { began: '2019-07-01' }],
    ],
    contracts: [
      [
        'barcelona',
        '2020-10-20',
        2026,
        'until June 2026',
        [
          'China Daily (Xinhua), 22 October 2020: Pique among quartet of Barca deal extensions',
          'http://www.chinadaily.com.cn/a/202010/22/WS5f90e21aa31024ad0ba80334.html',
          '2026-11-26',
        ],
      ],
      [
        'barcelona',
        '2025-10-15',
        2029,
        'a new contract valid until 30 June 2029',
        [
          'Nemzeti Sport, October 2025',
          'https://www.nemzetisport.hu/spanyol-labdarugas/2025/10/frenkie-de-jong-hosszabbitott-a-barcelonaval-hivatalos',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-10-15',
  }),
  player('Vinicius Junior', {
    club: 'real-madrid',
    names: ['Vinicius Jr', 'Vini Jr'],
    shortNames: ['Vinicius', 'Vinicius Jr', 'Vini Jr'],
    born: ['2000-07-12', 'squads-2026'],
    complete: {
      until: '2026-01-31',
      by: [
        [
          'Vinícius Júnior, Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Vin%C3%ADcius_J%C3%BAnior',
          '2026-11-26',
        ],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['flamengo', '', '2018-07-20'],
      ['real-madrid', '2017-05-23', '', { began: '2018-07-12' }],
    ],
    contracts: [
      [
        'real-madrid',
        '2023-10-31',
        2027,
        'extension until 30 June 2027',
        [
          'AFP in Manila Bulletin, 1 November 2023: Vinicius extends Real Madrid deal until 2027',
          'https://mb.com.ph/2023/11/1/vinicius-extends-real-madrid-deal-until-2027',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-11-09',
  }),
  player('Rodrygo', { club: 'real-madrid', names: ['Rodrygo Goes'], born: ['2001-01-09', 'squads-2022'] }),
  player('Philippe Coutinho', {
    born: ['1992-06-12', 'squads-2018'],
    complete: {
      until: '2026-03-02',
      by: [
        [
          'Coutinho kehrt endgültig zu Heimatklub zurück, 90PLUS/OneFootball, 4 July 2025',
          'https://onefootball.com.br/de/news/offiziell-coutinho-kehrt-endgueltig-zu-heimatklub-zurueck-41330171',
          '2026-11-26',
        ],
        [
          'Vasco dá último passo em rescisão de Coutinho, Meia Hora, 2 March 2026',
          'https://www.meiahora.com.br/esportes/jogada10/2026/03/7216055-vasco-da-ultimo-passo-em-rescisao-de-coutinho-com-publicacao-no-bid.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['vasco-da-gama', '', '2010-06-30', { loan: true }],
      ['inter-milan', '2008-07', '2013-01-30', { began: '2010-07-01' }],
      ['espanyol', '2012-01-30', '2012-06-30', { loan: true }],
      ['liverpool', '2013-01-30', '2018-01-06'],
      ['barcelona', '2018-01-06', '2022-05-17'],
      ['bayern-munich', '2019-08-19', '2020-08-31', { loan: true }],
      ['aston-villa', '2022-01-07', '2022-06-30', { loan: true }],
      ['aston-villa', '2022-05-12', '2025-07-04', { began: '2022-07-01' }],
      ['al-duhail', '2023-09-08', '2024-06-30', { loan: true }],
      ['vasco-da-gama', '2024-07-09', '2025-07-04', { loan: true }],
      ['vasco-da-gama', '2025-07-04', '2026-02-20'],
    ],
  }),
  player('Cristiano Ronaldo', {
    born: ['1985-02-05', 'squads-2006'],
    complete: {
      until: '2026-02-04',
      by: [
        ['Cristiano Ronaldo, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Cristiano_Ronaldo', '2026-11-26'],
        [
          'Al Hilal unveil new signing Karim Benzema, The National, 4 February 2026',
          'https://www.thenationalnews.com/sport/football/2026/02/04/al-hilal-unveil-new-signing-karim-benzema-i-will-give-everything-on-the-pitch/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sporting-cp', '', '2003-08-12'],
      ['manchester-united', '2003-08-12', '2009-06-30'],
      ['real-madrid', '2009-06-26', '2018-07-10', { began: '2009-07-01' }],
      ['juventus', '2018-07-10', '2021-08-31'],
      ['manchester-united', '2021-08-27', '2022-11-22', { began: '2021-08-31' }],
      ['al-nassr', '2022-12-30', '', { began: '2023-01-01' }],
    ],
  }),
  player('Lionel Messi', {
    names: ['Messi'],
    born: ['1987-06-24', 'squads-2006'],
    complete: {
      until: '2025-12',
      by: [
        [
          'Messi’s career in short, Sport Mail.ru, December 2025',
          'https://sportmail.ru/news/football-foreign/69687527/',
          '2026-11-26',
        ],
        [
          'Lionel Messi redet über Hilfe vom Psychologen, Spox, June 2024',
          'https://www.spox.com/de/sport/fussball/international/2406/Artikel/lionel-messi-redet-ueber-hilfe-vom-psychologen-bei-barcelona.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['barcelona', '', '2021-08-08'],
      ['paris-saint-germain', '2021-08-10', '2023-06-30'],
      ['inter-miami', '2023-06-07', '', { began: '2023-07-15' }],
    ],
    contracts: [
      [
        'barcelona',
        '2017-07-05',
        2021,
        'club told of an extension until 2021, to be signed later',
        [
          'African Examiner, 5 July 2017: Messi Extends Contract With Barca',
          'http://www.africanexaminer.com/messi-extends-contract-with-barca/',
          '2026-11-26',
        ],
      ],
      [
        'barcelona',
        '2017-11-25',
        2021,
        'signed on Saturday; through 2021',
        [
          'Associated Press in the Ledger-Enquirer, 25 November 2017: Messi signs new contract with Barcelona through 2021',
          'http://www.ledger-enquirer.com/news/nation-world/article186477723.html',
          '2026-11-26',
        ],
      ],
      [
        'paris-saint-germain',
        '2021-08-10',
        [2023, 2024],
        'a two-year deal, with the option of a third season',
        [
          'Al Jazeera, 10 August 2021',
          'https://www.aljazeera.com/news/2021/8/10/messi-signs-two-year-contract-with-psg-after-leaving-barcelona',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2022-12-01',
  }),
  player('Neymar', {
    born: ['1992-02-05', 'squads-2014'],
    complete: {
      until: '2025-04',
      by: [
        [
          'Neymar’s career told on Goal (spring 2025)',
          'https://www.goal.com/es-cl/listados/neymar-perdio-oportunidad-sucesor-messi-cristiano-asegura-campeon-mundo-senalar-fracaso-balon-oro/blt9d174a55ba5f7166',
          '2026-11-26',
        ],
        [
          'Neymar’s letter to Pelé on returning to Santos, Ofenziva, 31 January 2025',
          'https://ofenziva.ffa.hr/vijesti/video-neymar-uputio-pismo-peleu-pri-povratku-u-santos/607860',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['santos', '', '2013-05-27'],
      ['barcelona', '2013-05-27', '2017-08-03'],
      ['paris-saint-germain', '2017-08-03', '2023-08-15'],
      ['al-hilal', '2023-08-15', '2025-01-27'],
      ['santos', '2025-01-31'],
    ],
  }),
  player('Robert Lewandowski', {
    born: ['1988-08-21', 'squads-2018'],
    complete: {
      until: '2023-11',
      by: [
        ['Robert Lewandowski, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Robert_Lewandowski', '2026-11-26'],
        [
          'Robert Lewandowski, Football Wiki (Fandom), late 2023',
          'https://football.fandom.com/wiki/Robert_Lewandowski',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lech-poznan', '2008-06', '2010-06'],
      ['borussia-dortmund', '2010-06', '2014-06-30'],
      ['bayern-munich', '2014-01-04', '2022-07-19', { began: '2014-07-01' }],
      ['barcelona', '2022-07-16'],
    ],
    contracts: [
      [
        'bayern-munich',
        '2019-08-29',
        2023,
        'until June 2023 (was mid-2021)',
        [
          'Het Belang van Limburg, 29 August 2019',
          'https://www.hbvl.be/cnt/dmf20190829_04581810/bayern-munchen-houdt-topschutter-robert-lewandowski-aan-boord-mijn-thuisbasis-geworden',
          '2026-11-26',
        ],
      ],
      [
        'barcelona',
        '2022-07-19',
        2026,
        'a contract for four seasons',
        [
          'Sport/Voetbalmagazine (Knack), July 2022',
          'https://sportmagazine.knack.be/sport/voetbal-internationaal/barcelona-rondt-transfer-lewandowski-af/article-news-1885059.html',
          '2026-11-26',
        ],
      ],
      [
        'barcelona',
        '2025-02-17',
        2026,
        'the clause on matches played was fulfilled, he stays a further season, to 30 June 2026',
        [
          'SportsWeek, 2025: Is Lewandowski leaving Barcelona? The key clause',
          'https://sportsweek.org/en/football/news/399499484',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-08',
  }),
  player('Karim Benzema', {
    born: ['1987-12-19', 'squads-2014'],
    complete: {
      until: '2026-02-04',
      by: [
        ['Karim Benzema, Wikipedia', 'https://en.wikipedia.org/wiki/Karim_Benzema', '2026-11-26'],
        [
          'Al Hilal unveil new signing Karim Benzema, The National, 4 February 2026',
          'https://www.thenationalnews.com/sport/football/2026/02/04/al-hilal-unveil-new-signing-karim-benzema-i-will-give-everything-on-the-pitch/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lyon', '', '2009-07-09'],
      ['real-madrid', '2009-07-01', '2023-06-04', { began: '2009-07-09' }],
      ['al-ittihad', '2023-06-06', '2026-02-02'],
      ['al-hilal', '2026-02-02'],
    ],
  }),
  player('Luka Modric', {
    club: 'real-madrid',
    names: ['Modric'],
    born: ['1985-09-09', 'squads-2006'],
    complete: {
      until: '2025-09-14',
      by: [['Luka Modrić, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Luka_Modri%C4%87', '2026-11-26']],
    },
    played: [
      ['dinamo-zagreb', '', '2008-06-30'],
      ['tottenham-hotspur', '2008-04-26', '2012-08-27', { began: '2008-07-01' }],
      ['real-madrid', '2012-08-27', '2025-07-09'],
      ['ac-milan', '2025-07-14'],
    ],
  }),
  player('Toni Kroos', {
    club: 'real-madrid',
    names: ['Kroos'],
    born: ['1990-01-04', 'squads-2010'],
    complete: {
      until: '2025-02',
      by: [
        [
          'Why is Toni Kroos a football legend, Dailysports, 21 May 2024',
          'https://dailysports.net/news/five-champions-leagues-and-a-world-cup-why-is-toni-kroos-a-football-legend/',
          '2026-11-26',
        ],
        [
          'Der Zauberer mit dem weißen Schuh kehrt zurück, RTL, February 2025',
          'https://www.rtl.de/sport/deutsche-fussball-ikone-toni-kroos-gibt-comeback-der-zauberer-mit-dem-weissen-schuh-kehrt-zurueck-id2127387.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['bayern-munich', '', '2014-07-17'],
      ['bayer-leverkusen', '2009-01-31', '2010-06-30', { loan: true }],
      ['real-madrid', '2014-07-17', '2024-06-30'],
    ],
  }),
  player('Kevin De Bruyne', {
    born: ['1991-06-28', 'squads-2014'],
    complete: {
      until: '2024-11-09',
      by: [['Kevin De Bruyne, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Kevin_De_Bruyne', '2026-11-26']],
    },
    played: [
      ['genk', '', '2012-01-31'],
      ['genk', '2012-01-31', '2012-06-30', { loan: true }],
      ['chelsea', '2012-01-31', '2014-01-18'],
      ['werder-bremen', '2012-07-31', '2013-06-30', { loan: true }],
      ['wolfsburg', '2014-01-18', '2015-08-30'],
      ['manchester-city', '2015-08-30', '2025-06-30'],
      ['napoli', '2025-06-12'],
    ],
    contracts: [
      [
        'manchester-city',
        '2021-04-07',
        2025,
        'a new contract until 2025',
        [
          'The Irish Times, 7 April 2021: Kevin De Bruyne signs new Man City deal until 2025',
          'https://www.irishtimes.com/sport/soccer/english-soccer/kevin-de-bruyne-signs-new-man-city-deal-until-2025-1.4530936',
          '2026-11-26',
        ],
      ],
      [
        'napoli',
        '2025-06-12',
        [2027, 2028],
        'a two-year contract, with the option of a further year',
        [
          'Belga News Agency, June 2025',
          'https://www.belganewsagency.eu/kevin-de-bruyne-unterschreibt-zweijahresvertrag-beim-italienischen-meister-napoli',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-06-12',
  }),
  player('Paul Pogba', {
    born: ['1993-03-15', 'squads-2014'],
    complete: {
      until: '2025-11-22',
      by: [
        [
          'Paul Pogba al Monaco, ora è ufficiale, DerbyDerbyDerby, June 2025',
          'https://www.derbyderbyderby.it/calciomercato/paul-pogba-al-monaco-ora-e-ufficiale-lex-juventus-tornera-a-giocare/',
          '2026-11-26',
        ],
        [
          'Pogba feiert Comeback und Ligue-1-Debüt, Flashscore, November 2025',
          'https://www.flashscore.at/news/fu-ball-ligue-1-nach-uber-zwei-jahren-pause-pogba-feiert-comebach-ligue-1-debut/KrlUrH8D',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-united', '', '2012-06-30'],
      ['juventus', '2012-07-27', '2016-08-09'],
      ['manchester-united', '2016-08-09', '2022-06-30'],
      ['juventus', '2022-07-11', '2024-11-30'],
      ['monaco', '2025-06-28'],
    ],
  }),
  player('Antoine Griezmann', {
    born: ['1991-03-21', 'squads-2014'],
    complete: {
      until: '2022-10-10',
      by: [
        [
          'Antoine Griezmann moves from Barcelona to Atletico Madrid, Novinite, 31 August 2021',
          'https://www.novinite.com/articles/211031/Antoine+Griezmann+Move+from+Barcelona+to+Atletico+Madrid+in+Last+Minute+of+Transfer+Window',
          '2026-11-26',
        ],
        [
          'Atletico maakt einde aan saga en neemt Griezmann definitief over, Sporza, 10 October 2022',
          'https://sporza.be/nl/2022/10/10/atletico-maakt-einde-aan-saga-en-neemt-griezmann-definitief-over~1665406457888/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['real-sociedad', '', '2014-07-28'],
      ['atletico-madrid', '2014-07-28', '2019-07-12'],
      ['barcelona', '2019-07-12', '2022-10-10'],
      ['atletico-madrid', '2021-08-31', '2022-10-10', { loan: true }],
      ['atletico-madrid', '2022-10-10'],
    ],
  }),
  player('Eden Hazard', {
    born: ['1991-01-07', 'squads-2014'],
    complete: {
      until: '2024-03',
      by: [
        [
          'Eden Hazard’s career, TEAMtalk, 10 October 2023',
          'https://www.teamtalk.com/news/eden-hazard-decision-confirmed-former-lille-chelsea-real-madrid-belgium-icon-shares-special-message-explain-retirement',
          '2026-11-26',
        ],
        [
          'Hazard before Soccer Aid, Sport, spring 2024',
          'https://www.sport.es/es/noticias/premier-league/hazard-quiero-parecerme-peppa-pig-99688230',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lille', '', '2012-06-04'],
      ['chelsea', '2012-06-04', '2019-06-07'],
      ['real-madrid', '2019-06-07', '2023-06-30'],
    ],
    contracts: [
      [
        'chelsea',
        '2015-02-12',
        2020,
        'a new five-and-a-half-year contract',
        [
          'Reuters in the Daily Mail, 12 February 2015: Hazard signs new long-term Chelsea contract',
          'http://www.dailymail.co.uk/wires/reuters/article-2950734/Hazard-signs-new-long-term-Chelsea-contract.html',
          '2026-11-26',
        ],
      ],
      [
        'real-madrid',
        '2019-06-07',
        2024,
        'five seasons, until 30 June 2024',
        [
          'Sportmediaset, 7 June 2019 (club statement)',
          'https://www.sportmediaset.mediaset.it/mercato/ufficiale-eden-hazard-al-real-madrid_1279655-201902a.shtml',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2019-06-07',
  }),
  player('Romelu Lukaku', {
    born: ['1993-05-13', 'squads-2014'],
    complete: {
      until: '2025-01',
      by: [
        [
          'Lukaku, i gol contro le ex squadre, Sky Sport Italia, season 2024-25',
          'https://sport.sky.it/calcio/serie-a/lukaku-gol-contro-ex-squadre',
          '2026-11-26',
        ],
        ['Romelu Lukaku, Kiddle (from Wikipedia), January 2025', 'https://kids.kiddle.co/Romelu_Lukaku', '2026-11-26'],
      ],
    },
    played: [
      ['anderlecht', '', '2011-08-18'],
      ['chelsea', '2011-08-18', '2014-07-30'],
      ['west-bromwich-albion', '2012-08-10', '2013-06-30', { loan: true }],
      ['everton', '2013-09-02', '2014-06-30', { loan: true }],
      ['everton', '2014-07-30', '2017-07-10'],
      ['manchester-united', '2017-07-10', '2019-08-08'],
      ['inter-milan', '2019-08-08', '2021-08-12'],
      ['chelsea', '2021-08-12', '2024-08-29'],
      ['inter-milan', '2022-06-29', '2023-06-30', { loan: true }],
      ['roma', '2023-08-31', '2024-06-30', { loan: true }],
      ['napoli', '2024-08-29'],
    ],
  }),
  player('Son Heung-min', {
    names: ['Heung-min Son'],
    shortNames: ['Son'],
    born: ['1992-07-08', 'fantasy-2024'],
    complete: {
      until: '2025-08-07',
      by: [
        [
          'Son Heung-Min joins LAFC, FOX 11 Los Angeles, 7 August 2025',
          'https://www.foxla.com/news/son-heung-min-joins-lafc',
          '2026-11-26',
        ],
        [
          'LAFC signs global football icon Son Heung-Min, OurSports Central, 6 August 2025',
          'https://www.oursportscentral.com/services/releases/lafc-signs-global-football-icon-son-heung-min/n-6265489',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['hamburger-sv', '', '2013-06-13'],
      ['bayer-leverkusen', '2013-06-13', '2015-08-28'],
      ['tottenham-hotspur', '2015-08-28', '2025-08-06'],
      ['los-angeles-fc', '2025-08-06'],
    ],
    contracts: [
      [
        'tottenham-hotspur',
        '2021-07-23',
        2025,
        'prolonged until 2025',
        [
          'L’Avenir, 23 July 2021',
          'https://www.lavenir.net/cnt/dmf20210723_01599649/heung-min-son-prolonge-pour-4-ans-a-tottenham',
          '2026-11-26',
        ],
      ],
      [
        'tottenham-hotspur',
        '2025-01-07',
        [2026, 2027],
        'club triggered an option to extend until 2026',
        [
          'Associated Press in Newsday, 7 January 2025: Tottenham triggers option to extend Son Heung-min’s contract until 2026',
          'https://www.newsday.com/sports/soccer/heung-min-son-contract-tottenham-v37684',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-01-07',
  }),
  player('Luis Diaz', {
    since: 1997,
    club: 'liverpool',
    born: ['1997-01-13', 'squads-2026'],
    complete: {
      until: '2026-01-13',
      by: [
        [
          'Luis Díaz (footballer, born 1997), Wikipedia',
          'https://en.wikipedia.org/wiki/Luis_D%C3%ADaz_(footballer,_born_1997)',
          '2026-11-26',
        ],
        [
          'Cuántos años cumple hoy Luis Díaz, El Espectador, 13 January 2026',
          'https://www.elespectador.com/deportes/seleccion-colombia/feliz-cumpleanos-lucho-cuantos-anos-cumple-hoy-luis-diaz/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['porto', '2019-07-10', '2022-01-30'],
      ['liverpool', '2022-01-30', '2025-07-30'],
      ['bayern-munich', '2025-07-30'],
    ],
  }),
  player('Luis Diaz', {
    since: 1998,
    born: [
      '1998-12-06',
      [
        'Luis Díaz Espinoza, Wikipedia, by a copy',
        'https://en.wikipedia.org/wiki/Luis_D%C3%ADaz_Espinoza',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2024-01',
      by: [
        [
          'Luis Díaz Espinoza, Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Luis_D%C3%ADaz_Espinoza',
          '2026-11-26',
        ],
        [
          'Columbus Crew waive winger Luis Diaz, Massive Report (5 September 2023)',
          'https://massive-report.com/2023/09/05/columbus-crew-waive-winger-luis-diaz-mls-2023',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['columbus-crew', '2019-07-02', '2023-09-05'],
      ['colorado-rapids', '2023-09-08', '2023-12'],
      ['new-england-revolution', '2025', '2025-08-14'],
    ],
  }),
  player('Federico Chiesa', {
    club: 'liverpool',
    names: ['Chiesa'],
    born: ['1997-10-25', 'fantasy-2024'],
    complete: {
      until: '2026-01-14',
      by: [
        [
          'Player analysis: Federico Chiesa, Premier League, August 2024',
          'https://premierleague.com/news/4107587',
          '2026-11-26',
        ],
        [
          'Chiesa si taglia l’ingaggio per la Juventus, Goal, 14 January 2026',
          'https://www.goal.com/it/liste/chiesa-si-taglia-l-ingaggio-per-la-juventus-cosa-cambia-nell-affare-con-il-liverpool/blt6ecb9bd9e49738da',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['fiorentina', '', '2022-06-30'],
      ['juventus', '2020-10-05', '2022-06-30', { loan: true }],
      ['juventus', '2022-07-01', '2024-08-29'],
      ['liverpool', '2024-08-29'],
    ],
  }),
  player('Michael Olise', {
    born: ['2001-12-12', 'squads-2026'],
    complete: {
      until: '2026-01-28',
      by: [
        ['Michael Olise, Wikipedia', 'https://en.wikipedia.org/wiki/Michael_Olise', '2026-11-26'],
        [
          'Bayern line-up at Eindhoven, 28 January 2026 (zeit-heute)',
          'https://zeit-heute.de/mit-dieser-aufstellung-starten-die-muenchner-in-eindhoven/amp',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['reading', '', '2021-07-08'],
      ['crystal-palace', '2021-07-08', '2024-07-07'],
      ['bayern-munich', '2024-07-07'],
    ],
  }),
  player('Jamal Musiala', {
    born: ['2003-02-26', 'squads-2022'],
    contracts: [
      [
        'bayern-munich',
        '2021-03-05',
        2026,
        'first professional contract, until 30 June 2026',
        [
          'Goal Germany, March 2021: FC Bayern München: Jamal Musiala erhält Profivertrag bis 2026',
          'https://www.goal.com/de/meldungen/jamal-musiala-vertrag-fc-bayern-muenchen-profi/1t2uv31d00t8u1csw1h732l5bj',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2025-02-14',
        2030,
        'prolonged until mid-2030',
        [
          'dpa in bluewin, 14 February 2025',
          'https://www.bluewin.ch/en/sport/football/bayern-extend-musiala-people-go-to-the-stadium-because-of-jamal-2560302.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-02-14',
  }),
  player('Leroy Sane', {
    born: ['1996-01-11', 'squads-2022'],
    complete: {
      until: '2026-01-27',
      by: [
        ['Leroy Sané, Wikipedia', 'https://en.wikipedia.org/wiki/Leroy_San%C3%A9', '2026-11-26'],
        [
          'Galatasaray, Manchester City’ye konuk olacak, Sabah, 27 January 2026',
          'https://www.sabah.com.tr/spor/futbol/2026/01/27/galatasaray-uefa-sampiyonlar-liginde-manchester-cityye-konuk-olacak',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['schalke', '', '2016-08-02'],
      ['manchester-city', '2016-08-02', '2020-07-03'],
      ['bayern-munich', '2020-07-03', '2025-06-30'],
      ['galatasaray', '2025-06-12', '', { began: '2025-07-01' }],
    ],
    contracts: [
      [
        'bayern-munich',
        '2020-07-03',
        2025,
        'a five-year deal until 2025',
        [
          'DFB, 3 July 2020: Sané to join FC Bayern München',
          'https://www.dfb.de/en/news/detail/sane-to-join-fc-bayern-muenchen-217182/?no_cache=1',
          '2026-11-26',
        ],
      ],
      [
        'galatasaray',
        '2025-06-12',
        2028,
        'a three-year contract until 2028',
        [
          'Sky Sport Austria, June 2025: Dreijahresvertrag: Galatasaray bestätigt Sané-Verpflichtung',
          'https://www.skysportaustria.at/dreijahresvertrag-galatasaray-bestaetigt-sane-verpflichtung/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-06-12',
  }),
  player('Joshua Kimmich', {
    born: ['1995-02-08', 'squads-2018'],
    contracts: [
      [
        'bayern-munich',
        '2015-01-02',
        2020,
        'five-year contract until 30 June 2020, from 1 July 2015',
        [
          'WAZ, January 2015: Bayern verpflichten VfB-Talent Kimmich',
          'https://app-webview.sparknews.funkemedien.de/nrw-waz/sport/fussball/article10194454/bayern-verpflichten-vfb-talent-kimmich-fuer-angeblich-sieben-millionen.html',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2021-08-23',
        2025,
        'extension until 2025',
        [
          'AFP at NDTV, 23 August 2021: Joshua Kimmich Extends Stay At Bayern Munich Until 2025',
          'https://sports.ndtv.com/football/joshua-kimmich-extends-stay-at-bayern-munich-until-2025-2516887',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2025-03-13',
        2029,
        'until 30 June 2029',
        [
          'The Punch, 13 March 2025',
          'https://punchng.com/joshua-kimmich-extends-bayern-contract-until-2029/?utm_source=rss.punchng.com&utm_medium=web',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-03-13',
  }),
  player('Alphonso Davies', {
    club: 'bayern-munich',
    born: ['2000-11-02', 'squads-2022'],
    contracts: [
      [
        'bayern-munich',
        '2018-07-25',
        2023,
        'contract until 30 June 2023, from 1 January 2019',
        [
          'Radio-Canada, July 2018',
          'https://ici.radio-canada.ca/sports/1114676/soccer-mls-transfert-alphonso-davies-whitecaps-vancouver-bayern-munich-record',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2020-04-20',
        2025,
        'extended by two years, until 2025',
        [
          'Sportstar (The Hindu), 20 April 2020',
          'https://sportstar.thehindu.com/football/bundesliga/alphonso-davies-signs-new-bayern-munich-deal-until-2025-dfb-pokal-mls/article31391088.ece',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2025-02-04',
        2030,
        'until June 2030',
        [
          'NationPress, 4 February 2025: Alphonso Davies Extends FC Bayern Contract Until 2030',
          'https://nationpress.com/sports/davies-extends-bayern-contract',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-02-04',
  }),
  player('Thomas Muller', { born: ['1989-09-13', 'world-cup-players'] }),
  player('Manuel Neuer', { born: ['1986-03-27', 'squads-2014'] }),
  player('Dayot Upamecano', {
    born: ['1998-10-27', 'squads-2022'],
    complete: {
      until: '2026-02-13',
      by: [
        [
          'Auch Ex-Salzburger vor Verlängerung bei Bayern, laola1, 2025',
          'https://laola1.at/de/red/fussball/international/deutschland/bundesliga/news/nach-musiala--auch-ex-salzburger-vor-verlaengerung-bei-bayern',
          '2026-11-26',
        ],
        [
          'Bayern verkündet Upamecano-Verlängerung, Fussballtransfers, 13 February 2026',
          'https://www.fussballtransfers.com/a6320182689619425858-bayern-verkuendet-upamecano-verlaengerung',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['red-bull-salzburg', '2015-07', '2017-01-13'],
      ['rb-leipzig', '2017-01-13', '2021-06-30'],
      ['bayern-munich', '2021-02-14', '', { began: '2021-07-01' }],
    ],
  }),
  player('Serge Gnabry', { born: ['1995-07-14', 'squads-2022'] }),
  player('Kingsley Coman', { born: ['1996-06-13', 'squads-2022'] }),
  player('Leon Goretzka', { born: ['1995-02-06', 'squads-2018'] }),
  player('Jonathan Tah', {
    born: ['1996-02-11', 'squads-2026'],
    complete: {
      until: '2026-02-09',
      by: [
        ['Jonathan Tah, German Wikipedia, by a copy', 'https://de.wikipedia.org/wiki/Jonathan_Tah', '2026-11-26'],
        [
          'Wen streicht Vincent Kompany im DFB-Pokal gegen RB Leipzig, Goal, 9 February 2026',
          'https://www.goal.com/de/listen/es-bedeutet-nichts-es-ist-nur-eine-entscheidung-die-man-treffen-muss-wen-streicht-vincent-kompany-im-dfb-pokal-gegen-rb-leipzig-und-wie-viele-profis-duerfen-insgesamt-im-kader-sein/blte55e973a6547e620',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['hamburger-sv', '', '2015-07-16'],
      ['fortuna-dusseldorf', '2014-09-01', '2015-06-30', { loan: true }],
      ['bayer-leverkusen', '2015-07-16', '2025-05-31'],
      ['bayern-munich', '2025-05-29', '', { began: '2025-06-01' }],
    ],
    contracts: [
      [
        'bayer-leverkusen',
        '2021-09-28',
        2025,
        'prolonged early from 2023 until 2025',
        [
          'kicker, September 2021: Zwei wacklige Sommer: Tah verlängert vorzeitig in Leverkusen',
          'https://www.kicker.de/zwei-wacklige-sommer-tah-verlaengert-vorzeitig-in-leverkusen-873097/artikel',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2025-05-29',
        2029,
        'a four-year contract, valid until 30 June 2029',
        [
          'Geo Super, 29 May 2025',
          'https://www.geosuper.tv/latest/44759-bayern-munich-sign-german-defender-jonathan-tah',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-05-29',
  }),
  player('Alejandro Grimaldo'),
  player('Victor Boniface', { born: ['2000-12-23', 'players-ng'] }),
  player('Patrik Schick', { born: ['1996-01-24', 'squads-2026'] }),
  player('Piero Hincapie', { born: ['2002-01-09', 'squads-2022'] }),
  player('Exequiel Palacios', { born: ['1998-10-05', 'squads-2022'] }),
  player('Granit Xhaka', {
    born: ['1992-09-27', 'squads-2014'],
    complete: {
      until: '2025-11',
      by: [
        ['Granit Xhaka, Wikipedia', 'https://en.wikipedia.org/wiki/Granit_Xhaka', '2026-11-26'],
        [
          'Rooney names Xhaka the signing of the season, Goal, November 2025',
          'https://www.goal.com/en-ng/lists/probably-signing-season-wayne-rooney-surprising-name-best-new-recruit-2025-26/blt474ffac08500fc7b',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['basel', '', '2012-06-30'],
      ['borussia-monchengladbach', '2012-05-18', '2016-05-25', { began: '2012-07-01' }],
      ['arsenal', '2016-05-25', '2023-07-06'],
      ['bayer-leverkusen', '2023-07-06', '2025-07-30'],
      ['sunderland', '2025-07-30'],
    ],
  }),
  player('Marco Reus', { born: ['1989-05-31', 'squads-2018'] }),
  player('Mats Hummels', { born: ['1988-12-16', 'squads-2014'] }),
  player('Serhou Guirassy'),
  player('Karim Adeyemi', { born: ['2002-01-18', 'squads-2022'] }),
  player('Donyell Malen', { born: ['1999-01-19', 'squads-2026'] }),
  player('Nico Schlotterbeck', { born: ['1999-12-01', 'squads-2022'] }),
  player('Gregor Kobel', { born: ['1997-12-06', 'squads-2022'] }),
  player('Lois Openda', {
    born: ['2000-02-16', 'squads-2022'],
    complete: {
      until: '2025-09-01',
      by: [
        [
          'Loïs Openda, chi è il nuovo attaccante della Juventus, Blitz quotidiano, 1 September 2025',
          'https://www.blitzquotidiano.it/sport/lois-openda-chi-e-il-nuovo-attaccante-della-juventus-cifre-dellaffare-carriera-e-statistiche-del-calciatore-belga-3737013/',
          '2026-11-26',
        ],
        [
          'Loïs Openda wechselt zu Juventus, 90PLUS/OneFootball, 1 September 2025',
          'https://onefootball.com/en/news/offiziell-lois-openda-wechselt-zu-juventus-41603390',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['club-brugge', '', '2022-07-06'],
      ['vitesse', '2020-07-21', '2022-06-30', { loan: true }],
      ['lens', '2022-07-06', '2023-07-14'],
      ['rb-leipzig', '2023-07-14'],
      ['juventus', '2025-09-01', '', { loan: true }],
    ],
  }),
  player('Castello Lukeba', { born: ['2002-12-17', 'players-fr'] }),
  player('Deniz Undav', { born: ['1996-07-19', 'squads-2026'] }),
  player('Angelo Stiller', { born: ['2001-04-04', 'squads-2026'] }),
  player('Dani Carvajal', {
    club: 'real-madrid',
    names: ['Carvajal', 'Daniel Carvajal'],
    born: ['1992-01-11', 'squads-2018'],
  }),
  player('Eduardo Camavinga', {
    club: 'real-madrid',
    names: ['Camavinga'],
    born: ['2002-11-10', 'squads-2022'],
    complete: {
      until: '2026-01-31',
      by: [
        [
          'Eduardo Camavinga quitte Rennes et file au Real Madrid, Le Vif Sport/Foot Magazine, August 2021',
          'https://sportmagazine.levif.be/sport/foot-international/eduardo-camavinga-quitte-rennes-et-file-au-real-madrid/article-news-1463097.html',
          '2026-11-26',
        ],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['rennes', '', '2021-08-31'],
      ['real-madrid', '2021-08-31'],
    ],
  }),
  player('Aurelien Tchouameni', {
    club: 'real-madrid',
    names: ['Tchouameni'],
    born: ['2000-01-27', 'squads-2022'],
    complete: {
      until: '2026-01-31',
      by: [
        [
          'Aurélien Tchouaméni, Munzinger',
          'https://munzinger.de/search/portrait/Aurelien+Tchouameni/1/10923.html',
          '2026-11-26',
        ],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['bordeaux', '', '2020-01-29'],
      ['monaco', '2020-01-29', '2022-06-30'],
      ['real-madrid', '2022-06-11', '', { began: '2022-07-01' }],
    ],
  }),
  player('Federico Valverde', {
    club: 'real-madrid',
    names: ['Valverde', 'Fede Valverde'],
    born: ['1998-07-22', 'squads-2022'],
  }),
  player('Thibaut Courtois', {
    club: 'real-madrid',
    names: ['Courtois'],
    born: ['1992-05-11', 'squads-2014'],
    complete: {
      until: '2026-01-31',
      by: [
        ['Thibaut Courtois, Wikipedia', 'https://en.wikipedia.org/wiki/Thibaut_Courtois', '2026-11-26'],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['genk', '', '2011-07-26'],
      ['atletico-madrid', '2011-07-26', '2014-06-30', { loan: true }],
      ['chelsea', '2011-07-26', '2018-08-09'],
      ['real-madrid', '2018-08-08'],
    ],
  }),
  player('Eder Militao', { club: 'real-madrid', names: ['Militao'], born: ['1998-01-18', 'squads-2022'] }),
  player('Arda Guler', {
    club: 'real-madrid',
    names: ['Guler'],
    born: ['2005-02-25', 'squads-2026'],
    complete: {
      until: '2026-01-31',
      by: [
        [
          'Oficial: Arda Güler é reforço do Real Madrid, Record, 6 July 2023',
          'https://www.record.pt/internacional/paises/espanha/real-madrid/detalhe/oficial-arda-gler-e-reforco-do-real-madrid',
          '2026-11-26',
        ],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['fenerbahce', '', '2023-07-06'],
      ['real-madrid', '2023-07-06'],
    ],
  }),
  player('Endrick', {
    club: 'real-madrid',
    names: ['Endrick Felipe'],
    born: ['2006-07-21', 'squads-2026'],
    complete: {
      until: '2025-12-23',
      by: [
        [
          'Endrick (footballer, born 2006), Wikipedia',
          'https://en.wikipedia.org/wiki/Endrick_(footballer,_born_2006)',
          '2026-11-26',
        ],
        [
          'Endrick cedido al Olympique de Lyon, Telecinco, 23 December 2025',
          'https://www.telecinco.es/noticias/deportes/20251223/olympique-lyon-endrick-fichaje-nuevo-navidad-diciembre_18_017938777.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['palmeiras', '', '2024-07-26'],
      ['real-madrid', '2022-12-15', '', { began: '2024-07-21' }],
      ['lyon', '2025-12-23', '', { began: '2026-01-01', loan: true }],
    ],
  }),
  player('Franco Mastantuono', {
    complete: {
      until: '2026-01-31',
      by: [
        ['Franco Mastantuono, Wikipedia', 'https://en.wikipedia.org/wiki/Franco_Mastantuono', '2026-11-26'],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['river-plate', '', '2025-08-14'],
      ['real-madrid', '2025-06-13', '', { began: '2025-08-14' }],
    ],
  }),
  player('Dean Huijsen', {
    club: 'bournemouth',
    names: ['Huijsen'],
    born: ['2005-04-14', 'fantasy-2024'],
    complete: {
      until: '2026-01-31',
      by: [
        ['Dean Huijsen, Wikipedia', 'https://en.wikipedia.org/wiki/Dean_Huijsen', '2026-11-26'],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['juventus', '', '2024-07-30'],
      ['roma', '2024-01-06', '2024-06-30', { loan: true }],
      ['bournemouth', '2024-07-30', '2025-05-31'],
      ['real-madrid', '2025-05-17', '', { began: '2025-06-01' }],
    ],
  }),
  player('Alvaro Carreras', {
    complete: {
      until: '2026-01-31',
      by: [
        [
          'Álvaro Carreras, novo jogador do Real Madrid, realmadrid.com, 14 July 2025',
          'https://www.realmadrid.com/pt-PT/noticias/futebol/primeira-equipa/atualidade/alvaro-carreras-nuevo-jugador-del-real-madrid-14-07-2025',
          '2026-11-26',
        ],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-united', '2020-09', '2024-06-30'],
      ['preston-north-end', '2022-07-26', '2023-05', { loan: true }],
      ['granada', '2023-09-01', '2024-01-12', { loan: true }],
      ['benfica', '2024-01-12', '2024-06-30', { loan: true }],
      ['benfica', '2024-06', '2025-07-14'],
      ['real-madrid', '2025-07-14'],
    ],
  }),
  player('Antonio Rudiger', {
    club: 'real-madrid',
    names: ['Rudiger'],
    born: ['1993-03-03', 'world-cup-players'],
    complete: {
      until: '2026-01-31',
      by: [
        ['Antonio Rüdiger, Wikipedia', 'https://en.wikipedia.org/wiki/Antonio_R%C3%BCdiger', '2026-11-26'],
        [
          'Real Madrid squad list for the Rayo Vallecano match, RPC TV, 31 January 2026',
          'https://www.rpctv.com/futbol-internacional/futbol/el-real-madrid-jugara-el-rayo-vallecano-mendy-rudiger-y-trent-n6068450',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['stuttgart', '', '2016-06-30'],
      ['roma', '2015-08-19', '2016-06-30', { loan: true }],
      ['roma', '2016-05-30', '2017-07-09', { began: '2016-07-01' }],
      ['chelsea', '2017-07-09', '2022-06-30'],
      ['real-madrid', '2022-06-02', '', { began: '2022-07-01' }],
    ],
    contracts: [
      [
        'chelsea',
        '2017-07-09',
        2022,
        'a five-year contract',
        [
          'Football Italia, 9 July 2017: Official: Rudiger signs for Chelsea',
          'http://www.football-italia.net/105496/official-rudiger-signs-chelsea',
          '2026-11-26',
        ],
      ],
      [
        'real-madrid',
        '2022-06-02',
        2026,
        'bound to the club for the next four seasons',
        [
          'SportsCafe, 2 June 2022: Real Madrid confirm that they have signed Antonio Rudiger to four-year contract',
          'https://www.sportscafe.in/football/articles/2022/jun/02/real-madrid-confirm-that-they-have-signed-antonio-rudiger-to-four-year-contract?utm_medium=rss',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-01',
  }),
  player('David Alaba', {
    club: 'real-madrid',
    names: ['Alaba'],
    born: ['1992-06-24', 'squads-2026'],
    complete: {
      until: '2026-03-06',
      by: [
        ['David Alaba, Wikipedia', 'https://en.wikipedia.org/wiki/David_Alaba', '2026-11-26'],
        [
          'Fußballer David Alaba, Steckbrief, Kurier, 6 March 2026',
          'https://kurier.at/freizeit/zeitgeist/fussballer-david-alaba-wm-gewinnspiel/403137082',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['bayern-munich', '', '2021-06-30'],
      ['hoffenheim', '2011-01', '2011-06-30', { loan: true }],
      ['real-madrid', '2021-05-28', '', { began: '2021-07-01' }],
    ],
    contracts: [
      [
        'bayern-munich',
        '2016-03-18',
        2021,
        'contract renewed for three more seasons, until 2021',
        [
          'IANS at socialnews.xyz, 18 March 2016: Bayern Munich renews Alaba’s contract until 2021',
          'https://socialnews.xyz/2016/03/18/bayern-munich-renews-alabas-contract-until-2021',
          '2026-11-26',
        ],
      ],
      [
        'real-madrid',
        '2021-05-28',
        2026,
        'contract until 30 June 2026',
        [
          'Kurier, 28 May 2021',
          'https://kurier.at/sport/fussball/offiziell-real-madrid-praesentiert-neuzugang-david-alaba-vom-fc-bayern-muenchen/401390622',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2021-05-28',
  }),
  player('Ferland Mendy', { club: 'real-madrid', born: ['1995-06-08', 'players-fr'] }),
  player('Brahim Diaz', { club: 'real-madrid', born: ['1999-08-03', 'squads-2026'] }),
  player('Lucas Vazquez', { club: 'real-madrid', born: ['1991-07-01', 'squads-2018'] }),
  player('Fran Garcia', { club: 'real-madrid', born: ['1999-08-14', 'players-es'] }),
  player('Raul Asencio', { since: 2003, club: 'real-madrid' }),
  player('Raul Asencio', {
    since: 1998,
    born: [
      '1998-05-20',
      [
        'Raul Asencio al Pisa, PisaToday (July 2019)',
        'http://www.pisatoday.it/sport/raul-asencio-acquisto-pisa-sporting-club-mercato-serie-b.html',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2022-06-21',
      by: [
        [
          'Cittadella, è il bomber spagnolo Asencio il primo colpo, Il Mattino di Padova (21 June 2022)',
          'https://mattinopadova.gelocal.it/sport/2022/06/21/news/cittadella-e-il-bomber-spagnolo-asencio-il-primo-colpo-di-mercato-1.41526502',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['genoa', '2014', '2021'],
      ['pisa', '2019-07', '2020-01', { loan: true }],
      ['lecce', '2022-01', '2022-06-21', { loan: true }],
    ],
  }),
  player('Gonzalo Garcia', { since: 2004, born: ['2004-03-24', 'players-es'], played: [['real-madrid', '']] }),
  player('Nico Paz', { born: ['2004-09-08', 'squads-2026'] }),
  player('Lamine Yamal', { born: ['2007-07-13', 'squads-2026'] }),
  player('Pedri', {
    born: ['2002-11-25', 'squads-2026'],
    played: [
      ['las-palmas', '', '2020-06'],
      ['barcelona', '2019-09'],
    ],
  }),
  player('Gavi', { born: ['2004-08-05', 'squads-2022'], played: [['barcelona', '']] }),
  player('Raphinha', {
    born: ['1996-12-14', 'squads-2022'],
    complete: {
      until: '2025-11',
      by: [
        ['Raphinha, Wikipedia', 'https://en.wikipedia.org/wiki/Raphinha', '2026-11-26'],
        [
          'Raphinha își clarifică viitorul la Barcelona (noclickba.it; undated, after Simeone’s remark of early December 2025)',
          'https://noclickba.it/article/raphinha-isi-clarifica-viitorul-la-barcelona',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['vitoria-guimaraes', '2016', '2018-06-30'],
      ['sporting-cp', '2018-05', '2019-09-02', { began: '2018-07-01' }],
      ['rennes', '2019-09-02', '2020-10-05'],
      ['leeds-united', '2020-10-05', '2022-07-15'],
      ['barcelona', '2022-07-13'],
    ],
  }),
  player('Ronald Araujo', { born: ['1999-03-07', 'squads-2022'] }),
  player('Jules Kounde', {
    born: ['1998-11-12', 'squads-2022'],
    complete: {
      until: '2025-12',
      by: [
        ['Jules Koundé, Wikipedia', 'https://en.wikipedia.org/wiki/Jules_Kound%C3%A9', '2026-11-26'],
        [
          'Barcelona’s Andreas Christensen faces lengthy absence with ACL injury (ESPN text at briefly.co, 21 December 2025; names Koundé among Barça’s defenders)',
          'https://heroku.briefly.co/anchor/Barcelona/story/barcelonas-andreas-christensen-faces-lengthy-absence-with-acl-injury',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['bordeaux', '', '2019-07-03'],
      ['sevilla', '2019-07-03', '2022-07-28'],
      ['barcelona', '2022-07-28'],
    ],
  }),
  player('Dani Olmo', {
    born: ['1998-05-07', 'squads-2022'],
    complete: {
      until: '2025-09-21',
      by: [
        [
          'Le champion d’Europe Dani Olmo quitte Leipzig pour le FC Barcelone (RTL.be, 9 August 2024)',
          'https://www.rtl.be/sport/football/le-champion-deurope-dani-olmo-quitte-leipzig-pour-le-fc-barcelone/2024-08-09/article/698948',
          '2026-11-26',
        ],
        [
          'Ferran Torres asegura su potencial para ser clave en el Barcelona (noticias.madrid after El País; the Getafe match of 21 September 2025, Olmo scored)',
          'https://noticias.madrid/ferran-torres-asegura-su-potencial-para-ser-clave-en-el-barcelona',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['dinamo-zagreb', '2014', '2020-01-25'],
      ['rb-leipzig', '2020-01-25', '2024-08-09'],
      ['barcelona', '2024-08-09'],
    ],
  }),
  player('Ferran Torres', {
    born: ['2000-02-29', 'squads-2022'],
    complete: {
      until: '2025-11-23',
      by: [
        ['Ferran Torres, Wikipedia', 'https://en.wikipedia.org/wiki/Ferran_Torres', '2026-11-26'],
        [
          'Flick, Ferran Torres (Sport, 23 November 2025)',
          'https://www.sport.es/es/noticias/barca/flick-problema-ferran-torres-tiburon-124020047',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['valencia', '', '2020-08-04'],
      ['manchester-city', '2020-08-04', '2021-12-28'],
      ['barcelona', '2021-12-28'],
    ],
  }),
  player('Ansu Fati', { born: ['2002-10-31', 'squads-2022'] }),
  player('Marc-Andre ter Stegen', { born: ['1992-04-30', 'squads-2018'] }),
  player('Joan Garcia', {
    born: ['2001-05-04', 'squads-2026'],
    complete: {
      until: '2026-01-16',
      by: [
        ['Joan García, Wikipedia', 'https://en.wikipedia.org/wiki/Joan_Garc%C3%ADa', '2026-11-26'],
        [
          'Joan García, la révolution est en marche (SoFoot / Boursorama, 16 January 2026)',
          'https://www.boursorama.com/actualite-economique/actualites/joan-garcia-la-revolution-est-en-marche-df4c698eff20d661ba8dad90b5959e96',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['espanyol', '', '2025-06-18'],
      ['barcelona', '2025-06-18'],
    ],
  }),
  player('Andreas Christensen', {
    born: ['1996-04-10', 'squads-2018'],
    complete: {
      until: '2025-12-25',
      by: [
        ['Andreas Christensen, Wikipedia', 'https://en.wikipedia.org/wiki/Andreas_Christensen', '2026-11-26'],
        [
          'Barcelona reaguje na kontuzję gwiazdy (Goal.pl, 25 December 2025)',
          'https://www.goal.pl/la-liga/barcelona-reaguje-na-kontuzje-gwiazdy-oferta-na-stole/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['chelsea', '', '2022-06-30'],
      ['borussia-monchengladbach', '2015-07-10', '2017-06-30', { loan: true }],
      ['barcelona', '2022-07-04'],
    ],
  }),
  player('Franck Kessie', {
    born: ['1996-12-19', 'squads-2026'],
    complete: {
      until: '2025-02-03',
      by: [
        ['Franck Kessié, Wikipedia', 'https://en.wikipedia.org/wiki/Franck_Kessi%C3%A9', '2026-11-26'],
        [
          'Franck Kessié out for Al-Ahli’s AFC Elite clash (africasoccer, 2 February 2025)',
          'https://africasoccer.com/franck-kessie-out-for-al-ahlis-afc-elite-ldc-clash',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['atalanta', '2015-01-29', '2019-06-30'],
      ['ac-milan', '2017-06-02', '2019-06-30', { loan: true }],
      ['ac-milan', '2019-06-30', '2022-06-30'],
      ['barcelona', '2022-07-04', '2023-08-09'],
      ['al-ahli', '2023-08-09'],
    ],
    contracts: [
      [
        'ac-milan',
        '2017-06-02',
        2019,
        'a contract until 30 June 2019: two-year loan with the obligation to buy',
        [
          'Football Italia, 2 June 2017: OFFICIAL: Milan sign Kessie',
          'http://www.football-italia.net/103541/official-milan-sign-kessie',
          '2026-11-26',
        ],
      ],
    ],
  }),
  player('Fermin Lopez', { born: ['2003-05-11', 'players-es'] }),
  player('Alejandro Balde', { born: ['2003-10-18', 'squads-2022'] }),
  player('Pau Cubarsi', { born: ['2007-01-22', 'squads-2026'] }),
  player('Marc Casado', { born: ['2003-09-14', 'players-es'] }),
  player('Joao Felix', {
    born: ['1999-11-10', 'squads-2022'],
    complete: {
      until: '2025-07-29',
      by: [
        [
          'João Félix signs for Al Nassr (Voz, 29 July 2025)',
          'https://voz.us/en/sports/250729/27365/joao-felix-signs-al-nassr.html',
          '2026-11-26',
        ],
        [
          'Refuzat de toată lumea, João Félix e pregătit să se întoarcă acasă (Sport.ro, spring 2025; every club with years)',
          'https://www.sport.ro/fotbal-extern/refuzat-de-toata-lumea-joao-felix-e-pregatit-sa-se-intoarca-acasa.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['benfica', '', '2019-07-03'],
      ['atletico-madrid', '2019-07-03', '2024-08-21'],
      ['chelsea', '2023-01-11', '2023-06-30', { loan: true }],
      ['barcelona', '2023-09-01', '2024-06-30', { loan: true }],
      ['chelsea', '2024-08-21', '2025-07-29'],
      ['ac-milan', '2025-02-03', '2025-06-30', { loan: true }],
      ['al-nassr', '2025-07-29'],
    ],
  }),
  player('Joao Cancelo', {
    born: ['1994-05-27', 'squads-2022'],
    complete: {
      until: '2026-01-13',
      by: [
        ['João Cancelo, Wikipedia', 'https://en.wikipedia.org/wiki/Jo%C3%A3o_Cancelo', '2026-11-26'],
        [
          'FC Barcelona announces Cancelo on loan from Al Hilal (Okaz, 13 January 2026)',
          'https://www.okaz.com.sa/sport/international/2231085',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['benfica', '', '2015-05-25'],
      ['valencia', '2014-08-20', '2015-06-30', { loan: true }],
      ['valencia', '2015-05-25', '2018-06-27'],
      ['inter-milan', '2017-08-22', '2018-06-30', { loan: true }],
      ['juventus', '2018-06-27', '2019-08-07'],
      ['manchester-city', '2019-08-07', '2024-08-27'],
      ['bayern-munich', '2023-01-31', '2023-06-30', { loan: true }],
      ['barcelona', '2023-09-01', '2024-06-30', { loan: true }],
      ['al-hilal', '2024-08-27'],
      ['barcelona', '2026-01-13', '', { loan: true }],
    ],
  }),
  player('Ousmane Dembele', {
    born: ['1997-05-15', 'squads-2018'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Ousmane Dembélé, Wikipedia', 'https://en.wikipedia.org/wiki/Ousmane_Demb%C3%A9l%C3%A9', '2026-11-26'],
        [
          'Le PSG en ballotage plus que favorable (SoFoot / Boursorama, 11 March 2026)',
          'https://www.boursorama.com/actualite-economique/actualites/le-psg-en-ballotage-plus-que-favorable-a42f6e94fae2100de2a42615a2f7bb66',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['rennes', '', '2016-06-30'],
      ['borussia-dortmund', '2016-05-12', '2017-08-25', { began: '2016-07-01' }],
      ['barcelona', '2017-08-25', '2023-08-12'],
      ['paris-saint-germain', '2023-08-12'],
    ],
    contracts: [
      [
        'barcelona',
        '2017-08-25',
        2022,
        'a five-year contract',
        [
          'The Guardian, 25 August 2017',
          'https://www.theguardian.com/football/2017/aug/25/barcelona-sign-ousmane-dembele-borussia-dortmund',
          '2026-11-26',
        ],
      ],
      [
        'barcelona',
        '2022-07-14',
        2024,
        'agreement on a contract until 30 June 2024, signed on Thursday 14 July',
        [
          'PressAfrik, July 2022 (club statement)',
          'https://www.pressafrik.com/Officiel--Ousmane-Dembele-prolonge-a-Barca-jusqu-en-2024_a250305.html',
          '2026-11-26',
        ],
      ],
      [
        'paris-saint-germain',
        '2023-08-12',
        2028,
        'a five-year deal',
        ['AFP at The42, 12 August 2023', 'https://www.the42.ie/ousmane-dembele-psg-6141646-Aug2023/', '2026-11-26'],
      ],
    ],
    contractsUntil: '2023-08-12',
  }),
  player('Khvicha Kvaratskhelia', {
    born: ['2001-02-12', 'players-ge'],
    complete: {
      until: '2026-03-11',
      by: [
        [
          'Khvicha Kvaratskhelia, Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Khvicha_Kvaratskhelia',
          '2026-11-26',
        ],
        [
          'Le PSG en ballotage plus que favorable (SoFoot / Boursorama, 11 March 2026)',
          'https://www.boursorama.com/actualite-economique/actualites/le-psg-en-ballotage-plus-que-favorable-a42f6e94fae2100de2a42615a2f7bb66',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lokomotiv-moscow', '2019-02-15', '2019-07-01', { loan: true }],
      ['napoli', '2022-07-01', '2025-01-17'],
      ['paris-saint-germain', '2025-01-17'],
    ],
  }),
  player('Achraf Hakimi', {
    club: 'paris-saint-germain',
    names: ['Hakimi'],
    born: ['1998-11-04', 'squads-2018'],
    complete: {
      until: '2026-01-12',
      by: [
        ['Achraf Hakimi, Wikipedia', 'https://en.wikipedia.org/wiki/Achraf_Hakimi', '2026-11-26'],
        [
          'Meet Achraf Hakimi (DNA India, 12 January 2026)',
          'https://www.dnaindia.com/bollywood/photo-gallery-meet-achraf-hakimi-nora-fatehi-rumoured-boyfriend-captains-morocco-football-team-was-previosuly-married-to-spanish-actress-hiba-abouk-3196832',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['real-madrid', '', '2020-07-02'],
      ['borussia-dortmund', '2018-07-11', '2020-06-30', { loan: true }],
      ['inter-milan', '2020-07-02', '2021-07-06'],
      ['paris-saint-germain', '2021-07-06'],
    ],
  }),
  player('Gianluigi Donnarumma', {
    born: ['1999-02-25', 'fantasy-2025'],
    complete: {
      until: '2025-12',
      by: [
        ['Gianluigi Donnarumma, Wikipedia', 'https://en.wikipedia.org/wiki/Gianluigi_Donnarumma', '2026-11-26'],
        [
          'Donnarumma è un nuovo giocatore del Manchester City (MilanNews, 2 September 2025, club statement)',
          'https://www.milannews.it/gli-ex/donnarumma-e-un-nuovo-giocatore-del-manchester-city-contratto-fino-al-2030-589128',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ac-milan', '', '2021-06-30'],
      ['paris-saint-germain', '2021-07-14', '2025-09-02'],
      ['manchester-city', '2025-09-01'],
    ],
    contracts: [
      [
        'ac-milan',
        '2017-07-11',
        2021,
        'prolonged until 30 June 2021',
        [
          'Público, 11 July 2017: Seis milhões por ano fizeram Donnarumma voltar atrás',
          'https://www.publico.pt/2017/07/11/desporto/noticia/seis-milhoes-por-ano-fizeram-donnarumma-voltar-atras-1778780',
          '2026-11-26',
        ],
      ],
      [
        'paris-saint-germain',
        '2021-07-14',
        2026,
        'a five-year contract signed on 14 July, until the end of June 2026',
        [
          'Associated Press in The New Indian Express, 2021: PSG signs Italy goalkeeper Gianluigi Donnarumma on five-year deal',
          'https://www.newindianexpress.com/sport/football/2021/aug/11/psg-signs-italy-goalkeeper-gianluigi-donnarumma-on-five-year-deal-2343249.html',
          '2026-11-26',
        ],
      ],
      [
        'manchester-city',
        '2025-09-02',
        2030,
        'a five-year contract, until the summer of 2030',
        [
          'Geo Super, 2 September 2025',
          'https://www.geosuper.tv/latest/48347-donnarumma-joins-manchester-city-from-psg',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-09-02',
  }),
  player('Bradley Barcola', {
    born: ['2002-09-02', 'squads-2026'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Bradley Barcola, Wikipedia', 'https://en.wikipedia.org/wiki/Bradley_Barcola', '2026-11-26'],
        [
          'PSG: la réaction à chaud de Bradley Barcola (Foot Mercato, 11 March 2026)',
          'https://www.footmercato.net/a4491066867734754952-psg-la-reaction-a-chaud-de-bradley-barcola',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lyon', '', '2023-08-31'],
      ['paris-saint-germain', '2023-08-31'],
    ],
  }),
  player('Vitinha', {
    since: '2000-02',
    born: ['2000-02-13', 'squads-2022'],
    complete: {
      until: '2026-03-11',
      by: [
        [
          'Vitinha (footballer, born February 2000), Wikipedia',
          'https://en.wikipedia.org/wiki/Vitinha_(footballer,_born_February_2000)',
          '2026-11-26',
        ],
        [
          'Le PSG en ballotage plus que favorable (SoFoot / Boursorama, 11 March 2026)',
          'https://www.boursorama.com/actualite-economique/actualites/le-psg-en-ballotage-plus-que-favorable-a42f6e94fae2100de2a42615a2f7bb66',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['porto', '', '2022-06-30'],
      ['wolverhampton-wanderers', '2020-09-09', '2021-06-30', { loan: true }],
      ['paris-saint-germain', '2022-06-30'],
    ],
  }),
  player('Vitinha', {
    since: '2000-03',
    born: [
      '2000-03-15',
      [
        'Vitinha, il Grifone ha un nuovo bomber, Alfredo Pedullà',
        'https://www.alfredopedulla.com/vitinha-il-grifone-ha-un-nuovo-bomber/',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2025-07',
      by: [
        [
          'Vitinha, il Grifone ha un nuovo bomber, Alfredo Pedullà',
          'https://www.alfredopedulla.com/vitinha-il-grifone-ha-un-nuovo-bomber/',
          '2026-11-26',
        ],
        [
          'OM : Vitinha vide son sac, Foot Mercato (July 2025)',
          'https://www.footmercato.net/a8666919388756067490-om-vitinha-vide-son-sac',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['braga', '2021-01', '2023-01-31'],
      ['marseille', '2023-01-31', '2024-06-30'],
      ['genoa', '2024-02-01', '2024-06-30', { loan: true }],
      ['genoa', '2024-07'],
    ],
  }),
  player('Vitinha', {
    since: 1986,
    born: [
      '1986-02-11',
      [
        'Vitinha: sem shoppings e onde até a mímica atrapalha, Jornal de Notícias',
        'https://www.jn.pt/desporto/artigo/vitinha-sem-shoppings-e-onde-ate-a-mimica-atrapalha/8496374',
        '2026-11-26',
      ],
    ],
    played: [
      ['cfr-cluj', '2006', '2011'],
      ['ludogorets', '2012-01', '2017'],
    ],
  }),
  player('Joao Neves', {
    born: ['2004-09-27', 'squads-2026'],
    complete: {
      until: '2025-12-09',
      by: [
        ['João Neves, Wikipedia', 'https://en.wikipedia.org/wiki/Jo%C3%A3o_Neves', '2026-11-26'],
        [
          'Vitinha annonce un grand joueur au PSG (Le10Sport, 9 December 2025)',
          'https://le10sport.com/football/ligue1/psg/60meur-cest-confirme-vitinha-annonce-un-grand-joueur-au-psg-767680',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['benfica', '', '2024-08-05'],
      ['paris-saint-germain', '2024-08-05'],
    ],
  }),
  player('Warren Zaire-Emery', { born: ['2006-03-08', 'squads-2026'] }),
  player('Desire Doue', {
    born: ['2005-06-03', 'squads-2026'],
    complete: {
      until: '2026-02-21',
      by: [
        ['Désiré Doué, Wikipedia', 'https://en.wikipedia.org/wiki/D%C3%A9sir%C3%A9_Dou%C3%A9', '2026-11-26'],
        [
          'Doué: Ma sortie, c’est de la prévention (Canal Supporters, 21 February 2026)',
          'https://canal-supporters.com/doue-ma-sortie-cest-de-la-prevention-tout-va-tres-bien/?utm_source=rss&utm_medium=rss&utm_campaign=doue-ma-sortie-cest-de-la-prevention-tout-va-tres-bien',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['rennes', '', '2024-08-17'],
      ['paris-saint-germain', '2024-08-17'],
    ],
  }),
  player('Randal Kolo Muani', {
    born: ['1998-12-05', 'squads-2022'],
    complete: {
      until: '2026-02-10',
      by: [
        ['Randal Kolo Muani, Wikipedia', 'https://en.wikipedia.org/wiki/Randal_Kolo_Muani', '2026-11-26'],
        [
          'Tottenham set to cut ties with attacker (CaughtOffside, 10 February 2026)',
          'https://www.caughtoffside.com/2026/02/10/tottenham-set-to-cut-ties-with-attacker/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['nantes', '', '2022-06-30'],
      ['eintracht-frankfurt', '2022-03-03', '2023-09-01', { began: '2022-07-01' }],
      ['paris-saint-germain', '2023-09-01'],
      ['juventus', '2025-01-23', '2025-07', { loan: true }],
      ['tottenham-hotspur', '2025-09-01', '', { loan: true }],
    ],
  }),
  player('Marquinhos', {
    since: 1994,
    born: ['1994-05-14', 'squads-2018'],
    played: [
      ['corinthians', '', '2012'],
      ['roma', '2012', '2013-07'],
      ['paris-saint-germain', '2013-07'],
    ],
  }),
  player('Marquinhos', {
    since: 2003,
    born: [
      '2003-04-07',
      [
        'Marquinhos (footballer, born 2003), Wikipedia',
        'https://en.wikipedia.org/wiki/Marquinhos_(footballer,_born_2003)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2025-06',
      by: [
        [
          'Marquinhos (footballer, born 2003), Wikipedia',
          'https://en.wikipedia.org/wiki/Marquinhos_(footballer,_born_2003)',
          '2026-11-26',
        ],
        [
          'L’Arsenal saluta Marquinhos, Tuttomercatoweb (summer 2025)',
          'https://www.tuttomercatoweb.com/calcio-estero/l-arsenal-saluta-marquinhos-l-attaccante-passa-definitivamente-al-cruzeiro-2112467',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sao-paulo', '2020', '2022-06-13'],
      ['arsenal', '2022-06-13', '2025-07'],
      ['norwich-city', '2023-01-31', '2023-06-30', { loan: true }],
      ['nantes', '2023-08-12', '2024-01', { loan: true }],
      ['fluminense', '2024-01', '2024-12', { loan: true }],
      ['cruzeiro', '2025-01-09', '2025-07', { loan: true }],
      ['cruzeiro', '2025-07'],
    ],
  }),
  player('Goncalo Ramos', {
    born: ['2001-06-20', 'squads-2022'],
    complete: {
      until: '2026-02-21',
      by: [
        ['Gonçalo Ramos, Wikipedia', 'https://en.wikipedia.org/wiki/Gon%C3%A7alo_Ramos', '2026-11-26'],
        [
          'Doué: Ma sortie, c’est de la prévention (Canal Supporters, 21 February 2026)',
          'https://canal-supporters.com/doue-ma-sortie-cest-de-la-prevention-tout-va-tres-bien/?utm_source=rss&utm_medium=rss&utm_campaign=doue-ma-sortie-cest-de-la-prevention-tout-va-tres-bien',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['benfica', '', '2024-06-30'],
      ['paris-saint-germain', '2023-08-07', '2024-06-30', { loan: true }],
      ['paris-saint-germain', '2023-11-22'],
    ],
  }),
  player('Nuno Mendes', { born: ['2002-06-19', 'squads-2022'] }),
  player('Marco Verratti', { born: ['1992-11-05', 'squads-2014'] }),
  player('Mauro Icardi', {
    born: ['1993-02-19', 'players-ar'],
    complete: {
      until: '2026-03-11',
      by: [
        [
          'Ufficiale: Icardi lascia il PSG, al Galatasaray (Tuttomercatoweb, July 2023, PSG statement)',
          'https://www.tuttomercatoweb.com/calcio-estero/ufficiale-icardi-lascia-il-psg-l-ex-inter-passa-a-titolo-definitivo-al-galatasaray-1858296',
          '2026-11-26',
        ],
        [
          'Maxi López habló de Icardi (Minutouno, 11 March 2026)',
          'https://www.minutouno.com/deportes/maxi-lopez-hablo-una-posible-llegada-mauro-icardi-river-que-dijo-n6254797',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sampdoria', '2011-01', '2013-07-09'],
      ['inter-milan', '2013-07-09', '2020-05-31'],
      ['paris-saint-germain', '2019-09-02', '2020-05-31', { loan: true }],
      ['paris-saint-germain', '2020-05-31', '2023-07-28'],
      ['galatasaray', '2022-09-08', '2023-06-30', { loan: true }],
      ['galatasaray', '2023-07-28'],
    ],
  }),
  player('Edinson Cavani', {
    born: ['1987-02-14', 'squads-2010'],
    complete: {
      until: '2026-02-28',
      by: [
        ['Edinson Cavani, Wikipedia', 'https://en.wikipedia.org/wiki/Edinson_Cavani', '2026-11-26'],
        [
          'Cavani genera gran preocupación en Boca (Diario UNO, 28 February 2026)',
          'https://www.diariouno.com.ar/ovacion/futbol/cavani-genera-gran-preocupacion-boca-su-lesion-deja-el-futbol-n1531330',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['palermo', '2007-01', '2011-06-30'],
      ['napoli', '2010-07', '2011-06-30', { loan: true }],
      ['napoli', '2011-06', '2013-07-16'],
      ['paris-saint-germain', '2013-07-16', '2020-06-30'],
      ['manchester-united', '2020-10-05', '2022-06-30'],
      ['valencia', '2022-08-29', '2023-07'],
      ['boca-juniors', '2023-07-29'],
    ],
  }),
  player('Angel Di Maria', { born: ['1988-02-14', 'squads-2010'] }),
  player('Zlatan Ibrahimovic', { shortNames: ['Ibrahimovic', 'Zlatan'], born: ['1981-10-03', 'squads-2002'] }),
  player('Lautaro Martinez', { born: ['1997-08-22', 'squads-2022'] }),
  player('Rafael Leao', { born: ['1999-06-10', 'squads-2022'] }),
  player('Theo Hernandez', {
    born: ['1997-10-06', 'squads-2022'],
    complete: {
      until: '2026-02-03',
      by: [
        ['Théo Hernandez, Wikipedia', 'https://en.wikipedia.org/wiki/Th%C3%A9o_Hernandez', '2026-11-26'],
        [
          'Salah and the Saudi Pro League after Benzema’s move (Goal, 3 February 2026; names Theo Hernandez in Al-Hilal’s team)',
          'https://www.goal.com/en-sa/lists/mohamed-salah-next-club-saudi-pro-league-transfer-plan-liverpool-karim-benzema-cristiano-ronaldo/blt47ecc4773c087419',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['atletico-madrid', '', '2017-07-05'],
      ['alaves', '2016-08-04', '2017-06-30', { loan: true }],
      ['real-madrid', '2017-07-05', '2019-07-06'],
      ['real-sociedad', '2018-08', '2019-06-30', { loan: true }],
      ['ac-milan', '2019-07-06', '2025-07-10'],
      ['al-hilal', '2025-07-10'],
    ],
  }),
  player('Mike Maignan', { born: ['1995-07-03', 'squads-2026'] }),
  player('Nicolo Barella', { born: ['1997-02-07', 'players-it'] }),
  player('Alessandro Bastoni', { born: ['1999-04-13', 'players-it'] }),
  player('Dusan Vlahovic', {
    born: ['2000-01-28', 'squads-2022'],
    complete: {
      until: '2026-03-09',
      by: [
        ['Dusan Vlahovic, Italian Wikipedia, by a copy', 'https://it.wikipedia.org/wiki/Dusan_Vlahovic', '2026-11-26'],
        [
          'Juventus: David (JuveNews, 9 March 2026)',
          'https://www.juvenews.eu/news/juventus-david-seriea-champions-vlahovic/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['partizan-belgrade', '', '2018-06-30'],
      ['fiorentina', '2017-06', '2022-01-28', { began: '2018-01-28' }],
      ['juventus', '2022-01-28'],
    ],
    contracts: [
      [
        'juventus',
        '2022-01-28',
        2026,
        'signed for four years, until 30 June 2026',
        [
          'Giornale di Puglia, January 2022',
          'https://www.giornaledipuglia.com/2022/01/colpo-della-juve-acquistato-vlahovic.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-08',
  }),
  player('Kenan Yildiz', { born: ['2005-05-04', 'squads-2026'] }),
  player('Paulo Dybala', {
    born: ['1993-11-15', 'squads-2018'],
    complete: {
      until: '2026-02',
      by: [
        [
          'Infortunio Dybala, oggi il test (Vocegiallorossa, the day after Napoli-Roma, mid-February 2026; with his career)',
          'https://m.vocegiallorossa.it/amp/primo-piano/infortunio-dybala-oggi-il-test-con-un-preparatore-277663',
          '2026-11-26',
        ],
        [
          'Paulo Dybala: his career so far (AS Roma, July 2022)',
          'https://asroma.com/en/news/64571/paulo-dybala-his-career-so-far-in-10-magic-moments',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['palermo', '2012-04', '2015-06-30', { began: '2012-07-20' }],
      ['juventus', '2015-06-04', '2022-06-30', { began: '2015-07-01' }],
      ['roma', '2022-07-18'],
    ],
    contracts: [
      [
        'juventus',
        '2017-04-13',
        2022,
        'renewed until 30 June 2022',
        [
          'La Gazzetta dello Sport, 13 April 2017',
          'http://www.gazzetta.it/Calcio/Serie-A/Juventus/13-04-2017/juventus-dybala-ha-rinnovato-bianconero-fino-2022-190705082496.shtml',
          '2026-11-26',
        ],
      ],
      [
        'roma',
        '2022-07-20',
        2025,
        'a three-year contract, until 30 June 2025',
        [
          'SIC Notícias, 20 July 2022',
          'https://sicnoticias.pt/desporto/2022-07-20-Roma-oficializa-contratacao-de-Paulo-Dybala-b6eff869',
          '2026-11-26',
        ],
      ],
      [
        'roma',
        '2025-01-26',
        2026,
        'prolonged automatically, by matches played, until June 2026; confirmed by the sporting director',
        [
          'SAPO Desporto, January 2025: Oficial: Dybala vai continuar em Roma',
          'https://beta.sapo.pt/noticias/desporto/mercado-oficial-dybala-vai-continuar-em-roma_67965c538f06334acba5154d',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-08',
  }),
  player('Hakan Calhanoglu', { born: ['1994-02-08', 'squads-2026'] }),
  player('Marcus Thuram', {
    born: ['1997-08-06', 'squads-2022'],
    complete: {
      until: '2026-01',
      by: [
        ['Marcus Thuram, Wikipedia', 'https://en.wikipedia.org/wiki/Marcus_Thuram', '2026-11-26'],
        [
          'Rebus Marcus Thuram, i numeri della crisi (Sportmediaset, early 2026)',
          'https://www.sportmediaset.mediaset.it/video/calcio/rebus-marcus-thuram-i-numeri-della-crisi-e-il-lungo-digiuno-del-tikus-nerazzurro_109440840-202602k.shtml',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['guingamp', '2017-07-05', '2019-07-22'],
      ['borussia-monchengladbach', '2019-07-22', '2023-06-30'],
      ['inter-milan', '2023-07-01'],
    ],
  }),
  player('Denzel Dumfries', { born: ['1996-04-18', 'squads-2022'] }),
  player('Milan Skriniar', { born: ['1995-02-11', 'players-sk'] }),
  player('Ademola Lookman', {
    born: ['1997-10-20', 'players-ng'],
    complete: {
      until: '2026-02-06',
      by: [
        [
          'Lookman sets record as first English-born player (This Day, 3 February 2026)',
          'https://www.thisdaylive.com/2026/02/03/lookman-sets-record-as-first-english-born-player-to-feature-in-europes-big-four-leagues/',
          '2026-11-26',
        ],
        [
          'Bienvenido Ademola! Lookman timbra al debutto con l’Atletico (Tuttomercatoweb, 6 February 2026)',
          'https://www.tuttomercatoweb.com/i-fatti-del-giorno/i-bienvenido-ademola-i-lookman-timbra-al-debutto-con-l-atletico-e-gia-lo-fece-con-l-atalanta-2199520',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['charlton-athletic', '', '2017-01-05'],
      ['everton', '2017-01-05', '2019-07-25'],
      ['rb-leipzig', '2018-01-31', '2018-06-30', { loan: true }],
      ['rb-leipzig', '2019-07-25', '2022-08-04'],
      ['fulham', '2020-09-30', '2021-06-30', { loan: true }],
      ['leicester-city', '2021-08-31', '2022-06-30', { loan: true }],
      ['atalanta', '2022-08-04', '2026-02-02'],
      ['atletico-madrid', '2026-02-02'],
    ],
  }),
  player('Teun Koopmeiners', {
    born: ['1998-02-28', 'squads-2022'],
    complete: {
      until: '2025-11',
      by: [
        [
          'Teun Koopmeiners (Juveoggi, profile; season 2025-26 under Spalletti, aged 27)',
          'https://www.juveoggi.it/giocatori/teun-koopmeiners',
          '2026-11-26',
        ],
        [
          'Koopmeiners verruilt Atalanta voor Juventus (FCUpdate, August 2024)',
          'https://www.fcupdate.nl/voetbalnieuws/2024/08/teun-koopmeiners-heeft-droomtransfer-te-pakken-en-verruilt-atalanta-voor-juventus-1',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['az-alkmaar', '', '2021-08-30'],
      ['atalanta', '2021-08-30', '2024-08-28'],
      ['juventus', '2024-08-28'],
    ],
  }),
  player('Adrien Rabiot', { born: ['1995-04-03', 'squads-2022'] }),
  player('Moise Kean', { born: ['2000-02-28', 'players-it'] }),
  player('Wojciech Szczesny', { born: ['1990-04-18', 'squads-2018'] }),
  player('Scott McTominay', {
    born: ['1996-12-08', 'squads-2026'],
    complete: {
      until: '2026-03-06',
      by: [
        ['Scott McTominay, Wikipedia', 'https://en.wikipedia.org/wiki/Scott_McTominay', '2026-11-26'],
        [
          'Aria di rinnovo per McTominay (Il Napolista, 6 March 2026)',
          'https://www.ilnapolista.it/2026/03/aria-di-rinnovo-per-mctominay-i-suoi-agenti-sono-attesi-in-citta-nelle-prossime-settimane-gazzetta/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-united', '', '2024-08-30'],
      ['napoli', '2024-08-30'],
    ],
  }),
  player('Kalidou Koulibaly', {
    born: ['1991-06-20', 'squads-2018'],
    complete: {
      until: '2026-02-12',
      by: [
        ['Kalidou Koulibaly, Wikipedia', 'https://en.wikipedia.org/wiki/Kalidou_Koulibaly', '2026-11-26'],
        [
          'Koulibaly rinnovo Al-Hilal (Calcio News 24, 12 February 2026)',
          'https://www.calcionews24.com/koulibaly-rinnovo-al-hilal-dettagli-arabia/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['metz', '', '2012-06-30'],
      ['genk', '2012-06', '2014-07-02'],
      ['napoli', '2014-07-02', '2022-07-16'],
      ['chelsea', '2022-07-16', '2023-06-25'],
      ['al-hilal', '2023-06-25'],
    ],
  }),
  player('Christian Pulisic', {
    born: ['1998-09-18', 'squads-2022'],
    complete: {
      until: '2025-12-28',
      by: [
        ['Christian Pulisic, Wikipedia', 'https://en.wikipedia.org/wiki/Christian_Pulisic', '2026-11-26'],
        [
          'Watch Pulisic goal, AC Milan v Hellas Verona (CBS Sports, 28 December 2025)',
          'https://www.cbssports.com/soccer/news/watch-christian-pulisic-goal-highlights-ac-milan-hellas-verona-usmnt/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['borussia-dortmund', '', '2019-01-02'],
      ['borussia-dortmund', '2019-01-02', '2019-06-30', { loan: true }],
      ['chelsea', '2019-01-02', '2023-07-13'],
      ['ac-milan', '2023-07-13'],
    ],
  }),
  player('Weston McKennie', { born: ['1998-08-28', 'squads-2022'] }),
  player('Santiago Gimenez', { born: ['2001-04-18', 'squads-2026'] }),
  player('Artem Dovbyk', { born: ['1997-06-21', 'players-ua'] }),
  player('Jan Oblak', { born: ['1993-01-07', 'players-si'] }),
  player('Koke', { since: 1992, born: ['1992-01-08', 'squads-2014'], played: [['atletico-madrid', '']] }),
  player('Koke', {
    since: 2001,
    complete: {
      until: '2011-06',
      by: [
        [
          'Koke em Alvalade, Diário de Notícias (January 2006)',
          'https://www.dn.pt/arquivo/diario-de-noticias/koke-em-alvalade-para-%22crescer-e-ganhar-titulos%22.html',
          '2026-11-26',
        ],
        [
          'Vis ta vie de Sergio Koke à Houston, PKfoot (2011)',
          'https://www.pkfoot.com/vis-ta-vie-de-sergio-koke-a-houston/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['malaga', '2001', '2004-01'],
      ['marseille', '2004-01', '2006-07'],
      ['sporting-cp', '2006-01', '2006-06-30', { loan: true }],
      ['houston-dynamo', '2011-04-16', '2011-06'],
    ],
  }),
  player('Alexander Sorloth', { born: ['1995-12-05', 'squads-2026'] }),
  player('Rodrigo De Paul', { born: ['1994-05-24', 'squads-2022'] }),
  player('Samu Aghehowa'),
  player('Alvaro Morata', { born: ['1992-10-23', 'squads-2022'] }),
  player('Memphis Depay', { born: ['1994-02-13', 'squads-2014'] }),
  player('Alex Baena', { born: ['2001-07-20', 'squads-2026'] }),
  player('Yeremy Pino', { born: ['2002-10-20', 'squads-2022'] }),
  player('Pau Torres', { born: ['1997-01-16', 'squads-2022'] }),
  player('Mikel Oyarzabal', { born: ['1997-04-21', 'squads-2026'] }),
  player('Takefusa Kubo', { born: ['2001-06-04', 'squads-2022'] }),
  player('Unai Simon', { born: ['1997-06-11', 'squads-2022'] }),
  player('Jonathan David', {
    born: ['2000-01-14', 'squads-2022'],
    complete: {
      until: '2026-03-09',
      by: [
        ['Jonathan David, Wikipedia', 'https://en.wikipedia.org/wiki/Jonathan_David', '2026-11-26'],
        [
          'Juventus: David (JuveNews, 9 March 2026)',
          'https://www.juvenews.eu/news/juventus-david-seriea-champions-vlahovic/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['gent', '2018-01', '2020-08-11'],
      ['lille', '2020-08-11', '2025-06-30'],
      ['juventus', '2025-07-04'],
    ],
    contracts: [
      [
        'lille',
        '2020-08-11',
        2025,
        'signed until 2025',
        [
          'Walfoot, 11 August 2020',
          'https://www.walfoot.be/news/2020-08-11/officiel--jonathan-david-rejoint-le-losc-et-devient-le-transfert-sortant-le-plus-cher-du-football-belge',
          '2026-11-26',
        ],
      ],
      [
        'juventus',
        '2025-07-04',
        2030,
        'contract until 2030',
        [
          'Correio Braziliense, July 2025: Juventus anuncia Jonathan David como novo reforço até 2030',
          'https://www.correiobraziliense.com.br/esportes/2025/07/7192592-juventus-anuncia-jonathan-david-como-novo-reforco-ate-2030.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-07-04',
  }),
  player('Ousmane Diomande', { born: ['2003-12-04', 'squads-2026'] }),
  player('Geovany Quenda'),
  player('Antonio Silva'),
  player('Diogo Costa', { born: ['1999-09-19', 'squads-2022'] }),
  player('Jorrel Hato', { born: ['2006-03-07', 'squads-2026'] }),
  player('Brian Brobbey', { born: ['2002-02-01', 'squads-2026'] }),
  player('Donny van de Beek', { born: ['1997-04-18', 'players-nl'] }),
  player('Gareth Bale', {
    born: ['1989-07-16', 'squads-2022'],
    complete: {
      until: '2023-09',
      by: [
        ['Gareth Bale, Wikipedia', 'https://en.wikipedia.org/wiki/Gareth_Bale', '2026-11-26'],
        [
          'PGA Tour 2K23: Bale mit eigenem Golf-Videospiel-Charakter (Sport1, September 2023; career ended in MLS in January)',
          'https://www.sport1.de/news/golf/2023/09/pga-tour-2k23-bale-mit-eigenem-golf-videospiel-charakter',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['southampton', '', '2007-05-25'],
      ['tottenham-hotspur', '2007-05-25', '2013-09-01'],
      ['real-madrid', '2013-09-01', '2022-06-30'],
      ['tottenham-hotspur', '2020-09-19', '2021-06-30', { loan: true }],
      ['los-angeles-fc', '2022-06-25', '2023-01-09', { began: '2022-07' }],
    ],
  }),
  player('Sergio Ramos', {
    born: ['1986-03-30', 'squads-2006'],
    contracts: [
      [
        'real-madrid',
        '2015-08-17',
        2020,
        'renewed until 2020',
        [
          'La Gazzetta dello Sport, 17 August 2015',
          'http://www.gazzetta.it/Calcio/17-08-2015/ufficiale-sergio-ramos-fino-2020-perez-sei-gia-leggenda-120976244570.shtml',
          '2026-11-26',
        ],
      ],
      [
        'real-madrid',
        '2017-09-22',
        2021,
        'will be prolonged by a season, until 30 June 2021',
        [
          'Marca, 22 September 2017',
          'http://www.marca.com/futbol/real-madrid/2017/09/22/59c5703846163f83718b4649.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2021-06-16',
  }),
  player('Isco', {
    born: ['1992-04-21', 'squads-2018'],
    played: [
      ['valencia', '', '2011'],
      ['malaga', '2011', '2013'],
      ['real-madrid', '2013', '2022'],
      ['sevilla', '2022', '2022-12'],
      ['real-betis', '2023'],
    ],
  }),
  player('James Rodriguez', {
    born: ['1991-07-12', 'squads-2014'],
    complete: {
      until: '2026-02-06',
      by: [
        [
          'Los equipos de James (Blu Radio, 5 February 2026: twelve clubs)',
          'https://www.bluradio.com/deportes/futbol/minnesota-se-suma-a-la-extensa-lista-de-clubes-en-la-carrera-de-james-rodriguez-rg10',
          '2026-11-26',
        ],
        [
          'Neues Abenteuer für James (FussballTransfers, 6 February 2026)',
          'https://www.fussballtransfers.com/a7332013620078566637-neues-abenteuer-fuer-james',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['porto', '2010-07-06', '2013-05-24'],
      ['monaco', '2013-05-24', '2014-07-22'],
      ['real-madrid', '2014-07-22', '2020-09-07'],
      ['bayern-munich', '2017-07-11', '2019-06-30', { loan: true }],
      ['everton', '2020-09-07', '2021-09-22'],
      ['al-rayyan', '2021-09-22', '2022-09-15'],
      ['olympiacos', '2022-09-15', '2023-04-13'],
      ['sao-paulo', '2023-07-29', '2024-07'],
      ['rayo-vallecano', '2024-08-26', '2025-01'],
      ['minnesota-united', '2026-02-06'],
    ],
  }),
  player('Marco Asensio', { born: ['1996-01-21', 'squads-2018'] }),
  player('Luis Suarez', {
    since: 1987,
    born: ['1987-01-24', 'squads-2010'],
    complete: {
      until: '2025-12-17',
      by: [
        ['Luis Suárez, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Luis_Su%C3%A1rez', '2026-11-26'],
        [
          'Inter Miami re-sign striker Luis Suárez (OurSports Central / MLS, 17 December 2025)',
          'https://www.oursportscentral.com/services/releases/inter-miami-re-sign-striker-luis-suxe1rez-for-another-season-all-2025-mls-goals/n-6309811',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['nacional-montevideo', '', '2006-07'],
      ['groningen', '2006-07', '2007-08-09'],
      ['ajax', '2007-08-09', '2011-01-31'],
      ['liverpool', '2011-01-31', '2014-07-11'],
      ['barcelona', '2014-07-11', '2020-09-25'],
      ['atletico-madrid', '2020-09-25', '2022-06-30'],
      ['nacional-montevideo', '2022-07-26', '2022-12-31'],
      ['gremio', '2022-12-31', '2023-12'],
      ['inter-miami', '2023-12-22'],
    ],
  }),
  player('Luis Suarez', {
    since: 1997,
    born: [
      '1997-12-02',
      [
        'Luis Suárez (footballer, born 1997), Wikipedia',
        'https://en.wikipedia.org/wiki/Luis_Su%C3%A1rez_(footballer,_born_1997)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2025-09',
      by: [
        [
          'Luis Suárez (footballer, born 1997), Wikipedia',
          'https://en.wikipedia.org/wiki/Luis_Su%C3%A1rez_(footballer,_born_1997)',
          '2026-11-26',
        ],
        [
          'Quem é Luis Suárez, GZH (September 2025)',
          'https://gauchazh.clicrbs.com.br/esportes/copa-do-mundo/noticia/2025/09/quem-e-luis-suarez-colombiano-autor-de-quatro-gols-contra-a-venezuela-cmfdb1oti00yf011r2oi39r6p.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['granada', '2016-03-01', '2017-06-30', { loan: true }],
      ['real-valladolid', '2017-07-17', '2018-06-30', { loan: true }],
      ['watford', '2017-07-17', '2020-10'],
      ['real-zaragoza', '2019-06-21', '2020-08-05', { loan: true }],
      ['granada', '2020-10', '2022-07-20'],
      ['marseille', '2022-07-20', '2023-06'],
      ['almeria', '2023-01', '2023-06-30', { loan: true }],
      ['almeria', '2023-06', '2025-07'],
      ['sporting-cp', '2025-07'],
    ],
  }),
  player('Gerard Pique', { born: ['1987-02-02', 'squads-2010'] }),
  player('Sergio Busquets', { born: ['1988-07-16', 'squads-2010'] }),
  player('Jordi Alba', { born: ['1989-03-21', 'squads-2014'] }),
  player('Fabinho', {
    since: 1993,
    born: ['1993-10-23', 'squads-2022'],
    complete: {
      until: '2025-10-20',
      by: [
        [
          'Fabinho (footballer, born 1993), Wikipedia',
          'https://en.wikipedia.org/wiki/Fabinho_(footballer,_born_1993)',
          '2026-11-26',
        ],
        [
          'Al-Ittihad come from behind in the Champions League (Arab News copy, 20 October 2025; Fabinho scored)',
          'http://www.kirrinresources.com/node/2607721/saudi-football',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['fluminense', '', '2012-06'],
      ['rio-ave', '2012-06', '2015-05-19'],
      ['real-madrid', '2012-07', '2013-06-30', { loan: true }],
      ['monaco', '2013-07-19', '2015-05-19', { loan: true }],
      ['monaco', '2015-05-19', '2018-06-30'],
      ['liverpool', '2018-05-28', '2023-07-31', { began: '2018-07-01' }],
      ['al-ittihad', '2023-07-31'],
    ],
  }),
  player('Fabinho', { since: 2013, played: [['philadelphia-union', '2013-06', '2018-12']] }),
  player('Fabinho', { since: 2020, played: [['palmeiras', '2020']] }),
  player('Thiago Alcantara', {
    born: ['1991-04-11', 'squads-2018'],
    complete: {
      until: '2025-08',
      by: [
        ['Thiago Alcântara, Wikipedia', 'https://en.wikipedia.org/wiki/Thiago_Alc%C3%A2ntara', '2026-11-26'],
        [
          'Flick holt Ex-Bayern-Star nach Barcelona (Mopo / SID, summer 2025, aged 34)',
          'https://www.mopo.de/sport/fussball/sie-gewann-zusammen-das-triple-flick-holt-ex-bayern-star-nach-barcelona/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['barcelona', '', '2013-07-14'],
      ['bayern-munich', '2013-07-14', '2020-09-18'],
      ['liverpool', '2020-09-18', '2024-06-30'],
    ],
  }),
  player('Sadio Mane', {
    born: ['1992-04-10', 'squads-2018'],
    complete: {
      until: '2024-01',
      by: [
        [
          'Sadio Mané signe officiellement à Al-Nassr (Senenews, August 2023; every club)',
          'https://www.senenews.com/actualites/sadio-mane-signe-officiellement-a-al-nassr-les-reactions-surprenantes-des-supporters-egyptiens_453182.html',
          '2026-11-26',
        ],
        [
          'Afrika-Cup 2024: die Favoriten (DW, January 2024)',
          'https://www.dw.com/de/afrika-cup-2024-das-sind-die-favoriten/g-67898568',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['metz', '', '2012-08-31'],
      ['red-bull-salzburg', '2012-08-31', '2014-09-01'],
      ['southampton', '2014-09-01', '2016-06-28'],
      ['liverpool', '2016-06-28', '2022-06-22'],
      ['bayern-munich', '2022-06-22', '2023-08-01'],
      ['al-nassr', '2023-08-01'],
    ],
    contracts: [
      [
        'liverpool',
        '2018-11-22',
        2023,
        'a new contract that keeps him until 2023',
        [
          'The Independent, 23 November 2018: Sadio Mane’s new contract is more than a signing, it’s a statement says Jurgen Klopp',
          'https://the-independent.com/sport/football/premier-league/liverpool-transfer-news-sadio-mane-contract-jurgen-klopp-press-conference-epl-a8648511.html',
          '2026-11-26',
        ],
      ],
      [
        'bayern-munich',
        '2022-06-22',
        2025,
        'contract until 30 June 2025',
        [
          'oe24, June 2022: Jetzt ist es offiziell: Mané wechselt zu den Bayern',
          'https://www.oe24.at/sport/fussball/international/deutschland/bundesliga/jetzt-ist-es-offiziell-mane-wechselt-zu-den-bayern/522503474',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2022-06-22',
  }),
  player('Roberto Firmino', {
    born: ['1991-10-02', 'squads-2018'],
    complete: {
      until: '2026-01-24',
      by: [
        ['Roberto Firmino, Wikipedia', 'https://en.wikipedia.org/wiki/Roberto_Firmino', '2026-11-26'],
        [
          'Com dois gols de Firmino, Al-Sadd é campeão da Supertaça (Lance!, 24 January 2026)',
          'https://www.lance.com.br/futebol-internacional/com-dois-gols-de-firmino-al-sadd-e-campeao-da-supertaca-do-catar.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['hoffenheim', '2010-12', '2015-06-30', { began: '2011-01-01' }],
      ['liverpool', '2015-06-24', '2023-06-30', { began: '2015-07' }],
      ['al-ahli', '2023-07-04', '2025-07-23'],
      ['al-sadd', '2025-07-23'],
    ],
    contracts: [
      [
        'liverpool',
        '2018-04-29',
        2023,
        'club gave no length; five years according to British media',
        [
          'Nettavisen, April 2018',
          'https://www.nettavisen.no/sport/fotball/espn-reporter-om-firmino---han-kommer-aldri-til-a-gjre-som-coutinho/3423478141.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-06-12',
  }),
  player('Georginio Wijnaldum', {
    born: ['1990-11-11', 'squads-2014'],
    complete: {
      until: '2025-12-25',
      by: [
        [
          'Wijnaldum wechselt zu al-Ettifaq (saudi-pro-league.de, September 2023; every club)',
          'https://saudi-pro-league.de/wijnaldum-wechselt-zu-al-ettifaq',
          '2026-11-26',
        ],
        [
          'Vergeten Oranje-international scoort op Eerste Kerstdag (Sportnieuws.nl, 25 December 2025)',
          'https://sportnieuws.nl/voetbal/nieuws/vergeten-oranje-international-scoort-op-eerste-kerstdag-2025122520352408585/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['feyenoord', '', '2011-06-30'],
      ['psv-eindhoven', '2011-06', '2015-07-11'],
      ['newcastle-united', '2015-07-11', '2016-07-22'],
      ['liverpool', '2016-07-22', '2021-06-30'],
      ['paris-saint-germain', '2021-06-10', '2023-09-02', { began: '2021-07-01' }],
      ['roma', '2022-08-05', '2023-06-30', { loan: true }],
      ['al-ettifaq', '2023-09-02'],
    ],
    contracts: [
      [
        'liverpool',
        '2016-07-22',
        2021,
        'a contract of five seasons',
        [
          'Maxifoot, 22 July 2016: Liverpool: Wijnaldum a signé (officiel)',
          'https://amp.maxifoot.fr/liverpool/wijnaldum-a-signe-officiel-foot-243101.htm',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2021-02',
  }),
  player('Christian Eriksen', { born: ['1992-02-14', 'squads-2010'] }),
  player('Dele Alli', { born: ['1996-04-11', 'squads-2018'] }),
  player('Hugo Lloris', { born: ['1986-12-26', 'squads-2010'] }),
  player('Pierre-Emerick Aubameyang', {
    born: ['1989-06-18', 'players-ga'],
    complete: {
      until: '2025-07-31',
      by: [
        [
          'Aubameyang wraca do Europy (Przegląd Sportowy / PAP, summer 2025)',
          'https://przegladsportowy.onet.pl/pilka-nozna/ligue-1/pierre-emerick-aubameyang-wraca-do-europy-oto-jego-nowy-klub/3r7ebpk',
          '2026-11-26',
        ],
        [
          'Aubameyang est Marseillais: communiqué de l’OM (footballclubdemarseille.fr, July 2023)',
          'https://www.footballclubdemarseille.fr/om-actualites/officiel-mercato-om-aubameyang-est-marseillais-premiers-mots-communique-et-clip.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ac-milan', '', '2011-12'],
      ['lille', '2009-06', '2010-06-30', { loan: true }],
      ['monaco', '2010-08', '2011-01', { loan: true }],
      ['saint-etienne', '2011-01', '2011-12', { loan: true }],
      ['saint-etienne', '2011-12', '2013-07-04'],
      ['borussia-dortmund', '2013-07-04', '2018-01-31'],
      ['arsenal', '2018-01-31', '2022-02-01'],
      ['barcelona', '2022-02-02', '2022-09-01'],
      ['chelsea', '2022-09-01', '2023-07-21'],
      ['marseille', '2023-07-21', '2024-07-18'],
      ['al-qadsiah', '2024-07-18', '2025-07'],
      ['marseille', '2025-07-31'],
    ],
  }),
  player('Alexandre Lacazette', {
    born: ['1991-05-28', 'players-fr'],
    complete: {
      until: '2026-02-21',
      by: [
        ['Alexandre Lacazette, Wikipedia', 'https://en.wikipedia.org/wiki/Alexandre_Lacazette', '2026-11-26'],
        [
          'Lacazette retrouve enfin des couleurs en Arabie saoudite (Foot Mercato, 21 February 2026)',
          'https://www.footmercato.net/a5459592874764349202-alexandre-lacazette-retrouve-enfin-des-couleurs-en-arabie-saoudite',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lyon', '', '2017-07-05'],
      ['arsenal', '2017-07-05', '2022-06-30'],
      ['lyon', '2022-06-09', '2025-06-30', { began: '2022-07-01' }],
      ['neom', '2025-07-01'],
    ],
  }),
  player('Mesut Ozil', {
    born: ['1988-10-15', 'world-cup-players'],
    complete: {
      until: '2025-02',
      by: [
        ['Mesut Özil, Wikipedia', 'https://en.wikipedia.org/wiki/Mesut_%C3%96zil', '2026-11-26'],
        [
          'Mesut Özil (ZDFheute, theme page; tells of his election to the AKP board, February 2025)',
          'https://www.zdfheute.de/thema/mesut-oezil-140.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['schalke', '', '2008-01-31'],
      ['werder-bremen', '2008-01-31', '2010-08-17'],
      ['real-madrid', '2010-08-17', '2013-09-02'],
      ['arsenal', '2013-09-02', '2021-01-24'],
      ['fenerbahce', '2021-01-17', '2022-07-13'],
      ['basaksehir', '2022-07-14', '2023-03-22'],
    ],
  }),
  player('Alexis Sanchez', {
    born: ['1988-12-19', 'squads-2010'],
    complete: {
      until: '2025-09-09',
      by: [
        [
          'Alexis Sánchez facts for kids (Kiddle, after Wikipedia, 2025)',
          'https://kids.kiddle.co/Alexis_Sánchez',
          '2026-11-26',
        ],
        [
          'Relembre a trajetória de Alexis Sánchez, reforço do Sevilla (Somos Fanáticos, 9 September 2025)',
          'https://somosfanaticos.fans/br/futebol-europeu/relembre-trajetoria-alexis-sanchez-reforco-do-sevilla',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['colo-colo', '2006', '2007', { loan: true }],
      ['udinese', '2006', '2011-07-21'],
      ['river-plate', '2007', '2008', { loan: true }],
      ['barcelona', '2011-07-21', '2014-07-10'],
      ['arsenal', '2014-07-10', '2018-01-22'],
      ['manchester-united', '2018-01-22', '2020-08-06'],
      ['inter-milan', '2019-08-29', '2020-08-06', { loan: true }],
      ['inter-milan', '2020-08-06', '2022-08-08'],
      ['marseille', '2022-08-10', '2023-06-30'],
      ['inter-milan', '2023-08-26', '2024-06-30'],
      ['udinese', '2024-08', '2025-08-31'],
      ['sevilla', '2025-09-01'],
    ],
  }),
  player('Riyad Mahrez', {
    born: ['1991-02-21', 'squads-2014'],
    complete: {
      until: '2025-05',
      by: [
        [
          'Riyad Mahrez (Munzinger: Le Havre, Leicester, Manchester City)',
          'https://munzinger.de/search/portrait/Riyad+Mahrez/1/9444.html',
          '2026-11-26',
        ],
        [
          'Mahrez reaffirms his loyalty to Algeria (africasoccer, before the June 2025 camp; 45 of 48 matches for Al-Ahli)',
          'https://africasoccer.com/riyad-mahrez-defies-doubt-to-reaffirm-his-loyalty-to-algeria',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['le-havre', '2010', '2014-01-11'],
      ['leicester-city', '2014-01-11', '2018-07-10'],
      ['manchester-city', '2018-07-10', '2023-07-28'],
      ['al-ahli', '2023-07-28'],
    ],
  }),
  player('Sergio Aguero', { born: ['1988-06-02', 'squads-2010'] }),
  player('Thiago Silva', {
    born: ['1984-09-22', 'squads-2010'],
    complete: {
      until: '2026-02-20',
      by: [
        [
          'Thiago Silva regressa ao Fluminense (RTP, May 2024; career since 2005)',
          'https://www.rtp.pt/noticias/futebol-internacional/thiago-silva-regressa-ao-fluminense-e-assina-ate-2026_d1569896',
          '2026-11-26',
        ],
        [
          'Thiago Silva completa dois meses no Porto (Lance!, 20 February 2026)',
          'https://www.lance.com.br/futebol-internacional/thiago-silva-completa-dois-meses-de-altos-e-baixos-no-porto-veja-numeros.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['porto', '2004', '2005'],
      ['dynamo-moscow', '2005', '2006-12-31'],
      ['fluminense', '2006', '2006-12-31', { loan: true }],
      ['fluminense', '2007', '2008-12-31'],
      ['ac-milan', '2008-12', '2012-07-14', { began: '2009-01' }],
      ['paris-saint-germain', '2012-07-14', '2020-08-23'],
      ['chelsea', '2020-08-28', '2024-06-30'],
      ['fluminense', '2024-05-07', '2025-12', { began: '2024-06' }],
      ['porto', '2025-12-20', '', { began: '2026-01' }],
    ],
  }),
  player('Timo Werner', {
    born: ['1996-03-06', 'squads-2018'],
    complete: {
      until: '2026-01-29',
      by: [
        [
          'Timo Werner: made in the Bundesliga (bundesliga.com)',
          'https://www.bundesliga.com/en/bundesliga/news/timo-werner-tottenham-forward-made-in-germany-champions-league-leipzig-stuttgart-chelsea-16093',
          '2026-11-26',
        ],
        [
          'San Jose Earthquakes sign Timo Werner (OurSports Central / MLS, 29 January 2026)',
          'https://www.oursportscentral.com/services/releases/san-jose-earthquakes-sign-uefa-champions-league-winner-timo-werner-as-designated-player/n-6321347',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['stuttgart', '', '2016-06-30'],
      ['rb-leipzig', '2016-06-11', '2020-07-01', { began: '2016-07-01' }],
      ['chelsea', '2020-06-18', '2022-08-09', { began: '2020-07-01' }],
      ['rb-leipzig', '2022-08-09', '2026-01-29'],
      ['tottenham-hotspur', '2024-01-09', '2025-06-30', { loan: true }],
      ['san-jose-earthquakes', '2026-01-29'],
    ],
  }),
  player('Raphael Varane', {
    born: ['1993-04-25', 'squads-2014'],
    complete: {
      until: '2024-09-25',
      by: [
        ['Raphaël Varane, Wikipedia', 'https://en.wikipedia.org/wiki/Rapha%C3%ABl_Varane', '2026-11-26'],
        [
          'Raphaël Varane annonce sa retraite (RJB / ATS, 25 September 2024)',
          'https://www.rjb.ch/rjb/Sports/Football/Raphael-Varane-annonce-sa-retraite.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lens', '', '2011-06-27'],
      ['real-madrid', '2011-06-27', '2021-08-14'],
      ['manchester-united', '2021-07-27', '2024-06-30', { began: '2021-08-14' }],
      ['como', '2024-07-28', '2024-09-25'],
    ],
  }),
  player('Olivier Giroud', { born: ['1986-09-30', 'squads-2014'] }),
  player('Hakim Ziyech', { born: ['1993-03-19', 'squads-2018'] }),
  player('Tammy Abraham', { born: ['1997-10-02', 'fantasy-2025'] }),
  player('Fikayo Tomori', { born: ['1997-12-19', 'players-eng'] }),
  player('Allan Saint-Maximin', { born: ['1997-03-12', 'players-fr'] }),
  player('Aleksandar Mitrovic', { born: ['1994-09-16', 'squads-2018'] }),
  player('Ethan Mbappe', {
    names: ['Mbappe'],
    played: [
      ['paris-saint-germain', '', '2024-06'],
      ['lille', '2024-07'],
    ],
  }),
  player('Giovanni Simeone', {
    names: ['Simeone'],
    played: [
      ['river-plate', '', '2016-08'],
      ['genoa', '2016-08', '2017-08'],
      ['fiorentina', '2017-08', '2019-08'],
      ['cagliari', '2019-08', '2022'],
      ['hellas-verona', '2021-08', '2022-06', { loan: true }],
      ['napoli', '2022-08', '2025-08'],
      ['torino', '2025-08'],
    ],
  }),
  player('Giuliano Simeone', {
    names: ['Simeone'],
    played: [
      ['atletico-madrid', ''],
      ['real-zaragoza', '2022-07', '2023-06', { loan: true }],
      ['alaves', '2023-07', '2024-06', { loan: true }],
    ],
  }),
];
