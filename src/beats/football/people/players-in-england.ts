import { player } from './define-people.ts';

/** Footballers best known from English clubs; the first day of a stay is that of the announcement. */
export const playersInEngland = [
  player('Trent Alexander-Arnold', {
    club: 'liverpool',
    names: ['Alexander-Arnold', 'Alexander Arnold', 'Trent Alexander Arnold', 'TAA'],
    born: ['1998-10-07', 'squads-2018'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Trent Alexander-Arnold, Wikipedia', 'https://en.wikipedia.org/wiki/Trent_Alexander-Arnold', '2026-11-26'],
        [
          'Real Madrid - Manchester City, onces oficiales, Antena 3, 2026-03-11',
          'https://www.antena3.com/noticias/deportes/futbol/real-madrid-manchester-city-partido-octavos-final-champions-league-directo_2026031169b1b2276cf703292f6d5c73.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['liverpool', '', '2025-05-31'],
      ['real-madrid', '2025-05-30', '', { began: '2025-06-01' }],
    ],
    contracts: [
      [
        'liverpool',
        '2016-11-08',
        2021,
        'a five-year contract, signed less than a year before July 2017 and ending in 2021',
        [
          'Times: Liverpool i kontraktforhandlinger med Alexander-Arnold, plbold.dk, July 2017',
          'https://www.plbold.dk/nyhed/times-liverpool-i-kontraktforhandlinger-med-alexander-arnold',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2017-07-07',
        [2021, 2022],
        'looking back in January 2019: the contract before the new one would have run to 2021; new contract confirmed by the club (no length in the page); the Times the same day expected it to run to 2022, the one before ended in 2021',
        [
          'Goal Brasil, January 2019: Liverpool renova com Alexander-Arnold por mais cinco anos',
          'https://www.goal.com/br/not%C3%ADcias/liverpool-renova-com-alexander-arnold-por-mais-cinco-anos/1xz7scoig0uhk13ogkfc3157ff',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2019-01-19',
        2024,
        'renewed until 2024',
        [
          'Goal Brasil, January 2019: Liverpool renova com Alexander-Arnold por mais cinco anos',
          'https://www.goal.com/br/not%C3%ADcias/liverpool-renova-com-alexander-arnold-por-mais-cinco-anos/1xz7scoig0uhk13ogkfc3157ff',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2021-07-30',
        2025,
        'contract extension through the 2024-25 season; the club disclosed no details, the player himself wrote 2025',
        [
          'Associated Press in the San Diego Union-Tribune, 30 July 2021',
          'https://www.sandiegouniontribune.com/sports/national/story/2021-07-30/alexander-arnold-signs-long-term-extension-with-liverpool',
          '2026-11-26',
        ],
      ],
      [
        'real-madrid',
        '2025-05-30',
        2031,
        'six-year contract, from 1 June 2025 to 30 June 2031',
        [
          'UPI, 30 May 2025',
          'https://www.upi.com/Sports_News/Soccer/2025/05/30/spain-Real-Madrid-Trent-Alexander-ArnoldL/3301748608385/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-05-30',
  }),
  player('Mohamed Salah', {
    club: 'liverpool',
    names: ['Salah', 'Mo Salah', 'Mohammed Salah'],
    born: ['1992-06-15', 'squads-2018'],
    complete: {
      until: '2026-03-24',
      by: [
        [
          'Mohamed Salah, player card, SportMediaset',
          'https://sportmediaset.mediaset.it/giocatori/mohamed-salah-57438244',
          '2026-11-26',
        ],
        [
          'Liverpool confirm Mohamed Salah leaving this summer, Metro 2026-03-24 (copy on longform.social)',
          'https://longform.social/post/did:plc:b7afdzqsmwksxypciqnplglk/3mhtbvpj666r2/source',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['basel', '2012-04-10', '2014-01-26', { began: '2012-07-01' }],
      ['chelsea', '2014-01-23', '2016-08-03', { began: '2014-01-26' }],
      ['fiorentina', '2015-02-02', '2015-06-30', { loan: true }],
      ['roma', '2015-08-06', '2016-08-03', { loan: true }],
      ['roma', '2016-08-03', '2017-06-22'],
      ['liverpool', '2017-06-22', '2026-06-30'],
    ],
    contracts: [
      [
        'basel',
        '2012-04-10',
        2016,
        'four-year contract until June 2016, from 15 June 2012',
        [
          'bz Basel, April 2012: FC Basel verpflichtet den ägyptischen Jungstar Mohamed Salah',
          'https://www.bzbasel.ch/basel/basel-stadt/fc-basel-verpflichtet-den-aegyptischen-jungstar-mohamed-salah-124081175',
          '2026-11-26',
        ],
      ],
      [
        'chelsea',
        '2014-01-26',
        2019,
        'contract of five and a half years',
        [
          'O Estado de S. Paulo, January 2014: Substituto de Mata, Salah festeja chegada ao Chelsea',
          'https://esportes.estadao.com.br/noticias/futebol,substituto-de-mata-salah-festeja-chegada-ao-chelsea,1123218',
          '2026-11-26',
        ],
      ],
      [
        'fiorentina',
        '2015-02-02',
        2016,
        'loan, first laid down for 18 months',
        [
          'Chelsea Brasil, August 2015: Chelsea empresta Salah para a Roma por uma temporada',
          'https://chelseabrasil.com/mercado-de-transferencias/chelsea-empresta-salah-para-a-roma-por-uma-temporada/',
          '2026-11-26',
        ],
      ],
      [
        'roma',
        '2015-08-06',
        2019,
        'loan for 2015-16 with purchase afterwards; with the player a four-year contract is agreed (press)',
        [
          'calciomercato.com, summer 2015: Roma, Salah sbarca da prigioniero',
          'https://calciomercato.com/news/roma-salah-sbarca-da-prigioniero-537163',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2017-06-22',
        [2021, 2022],
        'four-year contract with an option to prolong; a five-year contract',
        [
          'VG, June 2017: Salah klar for Liverpool',
          'http://www.vg.no/sport/fotball/premier-league/salah-klar-for-liverpool-blir-klubbens-dyreste-gjennom-tidene/a/24080143/',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2018-07-02',
        2023,
        'long-term contract; runs through 2023',
        [
          'Wikinews, 3 July 2018: English football: Mohamed Salah signs contract extension with Liverpool',
          'https://en.wikinews.org/wiki/English_football:_Mohamed_Salah_signs_contract_extension_with_Liverpool',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2022-07-01',
        2025,
        'new contract signed on Friday 1 July; reported wages until 2025',
        [
          'AFP in The Phuket News, 5/6 July 2022',
          'https://www.thephuketnews.com/salah-signs-new-liverpool-deal-as-ronaldo-wants-away-84811.php',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2025-04-11',
        2027,
        'a contract until 2027',
        [
          'Walfoot, 11 April 2025: Officiel, Mohamed Salah prend une grande décision concernant son avenir',
          'https://www.walfoot.be/news/2025-04-11/officiel--mohamed-salah-prend-une-grande-decision-concernant-son-avenir',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-03-24',
  }),
  player('Virgil van Dijk', {
    club: 'liverpool',
    names: ['Van Dijk'],
    born: ['1991-07-08', 'squads-2022'],
    complete: {
      until: '2026-03-06',
      by: [
        ['Virgil van Dijk, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Virgil_van_Dijk', '2026-11-26'],
        [
          'Wolves v Liverpool, line-ups and changes, Origo, 2026-03-06',
          'https://www.origo.hu/sport/sport-futball/2026/03/szoboszlai-wolves-liverpool-kerkez-kezdocsapat',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['groningen', '', '2013-06-21'],
      ['celtic', '2013-06-21', '2015-09-01'],
      ['southampton', '2015-09-01', '2018-01-01'],
      ['liverpool', '2017-12-27', '', { began: '2018-01-01' }],
    ],
    contracts: [
      [
        'celtic',
        '2013-06-21',
        2017,
        'a four-year contract',
        [
          'MondoSportivo, 21 June 2013: Ufficiale: Van Dijk passa al Celtic',
          'https://mondosportivo.it/2013/06/21/ufficiale-van-dijk-passa-al-celtic/amp',
          '2026-11-26',
        ],
      ],
      [
        'southampton',
        '2015-09-01',
        2020,
        'a five-year contract',
        [
          'Vísir, 1 September 2015: Dýrlingarnir frá Van Dijk frá Celtic',
          'https://www.visir.is/g/2015150909911/dyrlingarnir-fra-van-dijk-fra-celtic',
          '2026-11-26',
        ],
      ],
      [
        'southampton',
        '2016-05-07',
        2022,
        'a new contract for six years',
        [
          'VAVEL, 7 May 2016: Southampton capture Van Dijk for six more years',
          'https://www.vavel.com/en/football/2016/05/07/southampton/644178-southampton-capture-van-dijk-for-six-more-years.html',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2017-12-27',
        2023,
        'transfer announced for 1 January 2018; contract until 2023',
        [
          'fussballtransfers.com, 2019: Liverpool: Vorerst keine van Dijk-Verlängerung',
          'http://www.fussballtransfers.com/nachricht/liverpool-vorerst-keine-van-dijk-verlangerung_109183',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2021-08-13',
        2025,
        'long-term contract, extending his stay until 2025',
        [
          'The Independent, 13 August 2021',
          'https://www.independent.co.uk/sport/football/virgil-van-dijk-new-liverpool-contract-b1901998.html',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2025-04-17',
        2027,
        'a new two-year contract, until 2027',
        [
          'The Independent, 17 April 2025',
          'https://www.the-independent.com/sport/football/virgil-van-dijk-liverpool-contract-b2730921.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-04-17',
  }),
  player('Declan Rice', {
    club: 'arsenal',
    born: ['1999-01-14', 'squads-2022'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Declan Rice, Wikipedia', 'https://en.wikipedia.org/wiki/Declan_Rice', '2026-11-26'],
        [
          'Leverkusen v Arsenal report, Complete Sports, 2026-03-11',
          'https://www.completesports.com/ucl-round-16-havertz-late-penalty-earns-arsenal-1-1-draw-at-leverkusen/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['west-ham-united', '', '2023-07-15'],
      ['arsenal', '2023-07-15'],
    ],
    contracts: [
      [
        'west-ham-united',
        '2018-12-28',
        [2024, 2025],
        'until summer 2024, with the option of a further 12 months',
        ['The42, 28 December 2018', 'https://the42.ie/declan-rice-west-ham-contract-4416464-Dec2018', '2026-11-26'],
      ],
      [
        'arsenal',
        '2023-07-15',
        [2028, 2029],
        'a five-year contract, with the option of a further year',
        [
          'Geo News, 16 July 2023',
          'https://www.geo.tv/latest/499515-arsenal-completes-declan-rice-deal-for-105m',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-23',
  }),
  player('Alexander Isak', {
    club: 'newcastle-united',
    names: ['Isak'],
    born: ['1999-09-21', 'squads-2026'],
    complete: {
      until: '2026-01',
      by: [
        ['Alexander Isak, Wikipedia', 'https://en.wikipedia.org/wiki/Alexander_Isak', '2026-11-26'],
        [
          'Isak targets March return, LFC Live (summary of HITC)',
          'https://www.lfclive.net/news/liverpool-boost-as-alexander-isak-targets-march-international-return-possibly-sooner-29251',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['aik', '', '2017-01-23'],
      ['borussia-dortmund', '2017-01-23', '2019-07-01'],
      ['willem-ii', '2019-01', '2019-06-30', { loan: true }],
      ['real-sociedad', '2019-06-14', '2022-08-26', { began: '2019-07-01' }],
      ['newcastle-united', '2022-08-26', '2025-09-01'],
      ['liverpool', '2025-09-01'],
    ],
    contracts: [
      [
        'aik',
        '2016-05-03',
        2018,
        'first senior contract, through 2018; the one before would have ended in 2017',
        [
          'Fotbollskanalen, 3 May 2016: KLART: Supertalangen förlänger med AIK',
          'https://www.fotbollskanalen.se/allsvenskan/klart-supertalangen-forlanger-med-aik-har-en-enorm-potential/',
          '2026-11-26',
        ],
      ],
      [
        'borussia-dortmund',
        '2017-01-23',
        [2019, 2022],
        'Bild: until 2019 only, with an option to prolong; club: long-term, no length; kicker: until 2022',
        [
          'weltfussball.at, 24 January 2017: Medien: Isak nur bis 2019 beim BVB',
          'https://www.weltfussball.at/news/_n2591201_/medien-isak-nur-bis-2019-beim-bvb/',
          '2026-11-26',
        ],
      ],
      [
        'real-sociedad',
        '2019-06-12',
        2024,
        'five seasons, until June 2024',
        [
          'El Desmarque, 12 June 2019',
          'https://eldesmarque.com/futbol/real-sociedad/20190612/la-real-sociedad-ficha-al-delantero-sueco-alexander-isak-para-5-temporadas_151256431.html',
          '2026-11-26',
        ],
      ],
      [
        'real-sociedad',
        '2021-07-01',
        2026,
        'renewed by two seasons, until 2026',
        [
          'La Razón (EFE), 1 July 2021',
          'https://www.larazon.es/deportes/laotraliga/20210701/q6u5fxq6nnam5fbpnkdmc5vqyi.html',
          '2026-11-26',
        ],
      ],
      [
        'newcastle-united',
        '2022-08-26',
        2028,
        'long-term contract; six years according to British media',
        [
          'Dagsavisen, 26 August 2022',
          'https://www.dagsavisen.no/sport/fotball/2022/08/26/newcastle-setter-ny-overgangsrekord-isak-har-signert/',
          '2026-11-26',
        ],
      ],
      [
        'liverpool',
        '2025-09-01',
        2031,
        'a six-year deal',
        [
          'The Independent, 1 September 2025',
          'https://www.the-independent.com/sport/football/liverpool-alexander-isak-transfer-news-newcastle-b2818028.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-09-01',
  }),
  player('Morgan Gibbs-White', {
    born: ['2000-01-27', 'fantasy-2024'],
    complete: {
      until: '2025-07-26',
      by: [
        [
          'Morgan Gibbs-White, German Wikipedia (10 March 2024)',
          'https://de.wikipedia.org/wiki/Morgan_Gibbs-White',
          '2026-11-26',
        ],
        [
          'Gibbs-White signs new Forest contract to 2028 (July 2025), Fanport',
          'https://fanport.in/?p=348489',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['wolverhampton-wanderers', '', '2022-08-19'],
      ['swansea-city', '2020-08', '2021-01', { loan: true }],
      ['sheffield-united', '2021-08', '2022-05-31', { loan: true }],
      ['nottingham-forest', '2022-08-19'],
    ],
  }),
  player('Enzo Fernandez', {
    since: 2001,
    born: ['2001-01-17', 'squads-2022'],
    complete: {
      until: '2026-02-03',
      by: [
        ['Enzo Fernández, Wikipedia', 'https://en.wikipedia.org/wiki/Enzo_Fern%C3%A1ndez', '2026-11-26'],
        [
          'Chelsea set to demand for influential midfielder, CaughtOffside, 2026-02-03',
          'https://www.caughtoffside.com/2026/02/03/sources-chelsea-set-demand-influential-midfielder/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['river-plate', '', '2022-07-14'],
      ['benfica', '2022-07-14', '2023-01-31'],
      ['chelsea', '2023-01-31'],
    ],
    contracts: [
      [
        'chelsea',
        '2023-01-31',
        2031,
        'an eight-and-a-half-year deal',
        ['Arab News, 31 January / 1 February 2023', 'https://www.arabnews.com/node/2242516/football', '2026-11-26'],
      ],
    ],
    contractsUntil: '2023-02-01',
  }),
  player('Enzo Fernandez', {
    since: 2017,
    complete: {
      until: '2020-02-01',
      by: [
        [
          'Enzo Zidane, último refuerzo del Almería, El Mira (1 February 2020)',
          'https://elmira.es/01/02/2020/enzo-zidane-ultimo-refuerzo-del-almeria/',
          '2026-11-26',
        ],
        [
          'Zidane-Sohn verlässt Real Madrid, sport.de ("Enzo Fernández")',
          'https://www.sport.de/news/ne2804958/zidane-sohn-verlaesst-real-madrid',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['real-madrid', '', '2017-06-29'],
      ['alaves', '2017-06-29', '2017-12-30'],
      ['almeria', '2020-01-31', '2020-10-03'],
    ],
  }),
  player('Erling Haaland', {
    born: ['2000-07-21', 'squads-2026'],
    complete: {
      until: '2026-03-11',
      by: [
        [
          'A Look At New Manchester City Star Erling Haaland’s Career So Far, Sports Illustrated, 2022-06-13',
          'https://www.si.com/soccer/manchestercity/features-opinions/-new-manchester-city-erling-haalands-career-',
          '2026-11-26',
        ],
        [
          'Real Madrid - Manchester City, onces oficiales, Antena 3, 2026-03-11',
          'https://www.antena3.com/noticias/deportes/futbol/real-madrid-manchester-city-partido-octavos-final-champions-league-directo_2026031169b1b2276cf703292f6d5c73.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['molde', '2017-02-01', '2018-12-31'],
      ['red-bull-salzburg', '2018-08-19', '2019-12-31', { began: '2019-01-01' }],
      ['borussia-dortmund', '2019-12-29', '2022-06-30', { began: '2020-01-01' }],
      ['manchester-city', '2022-05-10', '', { began: '2022-07-01' }],
    ],
    contracts: [
      [
        'red-bull-salzburg',
        '2018-08-18',
        2023,
        'signs until 30 June 2023, joins in January 2019',
        [
          'ligaportal.at, August 2018: Red Bull Salzburg verpflichtet norwegisches Top-Talent',
          'https://www.ligaportal.at/bundesliga/allgemein/3743-red-bull-salzburg-verpflichtet-norwegisches-top-talent',
          '2026-11-26',
        ],
      ],
      [
        'borussia-dortmund',
        '2019-12-29',
        2024,
        'signed today until 30 June 2024',
        [
          'lokalkompass.de, December 2019',
          'https://www.lokalkompass.de/dortmund/c-sport/borussia-dortmund-verpflichtet-stuermer-erling-haaland_a1276353',
          '2026-11-26',
        ],
      ],
      [
        'manchester-city',
        '2022-06-13',
        2027,
        'a five-year deal, until the summer of 2027',
        ['BBC Sport, 13 June 2022', 'https://www.bbc.co.uk/sport/articles/c51d5kw0ynlo', '2026-11-26'],
      ],
      [
        'manchester-city',
        '2025-01-17',
        2034,
        'a contract through 2034, ten years from the start of the season',
        [
          'Fox Sports (AP), 17 January 2025',
          'https://www.foxsports.com/stories/soccer/erling-haaland-signs-lucrative-new-contract-man-city-until-2034',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2025-01-17',
  }),
  player('Bukayo Saka', {
    born: ['2001-09-05', 'squads-2022'],
    contracts: [
      [
        'arsenal',
        '2023-01-02',
        2024,
        'club used a clause that keeps him until 2024 (report of ESPN, not announced by the club)',
        [
          'CaughtOffside on ESPN’s report, 2 January 2023',
          'https://www.caughtoffside.com/2023/01/02/arsenal-trigger-contract-extension-in-attackers-deal/',
          '2026-11-26',
        ],
      ],
      [
        'arsenal',
        '2023-05-23',
        2027,
        'a new long-term contract; Sky understands four years, until the summer of 2027',
        [
          'Sky Sports, 23 May 2023',
          'https://www.skysports.com/football/news/11095/12877165/bukayo-saka-arsenal-winger-signs-new-long-term-contract-with-mikel-artetas-gunners-amid-stellar-season',
          '2026-11-26',
        ],
      ],
      [
        'arsenal',
        '2026-02-19',
        2031,
        'a new five-year contract, until 2031',
        [
          'The Independent, 19 February 2026',
          'https://www.the-independent.com/sport/football/bukayo-saka-new-contract-deal-arsenal-b2923724.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-19',
  }),
  player('Raheem Sterling', {
    born: ['1994-12-08', 'squads-2014'],
    complete: {
      until: '2026-02-12',
      by: [
        [
          'Raheem Sterling: the biography, Chelsea FC (2022)',
          'https://www.chelseafc.com/en/news/article/raheem-sterling-the-biography',
          '2026-11-26',
        ],
        [
          'Raheem Sterling completes move to Feyenoord, The Independent, 2026-02-12',
          'https://www.independent.co.uk/sport/football/raheem-sterling-feyenoord-transfer-chelsea-b2919356.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['liverpool', '', '2015-07-14'],
      ['manchester-city', '2015-07-14', '2022-07-13'],
      ['chelsea', '2022-07-13', '2026-01-28'],
      ['arsenal', '2024-08-30', '2025-06-30', { loan: true }],
      ['feyenoord', '2026-02-12'],
    ],
  }),
  player('Jack Grealish', {
    born: ['1995-09-10', 'squads-2022'],
    complete: {
      until: '2026-02-10',
      by: [
        ['Jack Grealish, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Jack_Grealish', '2026-11-26'],
        [
          'World Cup hopes ended: Everton loanee Grealish, Sports Mole, 2026-02-10',
          'https://www.sportsmole.co.uk/football/everton/injury-news/news/world-cup-hopes-ended-everton-loanee-grealish-issues-injury-update-after-surgery_591777.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['aston-villa', '', '2021-08-05'],
      ['manchester-city', '2021-08-05'],
      ['everton', '2025-08-12', '', { loan: true }],
    ],
  }),
  player('Phil Foden', { born: ['2000-05-28', 'squads-2022'] }),
  player('Bernardo Silva', {
    born: ['1994-08-10', 'squads-2018'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Bernardo Silva, Wikipedia', 'https://en.wikipedia.org/wiki/Bernardo_Silva', '2026-11-26'],
        [
          'Real Madrid - Manchester City, onces oficiales, Antena 3, 2026-03-11',
          'https://www.antena3.com/noticias/deportes/futbol/real-madrid-manchester-city-partido-octavos-final-champions-league-directo_2026031169b1b2276cf703292f6d5c73.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['benfica', '', '2015-01'],
      ['monaco', '2014-08-07', '2015-01', { loan: true }],
      ['monaco', '2015-01', '2017-06-30'],
      ['manchester-city', '2017-05-26', '', { began: '2017-07-01' }],
    ],
    contracts: [
      [
        'manchester-city',
        '2023-08-23',
        2026,
        'contract extension until 2026',
        [
          'Sky Sports, 23 August 2023',
          'https://www.skysports.com/football/news/11679/12905514/bernardo-silva-signs-man-city-contract-extension-until-2026',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-08',
  }),
  player('Rodri', {
    since: 1996,
    born: ['1996-06-22', 'squads-2022'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Rodri, Wikipedia', 'https://en.wikipedia.org/wiki/Rodri_(footballer,_born_1996)', '2026-11-26'],
        [
          'Real Madrid - Manchester City, onces oficiales, Antena 3, 2026-03-11',
          'https://www.antena3.com/noticias/deportes/futbol/real-madrid-manchester-city-partido-octavos-final-champions-league-directo_2026031169b1b2276cf703292f6d5c73.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['villarreal', '', '2018-06-30'],
      ['atletico-madrid', '2018-05-24', '2019-07-04', { began: '2018-07-01' }],
      ['manchester-city', '2019-07-04'],
    ],
  }),
  player('Rodri', {
    since: 2024,
    complete: {
      until: '2025-07-29',
      by: [
        [
          'El Real Betis hace oficial el traspaso de Rodri al Al-Arabi, Viva Aljarafe (8 September 2024)',
          'https://vivaaljarafe.es/sevilla-aljarafe/1750776/el-real-betis-hace-oficial-el-traspaso-de-rodri-al-al-arabi-catari',
          '2026-11-26',
        ],
        [
          'Rodri, optimista, ABC (29 July 2025)',
          'https://www.abc.es/deportes/alfinaldelapalmera/noticias-betis/rodri-optimista-regreso-futuro-gustaria-betis-equipo-20250729133028-nts.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['real-betis', '', '2024-09-08'],
      ['al-arabi', '2024-09-08'],
    ],
  }),
  player('Rodri', {
    since: 1990,
    born: [
      '1990-06-06',
      [
        '¿Quién es, realmente, Rodrigo Ríos Lozano?, La Linterna de Velasco (August 2015)',
        'http://www.linternadevelasco.es/wp/2015/08/04/quien-es-realmente-rodrigo-rios-lozano/',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2023-01',
      by: [
        [
          'Rodri Ríos: un delantero experimentado y con gol, VAVEL (July 2018)',
          'https://www.vavel.com/es/futbol/2018/07/01/granada-cf/926038-rodri-rios-un-delantero-experimentado-y-con-gol.html',
          '2026-11-26',
        ],
        [
          'Metió al Sevilla en Champions, Estadio Deportivo (March 2022)',
          'https://www.estadiodeportivo.com/noticias-futbol/granada/2022/03/02/metio-sevilla-champions-despedido-granada/383626.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sevilla', '2010', '2011-07'],
      ['barcelona', '2011-07', '2013-07'],
      ['sheffield-wednesday', '2012-08', '2013-01', { loan: true }],
      ['real-zaragoza', '2013-01', '2013-06-30', { loan: true }],
      ['almeria', '2013-07', '2014'],
      ['real-valladolid', '2015-08', '2016-06-30', { loan: true }],
      ['granada', '2018-07', '2019'],
      ['bristol-city', '2019', '2020-01'],
      ['real-oviedo', '2020-01', '2021'],
    ],
  }),
  player('Ruben Dias', {
    born: ['1997-05-14', 'squads-2018'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Rúben Dias, Wikipedia', 'https://en.wikipedia.org/wiki/R%C3%BAben_Dias', '2026-11-26'],
        [
          'Real Madrid - Manchester City, onces oficiales, Antena 3, 2026-03-11',
          'https://www.antena3.com/noticias/deportes/futbol/real-madrid-manchester-city-partido-octavos-final-champions-league-directo_2026031169b1b2276cf703292f6d5c73.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['benfica', '', '2020-09-29'],
      ['manchester-city', '2020-09-29'],
    ],
  }),
  player('Josko Gvardiol', {
    born: ['2002-01-23', 'squads-2022'],
    complete: {
      until: '2026-01-19',
      by: [
        ['Joško Gvardiol, Wikipedia', 'https://en.wikipedia.org/wiki/Jo%C5%A1ko_Gvardiol', '2026-11-26'],
        [
          'Manchester City boost injury-hit defence with Guehi signing, Reuters/CNA, 2026-01-19',
          'https://www.channelnewsasia.com/sport/manchester-city-boost-injury-hit-defence-guehi-signing-5869026',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['dinamo-zagreb', '', '2020-09-28'],
      ['dinamo-zagreb', '2020-09-28', '2021-06-30', { loan: true }],
      ['rb-leipzig', '2020-09-28', '2023-08-05'],
      ['manchester-city', '2023-08-05'],
    ],
  }),
  player('Marcus Rashford', {
    born: ['1997-10-31', 'squads-2018'],
    contracts: [
      [
        'manchester-united',
        '2016-05-30',
        [2020, 2021],
        'until 2020, with an option of a further year',
        [
          'Reuters, 30 May 2016',
          'http://uk.reuters.com/article/soccer-england-mun-rashford-idUKL4N18R3NQ',
          '2026-11-26',
        ],
      ],
      [
        'manchester-united',
        '2019-07-01',
        [2023, 2024],
        'until June 2023, with an option of a further year',
        [
          'Diário de Notícias, July 2019: Marcus Rashford renova com Manchester United até junho de 2023',
          'https://www.dn.pt/desportos/interior/marcus-rashford-renova-com-manchester-united-ate-junho-de-2023-11064502.html',
          '2026-11-26',
        ],
      ],
      [
        'manchester-united',
        '2022-12-24',
        [2024, 2025],
        'club used the option of a year: under contract until at least the summer of 2024',
        [
          'Anadolu (anews.com.tr), 24 December 2022',
          'https://www.anews.com.tr/sport/2022/12/24/manchester-united-extend-contracts-of-their-four-players',
          '2026-11-26',
        ],
      ],
      [
        'manchester-united',
        '2023-07-18',
        2028,
        'a new five-year contract, expiring on 30 June 2028',
        [
          'Irish Examiner (PA), 18 July 2023: Marcus Rashford signs new five-year deal at Manchester United',
          'https://www.irishexaminer.com/sport/soccer/arid-41186344.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-10',
  }),
  player('Bruno Fernandes', {
    since: 1994,
    born: ['1994-09-08', 'squads-2018'],
    complete: {
      until: '2026-03-01',
      by: [
        [
          'Bruno Fernandes, Munzinger (2020)',
          'https://www.munzinger.de/search/portrait/Bruno+Fernandes/1/10416.html',
          '2026-11-26',
        ],
        [
          'Bruno Fernandes record breaker, DerbyDerbyDerby, 2026-03-01',
          'https://www.derbyderbyderby.it/calcio-estero/bruno-fernandes-un-record-breaker-si-avvicina-al-primato-di-beckham-con-la-maglia-del-manchester-united/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['udinese', '2013-07', '2017-06-27'],
      ['sampdoria', '2016-08-16', '2017-06-27', { loan: true }],
      ['sporting-cp', '2017-06-27', '2020-01-30'],
      ['manchester-united', '2020-01-29', '', { began: '2020-01-30' }],
    ],
  }),
  player('Bruno Fernandes', {
    since: 2005,
    played: [
      ['atletico-mineiro', '2005', '2006'],
      ['flamengo', '2006', '2010'],
    ],
  }),
  player('Jadon Sancho', {
    born: ['2000-03-25', 'fantasy-2024'],
    complete: {
      until: '2026-01',
      by: [
        ['Jadon Sancho, Wikipedia', 'https://en.wikipedia.org/wiki/Jadon_Sancho', '2026-11-26'],
        [
          'Everything on Sancho’s Villa loan and a United return (January 2026), News-247',
          'http://news-247.top/n/3687155',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['borussia-dortmund', '2017-08-31', '2021-07-23'],
      ['manchester-united', '2021-07-01', '', { began: '2021-07-23' }],
      ['borussia-dortmund', '2024-01-11', '2024-06-30', { loan: true }],
      ['chelsea', '2024-08-31', '2025-06-30', { loan: true }],
      ['aston-villa', '2025-09-01', '', { loan: true }],
    ],
  }),
  player('Mason Mount', {
    born: ['1999-01-10', 'squads-2022'],
    complete: {
      until: '2026-02-27',
      by: [
        ['Mason Mount, Wikipedia', 'https://en.wikipedia.org/wiki/Mason_Mount', '2026-11-26'],
        [
          'Mason Mount injury: continues to inch towards return, RotoWire, 2026-02-27',
          'https://www.rotowire.com/soccer/headlines/mason-mount-injury-continues-to-inch-towards-return-502710',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['chelsea', '', '2023-07-05'],
      ['vitesse', '2017-07', '2018-06-30', { loan: true }],
      ['derby-county', '2018-07', '2019-06-30', { loan: true }],
      ['manchester-united', '2023-07-05'],
    ],
    contracts: [
      [
        'chelsea',
        '2017-07-24',
        2021,
        'a contract until 2021 before a season’s loan to Vitesse',
        [
          'International Business Times, 25 July 2017',
          'http://www.ibtimes.co.uk/mason-mount-signs-new-4-year-chelsea-deal-completes-season-long-loan-move-vitesse-arnhem-1631865',
          '2026-11-26',
        ],
      ],
      [
        'chelsea',
        '2019-07-15',
        2024,
        'a new five-year contract, through to the summer of 2024 at least',
        [
          'The Guardian, 15 July 2019',
          'https://www.theguardian.com/football/2019/jul/15/mason-mount-chelsea-five-year-deal',
          '2026-11-26',
        ],
      ],
      [
        'manchester-united',
        '2023-07-05',
        [2028, 2029],
        'a contract to 2028, with the option of a further year',
        [
          'Irish Examiner, 5 July 2023: Manchester United confirm the signing of Mason Mount from Chelsea',
          'https://www.irishexaminer.com/sport/soccer/arid-41176975.html',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-07-05',
  }),
  player('Cole Palmer', {
    born: ['2002-05-06', 'fantasy-2024'],
    complete: {
      until: '2026-01-22',
      by: [
        [
          'Cole Palmer, KidzSearch wiki (simple Wikipedia, July 2024)',
          'https://wiki.kidzsearch.com/wiki/Cole_Palmer',
          '2026-11-26',
        ],
        [
          'Does Cole Palmer still get in Chelsea’s best team?, Football365 on OneFootball, 2026-01-22',
          'https://onefootball.com.br/pt-br/noticias/does-cole-palmer-still-get-in-chelseas-best-team-rosenior-and-fernandez-throw-down-the-gauntlet-42278213',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-city', '', '2023-09-01'],
      ['chelsea', '2023-09-01'],
    ],
  }),
  player('Moises Caicedo', {
    born: ['2001-11-02', 'squads-2022'],
    complete: {
      until: '2026-01-22',
      by: [
        ['Moisés Caicedo, Wikipedia', 'https://en.wikipedia.org/wiki/Mois%C3%A9s_Caicedo', '2026-11-26'],
        [
          'Does Cole Palmer still get in Chelsea’s best team?, Football365 on OneFootball, 2026-01-22',
          'https://onefootball.com.br/pt-br/noticias/does-cole-palmer-still-get-in-chelseas-best-team-rosenior-and-fernandez-throw-down-the-gauntlet-42278213',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['independiente-del-valle', '', '2021-02-01'],
      ['brighton-and-hove-albion', '2021-02-01', '2023-08-14'],
      ['chelsea', '2023-08-14'],
    ],
  }),
  player('Reece James', {
    since: 1999,
    born: ['1999-12-08', 'squads-2026'],
    played: [
      ['chelsea', ''],
      ['wigan-athletic', '2018-06', '2019-05', { loan: true }],
    ],
  }),
  player('Reece James', {
    since: 2012,
    complete: {
      until: '2023-06-30',
      by: [
        [
          'Left-back makes SoL move, Sunderland AFC (July 2018)',
          'https://www.safc.com/news/team-news/2018/july/left-back-makes-sol-move',
          '2026-11-26',
        ],
        [
          'Ex-Sunderland man joins Sheffield Wednesday, Sunderland Echo (30 June 2023)',
          'https://www.sunderlandecho.com/sport/football/sunderland-afc/latest-sunderland-afc-news/ex-sunderland-man-joins-championship-rivals-as-sheffield-wednesday-make-transfer-breakthrough-4203673',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-united', '2012-07', '2015-07'],
      ['rotherham-united', '2014-11', '2015-01', { loan: true }],
      ['huddersfield-town', '2015', '2015-05', { loan: true }],
      ['wigan-athletic', '2015', '2018-06-30'],
      ['sunderland', '2018-07', '2019-07'],
      ['doncaster-rovers', '2019-07', '2021-06-30'],
      ['blackpool', '2021', '2023-06-30'],
      ['sheffield-wednesday', '2022-07-07', '2023-05-31', { loan: true }],
      ['sheffield-wednesday', '2023-06-30', '2024'],
      ['rotherham-united', '2024'],
    ],
  }),
  player('Kai Havertz', {
    born: ['1999-06-11', 'squads-2022'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Kai Havertz, Wikipedia', 'https://en.wikipedia.org/wiki/Kai_Havertz', '2026-11-26'],
        [
          'Leverkusen v Arsenal report, Complete Sports, 2026-03-11',
          'https://www.completesports.com/ucl-round-16-havertz-late-penalty-earns-arsenal-1-1-draw-at-leverkusen/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['bayer-leverkusen', '', '2020-09-04'],
      ['chelsea', '2020-09-04', '2023-06-28'],
      ['arsenal', '2023-06-28'],
    ],
  }),
  player('Martin Odegaard', {
    born: ['1998-12-17', 'squads-2026'],
    complete: {
      until: '2026-03-11',
      by: [
        [
          'Martin Odegaard re-joins Arsenal, Business Standard, 2021-08-20',
          'https://www.business-standard.com/amp/article/sports/martin-odegaard-re-joins-arsenal-from-real-madrid-on-permanent-transfer-121082001035_1.html',
          '2026-11-26',
        ],
        [
          'Leverkusen v Arsenal report, Complete Sports, 2026-03-11',
          'https://www.completesports.com/ucl-round-16-havertz-late-penalty-earns-arsenal-1-1-draw-at-leverkusen/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['real-madrid', '2015-01-22', '2021-08-20'],
      ['heerenveen', '2017-01', '2018-06-30', { loan: true }],
      ['vitesse', '2018-08', '2019-06-30', { loan: true }],
      ['real-sociedad', '2019-07', '2020-08', { loan: true }],
      ['arsenal', '2021-01-27', '2021-06-30', { loan: true }],
      ['arsenal', '2021-08-20'],
    ],
  }),
  player('Gabriel Jesus', {
    born: ['1997-04-03', 'squads-2018'],
    complete: {
      until: '2026-01-20',
      by: [
        ['Gabriel Jesus, Wikipedia', 'https://en.wikipedia.org/wiki/Gabriel_Jesus', '2026-11-26'],
        [
          'Arsenal: romantische Wechsel-Option für Jesus, FussballTransfers, 2026-01-20',
          'https://www.fussballtransfers.com/a5744900560513910513-arsenal-romantische-wechsel-option-fuer-jesus',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['palmeiras', '', '2017-01'],
      ['manchester-city', '2016-08-03', '2022-07-04', { began: '2017-01' }],
      ['arsenal', '2022-07-04'],
    ],
  }),
  player('Gabriel Martinelli', { born: ['2001-06-18', 'squads-2022'] }),
  player('William Saliba', { born: ['2001-03-24', 'squads-2022'] }),
  player('Viktor Gyokeres', {
    born: ['1998-06-04', 'squads-2026'],
    complete: {
      until: '2026-03-11',
      by: [
        [
          'Viktor Gyökeres, Swedish Wikipedia (2 February 2026)',
          'https://sv.wikipedia.org/wiki/Viktor_Gy%C3%B6keres',
          '2026-11-26',
        ],
        [
          'Leverkusen v Arsenal report, Complete Sports, 2026-03-11',
          'https://www.completesports.com/ucl-round-16-havertz-late-penalty-earns-arsenal-1-1-draw-at-leverkusen/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['brighton-and-hove-albion', '2017-09', '2021-07', { began: '2018-01-01' }],
      ['st-pauli', '2019-07', '2020-06-30', { loan: true }],
      ['swansea-city', '2020-10', '2021-01-14', { loan: true }],
      ['coventry-city', '2021-01-14', '2021-05-31', { loan: true }],
      ['coventry-city', '2021-07', '2023-07-13'],
      ['sporting-cp', '2023-07-13', '2025-07-26'],
      ['arsenal', '2025-07-26'],
    ],
  }),
  player('Martin Zubimendi', {
    club: 'real-sociedad',
    names: ['Zubimendi'],
    born: ['1999-02-02', 'squads-2026'],
    complete: {
      until: '2025-10-21',
      by: [
        [
          'Zubimendi wechselt zum FC Arsenal, ran, July 2025',
          'https://www.ran.de/sports/fussball/news/premier-league-zubimendi-wechselt-zum-fc-arsenal-557440',
          '2026-11-26',
        ],
        [
          'Il confirme avoir snobé le Real Madrid, Le 10 Sport, 2025-10-21',
          'https://le10sport.com/football/mercato/transfert-avec-mbappe-il-confirme-avoir-snobe-le-real-madrid-762149',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['real-sociedad', '', '2025-07-06'],
      ['arsenal', '2025-07-06'],
    ],
  }),
  player('Benjamin Sesko', {
    born: ['2003-05-31', 'fantasy-2025'],
    complete: {
      until: '2026-02-24',
      by: [
        [
          'Šeško before the signing (career), 24ur, 2025-08-08',
          'https://www.24ur.com/sport/nogomet/seska-le-se-uspesen-zdravniski-pregled-loci-do-uradnega-podpisa-pogodbe.html',
          '2026-11-26',
        ],
        [
          'Sesko, Lammens allow Man United to dream, Capital FM, 2026-02-24',
          'https://www.capitalfm.co.ke/sports/2026/02/24/sesko-lammens-allow-man-united-to-dream-of-champions-league/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['red-bull-salzburg', '', '2023-06-30'],
      ['rb-leipzig', '2022-08-09', '2025-08-09', { began: '2023-07-01' }],
      ['manchester-united', '2025-08-09'],
    ],
  }),
  player('Bryan Mbeumo', {
    born: ['1999-08-07', 'squads-2022'],
    complete: {
      until: '2026-02-24',
      by: [
        [
          'Az MU 75 millió euróért szerződtette Bryan Mbeumót, Nemzeti Sport, July 2025',
          'https://m.nemzetisport.hu/angol-labdarugas/2025/07/az-mu-75-millio-euroert-szerzodtette-bryan-mbeumot-hivatalos',
          '2026-11-26',
        ],
        [
          'Sesko, Lammens allow Man United to dream, Capital FM, 2026-02-24',
          'https://www.capitalfm.co.ke/sports/2026/02/24/sesko-lammens-allow-man-united-to-dream-of-champions-league/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['troyes', '', '2019-08-05'],
      ['brentford', '2019-08-05', '2025-07-21'],
      ['manchester-united', '2025-07-21'],
    ],
  }),
  player('Matheus Cunha', {
    since: 1999,
    born: ['1999-05-27', 'squads-2026'],
    complete: {
      until: '2026-02-24',
      by: [
        ['Matheus Cunha, Wikipedia', 'https://en.wikipedia.org/wiki/Matheus_Cunha', '2026-11-26'],
        [
          'Sesko, Lammens allow Man United to dream, Capital FM, 2026-02-24',
          'https://www.capitalfm.co.ke/sports/2026/02/24/sesko-lammens-allow-man-united-to-dream-of-champions-league/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['rb-leipzig', '2018-06-24', '2020-01-31'],
      ['hertha-berlin', '2020-01-31', '2021-08-25'],
      ['atletico-madrid', '2021-08-25', '2023-06-30'],
      ['wolverhampton-wanderers', '2022-12-25', '2023-06-30', { began: '2023-01-01', loan: true }],
      ['wolverhampton-wanderers', '2023-07-01', '2025-06-12'],
      ['manchester-united', '2025-06-01', '', { began: '2025-06-12' }],
    ],
  }),
  player('Matheus Cunha', {
    since: 2021,
    complete: {
      until: '2026-01-01',
      by: [
        [
          'Cruzeiro contrata o goleiro Matheus Cunha, ex-Flamengo, Placar (1 January 2026)',
          'https://placar.com.br/mercado-da-bola/cruzeiro-contrata-o-goleiro-matheus-cunha-ex-flamengo/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['flamengo', '2021', '2025-12-31'],
      ['cruzeiro', '2025-07', '', { began: '2026-01-01' }],
    ],
  }),
  player('Hugo Ekitike', {
    born: ['2002-06-20', 'fantasy-2025'],
    complete: {
      until: '2026-03-06',
      by: [
        ['Hugo Ekitike, Wikipedia', 'https://en.wikipedia.org/wiki/Hugo_Ekitike', '2026-11-26'],
        [
          'Wolves v Liverpool, line-ups and changes, Origo, 2026-03-06',
          'https://www.origo.hu/sport/sport-futball/2026/03/szoboszlai-wolves-liverpool-kerkez-kezdocsapat',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['reims', '', '2023-06-30'],
      ['paris-saint-germain', '2022-07-16', '2023-06-30', { loan: true }],
      ['paris-saint-germain', '2023-06', '2024-06-30'],
      ['eintracht-frankfurt', '2024-02-01', '2024-06-30', { loan: true }],
      ['eintracht-frankfurt', '2024-04', '2025-07-23'],
      ['liverpool', '2025-07-23'],
    ],
  }),
  player('Darwin Nunez', {
    club: 'liverpool',
    born: ['1999-06-24', 'squads-2022'],
    complete: {
      until: '2026-02-13',
      by: [
        ['Darwin Núñez, Wikipedia', 'https://en.wikipedia.org/wiki/Darwin_N%C3%BA%C3%B1ez', '2026-11-26'],
        [
          'Former Liverpool striker Darwin Nunez dumped by Al-Hilal, Sports Mole, 2026-02-13',
          'https://www.sportsmole.co.uk/football/al-hilal/news/former-liverpool-striker-darwin-nunez-dumped-by-al-hilal-after-benzema-arrival_591984.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['penarol', '', '2019-08'],
      ['almeria', '2019-08', '2020-09-04'],
      ['benfica', '2020-09-04', '2022-06-14'],
      ['liverpool', '2022-06-13', '2025-08-09', { began: '2022-06-14' }],
      ['al-hilal', '2025-08-09'],
    ],
  }),
  player('Diogo Jota', {
    club: 'liverpool',
    born: ['1996-12-04', 'players-pt'],
    complete: {
      until: '2025-07-03',
      by: [
        [
          'Karriere von Diogo Jota in Bildern, GMX, July 2025',
          'https://www.gmx.ch/magazine/sport/fussball/international/tod-28-jahren-karriere-diogo-jota-bildern-41142354',
          '2026-11-26',
        ],
        [
          'In memory of Diogo Jota, Dailysports',
          'https://dailysports.net/news/in-memory-of-diogo-jota-how-he-will-be-remembered/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['atletico-madrid', '2016-03', '2018-06-30', { began: '2016-07' }],
      ['porto', '2016-08', '2017-06-30', { loan: true }],
      ['wolverhampton-wanderers', '2017-07-25', '2018-06-30', { loan: true }],
      ['wolverhampton-wanderers', '2018-01', '2020-09-19', { began: '2018-07-01' }],
      ['liverpool', '2020-09-19', '2025-07-03'],
    ],
  }),
  player('Jota', {
    since: '1999-03',
    born: [
      '1999-03-30',
      [
        'Jota (footballer, born March 1999), Wikipedia',
        'https://en.wikipedia.org/wiki/Jota_(footballer,_born_March_1999)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2025-04-19',
      by: [
        [
          'Jota (footballer, born March 1999), Wikipedia',
          'https://en.wikipedia.org/wiki/Jota_(footballer,_born_March_1999)',
          '2026-11-26',
        ],
        [
          'Celtic star Jota’s favourite places in Glasgow, GlasgowWorld (19 April 2025)',
          'https://www.glasgowworld.com/lifestyle/food-and-drink/best-of-glasgow-celtic-star-jotas-favourite-places-in-glasgow-5090932',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['benfica', '2018-10-18', '2022-07'],
      ['real-valladolid', '2020', '2021-06-30', { loan: true }],
      ['celtic', '2021-08-31', '2022-06-30', { loan: true }],
      ['celtic', '2022-07', '2023-07-03'],
      ['al-ittihad', '2023-07-03', '2024-08-30'],
      ['rennes', '2024-08-30', '2025-01'],
      ['celtic', '2025-01'],
    ],
  }),
  player('Jota Silva', {
    born: ['1999-08-01', ['Jota Silva, Wikipedia', 'https://en.wikipedia.org/wiki/Jota_Silva', '2026-11-26']],
    complete: {
      until: '2025-09-12',
      by: [
        ['Jota Silva, Wikipedia', 'https://en.wikipedia.org/wiki/Jota_Silva', '2026-11-26'],
        [
          'Jota Silva emprestado ao Besiktas, RTP (12 September 2025)',
          'https://www.rtp.pt/noticias/futebol-internacional/jota-silva-emprestado-ao-besiktas-ate-ao-final-da-temporada_d1683237',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['casa-pia', '2021-01', '2022-06-01'],
      ['vitoria-guimaraes', '2022-06-01', '2024-08-01'],
      ['nottingham-forest', '2024-08-01'],
      ['besiktas', '2025-09-12', '', { loan: true }],
    ],
  }),
  player('Jota', {
    since: 2011,
    complete: {
      until: '2025-10-20',
      by: [
        [
          'Jota with plenty to prove after Villa move, Fantasy Football Scout (11 June 2019)',
          'https://fantasyfootballscout.co.uk/2019/06/11/jota-with-plenty-to-prove-as-an-fpl-asset-after-villa-move',
          '2026-11-26',
        ],
        [
          'Jota says Brentford changed my life, Bees United (retired after Alavés 2021)',
          'https://beesunited.org.uk/in-focus/jota-says-brentford-changed-my-life',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['celta-vigo', '2011-01', '2014-08'],
      ['real-madrid', '2012', '2013-06-30', { loan: true }],
      ['brentford', '2014-08', '2017-08-31'],
      ['birmingham-city', '2017-08-31', '2019-06'],
      ['aston-villa', '2019-06', '2020-09'],
      ['alaves', '2020-09', '2021'],
    ],
  }),
  player('Cody Gakpo', {
    club: 'liverpool',
    names: ['Gakpo'],
    born: ['1999-05-07', 'squads-2022'],
    complete: {
      until: '2026-02-28',
      by: [
        [
          'Oficjalnie: Cody Gakpo w Liverpoolu, Sport.pl, 2022-12-28',
          'https://www.sport.pl/pilka/7,65080,29307372,oficjalnie-spozniony-prezent-swiateczny-liverpoolu-wielki.html',
          '2026-11-26',
        ],
        [
          'Liverpool v West Ham, line-up, Origo, 2026-02-28',
          'https://www.origo.hu/sport/sport-futball/2026/02/szoboszlai-dominik-alhir-liverpool-kezdocsapat-west-ham',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['psv-eindhoven', '', '2022-12-31'],
      ['liverpool', '2022-12-26', '', { began: '2023-01-01' }],
    ],
  }),
  player('Dominik Szoboszlai', {
    club: 'liverpool',
    names: ['Szoboszlai'],
    born: ['2000-10-25', 'fantasy-2024'],
    complete: {
      until: '2026-03-06',
      by: [
        ['Dominik Szoboszlai, Wikipedia', 'https://en.wikipedia.org/wiki/Dominik_Szoboszlai', '2026-11-26'],
        [
          'Wolves v Liverpool, line-ups and changes, Origo, 2026-03-06',
          'https://www.origo.hu/sport/sport-futball/2026/03/szoboszlai-wolves-liverpool-kerkez-kezdocsapat',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['red-bull-salzburg', '', '2020-12-31'],
      ['rb-leipzig', '2020-12-17', '2023-07-02', { began: '2021-01-01' }],
      ['liverpool', '2023-07-02'],
    ],
  }),
  player('Alexis Mac Allister', {
    club: 'liverpool',
    born: ['1998-12-24', 'squads-2022'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Alexis Mac Allister, Wikipedia', 'https://en.wikipedia.org/wiki/Alexis_Mac_Allister', '2026-11-26'],
        [
          'Galatasaray yenilgisi sonrası Liverpool’da ayrılık krizi, Sporx, 2026-03-11',
          'https://www.sporx.com/galatasaray-yenilgisi-sonrasi-liverpool-da-ayrilik-krizi-SXHBQ1154400SXQ',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['argentinos-juniors', '', '2019-01-24'],
      ['argentinos-juniors', '2019-01-24', '2019-06-30', { loan: true }],
      ['brighton-and-hove-albion', '2019-01-24', '2023-06-08'],
      ['boca-juniors', '2019-06', '2020-01', { loan: true }],
      ['liverpool', '2023-06-08'],
    ],
  }),
  player('Ryan Gravenberch', {
    club: 'liverpool',
    names: ['Gravenberch'],
    born: ['2002-05-16', 'squads-2026'],
    complete: {
      until: '2026-03-06',
      by: [
        [
          'Gravenberch verlaat Bayern München na een jaar voor Liverpool, NH Nieuws, September 2023',
          'https://www.nhnieuws.nl/nieuws/n125662/gravenberch-verlaat-bayern-munchen-na-een-jaar-voor-liverpool',
          '2026-11-26',
        ],
        [
          'Wolves v Liverpool, line-ups and changes, Origo, 2026-03-06',
          'https://www.origo.hu/sport/sport-futball/2026/03/szoboszlai-wolves-liverpool-kerkez-kezdocsapat',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ajax', '', '2022-06-30'],
      ['bayern-munich', '2022-06-13', '2023-09-01', { began: '2022-07-01' }],
      ['liverpool', '2023-09-01'],
    ],
  }),
  player('Andy Robertson', {
    club: 'liverpool',
    names: ['Andrew Robertson'],
    born: ['1994-03-11', 'squads-2026'],
    contracts: [
      [
        'liverpool',
        '2021-08-24',
        2026,
        'club told he stays until 2026 at least',
        [
          'ERR (Estonian public broadcaster), August 2021',
          'https://sport.err.ee/1608317192/liverpool-solmis-jarjekordse-pika-lepingupikenduse',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-01',
  }),
  player('Alisson Becker', { club: 'liverpool', shortNames: ['Alisson'], born: ['1992-10-02', 'fantasy-2024'] }),
  player('Alisson', {
    complete: {
      until: '2024-05-05',
      by: [
        [
          'Alisson Euler de Freitas Castro, Portuguese Wikipedia',
          'https://pt.wikipedia.org/wiki/Alisson_Euler_de_Freitas_Castro',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['cruzeiro', '2012-11', '2017-12'],
      ['vasco-da-gama', '2013', '2013-12', { loan: true }],
      ['gremio', '2018-01', '2021-12-24'],
      ['sao-paulo', '2021-12-24'],
    ],
  }),
  player('Alisson Santos', {
    complete: {
      until: '2026-02-02',
      by: [
        [
          'Extremo Alisson Santos emprestado pelo Sporting ao Nápoles, RTP (2 February 2026)',
          'https://www.rtp.pt/noticias/futebol-internacional/extremo-alisson-santos-emprestado-pelo-sporting-ao-napoles_d1715396',
          '2026-11-26',
        ],
        [
          'Napoli anuncia Alisson Santos, Lance! (February 2026)',
          'https://www.lance.com.br/futebol-internacional/napoli-anuncia-alisson-santos-destaque-da-champions-league-pelo-sporting.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sporting-cp', '2025-03', '', { began: '2025-06' }],
      ['napoli', '2026-02-02', '', { loan: true }],
    ],
  }),
  player('Ibrahima Konate', {
    club: 'liverpool',
    born: ['1999-05-25', 'squads-2022'],
    complete: {
      until: '2026-03-06',
      by: [
        ['Ibrahima Konaté, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Ibrahima_Konat%C3%A9', '2026-11-26'],
        [
          'Wolves v Liverpool, line-ups and changes, Origo, 2026-03-06',
          'https://www.origo.hu/sport/sport-futball/2026/03/szoboszlai-wolves-liverpool-kerkez-kezdocsapat',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['rb-leipzig', '2017-06', '2021-06-30', { began: '2017-07-01' }],
      ['liverpool', '2021-05-28', '', { began: '2021-07-01' }],
    ],
    contracts: [
      [
        'liverpool',
        '2021-05-28',
        2026,
        'long-term contract; until June 2026 according to British media',
        [
          'ANTARA Jawa Timur, May 2021',
          'https://jatim.antaranews.com/amp/berita/488590/liga-inggris-liverpool-boyong-ibrahima-konate-dari-leipzig',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-02-08',
  }),
  player('Caoimhin Kelleher', {
    club: 'liverpool',
    names: ['Kelleher'],
    born: ['1998-11-23', 'fantasy-2024'],
    complete: {
      until: '2025-10',
      by: [
        [
          'Sem espaço com Alisson, Kelleher deixa o Liverpool após 10 anos, BOL, 2025-06-03',
          'https://www.bol.uol.com.br/esporte/2025/06/03/sem-espacos-com-alisson-titular-kelleher-deixa-o-liverpool-apos-10-anos-e-fecha-com-brentford.htm',
          '2026-11-26',
        ],
        [
          'Kelleher to face Liverpool for the first time (October 2025), News-247',
          'http://news-247.top/n/3160749',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['liverpool', '', '2025-06-03'],
      ['brentford', '2025-06-03'],
    ],
  }),
  player('Jarell Quansah', { club: 'liverpool', names: ['Quansah'] }),
  player('Kostas Tsimikas', { club: 'liverpool', names: ['Tsimikas'] }),
  player('Conor Bradley', { club: 'liverpool', born: ['2003-07-09', 'fantasy-2024'] }),
  player('Jeremie Frimpong', {
    club: 'bayer-leverkusen',
    born: ['2000-12-10', 'squads-2022'],
    complete: {
      until: '2026-03-06',
      by: [
        [
          'Frimpong chose Liverpool as youngster, This Is Anfield, 2025-06-01',
          'https://www.thisisanfield.com/2025/06/jeremie-frimpong-chose-liverpool-as-youngster-but-move-never-happened/',
          '2026-11-26',
        ],
        [
          'Wolves v Liverpool, line-ups and changes, Origo, 2026-03-06',
          'https://www.origo.hu/sport/sport-futball/2026/03/szoboszlai-wolves-liverpool-kerkez-kezdocsapat',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['celtic', '2019-09-02', '2021-01-27'],
      ['bayer-leverkusen', '2021-01-27', '2025-05-31'],
      ['liverpool', '2025-05-30', '', { began: '2025-06-01' }],
    ],
  }),
  player('Milos Kerkez', {
    club: 'bournemouth',
    names: ['Kerkez'],
    born: ['2003-11-07', 'fantasy-2024'],
    complete: {
      until: '2026-03-06',
      by: [
        ['Milos Kerkez, Wikipedia', 'https://en.wikipedia.org/wiki/Milos_Kerkez', '2026-11-26'],
        [
          'Wolves v Liverpool, line-ups and changes, Origo, 2026-03-06',
          'https://www.origo.hu/sport/sport-futball/2026/03/szoboszlai-wolves-liverpool-kerkez-kezdocsapat',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ac-milan', '2021-02-01', '2022-01-29'],
      ['az-alkmaar', '2022-01-29', '2023-07-28'],
      ['bournemouth', '2023-07-28', '2025-06-26'],
      ['liverpool', '2025-06-26'],
    ],
  }),
  player('Joe Gomez', { club: 'liverpool', born: ['1997-05-23', 'fantasy-2024'] }),
  player('Curtis Jones', { club: 'liverpool', born: ['2001-01-30', 'fantasy-2024'] }),
  player('Harvey Elliott', {
    club: 'liverpool',
    born: ['2003-04-04', 'fantasy-2024'],
    complete: {
      until: '2026-01-03',
      by: [
        [
          'Harvey Elliott facts, KopTalk, 2024-09-11',
          'https://www.koptalk.com/liverpool-fc-news/harvey-elliot-out-for-at-least-a-month-due-to-injury/',
          '2026-11-26',
        ],
        [
          'Why stranded Liverpool loanee Harvey Elliott won’t play for Aston Villa again, Goal, 2026-01-03',
          'https://www.goal.com/en-sa/lists/liverpool-loanee-harvey-elliott-aston-villa-unai-emery-transfer-decision/blt18f7259fc582b012',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['fulham', '', '2019-06-30'],
      ['liverpool', '2019-07-28'],
      ['blackburn-rovers', '2020-10-16', '2021-05-31', { loan: true }],
      ['aston-villa', '2025-09-01', '', { loan: true }],
    ],
  }),
  player('Wataru Endo', { club: 'liverpool', born: ['1993-02-09', 'squads-2018'] }),
  player('Giorgi Mamardashvili', { born: ['2000-09-29', 'fantasy-2025'] }),
  player('Marc Guehi', {
    born: ['2000-07-13', 'squads-2026'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Marc Guéhi, Wikipedia', 'https://en.wikipedia.org/wiki/Marc_Gu%C3%A9hi', '2026-11-26'],
        [
          'Real Madrid - Manchester City, onces oficiales, Antena 3, 2026-03-11',
          'https://www.antena3.com/noticias/deportes/futbol/real-madrid-manchester-city-partido-octavos-final-champions-league-directo_2026031169b1b2276cf703292f6d5c73.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['chelsea', '', '2021-07-18'],
      ['swansea-city', '2020-01', '2020-07-31', { loan: true }],
      ['swansea-city', '2020-08', '2021-05-31', { loan: true }],
      ['crystal-palace', '2021-07-18', '2026-01-19'],
      ['manchester-city', '2026-01-19'],
    ],
    contracts: [
      [
        'crystal-palace',
        '2021-07-18',
        2026,
        'a five-year deal',
        [
          'Crystal Palace F.C., 18 July 2021: Crystal Palace sign Marc Guéhi on five-year deal',
          'https://www.cpfc.co.uk/news/announcement/crystal-palace-sign-marc-guehi-on-five-year-deal/2021-07-18/',
          '2026-11-26',
        ],
      ],
      [
        'manchester-city',
        '2026-01-19',
        2031,
        'a five-and-a-half-year contract, through June 2031',
        [
          'On3, 19 January 2026 (after The Independent)',
          'https://www.on3.com/pro/news/marc-guehi-completes-blockbuster-move-crystal-palace-manchester-city/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2026-01-19',
  }),
  player('Eberechi Eze', {
    born: ['1998-06-29', 'squads-2026'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Eberechi Eze, Wikipedia', 'https://en.wikipedia.org/wiki/Eberechi_Eze', '2026-11-26'],
        [
          'Leverkusen v Arsenal report, Complete Sports, 2026-03-11',
          'https://www.completesports.com/ucl-round-16-havertz-late-penalty-earns-arsenal-1-1-draw-at-leverkusen/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['queens-park-rangers', '', '2020-08-28'],
      ['wycombe-wanderers', '2017-08', '2018-01', { loan: true }],
      ['crystal-palace', '2020-08-28', '2025-08-23'],
      ['arsenal', '2025-08-23'],
    ],
  }),
  player('Adam Wharton', { born: ['2004-02-06', 'fantasy-2024'] }),
  player('Jean-Philippe Mateta', { born: ['1997-06-28', 'squads-2026'] }),
  player('Maxence Lacroix', { born: ['2000-04-06', 'squads-2026'] }),
  player('James Maddison', {
    born: ['1996-11-23', 'squads-2022'],
    complete: {
      until: '2026-03-20',
      by: [
        ['James Maddison, Wikipedia', 'https://en.wikipedia.org/wiki/James_Maddison', '2026-11-26'],
        [
          'Tudor teases nice surprise, Evening Standard on OneFootball, 2026-03-20',
          'https://onefootball.com.br/id/berita/igor-tudor-teases-nice-surprise-as-mohammed-kudus-and-james-maddison-step-up-tottenham-injury-returns-42588500',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['coventry-city', '', '2016-02-01'],
      ['coventry-city', '2016-02-01', '2016-05-31', { loan: true }],
      ['norwich-city', '2016-02-01', '2018-06-20'],
      ['aberdeen', '2016-08', '2017-01', { loan: true }],
      ['leicester-city', '2018-06-20', '2023-06-28'],
      ['tottenham-hotspur', '2023-06-28'],
    ],
  }),
  player('Dejan Kulusevski', { born: ['2000-04-25', 'fantasy-2024'] }),
  player('Cristian Romero', { born: ['1998-04-27', 'squads-2022'] }),
  player('Micky van de Ven', { born: ['2001-04-19', 'squads-2026'] }),
  player('Pedro Porro', { born: ['1999-09-13', 'squads-2026'] }),
  player('Guglielmo Vicario', { born: ['1996-10-07', 'fantasy-2024'] }),
  player('Brennan Johnson', {
    born: ['2001-05-23', 'squads-2022'],
    complete: {
      until: '2026-01-02',
      by: [
        ['Brennan Johnson, Wikipedia', 'https://en.wikipedia.org/wiki/Brennan_Johnson', '2026-11-26'],
        [
          'First major January signing breaks club record, Sports Illustrated, 2026-01-02',
          'https://www.si.com/soccer/first-major-january-signing-breaks-club-record',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['nottingham-forest', '', '2023-09-01'],
      ['lincoln-city', '2020-09-25', '2021-05-31', { loan: true }],
      ['tottenham-hotspur', '2023-09-01', '2026-01-02'],
      ['crystal-palace', '2026-01-02'],
    ],
  }),
  player('Richarlison', {
    born: ['1997-05-10', 'squads-2022'],
    complete: {
      until: '2026-01',
      by: [
        [
          'Richarlison, player profile, Tottenham Hotspur (2024)',
          'https://www.tottenhamhotspur.com/teams/men/players/richarlison/',
          '2026-11-26',
        ],
        [
          'Tottenhamille lisää lunta tupaan (January 2026), Sportti.com',
          'https://www.sportti.com/jalkapallo/tottenhamille-lisaa-lunta-tupaan-tahtihyokkaaja-pitkaan-sivussa',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['fluminense', '2015-12', '2017-08-08', { began: '2016-01' }],
      ['watford', '2017-08-08', '2018-07-24'],
      ['everton', '2018-07-24', '2022-07-01'],
      ['tottenham-hotspur', '2022-07-01'],
    ],
  }),
  player('Yves Bissouma', { born: ['1996-08-30', 'fantasy-2024'] }),
  player('Lucas Bergvall', { born: ['2006-02-02', 'squads-2026'] }),
  player('Archie Gray', { born: ['2006-03-12', 'fantasy-2024'] }),
  player('Mathys Tel', { born: ['2005-04-27', 'fantasy-2024'] }),
  player('Joao Palhinha', { born: ['1995-07-09', 'squads-2022'] }),
  player('Dominic Solanke', {
    born: ['1997-09-14', 'fantasy-2024'],
    complete: {
      until: '2026-03-08',
      by: [
        [
          'Tottenham, definito l’arrivo di Solanke (club statement), TuttoMercatoWeb, August 2024',
          'https://www.tuttomercatoweb.com/calcio-estero/tottenham-definito-l-arrivo-di-solanke-contratto-fino-al-2023-per-l-ex-bournemouth-1998872',
          '2026-11-26',
        ],
        [
          'Penjualan besar-besaran Tottenham, Goal Indonesia, 2026-03-08',
          'https://www.goal.com/id/daftar/penjualan-besar-besaran-tottenham-akibat-degradasi-bisa-dimulai-dengan-penjualan-striker-andalan-ke-newcastle/blt45ab8ffdd45cdde2',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['chelsea', '', '2017-06-30'],
      ['vitesse', '2015-08-04', '2016-05-31', { loan: true }],
      ['liverpool', '2017-05-30', '2019-01-04', { began: '2017-07-01' }],
      ['bournemouth', '2019-01-04', '2024-08-10'],
      ['tottenham-hotspur', '2024-08-10'],
    ],
  }),
  player('Xavi Simons', {
    born: ['2003-04-21', 'squads-2022'],
    complete: {
      until: '2026-05-27',
      by: [
        ['Xavi Simons, Wikipedia', 'https://en.wikipedia.org/wiki/Xavi_Simons', '2026-11-26'],
        [
          'Koeman announces Netherlands’ World Cup squad (May 2026), Flashscore on sportresults.co',
          'https://sportresults.co/news/nsttl9ufoxh4c0v600a46v3f',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['paris-saint-germain', '2019-07', '2022-06-30'],
      ['psv-eindhoven', '2022-06', '2023-07-19', { began: '2022-07-01' }],
      ['paris-saint-germain', '2023-07-19', '2025-01-30'],
      ['rb-leipzig', '2023-07-19', '2025-01-30', { loan: true }],
      ['rb-leipzig', '2025-01-30', '2025-08-29'],
      ['tottenham-hotspur', '2025-08-29'],
    ],
  }),
  player('Bruno Guimaraes', {
    born: ['1997-11-16', 'squads-2022'],
    complete: {
      until: '2026-06-25',
      by: [
        ['Bruno Guimarães, Wikipedia', 'https://en.wikipedia.org/wiki/Bruno_Guimar%C3%A3es', '2026-11-26'],
        [
          'Arsenal hold talks to sign second Newcastle star, Metro 2026-06-25 (copy on longform.social)',
          'https://longform.social/post/did:plc:b7afdzqsmwksxypciqnplglk/3mp5asm7mz3g2/source',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['athletico-paranaense', '2017-05-11', '2018-03-01', { loan: true }],
      ['athletico-paranaense', '2018-03-01', '2020-01-29'],
      ['lyon', '2020-01-29', '2022-01-30'],
      ['newcastle-united', '2022-01-30'],
    ],
  }),
  player('Anthony Gordon', {
    born: ['2001-02-24', 'squads-2026'],
    complete: {
      until: '2026-05-29',
      by: [
        ['Anthony Gordon, Wikipedia', 'https://en.wikipedia.org/wiki/Anthony_Gordon_(footballer)', '2026-11-26'],
        [
          'Gordon completes his move to Barcelona, GB News 2026-05-29 (copy on longform.social)',
          'https://longform.social/post/did:plc:oznbnvgr7dmvddiyvr7dih52/3mmzg6iar5ld2/source',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['everton', '', '2023-01-29'],
      ['preston-north-end', '2021-02-01', '2021-05-31', { loan: true }],
      ['newcastle-united', '2023-01-29', '2026-06-30'],
      ['barcelona', '2026-05-29', '', { began: '2026-07-01' }],
    ],
  }),
  player('Joelinton', {
    born: ['1996-08-14', 'fantasy-2025'],
    played: [
      ['hoffenheim', '2015', '2019-07'],
      ['newcastle-united', '2019-07'],
    ],
  }),
  player('Kieran Trippier', {
    born: ['1990-09-19', 'squads-2018'],
    complete: {
      until: '2026-03-06',
      by: [
        ['Kieran Trippier, Wikipedia', 'https://en.wikipedia.org/wiki/Kieran_Trippier', '2026-11-26'],
        [
          'Trippier still set to leave Newcastle, CaughtOffside, 2026-03-06',
          'https://www.caughtoffside.com/2026/03/06/newcastle-transfer-news-kieran-trippier-leaving/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-city', '', '2012-01'],
      ['barnsley', '2010-02', '2010-05-31', { loan: true }],
      ['barnsley', '2010-08', '2011-05-31', { loan: true }],
      ['burnley', '2011-07', '2012-01', { loan: true }],
      ['burnley', '2012-01', '2015-06-19'],
      ['tottenham-hotspur', '2015-06-19', '2019-07-17'],
      ['atletico-madrid', '2019-07-17', '2022-01-07'],
      ['newcastle-united', '2022-01-07'],
    ],
  }),
  player('Sandro Tonali', {
    born: ['2000-05-08', 'fantasy-2024'],
    complete: {
      until: '2026-06-25',
      by: [
        ['Sandro Tonali, Wikipedia', 'https://en.wikipedia.org/wiki/Sandro_Tonali', '2026-11-26'],
        [
          'Arsenal hold talks to sign second Newcastle star, Metro 2026-06-25 (copy on longform.social)',
          'https://longform.social/post/did:plc:b7afdzqsmwksxypciqnplglk/3mp5asm7mz3g2/source',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ac-milan', '2020-09-09', '2021-07-08', { loan: true }],
      ['ac-milan', '2021-07-08', '2023-07-03'],
      ['newcastle-united', '2023-07-03'],
    ],
  }),
  player('Sven Botman', { born: ['2000-01-12', 'fantasy-2024'] }),
  player('Nick Pope', { born: ['1992-04-19', 'squads-2018'] }),
  player('Callum Wilson', { born: ['1992-02-27', 'squads-2022'] }),
  player('Tino Livramento', { born: ['2002-11-12', 'fantasy-2024'] }),
  player('Lewis Hall', { born: ['2004-09-08', 'fantasy-2024'] }),
  player('Harvey Barnes', { born: ['1997-12-09', 'fantasy-2024'] }),
  player('Anthony Elanga', {
    born: ['2002-04-27', 'squads-2026'],
    complete: {
      until: '2025-09-02',
      by: [
        [
          'How Anthony Elanga fits Newcastle United after summer transfer from Nottingham Forest, Premier League',
          'https://www.premierleague.com/en/news/4353173/how-anthony-elanga-fits-newcastle-united-after-summer-transfer-from-nottingham-forest',
          '2026-11-26',
        ],
        [
          'Newcastle frappe fort: Yoane Wissa débarque, footlegende.fr 2 September 2025 (names Elanga in Newcastle’s attack)',
          'https://www.footlegende.fr/newcastle-frappe-fort-yoane-wissa-debarque-pour-55-m-55543',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-united', '', '2023-07-25'],
      ['nottingham-forest', '2023-07-25', '2025-07-11'],
      ['newcastle-united', '2025-07-11'],
    ],
  }),
  player('Yoane Wissa', {
    born: ['1996-09-03', 'squads-2026'],
    complete: {
      until: '2025-09-01',
      by: [
        [
          'FC Lorient: Yoane Wissa en Angleterre (parcours), foot-sur7.fr 10 August 2021',
          'https://www.foot-sur7.fr/461699-fc-lorient-yoane-wissa-angleterre',
          '2026-11-26',
        ],
        [
          'Yoane Wissa rejoint enfin Newcastle, Foot Mercato 1 September 2025',
          'https://www.footmercato.net/a1266170935415410723-yoane-wissa-rejoint-enfin-newcastle',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['angers', '2016', '2018-01'],
      ['ajaccio', '2017', '2018-01', { loan: true }],
      ['lorient', '2018-01', '2021-08-10'],
      ['brentford', '2021-08-10', '2025-09-01'],
      ['newcastle-united', '2025-09-01'],
    ],
  }),
  player('Nick Woltemade', {
    born: ['2002-02-14', 'squads-2026'],
    complete: {
      until: '2025-11-24',
      by: [
        [
          'VfB holt Werder-Stürmer Woltemade, kicker May 2024',
          'https://www.kicker.de/familiaer-eine-besondere-bindung-vfb-holt-werder-stuermer-woltemade-1026479/artikel',
          '2026-11-26',
        ],
        [
          'Incredible from Nick Woltemade, NUFC Blog 24 November 2025',
          'https://www.nufcblog.co.uk/2025/11/24/incredible-from-nick-woltemade',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['werder-bremen', '', '2024-06-30'],
      ['elversberg', '2022-08', '2023-06-30', { loan: true }],
      ['stuttgart', '2024-05', '2025-08-30', { began: '2024-07-01' }],
      ['newcastle-united', '2025-08-30'],
    ],
  }),
  player('Ollie Watkins', {
    born: ['1995-12-30', 'squads-2026'],
    complete: {
      until: '2025-05-18',
      by: [['Ollie Watkins, Wikipedia', 'https://en.wikipedia.org/wiki/Ollie_Watkins', '2026-11-26']],
    },
    played: [
      ['exeter-city', '', '2017-07-18'],
      ['brentford', '2017-07-18', '2020-09-09'],
      ['aston-villa', '2020-09-09'],
    ],
  }),
  player('Emiliano Martinez', {
    since: 1992,
    born: ['1992-09-02', 'squads-2022'],
    played: [
      ['arsenal', '2010', '2020-09-16'],
      ['sheffield-wednesday', '2013-10', '2014-05', { loan: true }],
      ['wolverhampton-wanderers', '2015-08', '2016-05', { loan: true }],
      ['getafe', '2017-08', '2018-06', { loan: true }],
      ['reading', '2019-01', '2019-05', { loan: true }],
      ['aston-villa', '2020-09-16'],
    ],
  }),
  player('Emiliano Martinez', {
    since: 2019,
    complete: {
      until: '2025-02',
      by: [
        [
          'Palmeiras anuncia contratação do volante Emiliano Martínez, BOL/UOL (24 January 2025)',
          'https://www.bol.uol.com.br/noticias/2025/01/24/palmeiras-anuncia-contratacao-do-volante-uruguaio-emiliano-martinez.htm',
          '2026-11-26',
        ],
        [
          'Emiliano Martínez fue presentado en Palmeiras, El Observador (February 2025)',
          'https://www.elobservador.com.uy/futbol-internacional/el-jugador-la-seleccion-uruguay-y-ex-nacional-que-fue-presentado-palmeiras-y-mando-un-mensaje-quienes-que-cuestionaron-su-contratacion-n5983099',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['nacional-montevideo', '2019', '2021-08'],
      ['red-bull-bragantino', '2021-08', '2023-06'],
      ['midtjylland', '2022-07', '2023-06', { loan: true }],
      ['midtjylland', '2023', '2025-01-24'],
      ['palmeiras', '2025-01-24'],
    ],
  }),
  player('Jhon Duran', {
    born: ['2003-12-13', 'players-co'],
    complete: {
      until: '2026-02-09',
      by: [
        ['Jhon Durán, Wikipedia', 'https://en.wikipedia.org/wiki/Jhon_Dur%C3%A1n', '2026-11-26'],
        [
          'Durán suma seis clubes a los 22 años tras unirse al Zenit, AP/americateve 9 February 2026',
          'https://www.americateve.com/duran-suma-seis-clubes-los-22-anos-unirse-al-zenit-cedido-al-nassr-n5441522',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['chicago-fire', '2021-01-11', '2023-01-23', { began: '2022-01-01' }],
      ['aston-villa', '2023-01-23', '2025-01-31'],
      ['al-nassr', '2025-01-31'],
      ['fenerbahce', '2025-07-06', '2026-02', { loan: true }],
      ['zenit', '2026-02-09', '', { loan: true }],
    ],
  }),
  player('Morgan Rogers', { born: ['2002-07-26', 'squads-2026'] }),
  player('Youri Tielemans', {
    born: ['1997-05-07', 'squads-2018'],
    complete: {
      until: '2025-12-17',
      by: [
        ['Youri Tielemans, Wikipedia', 'https://en.wikipedia.org/wiki/Youri_Tielemans', '2026-11-26'],
        [
          'Un Diable Rouge serait proche de prolonger, Walfoot 17 December 2025',
          'https://www.walfoot.be/news/2025-12-17/son-coach-voudrait-le-garder-a-tout-prix--un-diable-rouge-serait-proche-de-prolonger',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['anderlecht', '', '2017-06-30'],
      ['monaco', '2017-05-24', '2019-07-08', { began: '2017-07-01' }],
      ['leicester-city', '2019-01-31', '2019-06-30', { loan: true }],
      ['leicester-city', '2019-07-08', '2023-06-30'],
      ['aston-villa', '2023-06-10', '', { began: '2023-07-01' }],
    ],
    contracts: [
      [
        'leicester-city',
        '2019-07-08',
        2023,
        'a four-year contract',
        [
          'The42, 8 July 2019',
          'https://www.the42.ie/belgium-international-returns-to-leicester-in-club-record-e44-million-deal-4716182-Jul2019/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-06',
  }),
  player('Amadou Onana', {
    born: ['2001-08-16', 'squads-2022'],
    complete: {
      until: '2026-01-19',
      by: [
        [
          'Aston Villa holt Onana, fussballtransfers.com July 2024',
          'https://www.fussballtransfers.com/a1222426019564553255-fuenfteuerster-transfer-des-sommers-villa-holt-onana',
          '2026-11-26',
        ],
        [
          'Amadou Onana annonce une grande nouvelle, Walfoot 19 January 2026',
          'https://www.walfoot.be/news/2026-01-19/amadou-onana-annonce-une-grande-nouvelle--a-montre-ce-qui-est-vraiment-important-dans-la-vie',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['hamburger-sv', '2020-01-31', '2021-08-05', { began: '2020-07-01' }],
      ['lille', '2021-08-05', '2022-08-09'],
      ['everton', '2022-08-09', '2024-07-22'],
      ['aston-villa', '2024-07-22'],
    ],
  }),
  player('Ivan Toney', {
    born: ['1996-03-16', 'squads-2026'],
    complete: {
      until: '2026-02-17',
      by: [
        [
          'Ivan Toney – Very few Newcastle United fans would bet against it, The Mag December 2020',
          'https://www.themag.co.uk/2020/12/ivan-toney-very-few-newcastle-united-fans-would-bet-against-it/',
          '2026-11-26',
        ],
        [
          'Cristiano Ronaldo’s Saudi Pro League Golden Boot rival: Ivan Toney, World Soccer Talk 17 February 2026',
          'https://worldsoccertalk.com/news/cristiano-ronaldos-saudi-pro-league-golden-boot-rival-makes-england-take-notice-ivan-toney-tells-thomas-tuchel-what-he-would-bring-to-2026-fifa-world-cup-squad/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['northampton-town', '', '2015-08-06'],
      ['newcastle-united', '2015-08-06', '2018-08-09'],
      ['barnsley', '2015-11', '2016-05', { loan: true }],
      ['wigan-athletic', '2017-08', '2018-01', { loan: true }],
      ['peterborough-united', '2018-08-09', '2020-08-31'],
      ['brentford', '2020-08-31', '2024-08-30'],
      ['al-ahli', '2024-08-30'],
    ],
    contracts: [
      [
        'brentford',
        '2020-08-31',
        2025,
        'will sign a five-year contract',
        [
          'The Mag, August 2020: Brentford announce new signing which triggers £3m fee for Newcastle United',
          'https://www.themag.co.uk/2020/08/brentford-announce-new-signing-which-triggers-3m-fee-for-newcastle-united-ivan-toney/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2024-08-18',
  }),
  player('Mohammed Kudus', {
    born: ['2000-08-02', 'world-cup-players'],
    complete: {
      until: '2026-03-14',
      by: [
        ['Mohammed Kudus, Wikipedia', 'https://en.wikipedia.org/wiki/Mohammed_Kudus', '2026-11-26'],
        [
          'Mohammed Kudus ruled out of Liverpool clash, GhanaWeb 14 March 2026',
          'https://www.ghanaweb.com/GhanaHomePage/SportsArchive/artikel.php?ID=2025723&nav=next',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['nordsjaelland', '2018-01', '2020-07-16'],
      ['ajax', '2020-07-16', '2023-08-27'],
      ['west-ham-united', '2023-08-27', '2025-07-10'],
      ['tottenham-hotspur', '2025-07-10'],
    ],
  }),
  player('Lucas Paqueta', {
    born: ['1997-08-27', 'squads-2022'],
    complete: {
      until: '2026-02-21',
      by: [
        ['Lucas Paquetá, Wikipedia', 'https://en.wikipedia.org/wiki/Lucas_Paquet%C3%A1', '2026-11-26'],
        [
          'No Flamengo, Jorginho deve seguir de fora diante do Madureira (line-up with Paquetá), Lance! 21 February 2026',
          'https://www.lance.com.br/flamengo/no-flamengo-jorginho-deve-seguir-de-fora-diante-do-madureira.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['flamengo', '', '2019-01-04'],
      ['ac-milan', '2018-10', '2020-09-30', { began: '2019-01-04' }],
      ['lyon', '2020-09-30', '2022-08-29'],
      ['west-ham-united', '2022-08-29', '2026-01-28'],
      ['flamengo', '2026-01-28'],
    ],
  }),
  player('Jarrod Bowen', {
    born: ['1996-12-20', 'fantasy-2024'],
    complete: {
      until: '2025-01',
      by: [
        ['Jarrod Bowen, Wikipedia', 'https://en.wikipedia.org/wiki/Jarrod_Bowen', '2026-11-26'],
        [
          'Ironworks: Jarrod Bowen, whufc.com (five years at West Ham, January 2025)',
          'https://whufc.com/news/ironworks-jarrod-bowen',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['hull-city', '2014-07-08', '2020-01-31'],
      ['west-ham-united', '2020-01-31'],
    ],
  }),
  player('Tomas Soucek', { born: ['1995-02-27', 'squads-2026'] }),
  player('Aaron Wan-Bissaka', { born: ['1997-11-26', 'squads-2026'] }),
  player('James Ward-Prowse', {
    born: ['1994-11-01', 'fantasy-2024'],
    complete: {
      until: '2026-01-29',
      by: [
        ['James Ward-Prowse, Wikipedia', 'https://en.wikipedia.org/wiki/James_Ward-Prowse', '2026-11-26'],
        [
          'Ward-Prowse împrumutat la Burnley, sport.ro 29 January 2026',
          'https://www.sport.ro/anglia/maestrul-loviturilor-libere-din-premier-league-schimba-echipa.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['southampton', '', '2023-08-14'],
      ['west-ham-united', '2023-08-14'],
      ['nottingham-forest', '2024-08-30', '2025-02-03', { loan: true }],
      ['burnley', '2026-01-29', '', { loan: true }],
    ],
  }),
  player('Taiwo Awoniyi', { born: ['1997-08-12', 'fantasy-2024'] }),
  player('Harry Maguire', {
    born: ['1993-03-05', 'squads-2018'],
    complete: {
      until: '2026-02-17',
      by: [
        ['Harry Maguire, Wikipedia', 'https://en.wikipedia.org/wiki/Harry_Maguire', '2026-11-26'],
        [
          'Manchester United stars call for Harry Maguire’s extension, Indulgexpress 17 February 2026',
          'https://www.indulgexpress.com/entertainment/sports-entertainment/2026/Feb/17/manchester-united-stars-call-for-harry-maguires-extension',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sheffield-united', '', '2014-07-29'],
      ['hull-city', '2014-07-29', '2017-06-15'],
      ['wigan-athletic', '2015-02', '2015-05', { loan: true }],
      ['leicester-city', '2017-06-15', '2019-08-05'],
      ['manchester-united', '2019-08-05'],
    ],
  }),
  player('Luke Shaw', { born: ['1995-07-12', 'squads-2014'] }),
  player('Casemiro', {
    born: ['1992-02-23', 'squads-2018'],
    complete: {
      until: '2026-02-17',
      by: [
        [
          'Casemiro neemt afscheid van Real Madrid, Het Belang van Limburg 22 August 2022',
          'https://www.hbvl.be/cnt/dmf20220822_94718854',
          '2026-11-26',
        ],
        [
          'Manchester United stars call for Harry Maguire’s extension, Indulgexpress 17 February 2026',
          'https://www.indulgexpress.com/entertainment/sports-entertainment/2026/Feb/17/manchester-united-stars-call-for-harry-maguires-extension',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sao-paulo', '', '2013-06-10'],
      ['real-madrid', '2013-01-31', '2013-06-10', { loan: true }],
      ['real-madrid', '2013-06-10', '2022-08-22'],
      ['porto', '2014-07-19', '2015-06-30', { loan: true }],
      ['manchester-united', '2022-08-19', '', { began: '2022-08-22' }],
    ],
  }),
  player('Alejandro Garnacho', {
    born: ['2004-07-01', 'fantasy-2024'],
    complete: {
      until: '2026-02-26',
      by: [
        ['Alejandro Garnacho, Wikipedia', 'https://en.wikipedia.org/wiki/Alejandro_Garnacho', '2026-11-26'],
        [
          'What Alejandro Garnacho told Man Utd star (Express 26 February 2026, summary)',
          'https://www.newssummedup.com/summary/What-Alejandro-Garnacho-told-Man-Utd-star-as-behaviour-sparked-concern-usps6o',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-united', '', '2025-08-30'],
      ['chelsea', '2025-08-30'],
    ],
  }),
  player('Rasmus Hojlund', {
    born: ['2003-02-04', 'fantasy-2024'],
    complete: {
      until: '2025-09-01',
      by: [
        ['Rasmus Højlund, Wikipedia', 'https://en.wikipedia.org/wiki/Rasmus_H%C3%B8jlund', '2026-11-26'],
        [
          'Napoli, ufficiale: arriva Hojlund, tuttoatalanta.com 1 September 2025',
          'https://www.tuttoatalanta.com/l-angolo-degli-ex/napoli-ufficiale-arriva-hojlund-dal-manchester-united-de-laurentiis-annuncia-il-colpo-121807',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['copenhagen', '', '2022-01'],
      ['sturm-graz', '2022-01', '2022-08-27'],
      ['atalanta', '2022-08-27', '2023-08-05'],
      ['manchester-united', '2023-08-05'],
      ['napoli', '2025-09-01', '', { loan: true }],
    ],
  }),
  player('Andre Onana', {
    born: ['1996-04-02', 'squads-2022'],
    complete: {
      until: '2026-01-28',
      by: [
        ['André Onana, Wikipedia', 'https://en.wikipedia.org/wiki/Andr%C3%A9_Onana', '2026-11-26'],
        [
          'Manchester United, Andre Onana’yı eski kulübüne satabilir, Goal 28 January 2026',
          'https://www.goal.com/tr/galeri-listesi/manchester-united-andre-onana-yi-eski-kulubune-satabilir/blt832457c4a48ca1f0',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ajax', '2015-01', '2022-06-30'],
      ['inter-milan', '2022-07-01', '2023-07-20'],
      ['manchester-united', '2023-07-20'],
      ['trabzonspor', '2025-09-11', '', { loan: true }],
    ],
  }),
  player('David de Gea', {
    born: ['1990-11-07', 'squads-2014'],
    contracts: [
      [
        'manchester-united',
        '2019-09-16',
        [2023, 2024],
        'until at least June 2023, with an option of a further year',
        [
          'AFP in Ahram Online, 16 September 2019: David de Gea signs new deal at Manchester United',
          'http://english.ahram.org.eg/NewsContent/6/55/350881/Sports/World/David-de-Gea-signs-new-deal-at-Manchester-United.aspx',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-05-31',
  }),
  player('Kobbie Mainoo', { born: ['2005-04-19', 'squads-2026'] }),
  player('Antony', {
    since: 2000,
    born: ['2000-02-24', 'squads-2022'],
    complete: {
      until: '2026-03-10',
      by: [
        [
          'Antony vuelve al Betis y abandona definitivamente al Manchester United, Ecuavisa September 2025',
          'https://www.ecuavisa.com/deportes/futbol-internacional/antony-vuelve-al-betis-y-abandona-definitivamente-al-manchester-united-PC10034568',
          '2026-11-26',
        ],
        [
          'João Pedro: o brasileiro que brilha na Europa (list: Antony, Betis), chegouagora.com.br 10 March 2026',
          'https://chegouagora.com.br/esportes/joao-pedro-o-brasileiro-que-brilha-na-europa-e-sonha-com-a-copa-do-mundo',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sao-paulo', '', '2020-06-30'],
      ['ajax', '2020-02-21', '2022-08-30', { began: '2020-07-01' }],
      ['manchester-united', '2022-08-30', '2025-09-01'],
      ['real-betis', '2025-01-25', '2025-06-30', { loan: true }],
      ['real-betis', '2025-09-01'],
    ],
  }),
  player('Antony', {
    since: 2020,
    complete: {
      until: '2025-12',
      by: [
        [
          'Oficial: Antony deixa Arouca e ruma à MLS, Maisfutebol (2 August 2023)',
          'https://maisfutebol.iol.pt/mercado/antony-alves/oficial-antony-deixa-arouca-e-ruma-a-mls',
          '2026-11-26',
        ],
        [
          'Antony Alves projects 2026, Pitchside US (after the 2025 season)',
          'https://pitchside-us.com/antony-alves-projects-2026-exclusive-interview-mls-territory-im-100-adapted',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['corinthians', '2020', '2021-07'],
      ['arouca', '2021-07', '2023-08-02'],
      ['portland-timbers', '2023-08-02'],
    ],
  }),
  player('Lisandro Martinez', {
    born: ['1998-01-18', 'squads-2022'],
    complete: {
      until: '2026-03-01',
      by: [
        ['Lisandro Martínez, Wikipedia', 'https://en.wikipedia.org/wiki/Lisandro_Mart%C3%ADnez', '2026-11-26'],
        [
          'Michael Carrick ofrece información sobre la lesión de Lisandro Martínez, Goal 1 March 2026',
          'https://www.goal.com/es-cl/listados/michael-carrick-ofrece-informacion-sobre-la-lesion-de-lisandro-martinez-despues-de-que-el-defensa-del-manchester-united-se-perdiera-el-partido-contra-el-crystal-palace/bltac91d2e5b5b5d0c2',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['newells-old-boys', '', '2018-06'],
      ['ajax', '2019-05-21', '2022-07-27', { began: '2019-07-01' }],
      ['manchester-united', '2022-07-17', '', { began: '2022-07-27' }],
    ],
  }),
  player('Joshua Zirkzee', { born: ['2001-05-22', 'fantasy-2024'] }),
  player('Amad Diallo', { shortNames: ['Amad', 'Diallo'], born: ['2002-07-11', 'squads-2026'] }),
  player('Diogo Dalot', { born: ['1999-03-18', 'squads-2022'] }),
  player('Leny Yoro', {
    born: ['2005-11-13', 'fantasy-2024'],
    complete: {
      until: '2026-02-24',
      by: [
        ['Leny Yoro, Wikipedia', 'https://en.wikipedia.org/wiki/Leny_Yoro', '2026-11-26'],
        [
          'Michael Carrick ofrece información actualizada sobre Lisandro Martínez (Yoro played), Goal 24 February 2026',
          'https://www.goal.com/es/listados/michael-carrick-ofrece-informacion-actualizada-sobre-lisandro-martinez-despues-de-que-el-defensa-del-manchester-united-se-perdiera-la-victoria-ante-el-everton-por-una-nueva-lesion/bltaff69c8194eb42fb',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lille', '', '2024-07-18'],
      ['manchester-united', '2024-07-18'],
    ],
  }),
  player('Manuel Ugarte', {
    born: ['2001-04-11', 'squads-2022'],
    complete: {
      until: '2026-02-28',
      by: [
        [
          'Manuel Ugarte (footballer), Wikipedia',
          'https://en.wikipedia.org/wiki/Manuel_Ugarte_(footballer)',
          '2026-11-26',
        ],
        [
          'No solo Mainoo: estrella del United que gusta a Carrick se queda, Stretty News/OneFootball 28 February 2026',
          'https://onefootball.com.br/es/noticias/no-solo-mainoo-estrella-del-united-que-gusta-a-carrick-se-queda-tras-giro-42479987',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['famalicao', '2020-12-29', '2021-08-09'],
      ['sporting-cp', '2021-08-09', '2023-07-07'],
      ['paris-saint-germain', '2023-07-07', '2024-08-30'],
      ['manchester-united', '2024-08-30'],
    ],
  }),
  player('Noussair Mazraoui', {
    born: ['1997-11-14', 'squads-2022'],
    complete: {
      until: '2026-01-18',
      by: [['Noussair Mazraoui, Wikipedia', 'https://en.wikipedia.org/wiki/Noussair_Mazraoui', '2026-11-26']],
    },
    played: [
      ['ajax', '', '2022-06-30'],
      ['bayern-munich', '2022-05-24', '2024-08-13', { began: '2022-07-01' }],
      ['manchester-united', '2024-08-13'],
    ],
  }),
  player('Matthijs de Ligt', {
    born: ['1999-08-12', 'squads-2022'],
    complete: {
      until: '2026-02-27',
      by: [
        [
          'Matthijs de Ligt, German Wikipedia, by a copy',
          'https://de.wikipedia.org/wiki/Matthijs_de_Ligt',
          '2026-11-26',
        ],
        [
          'Man United in onzekerheid over blessure De Ligt, FCUpdate 27 February 2026',
          'https://www.fcupdate.nl/voetbalnieuws/2026/02/man-united-in-onzekerheid-over-blessure-de-ligt-vordert-traag',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ajax', '', '2019-07-18'],
      ['juventus', '2019-07-18', '2022-07-19'],
      ['bayern-munich', '2022-07-19', '2024-08-13'],
      ['manchester-united', '2024-08-13'],
    ],
  }),
  player('Patrick Dorgu', { born: ['2004-10-26', 'fantasy-2024'] }),
  player('Mason Greenwood', { born: ['2001-10-01', 'players-eng'] }),
  player('Jorginho', {
    since: 1991,
    born: ['1991-12-20', 'fantasy-2024'],
    complete: {
      until: '2026-02-22',
      by: [
        [
          'Jorginho (footballer, born December 1991), Wikipedia',
          'https://en.wikipedia.org/wiki/Jorginho_(footballer,_born_December_1991)',
          '2026-11-26',
        ],
        [
          'Jorginho deve desfalcar o Flamengo na final da Recopa, O Dia 22 February 2026',
          'https://odia.ig.com.br/esporte/flamengo/2026/02/7211811-jorginho-deve-desfalcar-o-flamengo-na-final-da-recopa-contra-o-lanus.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['hellas-verona', '', '2014-01-18'],
      ['napoli', '2014-01-18', '2018-07-14'],
      ['chelsea', '2018-07-14', '2023-01-31'],
      ['arsenal', '2023-01-31', '2025-06-05'],
      ['flamengo', '2025-06-06'],
    ],
  }),
  player('Jorginho', {
    since: 1995,
    born: [
      '1995-09-21',
      [
        'Jorge Fernando Barbosa Intima, Wikipedia, by a copy',
        'https://en.wikipedia.org/wiki/Jorge_Fernando_Barbosa_Intima',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2025-03-16',
      by: [
        [
          'Jorge Fernando Barbosa Intima, Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Jorge_Fernando_Barbosa_Intima',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-city', '2015-07-07', '2016-02-01'],
      ['arouca', '2016-02-01', '2017'],
      ['saint-etienne', '2017-01', '2017-06-30', { loan: true }],
      ['chaves', '2017', '2018-06-30', { loan: true }],
      ['saint-etienne', '2017', '2019-06-30'],
      ['ludogorets', '2019-06', '2023', { began: '2019-07-01' }],
    ],
  }),
  player("N'Golo Kante", {
    born: ['1991-03-29', 'world-cup-players'],
    complete: {
      until: '2026-02-05',
      by: [
        ['N’Golo Kanté, Wikipedia', 'https://en.wikipedia.org/wiki/N%27Golo_Kant%C3%A9', '2026-11-26'],
        [
          'N’Golo Kanté signe à Fenerbahçe pour 2 ans, Africanews 5 February 2026',
          'https://fr.africanews.com/2026/02/05/football-ngolo-kante-signe-a-fenerbahce-pour-2-ans/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['leicester-city', '2015-08-03', '2016-07-16'],
      ['chelsea', '2016-07-16', '2023-06-30'],
      ['al-ittihad', '2023-06-21', '2026-02-03'],
      ['fenerbahce', '2026-02-03'],
    ],
    contracts: [
      [
        'chelsea',
        '2018-11-23',
        2023,
        'a new five-year contract, until 2023',
        [
          'Metro Belgium (Belga), 23 November 2018',
          'https://fr.metrotime.be/2018/11/23/news/le-francais-ngolo-kante-signe-un-nouveau-contrat-de-cinq-ans-avec-chelsea/',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-06-12',
  }),
  player('Ben Chilwell', {
    born: ['1996-12-21', 'fantasy-2024'],
    complete: {
      until: '2025-11-26',
      by: [
        ['Ben Chilwell, Wikipedia', 'https://en.wikipedia.org/wiki/Ben_Chilwell', '2026-11-26'],
        [
          'Ben Chilwell, la drôle d’anomalie de Strasbourg, Foot Mercato 26 November 2025',
          'https://www.footmercato.net/a6016098199797182211-ligue-europa-conference-ben-chilwell-la-drole-danomalie-de-strasbourg',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['leicester-city', '', '2020-08-26'],
      ['huddersfield-town', '2015-11-19', '2016-01-03', { loan: true }],
      ['chelsea', '2020-08-26', '2025-09-01'],
      ['crystal-palace', '2025-02-03', '2025-05-31', { loan: true }],
      ['strasbourg', '2025-09-01'],
    ],
  }),
  player('Conor Gallagher', { born: ['2000-02-06', 'squads-2022'] }),
  player('Levi Colwill', { born: ['2003-02-26', 'fantasy-2024'] }),
  player('Nicolas Jackson', { born: ['2001-06-20', 'squads-2022'] }),
  player('Noni Madueke', {
    born: ['2002-03-10', 'squads-2026'],
    complete: {
      until: '2026-03-11',
      by: [
        ['Noni Madueke, Wikipedia', 'https://en.wikipedia.org/wiki/Noni_Madueke', '2026-11-26'],
        [
          'Noni Madueke, Bayer Leverkusen maçının ardından, Goal 11 March 2026',
          'https://www.goal.com/tr/galeri-listesi/noni-madueke-arsenal-in-penalti-kazandigi-pozisyonun-arkasinda-icgudusu-nun-oldugunu-soylerken-yedek-oyuncu-bayer-leverkusen-ile-berabere-kaldiklari-macin-ardindan-gunners-in-moralinin-harika-olmadigini-itiraf-etti/blt9a3f9c93f43078b7',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['psv-eindhoven', '', '2023-01-20'],
      ['chelsea', '2023-01-20', '2025-07-18'],
      ['arsenal', '2025-07-18'],
    ],
  }),
  player('Mykhailo Mudryk', {
    born: ['2001-01-05', 'fantasy-2024'],
    complete: {
      until: '2025-06',
      by: [
        ['Mykhailo Mudryk, Wikipedia', 'https://en.wikipedia.org/wiki/Mykhailo_Mudryk', '2026-11-26'],
        [
          'Zvezdniku Chelseaja grozi štiriletna prepoved igranja, 24ur.com (FA charge, June 2025)',
          'https://www.24ur.com/sport/nogomet/zvezdniku-chelseaja-grozi-stiriletna-prepoved-igranja.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['shakhtar-donetsk', '', '2023-01-15'],
      ['chelsea', '2023-01-15'],
    ],
  }),
  player('Christopher Nkunku', {
    born: ['1997-11-14', 'fantasy-2024'],
    complete: {
      until: '2026-02-11',
      by: [
        ['Christopher Nkunku, Wikipedia', 'https://en.wikipedia.org/wiki/Christopher_Nkunku', '2026-11-26'],
        [
          'Milan, Nkunku si è ripreso, Pianeta Milan 11 February 2026',
          'https://www.pianetamilan.it/news-milan/rassegna-stampa/milan-nkunku-si-e-ripreso-arma-in-piu-per-allegri-la-sua-duplice-missione-11-02-2026/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['paris-saint-germain', '', '2019-07-18'],
      ['rb-leipzig', '2019-07-18', '2023-06-30'],
      ['chelsea', '2023-06-20', '2025-08-30', { began: '2023-07-01' }],
      ['ac-milan', '2025-08-30'],
    ],
  }),
  player('Kepa Arrizabalaga', {
    shortNames: ['Kepa', 'Arrizabalaga'],
    born: ['1994-10-03', 'squads-2018'],
    complete: {
      until: '2026-03-19',
      by: [
        ['Kepa Arrizabalaga, Wikipedia', 'https://en.wikipedia.org/wiki/Kepa_Arrizabalaga', '2026-11-26'],
        [
          'Mikel Arteta’s big decision on his Arsenal goalkeeper, Evening Standard/OneFootball 19 March 2026',
          'https://onefootball.com.br/es/noticias/mikel-artetas-big-decision-on-his-arsenal-goalkeeper-for-carabao-cup-final-against-man-city-42582305',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['athletic-bilbao', '', '2018-08-08'],
      ['real-valladolid', '2015-07', '2016-06-30', { loan: true }],
      ['chelsea', '2018-08-08', '2025-07-01'],
      ['real-madrid', '2023-08-14', '2024-06-30', { loan: true }],
      ['bournemouth', '2024-08-29', '2025-06-30', { loan: true }],
      ['arsenal', '2025-07-01'],
    ],
  }),
  player('Marc Cucurella', {
    born: ['1998-07-22', 'squads-2026'],
    complete: {
      until: '2026-02-13',
      by: [
        ['Marc Cucurella, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Marc_Cucurella', '2026-11-26'],
        [
          'Cucurella sufre una lesión en los isquiotibiales, EFE/Infobae 13 February 2026',
          'https://www.infobae.com/espana/agencias/2026/02/13/cucurella-sufre-una-lesion-en-los-isquiotibiales/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['barcelona', '', '2020-06-30'],
      ['getafe', '2019-07-18', '2020-06-30', { loan: true }],
      ['getafe', '2020', '2021-08-31', { began: '2020-07-01' }],
      ['brighton-and-hove-albion', '2021-08-31', '2022-08-05'],
      ['chelsea', '2022-08-05'],
    ],
  }),
  player('Wesley Fofana', {
    born: ['2000-12-17', 'fantasy-2024'],
    complete: {
      until: '2026-03-12',
      by: [
        [
          'Wesley Fofana (footballer), Wikipedia',
          'https://en.wikipedia.org/wiki/Wesley_Fofana_(footballer)',
          '2026-11-26',
        ],
        [
          'Wesley Fofana croit toujours à la qualif’ de Chelsea, So Foot/Boursorama 12 March 2026',
          'https://www.boursorama.com/actualite-economique/actualites/wesley-fofana-croit-toujours-a-la-qualif-de-chelsea-ea7eff9216d3a19dbce8217fe5ad0a9d',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['saint-etienne', '', '2020-10-02'],
      ['leicester-city', '2020-10-02', '2022-08-31'],
      ['chelsea', '2022-08-31'],
    ],
  }),
  player('Malo Gusto', { born: ['2003-05-19', 'squads-2026'] }),
  player('Trevoh Chalobah', { born: ['1999-07-05', 'squads-2026'] }),
  player('Pedro Neto', {
    born: ['2000-03-09', 'squads-2026'],
    complete: {
      until: '2026-02-28',
      by: [
        ['Pedro Neto, Wikipedia', 'https://en.wikipedia.org/wiki/Pedro_Neto', '2026-11-26'],
        [
          'Pedro Neto: «Sinto que estou a evoluir», Maisfutebol 28 February 2026',
          'https://maisfutebol.iol.pt/internacional/inglaterra/pedro-neto-sinto-que-estou-a-evoluir-e-a-aprender-muito',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['braga', '', '2019-06-30'],
      ['lazio', '2017-08-31', '2019-06-30', { loan: true }],
      ['lazio', '2019-07-01', '2019-08-02'],
      ['wolverhampton-wanderers', '2019-08-02', '2024-08-11'],
      ['chelsea', '2024-08-11'],
    ],
  }),
  player('Joao Pedro', {
    since: 2001,
    shortNames: [],
    born: ['2001-09-26', 'fantasy-2024'],
    complete: {
      until: '2026-03-05',
      by: [
        [
          'Oficial: João Pedro deixa o Brighton e ruma ao Chelsea, Maisfutebol July 2025',
          'https://maisfutebol.iol.pt/inglaterra/chelsea/oficial-joao-pedro-deixa-o-brighton-e-ruma-ao-chelsea',
          '2026-11-26',
        ],
        [
          'João Pedro é quem mais fez gol com bola rolando na Premier League em 2026, O Dia 5 March 2026',
          'https://odia.ig.com.br/esporte/2026/03/7217309-joao-pedro-e-quem-mais-fez-gol-com-bola-rolando-na-premier-league-em-2026.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['fluminense', '', '2019-12-31'],
      ['watford', '2018-10-19', '2023-06-30', { began: '2020-01-01' }],
      ['brighton-and-hove-albion', '2023-05-05', '2025-07-02', { began: '2023-07-01' }],
      ['chelsea', '2025-07-02'],
    ],
  }),
  player('Joao Pedro', {
    since: 1992,
    born: [
      '1992-03-09',
      [
        'João Pedro (footballer, born 1992), Wikipedia',
        'http://en.m.wikipedia.org/wiki/Jo%C3%A3o_Pedro_(Brazilian_footballer)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2024-09',
      by: [
        [
          'João Pedro (footballer, born 1992), Wikipedia',
          'http://en.m.wikipedia.org/wiki/Jo%C3%A3o_Pedro_(Brazilian_footballer)',
          '2026-11-26',
        ],
        [
          'João Pedro riparte dall’Inghilterra, Totosì Sport (September 2024)',
          'https://totosi.sport/news/calcio/calciomercato/joao-pedro-riparte-dallinghilterra-ufficiale-il-passaggio-allhull-city',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['atletico-mineiro', '2010-05', '2010-08-30'],
      ['palermo', '2010-08-30', '2012'],
      ['vitoria-guimaraes', '2011-01-29', '2011-06-30', { loan: true }],
      ['penarol', '2011-08-19', '2012', { loan: true }],
      ['santos', '2012', '2013'],
      ['estoril', '2013', '2014'],
      ['cagliari', '2014', '2022-07'],
      ['fenerbahce', '2022-07', '2024-08-20'],
      ['gremio', '2023-08', '2024-07', { loan: true }],
      ['hull-city', '2024-09', '2025'],
    ],
  }),
  player('Joao Pedro', {
    since: 2014,
    complete: {
      until: '2023-01-24',
      by: [
        [
          'Grêmio avalia a contratação de lateral-direito do Porto, GZH (December 2022)',
          'https://gauchazh.clicrbs.com.br/esportes/gremio/noticia/2022/12/gremio-avalia-a-contratacao-de-lateral-direito-do-porto-clbodt8100049013cd5wsotpj.html',
          '2026-11-26',
        ],
        [
          'João Pedro é apresentado pelo Grêmio, GZH (January 2023)',
          'https://gauchazh.clicrbs.com.br/esportes/gremio/noticia/2023/01/joao-pedro-e-apresentado-pelo-gremio-e-afirma-minha-principal-caracteristica-e-ofensiva-cldakwau3004z014s9s1lga6a.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['palmeiras', '2014', '2018-06-15'],
      ['porto', '2018-06-15', '2023-01'],
      ['bahia', '2018', '2018-06-15', { loan: true }],
      ['bahia', '2019-08', '2021-06-30', { loan: true }],
      ['corinthians', '2021-08', '2022-06-30', { loan: true }],
      ['gremio', '2023-01'],
    ],
  }),
  player('Liam Delap', {
    born: ['2003-02-08', 'fantasy-2024'],
    complete: {
      until: '2026-02-19',
      by: [
        [
          'Liam Delap, Wikipedia, revision of 22 July 2024',
          'https://en.wikipedia.org/?oldid=1236077307&title=Liam_Delap',
          '2026-11-26',
        ],
        [
          'Rosenior gives major hint over Delap Chelsea future, Sports Mole 19 February 2026',
          'https://www.sportsmole.co.uk/football/chelsea/transfer-talk/news/rosenior-gives-major-hint-over-delap-chelsea-future-amid-transfer-talk_592312.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-city', '', '2024-07-13'],
      ['stoke-city', '2022-08', '2023-01', { loan: true }],
      ['preston-north-end', '2023-01', '2023-05', { loan: true }],
      ['hull-city', '2023-07', '2024-05', { loan: true }],
      ['ipswich-town', '2024-07-13', '2025-06-04'],
      ['chelsea', '2025-06-04'],
    ],
  }),
  player('Jamie Gittens', {
    born: ['2004-08-08', 'fantasy-2025'],
    complete: {
      until: '2026-02-05',
      by: [
        ['Jamie Gittens, Wikipedia', 'https://en.wikipedia.org/wiki/Jamie_Gittens', '2026-11-26'],
        [
          'Herber Rückschlag für Ex-BVB-Star Gittens, Sport1 5 February 2026',
          'https://www.sport1.de/news/internationaler-fussball/premier-league/2026/02/premier-league-herber-ruckschlag-fur-ex-bvb-star-gittens',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['borussia-dortmund', '', '2025-07-05'],
      ['chelsea', '2025-07-05'],
    ],
  }),
  player('Romeo Lavia', {
    born: ['2004-01-06', 'fantasy-2024'],
    complete: {
      until: '2026-02-20',
      by: [
        ['Roméo Lavia, Wikipedia', 'https://en.wikipedia.org/wiki/Rom%C3%A9o_Lavia', '2026-11-26'],
        [
          'À peine de retour, Romeo Lavia victime d’un attentat avec Chelsea, Walfoot 20 February 2026',
          'https://www.walfoot.be/news/2026-02-20/-il-a-rejoue--a-peine-de-retour-romeo-lavia-victime-dun-attentat-avec-chelsea',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-city', '', '2022-07-06'],
      ['southampton', '2022-07-06', '2023-08-18'],
      ['chelsea', '2023-08-18'],
    ],
  }),
  player('Estevao Willian', { shortNames: ['Estevao'] }),
  player('Aaron Ramsdale', {
    born: ['1998-05-14', 'squads-2022'],
    complete: {
      until: '2025-08-02',
      by: [
        ['Aaron Ramsdale, Wikipedia', 'https://en.wikipedia.org/wiki/Aaron_Ramsdale', '2026-11-26'],
        [
          'Newcastle Sign Aaron Ramsdale on Loan From Southampton, SI 2 August 2025',
          'https://www.si.com/soccer/newcastle-sign-aaron-ramsdale-loan-southampton',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sheffield-united', '', '2017-01-31'],
      ['bournemouth', '2017-01-31', '2020-08-19'],
      ['afc-wimbledon', '2019-01-04', '2019-05-31', { loan: true }],
      ['sheffield-united', '2020-08-19', '2021-08-20'],
      ['arsenal', '2021-08-20', '2024-08-30'],
      ['southampton', '2024-08-30'],
      ['newcastle-united', '2025-08-02', '', { loan: true }],
    ],
  }),
  player('David Raya', { born: ['1995-09-15', 'squads-2022'] }),
  player('Ben White', {
    born: ['1997-10-08', 'squads-2022'],
    complete: {
      until: '2024-05',
      by: [
        ['Ben White (footballer), Wikipedia', 'https://en.wikipedia.org/wiki/Ben_White_(footballer)', '2026-11-26'],
        [
          'Ben White’s England decision (squad for Euro 2024), sportportal.online May 2024',
          'https://sportportal.online/?p=377',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['brighton-and-hove-albion', '', '2021-07-30'],
      ['peterborough-united', '2018-08', '2019-01', { loan: true }],
      ['leeds-united', '2019-07-01', '2020-07-31', { loan: true }],
      ['arsenal', '2021-07-30'],
    ],
  }),
  player('Thomas Partey', {
    born: ['1993-06-13', 'squads-2022'],
    complete: {
      until: '2026-01-30',
      by: [
        ['Thomas Partey, Wikipedia', 'https://en.wikipedia.org/wiki/Thomas_Partey', '2026-11-26'],
        [
          'Marcelino sobre Thomas Partey, Superdeporte 30 January 2026',
          'https://www.superdeporte.es/villarreal-cf/2026/01/30/villarreal-cf-thomas-partey-marcelino-garcia-toral-126261817.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['atletico-madrid', '', '2020-10-05'],
      ['mallorca', '2013-07-12', '2014-06-30', { loan: true }],
      ['almeria', '2014-07-27', '2015-06-30', { loan: true }],
      ['arsenal', '2020-10-05', '2025-06-30'],
      ['villarreal', '2025-08-07'],
    ],
  }),
  player('Oleksandr Zinchenko', {
    born: ['1996-12-15', 'fantasy-2024'],
    complete: {
      until: '2026-02-01',
      by: [
        [
          'Oficial: Zinchenko deixa Arsenal em definitivo e é reforço do Ajax, Maisfutebol 1 February 2026',
          'https://maisfutebol.iol.pt/mercado/internacional/oficial-zinchenko-deixa-arsenal-em-definitivo-e-e-reforco-do-ajax',
          '2026-11-26',
        ],
        [
          'Oleksandr Zinchenko (footballer), Wikipedia',
          'https://en.wikipedia.org/wiki/Oleksandr_Zinchenko_(footballer)',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['manchester-city', '2016-07-04', '2022-07-22'],
      ['psv-eindhoven', '2016-08-26', '2017-06-30', { loan: true }],
      ['arsenal', '2022-07-22', '2026-02-01'],
      ['nottingham-forest', '2025-09-01', '2026-02-01', { loan: true }],
      ['ajax', '2026-02-01'],
    ],
  }),
  player('Gabriel Magalhaes', { born: ['1997-12-19', 'squads-2026'] }),
  player('Jurrien Timber', {
    born: ['2001-06-17', 'squads-2022'],
    complete: {
      until: '2026-03-01',
      by: [
        [
          'Jurrien Timber: Why Dutch defender should excite Arsenal fans, BBC Sport July 2023',
          'https://feeds.bbci.co.uk/sport/football/66163848',
          '2026-11-26',
        ],
        [
          'Jurriën Timber vervult heldenrol in Premier League, Sportnieuws.nl 1 March 2026',
          'https://sportnieuws.nl/voetbal/nieuws/oranje-international-jurrien-timber-vervult-heldenrol-in-premier-league-en-doet-oud-teamgenoot-pijn-2026030120504348569',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['ajax', '', '2023-07-14'],
      ['arsenal', '2023-07-14'],
    ],
  }),
  player('Riccardo Calafiori', {
    born: ['2002-05-19', 'fantasy-2024'],
    complete: {
      until: '2026-03-02',
      by: [
        ['Riccardo Calafiori, Wikipedia', 'https://en.wikipedia.org/wiki/Riccardo_Calafiori', '2026-11-26'],
        [
          'Calafiori e le parole d’amore per la Roma, Goal 2 March 2026',
          'https://www.goal.com/it/liste/calafiori-e-le-parole-d-amore-per-la-roma-prima-o-poi-mi-piacerebbe-tornare/blte6f3575e238d3756',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['roma', '', '2022-08'],
      ['genoa', '2022-01', '2022-06-30', { loan: true }],
      ['basel', '2022-08', '2023-08-31'],
      ['bologna', '2023-08-31', '2024-07-29'],
      ['arsenal', '2024-07-29'],
    ],
  }),
  player('Mikel Merino', {
    born: ['1996-06-22', 'squads-2026'],
    complete: {
      until: '2026-02-11',
      by: [
        ['Mikel Merino, Wikipedia', 'https://en.wikipedia.org/wiki/Mikel_Merino', '2026-11-26'],
        [
          'Se lesionó una de las figuras de España (Merino, Arsenal), Río Negro 11 February 2026',
          'https://www.rionegro.com.ar/deportes/atencion-scaloni-se-lesiono-una-de-las-figuras-de-espana-y-se-pierde-la-finalissima-4465782/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['osasuna', '', '2016-06-30'],
      ['borussia-dortmund', '2016-02-15', '2017-10-13', { began: '2016-07-01' }],
      ['newcastle-united', '2017-07-28', '2017-10-13', { loan: true }],
      ['newcastle-united', '2017-10-13', '2018-07-12'],
      ['real-sociedad', '2018-07-12', '2024-08-27'],
      ['arsenal', '2024-08-27'],
    ],
  }),
  player('Leandro Trossard', { born: ['1994-12-04', 'squads-2022'] }),
  player('Emile Smith Rowe', { born: ['2000-07-28', 'fantasy-2024'] }),
  player('Eddie Nketiah', { born: ['1999-05-30', 'fantasy-2024'] }),
  player('Ethan Nwaneri', { born: ['2007-03-21', 'fantasy-2024'] }),
  player('Myles Lewis-Skelly', { born: ['2006-09-26', 'fantasy-2024'] }),
  player('Kyle Walker', {
    born: ['1990-05-28', 'squads-2018'],
    complete: {
      until: '2025-07-09',
      by: [
        ['Kyle Walker, Wikipedia', 'https://en.wikipedia.org/wiki/Kyle_Walker', '2026-11-26'],
        [
          'Kyle Walker and Burnley, The Independent 9 July 2025',
          'https://www.independent.co.uk/sport/football/kyle-walker-burnley-manchester-city-scott-parker-b2784858.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sheffield-united', '', '2009-07-22'],
      ['northampton-town', '2008-11', '2009-01', { loan: true }],
      ['sheffield-united', '2009-07-22', '2010-02-01', { loan: true }],
      ['tottenham-hotspur', '2009-07-22', '2017-07-14'],
      ['queens-park-rangers', '2010-09', '2011-01-01', { loan: true }],
      ['aston-villa', '2011-01-01', '2011-05-31', { loan: true }],
      ['manchester-city', '2017-07-14', '2025-07-05'],
      ['ac-milan', '2025-01-24', '2025-06-30', { loan: true }],
      ['burnley', '2025-07-05'],
    ],
  }),
  player('John Stones', { born: ['1994-05-28', 'squads-2018'] }),
  player('Ilkay Gundogan', {
    born: ['1990-10-24', 'world-cup-players'],
    complete: {
      until: '2025-10-20',
      by: [
        ['İlkay Gündoğan, Wikipedia', 'https://en.wikipedia.org/wiki/%C4%B0lkay_G%C3%BCndo%C4%9Fan', '2026-11-26'],
        [
          'Galatasaray’da orkestra şefi İlkay, Sporx 20 October 2025',
          'https://www.sporx.com/galatasaray-da-orkestra-sefi-ilkay-SXHBQ1136698SXQ',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['nuremberg', '2009', '2011-06-30'],
      ['borussia-dortmund', '2011-05', '2016-06-30', { began: '2011-07-01' }],
      ['manchester-city', '2016-06-02', '2023-06-30', { began: '2016-07-01' }],
      ['barcelona', '2023-06-26', '2024-08-23', { began: '2023-07-01' }],
      ['manchester-city', '2024-08-23', '2025-09-02'],
      ['galatasaray', '2025-09-02'],
    ],
  }),
  player('Ederson', {
    since: 1993,
    born: ['1993-08-17', 'squads-2018'],
    complete: {
      until: '2026-03-03',
      by: [
        [
          'Ederson (footballer, born 1993), Wikipedia',
          'https://en.wikipedia.org/wiki/Ederson_(footballer,_born_1993)',
          '2026-11-26',
        ],
        [
          'Fenerbahçe’de Ederson krizi, TGRT Haber 3 March 2026',
          'https://www.tgrthaber.com/spor/fenerbahcede-ederson-krizi-domenico-tedesconun-mudahalesinin-oldugu-iddia-edildi-3285962',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['rio-ave', '2012', '2015-06-30'],
      ['benfica', '2015-06-27', '2017-06-08'],
      ['manchester-city', '2017-06-08', '2025-09-02', { began: '2017-07-01' }],
      ['fenerbahce', '2025-09-01'],
    ],
  }),
  player('Ederson', {
    since: 1999,
    born: [
      '1999-07-07',
      [
        'Éderson (footballer, born 1999), Wikipedia',
        'https://en.wikipedia.org/wiki/%C3%89derson_(footballer,_born_1999)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2024-11-23',
      by: [
        [
          'Éderson (footballer, born 1999), Wikipedia',
          'https://en.wikipedia.org/wiki/%C3%89derson_(footballer,_born_1999)',
          '2026-11-26',
        ],
        [
          'Éderson José dos Santos Lourenço da Silva, Italian Wikipedia, by a copy',
          'https://it.wikipedia.org/wiki/%C3%89derson_Jos%C3%A9_dos_Santos_Louren%C3%A7o_da_Silva',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['cruzeiro', '2018-07-15', '2020-02', { loan: true }],
      ['corinthians', '2020-02-20', '2022-01-30'],
      ['fortaleza', '2021', '2021-12', { loan: true }],
      ['salernitana', '2022-01-28', '2022-07-06'],
      ['atalanta', '2022-07-06'],
    ],
  }),
  player('Ederson', {
    since: 1986,
    born: [
      '1986-01-13',
      [
        'Lazio, tanti auguri a un eroe del 26 maggio, Lalaziosiamonoi (13 January, 38 years)',
        'https://www.lalaziosiamonoi.it/news/lazio-tanti-auguri-a-un-eroe-del-26-maggio-il-post-della-societa-foto-197413',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2022-06-18',
      by: [
        [
          'Ederson (football, 1986), French Wikipedia, by a copy',
          'https://fr.wikipedia.org/wiki/Ederson_(football,_1986)',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['internacional', '2004', '2004', { loan: true }],
      ['nice', '2005-01', '2008-06-30'],
      ['lyon', '2008-01', '2012-06-30', { began: '2008-07' }],
      ['lazio', '2012-07-02', '2015-07'],
      ['flamengo', '2015-07', '2018'],
    ],
  }),
  player('Manuel Akanji', { born: ['1995-07-19', 'squads-2018'] }),
  player('Nathan Ake', { born: ['1995-02-18', 'squads-2022'] }),
  player('Jeremy Doku', {
    born: ['2002-05-27', 'squads-2022'],
    complete: {
      until: '2026-03-08',
      by: [
        ['Jérémy Doku, Wikipedia', 'https://en.wikipedia.org/wiki/J%C3%A9r%C3%A9my_Doku', '2026-11-26'],
        [
          'Jérémy Doku est prêt à défier le Real Madrid, Walfoot 8 March 2026',
          'https://www.walfoot.be/news/2026-03-08/-la-passe-decisive-est-sublime--jeremy-doku-est-pret-a-defier-le-real-madrid-de-thibaut-courtois',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['anderlecht', '', '2020-10-05'],
      ['rennes', '2020-10-05', '2023-08-24'],
      ['manchester-city', '2023-08-24'],
    ],
  }),
  player('Omar Marmoush', {
    born: ['1999-02-07', 'squads-2026'],
    complete: {
      until: '2025-01-23',
      by: [
        [
          'Omar Marmoush: The rise of Egypt’s next footballing icon, Dazed MENA January 2025',
          'https://www.dazed.me/news/omar-marmoush-the-rise-of-egypts-next-footballing-icon',
          '2026-11-26',
        ],
        [
          'Ägyptischer Allrounder, Eintracht vom Main (club paper), summer 2023',
          'https://epaper.eintracht.de/eintracht-vom-main_72/epaper/article/article_321.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['wolfsburg', '', '2023-06-30'],
      ['st-pauli', '2021-01-04', '2021-06-30', { loan: true }],
      ['stuttgart', '2021-08-30', '2022-06-30', { loan: true }],
      ['eintracht-frankfurt', '2023-05', '2025-01-23', { began: '2023-07-01' }],
      ['manchester-city', '2025-01-23'],
    ],
  }),
  player('Tijjani Reijnders', {
    born: ['1998-07-29', 'squads-2026'],
    complete: {
      until: '2025-08-17',
      by: [
        ['Tijjani Reijnders, Wikipedia', 'https://en.wikipedia.org/wiki/Tijjani_Reijnders', '2026-11-26'],
        [
          'Tijjani Reijnders krijgt unieke beloning in Britse media, Sportnieuws.nl 17 August 2025',
          'https://sportnieuws.nl/voetbal/nieuws/tijjani-reijnders-krijgt-na-masterclass-bij-manchester-city-unieke-beloning-in-britse-media-2025081622063209216/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['pec-zwolle', '2016', '2017-08'],
      ['az-alkmaar', '2017-08', '2023-07-20'],
      ['ac-milan', '2023-07-19', '2025-06-11'],
      ['manchester-city', '2025-06-11'],
    ],
  }),
  player('Rayan Cherki', {
    born: ['2003-08-17', 'squads-2026'],
    complete: {
      until: '2025-12-14',
      by: [['Rayan Cherki, Wikipedia', 'https://en.wikipedia.org/wiki/Rayan_Cherki', '2026-11-26']],
    },
    played: [
      ['lyon', '', '2025-06-10'],
      ['manchester-city', '2025-06-10'],
    ],
  }),
  player('Rayan Ait-Nouri', { born: ['2001-06-06', 'squads-2026'] }),
  player('Matheus Nunes', {
    born: ['1998-08-27', 'squads-2022'],
    complete: {
      until: '2026-02-03',
      by: [
        ['Matheus Nunes, Wikipedia', 'https://en.wikipedia.org/wiki/Matheus_Nunes', '2026-11-26'],
        [
          'Matheus Nunes shines as Manchester City’s right-back revolution continues, Evrim Agaci, 3 February 2026',
          'https://evrimagaci.org/gpt/matheus-nunes-shines-as-manchester-city7s-rightback-revolution-continues-526583',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['estoril', '2018-07', '2019-01'],
      ['sporting-cp', '2019-01', '2022-08-17'],
      ['wolverhampton-wanderers', '2022-08-17', '2023-09-01'],
      ['manchester-city', '2023-09-01'],
    ],
  }),
  player('Rico Lewis', { born: ['2004-11-21', 'fantasy-2024'] }),
  player('James Trafford', { born: ['2002-10-10', 'squads-2026'] }),
  player('Kalvin Phillips', {
    born: ['1995-12-02', 'squads-2022'],
    complete: {
      until: '2026-02-02',
      by: [
        ['Kalvin Phillips, Wikipedia', 'https://en.wikipedia.org/wiki/Kalvin_Phillips', '2026-11-26'],
        [
          'Forgotten Man City man Kalvin Phillips makes loan switch to Sheffield United, The Independent, 2 February 2026',
          'https://www.independent.co.uk/sport/football/kalvin-phillips-sheffield-united-man-city-transfer-news-b2912536.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['leeds-united', '', '2022-07-04'],
      ['manchester-city', '2022-07-04'],
      ['west-ham-united', '2024-01-26', '2024-06-30', { loan: true }],
      ['ipswich-town', '2024-08-16', '2025-06-30', { loan: true }],
      ['sheffield-united', '2026-02-02', '', { loan: true }],
    ],
  }),
  player('Jordan Henderson', {
    club: 'ajax',
    born: ['1990-06-17', 'squads-2014'],
    complete: {
      until: '2025-10',
      by: [
        ['Jordan Henderson, Wikipedia', 'https://en.wikipedia.org/wiki/Jordan_Henderson', '2026-11-26'],
        [
          'Why Jordan Henderson is ‘100 per cent’ in line for England’s World Cup squad (copy, October 2025)',
          'https://alltoptrending.blogspot.com/2025/10/why-jordan-henderson-is-100-per-cent-in.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['sunderland', '', '2011-06-09'],
      ['coventry-city', '2009-01', '2009-05', { loan: true }],
      ['liverpool', '2011-06-09', '2023-07-27'],
      ['al-ettifaq', '2023-07-27', '2024-01-18'],
      ['ajax', '2024-01-18', '2025-07-13'],
      ['brentford', '2025-07-15'],
    ],
  }),
  player('Evan Ferguson', { born: ['2004-10-19', 'fantasy-2024'] }),
  player('Kaoru Mitoma', { born: ['1997-05-20', 'squads-2022'] }),
  player('Carlos Baleba', { born: ['2004-01-03', 'fantasy-2024'] }),
  player('Carl Rushworth', { born: ['2001-07-02', 'fantasy-2024'] }),
  player('Antoine Semenyo', {
    born: ['2000-01-07', 'squads-2022'],
    complete: {
      until: '2026-01-09',
      by: [
        [
          'City staðfestir kaup á Antoine Semenyo, DV, 9 January 2026',
          'https://www.dv.is/433/2026/1/9/city-stadfestir-kaup-antoine-semenyo',
          '2026-11-26',
        ],
        [
          'SGS celebrates Antoine Semenyo’s journey to Manchester City, OnlyFE',
          'https://www.onlyfe.co.uk/blog/sgs-celebrates-antoine-semenyo-s-journey-to-manchester-city',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['bristol-city', '', '2023-01-27'],
      ['sunderland', '2020-01-31', '2020-06', { loan: true }],
      ['bournemouth', '2023-01-27', '2026-01-09'],
      ['manchester-city', '2026-01-09'],
    ],
  }),
  player('Murillo', {
    since: 2002,
    born: ['2002-07-04', 'fantasy-2025'],
    played: [
      ['corinthians', '', '2023-08-31'],
      ['nottingham-forest', '2023-08-31'],
    ],
  }),
  player('Murillo', {
    since: 1992,
    born: [
      '1992-05-27',
      [
        'Jeison Murillo, nou jugador del Barça, Regió7 (December 2018)',
        'https://www.regio7.cat/portada/2018/12/20/jeison-murillo-nou-jugador-del/516989.html?utm_source=rss',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2020-02-26',
      by: [
        [
          'Mercato Samp, colpo Murillo in difesa, Liguria Notizie (July 2019)',
          'https://www.ligurianotizie.it/mercato-samp-colpo-murillo-in-difesa/2019/07/14/342149/',
          '2026-11-26',
        ],
        [
          'Murillo se enfrentará al Granada, Ideal (26 February 2020)',
          'https://www.ideal.es/granadacf/murillo-enfrentara-granada-20200226213106-nt.html',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['udinese', '2010', '2011'],
      ['granada', '2010', '2015-06-30'],
      ['cadiz', '2011', '2012-06-30', { loan: true }],
      ['las-palmas', '2012', '2013-06-30', { loan: true }],
      ['inter-milan', '2015-02', '2017-08', { began: '2015-07' }],
      ['valencia', '2017-08', '2019-07'],
      ['barcelona', '2018-12-20', '2019-06-30', { loan: true }],
      ['sampdoria', '2019-07-14'],
      ['celta-vigo', '2020-01', '2022-06-30', { loan: true }],
    ],
  }),
  player('Murillo', {
    since: 2017,
    played: [
      ['new-york-red-bulls', '2017', '2019-12'],
      ['anderlecht', '2019-12', '2023-08'],
      ['marseille', '2023-08', '2026-01'],
      ['besiktas', '2026-01'],
    ],
  }),
  player('Chris Wood', { born: ['1991-12-07', 'squads-2010'] }),
  player('Callum Hudson-Odoi', { born: ['2000-11-07', 'fantasy-2024'] }),
  player('Elliot Anderson', { born: ['2002-11-06', 'squads-2026'] }),
  player('Neco Williams', { born: ['2001-04-13', 'squads-2022'] }),
  player('Jesse Lingard', { born: ['1992-12-15', 'squads-2018'] }),
  player('Dean Henderson', { born: ['1997-03-12', 'squads-2026'] }),
  player('Joao Gomes', { born: ['2001-02-12', 'fantasy-2024'] }),
  player('Jorgen Strand Larsen', { born: ['2000-02-06', 'squads-2026'] }),
  player('Hwang Hee-chan', { shortNames: ['Hwang'], born: ['1996-01-26', 'fantasy-2024'] }),
  player('Raul Jimenez', { born: ['1991-05-05', 'squads-2014'] }),
  player('Adama Traore', {
    since: 1996,
    born: ['1996-01-25', 'fantasy-2024'],
    complete: {
      until: '2026-01-28',
      by: [
        [
          'Adama Traoré (footballer, born 1996), Wikipedia',
          'https://en.wikipedia.org/wiki/Adama_Traor%C3%A9_(footballer,_born_1996)',
          '2026-11-26',
        ],
        [
          'West Ham recrute un vrai costaud, Boursorama (January 2026)',
          'https://www.boursorama.com/actualite-economique/actualites/west-ham-recrute-un-vrai-costaud-987e7eb3929610966378baf2a171415c',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['barcelona', '', '2015-08-14'],
      ['aston-villa', '2015-08-14', '2016-08-31'],
      ['middlesbrough', '2016-08-31', '2018-08-08'],
      ['wolverhampton-wanderers', '2018-08-08', '2023-06-30'],
      ['barcelona', '2022-01-29', '2022-06-30', { loan: true }],
      ['fulham', '2023-08-12', '2026-01-28'],
      ['west-ham-united', '2026-01-28'],
    ],
  }),
  player('Adama Traore', {
    since: '1995-06-28',
    born: [
      '1995-06-28',
      [
        'アダマ・トラオレ (1995年6月28日生), mirror of Japanese Wikipedia',
        'https://pedia.3rd-in.co.jp/wiki/%E3%82%A2%E3%83%80%E3%83%9E%E3%83%BB%E3%83%88%E3%83%A9%E3%82%AA%E3%83%AC%20%281995%E5%B9%B46%E6%9C%8828%E6%97%A5%E7%94%9F%E3%81%AE%E3%82%B5%E3%83%83%E3%82%AB%E3%83%BC%E9%81%B8%E6%89%8B%29',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2024-07',
      by: [
        [
          'Le Malien Adama Traoré quitte Monaco, RFI (September 2020)',
          'https://www.rfi.fr/fr/afrique-foot/20200911-le-malien-adama-traor%C3%A9-quitte-monaco-club-turc',
          '2026-11-26',
        ],
        [
          'Ex-LOSC : Adama Traoré rebondit en D2 turque, Le 11 HDF (summer 2024)',
          'https://le11hdf.fr/ex-losc-adama-traore-rebondit-en-d2-turque/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['lille', '2014-01', '2015-07-10'],
      ['monaco', '2015-07-10', '2020-09-11'],
      ['rio-ave', '2017', '2018-06-30', { loan: true }],
      ['cercle-brugge', '2018', '2019-06-30', { loan: true }],
      ['metz', '2019', '2020-06-30', { loan: true }],
      ['hatayspor', '2020-09-11', '2022-06-30'],
      ['hull-city', '2022-09-01', '2024-06-30'],
    ],
  }),
  player('Adama Traore', {
    since: '1995-06-05',
    born: [
      '1995-06-05',
      [
        'A BL-ben álomgólt szerző szélsővel erősített az FTC, Magyar Nemzet (May 2022)',
        'https://magyarnemzet.hu/sport/2022/05/a-bl-ben-alomgolt-szerzo-41-szeres-valogatott-szelsovel-erositett-az-ftc',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2022-05',
      by: [
        [
          'A BL-ben álomgólt szerző szélsővel erősített az FTC, Magyar Nemzet (May 2022)',
          'https://magyarnemzet.hu/sport/2022/05/a-bl-ben-alomgolt-szerzo-41-szeres-valogatott-szelsovel-erositett-az-ftc',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['metz', '2018', '2021-02'],
      ['sheriff-tiraspol', '2021-02', '2022-05'],
      ['ferencvaros', '2022-05'],
    ],
  }),
  player('Adama Traore', {
    since: 1990,
    born: [
      '1990-02-03',
      [
        'Adama Traoré (footballer, born 1990), Wikipedia, by a copy',
        'https://en.wikipedia.org/wiki/Adama_Traor%C3%A9_(footballer,_born_1990)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2020-08-24',
      by: [
        [
          'Adama Traoré (footballer, born 1990), Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Adama_Traor%C3%A9_(footballer,_born_1990)',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['melbourne-victory', '2012-03-15', '2014-05'],
      ['vitoria-guimaraes', '2014', '2015-01'],
      ['basel', '2015-01', '2017-08'],
      ['goztepe', '2017-08', '2019'],
      ['melbourne-victory', '2019'],
    ],
  }),
  player('Ruben Neves', {
    born: ['1997-03-13', 'squads-2022'],
    complete: {
      until: '2026-02-04',
      by: [
        ['Rúben Neves, Wikipedia', 'https://en.wikipedia.org/wiki/R%C3%BAben_Neves', '2026-11-26'],
        [
          'Rúben Neves renovou com o Al Hilal até 2029, Rádio Renascença, 4 February 2026',
          'https://rr.pt/bola-branca/noticia/futebol-internacional/2026/02/04/ruben-neves-anda-com-o-pe-quente-e-renovou-com-o-al-hilal-ate-2029/458035/',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['porto', '', '2017-07-08'],
      ['wolverhampton-wanderers', '2017-07-08', '2023-06-23'],
      ['al-hilal', '2023-06-23'],
    ],
  }),
  player('Wilfried Zaha', {
    born: ['1992-11-10', 'players-ci'],
    complete: {
      until: '2025-12',
      by: [
        ['Wilfried Zaha, Wikipedia', 'https://en.wikipedia.org/wiki/Wilfried_Zaha', '2026-11-26'],
        [
          'Charlotte FC acquires forward Wilfried Zaha on loan from Galatasaray, OurSports Central, 22 January 2025',
          'https://www.oursportscentral.com/services/releases/charlotte-fc-acquires-forward-wilfried-zaha-on-loan-from-galatasaray/n-6183717',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['crystal-palace', '', '2013-01-25'],
      ['crystal-palace', '2013-01-25', '2013-05-31', { loan: true }],
      ['manchester-united', '2013-01-25', '2015-02-02'],
      ['cardiff-city', '2014-01-31', '2014-05', { loan: true }],
      ['crystal-palace', '2014-08-28', '2015-02-02', { loan: true }],
      ['crystal-palace', '2015-02-02', '2023-07-24'],
      ['galatasaray', '2023-07-24'],
      ['lyon', '2024-08-30', '2025-01', { loan: true }],
      ['charlotte-fc', '2025-01-22', '', { loan: true }],
    ],
    contracts: [
      [
        'crystal-palace',
        '2018-08-15',
        2023,
        'a new five-year contract, until 2023',
        [
          'Sports Illustrated / 90min, 15 August 2018: Wilfried Zaha Commits Future to Crystal Palace With New Long-Term Contract to 2023',
          'https://www.si.com/soccer/2018/08/15/wilfried-zaha-commits-future-crystal-palace-new-long-term-contract-2023',
          '2026-11-26',
        ],
      ],
    ],
    contractsUntil: '2023-06-12',
  }),
  player('Jarrad Branthwaite', { born: ['2002-06-27', 'fantasy-2024'] }),
  player('Dominic Calvert-Lewin', { born: ['1997-03-16', 'fantasy-2024'] }),
  player('Jordan Pickford', { born: ['1994-03-07', 'squads-2018'] }),
  player('Iliman Ndiaye', { born: ['2000-03-06', 'squads-2022'] }),
  player('Jamie Vardy', {
    born: ['1987-01-11', 'squads-2018'],
    complete: {
      until: '2025-09-01',
      by: [
        ['Jamie Vardy, Simple Wikipedia', 'https://simple.m.wikipedia.org/wiki/Jamie_Vardy', '2026-11-26'],
        [
          'Jamie Vardy completes move to Serie A side Cremonese, ESPN, 1 September 2025',
          'https://africa.espn.com/football/story/_/id/46122124/jamie-vardy-completes-move-serie-side-cremonese',
          '2026-11-26',
        ],
      ],
    },
    played: [
      ['leicester-city', '2012-05-18', '2025-06-30'],
      ['cremonese', '2025-09-01'],
    ],
  }),
  player('Jobe Bellingham', {
    names: ['Bellingham'],
    born: ['2005-09-23', 'players-eng'],
    played: [
      ['birmingham-city', '', '2023-06'],
      ['sunderland', '2023-06', '2025-06'],
      ['borussia-dortmund', '2025-06'],
    ],
  }),
];
