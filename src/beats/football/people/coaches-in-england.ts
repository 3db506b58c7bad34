import { coach } from './define-people.ts';

/** Who coached the clubs of England since about 2014; the first day is that of the announcement. */
export const coachesInEngland = [
  coach('Jurgen Klopp', {
    club: 'liverpool',
    names: ['Klopp', 'Juergen Klopp'],
    complete: {
      until: '2025-01',
      by: [
        ['Managers - Jürgen Klopp, LFChistory.net', 'https://www.lfchistory.net/managers/28', '2026-11-26'],
        [
          'Klopp takes global soccer role at Red Bull, rules out coaching Red Bull teams, euro-soccer.com',
          'https://euro-soccer.com/en/klopp-takes-global-soccer-role-at-red-bull-rules-out-coaching-red-bull-teams',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['mainz', '2001-02-28', '2008-06-30'],
      ['borussia-dortmund', '2008-05-23', '2015-05-30', { began: '2008-07-01' }],
      ['liverpool', '2015-10-08', '2024-05-19'],
    ],
  }),
  coach('Brendan Rodgers', {
    complete: {
      until: '2026-02-24',
      by: [
        ['Brendan Rodgers, Wikipedia', 'https://en.wikipedia.org/wiki/Brendan_Rodgers', '2026-11-26'],
        [
          'IDN Times on coaches in the Saudi Pro League as of 24 February 2026',
          'https://www.idntimes.com/sport/soccer/eks-pelatih-liga-top-eropa-di-saudi-pro-league-2025-2026-c1c2-01-l5z3m-s237xk/amp',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['watford', '2008-11-24', '2009-06-05'],
      ['reading', '2009-06-05', '2009-12-16'],
      ['swansea-city', '2010-07-16', '2012-06-01'],
      ['liverpool', '2012-06-01', '2015-10-04'],
      ['celtic', '2016-05-20', '2019-02-26'],
      ['leicester-city', '2019-02-26', '2023-04-02'],
      ['celtic', '2023-06-19', '2025-10-27'],
      ['al-qadsiah', '2025-12-16'],
    ],
  }),
  coach('Arne Slot', {
    club: 'liverpool',
    born: ['1978-09-17', 'fantasy-2024'],
    complete: {
      until: '2026-01-19',
      by: [
        ['Arne Slot, Wikipedia', 'https://en.wikipedia.org/wiki/Arne_Slot', '2026-11-26'],
        [
          'Ten Premier League managers to leave before next season, football365, 19 January 2026',
          'https://www.football365.com/news/slot-carrick-guardiola-ten-premier-league-managers-leave-clubs-before-next-season',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['az-alkmaar', '2018-12', '2020-12-05', { began: '2019-07-01' }],
      ['feyenoord', '2020-12-15', '2024-05-31', { began: '2021-07-01' }],
      ['liverpool', '2024-05-17', '', { began: '2024-06-01' }],
    ],
  }),
  coach('Manuel Pellegrini', {
    complete: {
      until: '2026-03-06',
      by: [
        ['Manuel Pellegrini, Wikipedia', 'https://en.wikipedia.org/wiki/Manuel_Pellegrini', '2026-11-26'],
        [
          'Pellegrini before Getafe, Diario de Sevilla, 6 March 2026',
          'https://www.diariodesevilla.es/realbetis/pellegrini-no-rematamos-derbi_0_2006086730.html',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['universidad-de-chile', '1988', '1989'],
      ['ldu-quito', '1999', '2000'],
      ['san-lorenzo', '2001', '2002'],
      ['river-plate', '2002', '2003'],
      ['villarreal', '2004-04', '2009-06-01', { began: '2004-07-01' }],
      ['real-madrid', '2009-06-01', '2010-05-26'],
      ['malaga', '2010-11-05', '2013-06'],
      ['manchester-city', '2013-06-14', '2016-05-15'],
      ['Hebei China Fortune', '2016-08', '2018-05'],
      ['west-ham-united', '2018-05-22', '2019-12-28'],
      ['real-betis', '2020-07-09'],
    ],
  }),
  coach('Pep Guardiola', {
    club: 'manchester-city',
    names: ['Guardiola'],
    shortNames: ['Guardiola', 'Pep'],
    born: ['1971-01-18', 'squads-1994'],
    complete: {
      until: '2026-01-19',
      by: [
        ['Pep Guardiola, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Pep_Guardiola', '2026-11-26'],
        [
          'Ten Premier League managers to leave before next season, football365, 19 January 2026',
          'https://www.football365.com/news/slot-carrick-guardiola-ten-premier-league-managers-leave-clubs-before-next-season',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['barcelona', '2008-05-08', '2012-05-25', { began: '2008-07-01' }],
      ['bayern-munich', '2013-01-16', '2016-05-21', { began: '2013-06-24' }],
      ['manchester-city', '2016-02-01', '', { began: '2016-07-01' }],
    ],
  }),
  coach('Louis van Gaal', {
    complete: {
      until: '2024-08',
      by: [['Louis van Gaal, Wikipedia', 'https://en.wikipedia.org/wiki/Louis_van_Gaal', '2026-11-26']],
    },
    coached: [
      ['ajax', '1991-09-28', '1997-06-30'],
      ['barcelona', '1997', '2000-05-20'],
      ['barcelona', '2002-05', '2003-01-28', { began: '2002-07-01' }],
      ['az-alkmaar', '2005', '2009-06-30', { began: '2005-07-01' }],
      ['bayern-munich', '2009-05-13', '2011-04-10', { began: '2009-07-01' }],
      ['Netherlands', '2012-07', '2014-07'],
      ['manchester-united', '2014-05-19', '2016-05-23', { began: '2014-07' }],
      ['Netherlands', '2021-08', '2022-12'],
    ],
  }),
  coach('Jose Mourinho', {
    names: ['Mourinho'],
    complete: {
      until: '2026-03-07',
      by: [
        ['José Mourinho, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Jos%C3%A9_Mourinho', '2026-11-26'],
        [
          'Mourinho: treinadores de Sporting e FC Porto são melhores do que eu, Maisfutebol, 7 March 2026',
          'https://maisfutebol.iol.pt/benfica/liga/mourinho-treinadores-de-sporting-e-fc-porto-sao-melhores-do-que-eu',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['benfica', '2000-09-20', '2000-12-05'],
      ['porto', '2002-01-23', '2004-06-02'],
      ['chelsea', '2004-06-02', '2007-09-20'],
      ['inter-milan', '2008-06-02', '2010-05-28'],
      ['real-madrid', '2010-05-28', '2013-06-01'],
      ['chelsea', '2013-06-03', '2015-12-17'],
      ['manchester-united', '2016-05-27', '2018-12-18'],
      ['tottenham-hotspur', '2019-11-20', '2021-04-19'],
      ['roma', '2021-05-04', '2024-01-16'],
      ['fenerbahce', '2024-06-02', '2025-08-29'],
      ['benfica', '2025-09-18'],
    ],
  }),
  coach('Ole Gunnar Solskjaer', {
    complete: {
      until: '2025-09',
      by: [
        [
          'Ole Gunnar Solskjær, Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Ole_Gunnar_Solskj%C3%A6r',
          '2026-11-26',
        ],
        [
          'Solskjaer sacked by Beşiktaş after European flop, anews.com.tr, 29 August 2025',
          'https://www.anews.com.tr/sport/2025/08/29/solskjaer-sacked-by-besiktas-after-european-flop',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['molde', '2010-11', '2014-01-02', { began: '2011-01' }],
      ['cardiff-city', '2014-01-02', '2014-09-18'],
      ['molde', '2015-10-21', '2018-12-19'],
      ['manchester-united', '2018-12-19', '2021-11-21'],
      ['besiktas', '2025-01-18', '2025-08-28'],
    ],
  }),
  coach('Ralf Rangnick', {
    complete: {
      until: '2024-07-01',
      by: [
        [
          'Porträt: Das ist Ralf Rangnick, RP Online',
          'https://rp-online.de/sport/fussball/ralf-rangnick-nationaltrainer-in-oesterreich_bid-8840723',
          '2026-11-26',
        ],
        [
          'La historia de Ralf Rangnick, elgritosagrado.com.ar, 1 July 2024',
          'https://elgritosagrado.com.ar/2024/07/01/la-historia-de-ralf-rangnick-el-dt-que-historia-con-austria/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['stuttgart', '1999-02', '2001-02-24', { began: '1999-05' }],
      ['hannover', '2001', '2004-03-08'],
      ['schalke', '2004-09-28', '2005-12-12'],
      ['hoffenheim', '2006-06', '2011-01-02', { began: '2006-07-01' }],
      ['schalke', '2011-03-17', '2011-09-22'],
      ['rb-leipzig', '2015-05', '2016-06-30', { began: '2015-07-01' }],
      ['rb-leipzig', '2018-07-09', '2019-06-30'],
      ['manchester-united', '2021-11-29', '2022-05-22'],
      ['Austria', '2022-04'],
    ],
  }),
  coach('Erik ten Hag', {
    complete: {
      until: '2026-01-06',
      by: [
        ['Erik ten Hag, Wikipedia', 'https://en.wikipedia.org/wiki/Erik_ten_Hag', '2026-11-26'],
        [
          'Dit is Erik ten Hag, sportnieuws.nl, 6 January 2026',
          'https://sportnieuws.nl/voetbal/go-ahead-eagles-411',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['go-ahead-eagles', '2012', '2013-06-30'],
      ['utrecht', '2015', '2017-12-28', { began: '2015-07-01' }],
      ['ajax', '2017-12-28', '2022-05-15'],
      ['manchester-united', '2022-04-21', '2024-10-28', { began: '2022-05-16' }],
      ['bayer-leverkusen', '2025-05-26', '2025-09-01', { began: '2025-07-01' }],
    ],
  }),
  coach('Ruben Amorim', {
    club: 'manchester-united',
    names: ['Amorim'],
    born: ['1985-01-27', 'squads-2010'],
    complete: {
      until: '2026-01-06',
      by: [
        [
          'Ruben Amorim: sucesso português não vinga por terras inglesas, RTP, 6 January 2026',
          'https://www.rtp.pt/noticias/desporto/ruben-amorim-sucesso-portugues-nao-vinga-por-terras-inglesas_v1708146',
          '2026-11-26',
        ],
        ['Ruben Amorim, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Ruben_Amorim', '2026-11-26'],
      ],
    },
    coached: [
      ['casa-pia', '2018', '2019-01'],
      ['braga', '2019-12-23', '2020-03-04'],
      ['sporting-cp', '2020-03-04', '2024-11-10'],
      ['manchester-united', '2024-11-01', '2026-01-05', { began: '2024-11-11' }],
    ],
  }),
  coach('Maurizio Sarri', {
    complete: {
      until: '2025-06',
      by: [
        ['Maurizio Sarri, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Maurizio_Sarri', '2026-11-26'],
        [
          'Lazio, esonerato Baroni: ritorna Sarri, StrettoWeb, June 2025',
          'https://www.strettoweb.com/2025/06/lazio-esonerato-baroni-ritorna-sarri/1919986/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['hellas-verona', '2007-12-31', '2008-02'],
      ['empoli', '2012-06', '2015-06'],
      ['napoli', '2015-06-11', '2018-05-23'],
      ['chelsea', '2018-07-14', '2019-06-16'],
      ['juventus', '2019-06-16', '2020-08-08'],
      ['lazio', '2021-06-09', '2024-03-13'],
      ['lazio', '2025-06-02'],
    ],
  }),
  coach('Frank Lampard', {
    born: ['1978-06-20', 'squads-2006'],
    complete: {
      until: '2024-11-28',
      by: [
        [
          'Lampard appointed Coventry head coach, BBC Sport',
          'https://feeds.bbci.co.uk/sport/football/articles/c0en2890039o',
          '2026-11-26',
        ],
        [
          'Frank Lampard appointed Coventry City head coach, ITV, 28 November 2024',
          'https://www.itv.com/news/central/2024-11-28/frank-lampard-appointed-coventry-city-head-coach',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['derby-county', '2018-05-31', '2019-07-04'],
      ['chelsea', '2019-07-04', '2021-01-25'],
      ['everton', '2022-01-31', '2023-01-23'],
      ['chelsea', '2023-04-06', '2023-05-28'],
      ['coventry-city', '2024-11-28'],
    ],
    played: [
      ['chelsea', '2001-06-14', '2014-06-02'],
      ['new-york-city-fc', '2014-07-24', '2016-11-14', { began: '2015-07' }],
      ['manchester-city', '2014-08-03', '2015-06-30'],
    ],
  }),
  coach('Thomas Tuchel', {
    names: ['Tuchel'],
    born: ['1973-08-29', 'squads-2026'],
    complete: {
      until: '2025-10-20',
      by: [
        [
          'Thomas Tuchel, new England manager: career in pictures, ESPN, 16 October 2024',
          'https://africa.espn.com/football/story/_/id/41825713/thomas-tuchel-new-england-manager-career-pictures',
          '2026-11-26',
        ],
        [
          'Graham Potter appointed by Sweden, dailysports.net, 20 October 2025 (England are "Thomas Tuchel’s team")',
          'https://dailysports.net/news/official-graham-potter-appointed-head-coach-of-the-sweden-national-team/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['mainz', '2009-08-03', '2014-05-11'],
      ['borussia-dortmund', '2015-04-19', '2017-05-30', { began: '2015-06-01' }],
      ['paris-saint-germain', '2018-05-14', '2020-12-29', { began: '2018-07-01' }],
      ['chelsea', '2021-01-26', '2022-09-07'],
      ['bayern-munich', '2023-03-24', '2024-05-18'],
      ['England', '2024-10'],
    ],
  }),
  coach('Graham Potter', {
    complete: {
      until: '2026-03-12',
      by: [
        ['Graham Potter, Wikipedia', 'https://en.wikipedia.org/wiki/Graham_Potter', '2026-11-26'],
        [
          'Sweden extends coach Graham Potter’s contract, AP/WTOP, 12 March 2026',
          'https://wtop.com/sports/2026/03/sweden-extends-coach-graham-potters-contract-ahead-of-world-cup-qualifying-playoffs/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['Östersund', '2011', '2018-06'],
      ['swansea-city', '2018-06-11', '2019-05-20'],
      ['brighton-and-hove-albion', '2019-05-20', '2022-09-08'],
      ['chelsea', '2022-09-08', '2023-04-02'],
      ['west-ham-united', '2025-01-09', '2025-09-27'],
      ['Sweden', '2025-10'],
    ],
  }),
  coach('Mauricio Pochettino', {
    born: ['1972-03-02', 'squads-2002'],
    complete: {
      until: '2026-02-12',
      by: [
        [
          'Mauricio Pochettino, Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Mauricio_Pochettino',
          '2026-11-26',
        ],
        [
          'De Zerbi in lista per la panchina del Tottenham, Il Napolista, 12 February 2026',
          'https://www.ilnapolista.it/2026/02/de-zerbi-cade-in-piedi-e-in-lista-per-la-panchina-del-tottenham/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['espanyol', '2009-01-20', '2012-11-26'],
      ['southampton', '2013-01-18', '2014-05-27'],
      ['tottenham-hotspur', '2014-05-27', '2019-11-19'],
      ['paris-saint-germain', '2021-01-02', '2022-07-05'],
      ['chelsea', '2023-05-29', '2024-05-21', { began: '2023-07-01' }],
      ['United States', '2024-08'],
    ],
  }),
  coach('Enzo Maresca', {
    born: ['1980-02-10', 'fantasy-2024'],
    complete: {
      until: '2026-01',
      by: [
        ['Enzo Maresca, Wikipedia', 'https://en.wikipedia.org/wiki/Enzo_Maresca', '2026-11-26'],
        [
          'Chelsea, l’addio di Enzo Maresca, violanews.com, 1 January 2026',
          'https://www.violanews.com/altri-campionati/chelsea-laddio-di-enzo-maresca-si-separano-le-strade-con-il-club-inglese/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['parma', '2021-05-27', '2021-11-23'],
      ['leicester-city', '2023-06-16', '2024-06-03'],
      ['chelsea', '2024-06-03', '2026-01-01'],
    ],
  }),
  coach('Liam Rosenior', {
    complete: {
      until: '2026-04-22',
      by: [
        ['Liam Rosenior, Wikipedia', 'https://en.wikipedia.org/wiki/Liam_Rosenior', '2026-11-26'],
        [
          'Chelsea sack Liam Rosenior (Channels TV, 22 April 2026, copy)',
          'https://gistcaster.com/gists/breaking-chelsea-sack-liam-rosenior-after-dismal-run',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['derby-county', '2022-06-26', '2022-09-21'],
      ['hull-city', '2022-11-03', '2024-05-07'],
      ['strasbourg', '2024-07-25', '2026-01-06'],
      ['chelsea', '2026-01-06', '2026-04-22'],
    ],
    played: [
      ['hull-city', '2010-10', '2015-06-30'],
      ['brighton-and-hove-albion', '2015-06', '2018-07'],
    ],
  }),
  coach('Arsene Wenger', {
    complete: {
      until: '2019-11',
      by: [
        [
          'Oficial: Arsene Wenger a revenit în fotbal, sport.ro, November 2019',
          'https://www.sport.ro/anglia/oficial-arsene-wenger-a-revenit-in-fotbal-cu-cine-a-semnat-fostul-mare-manager-din-premier-league.html',
          '2026-11-26',
        ],
        [
          'FIFA name Arsene Wenger global football development chief, beIN Sports',
          'https://www.beinsports.com/en/football/news/fifa-name-arsene-wenger-global-football-devel/1344712',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['monaco', '1987', '1994-09-17'],
      ['arsenal', '1996-10-01', '2018-05-13'],
    ],
  }),
  coach('Unai Emery', {
    born: ['1971-11-03', 'fantasy-2024'],
    complete: {
      until: '2026-03-13',
      by: [
        ['Unai Emery, Wikipedia', 'https://en.wikipedia.org/wiki/Unai_Emery', '2026-11-26'],
        [
          'Unai Emery breaks Aston Villa record, Gamereactor, 13 March 2026',
          'https://www.gamereactor.eu/unai-emery-breaks-impressive-aston-villa-record-with-win-against-lille-in-europa-league-1690093/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['almeria', '2006', '2008-06'],
      ['valencia', '2008-05', '2012-05', { began: '2008-07-01' }],
      ['spartak-moscow', '2012-05', '2012-11-25'],
      ['sevilla', '2013-01-14', '2016-06-12'],
      ['paris-saint-germain', '2016-06-28', '2018-05-19'],
      ['arsenal', '2018-05-23', '2019-11-29'],
      ['villarreal', '2020-07-23', '2022-10-24'],
      ['aston-villa', '2022-10-24', '', { began: '2022-11-01' }],
    ],
  }),
  coach('Mikel Arteta', {
    club: 'arsenal',
    names: ['Arteta'],
    born: ['1982-03-26', 'fantasy-2024'],
    complete: {
      until: '2025-10-21',
      by: [
        ['Mikel Arteta, Wikipedia', 'https://en.wikipedia.org/wiki/Mikel_Arteta', '2026-11-26'],
        [
          'Every Premier League manager’s contract expiry date, TEAMtalk, 21 October 2025',
          'https://www.teamtalk.com/news/premier-league-managers-contract-expiry-date-amorim-slot-arteta-maresca-frank',
          '2026-11-26',
        ],
      ],
    },
    coached: [['arsenal', '2019-12-20']],
    played: [
      ['everton', '2005-01-31', '2011-08-31'],
      ['arsenal', '2011-08-31', '2016-05'],
    ],
  }),
  coach('Nuno Espirito Santo', {
    shortNames: ['Nuno', 'Espirito Santo'],
    born: ['1974-01-25', 'fantasy-2024'],
    complete: {
      until: '2026-02-03',
      by: [
        ['Nuno Espírito Santo, Wikipedia', 'https://en.wikipedia.org/wiki/Nuno_Esp%C3%ADrito_Santo', '2026-11-26'],
        [
          'Nuno, la clausola con il West Ham, calciopremier.com, February 2026',
          'https://www.calciopremier.com/una-motivazione-in-piu-per-nuno-ecco-la-clausola-con-il-west-ham',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['rio-ave', '2012', '2014-05'],
      ['valencia', '2014-07-04', '2015-11-29'],
      ['porto', '2016-06-01', '2017-05-22'],
      ['wolverhampton-wanderers', '2017-05-31', '2021-05-23'],
      ['tottenham-hotspur', '2021-06-30', '2021-11-01'],
      ['al-ittihad', '2022-07-04', '2023-11-07'],
      ['nottingham-forest', '2023-12-20', '2025-09-09'],
      ['west-ham-united', '2025-09-27'],
    ],
  }),
  coach('Antonio Conte', {
    born: ['1969-07-31', 'squads-1994'],
    complete: {
      until: '2026-03-05',
      by: [
        ['Antonio Conte, Wikipedia', 'https://en.wikipedia.org/wiki/Antonio_Conte', '2026-11-26'],
        [
          'Del Genio: non cambierei allenatore, dailynews24.it, 5 March 2026',
          'https://www.dailynews24.it/paolo-del-genio-non-cambierei-allenatore-se-conte-dovesse-lasciare-faccio-quattro-nomi/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['bari', '2007-12-28', '2009-06-23'],
      ['atalanta', '2009-09-21', '2010-01-07'],
      ['juventus', '2011-05-31', '2014-07-15'],
      ['Italy', '2014-08', '2016-07'],
      ['chelsea', '2016-04-04', '2018-07-13', { began: '2016-07-01' }],
      ['inter-milan', '2019-05-31', '2021-05-26'],
      ['tottenham-hotspur', '2021-11-02', '2023-03-26'],
      ['napoli', '2024-06-05'],
    ],
  }),
  coach('Ange Postecoglou', {
    born: ['1965-08-27', 'fantasy-2024'],
    complete: {
      until: '2025-10-18',
      by: [
        ['Ange Postecoglou, Wikipedia', 'https://en.wikipedia.org/wiki/Ange_Postecoglou', '2026-11-26'],
        [
          'Postecoglou sacked by Nottingham Forest after 39 days (BBC, copy)',
          'https://www.occasionaldigest.com/tag/postecoglou/?amp=1',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['melbourne-victory', '2012-04-26', '2013-10-23'],
      ['Australia', '2013-10', '2017-11'],
      ['yokohama-f-marinos', '2017-12', '2021-06-10', { began: '2018-01' }],
      ['celtic', '2021-06-10', '2023-06-06'],
      ['tottenham-hotspur', '2023-06-06', '2025-06-06', { began: '2023-07-01' }],
      ['nottingham-forest', '2025-09-09', '2025-10-18'],
    ],
  }),
  coach('Thomas Frank', {
    born: ['1973-10-09', 'fantasy-2024'],
    complete: {
      until: '2026-02-11',
      by: [
        [
          'Thomas Frank (football manager), Wikipedia',
          'https://en.wikipedia.org/wiki/Thomas_Frank_(football_manager)',
          '2026-11-26',
        ],
        [
          'Goal.com, 11 February 2026 (dismissed)',
          'https://www.goal.com/es-mx/listados/harry-redknapp-ha-vuelto-la-leyenda-del-tottenham-revela-que-quiere-sustituir-a-thomas-frank-como-entrenador/blted423fecbf38d8ea',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['brondby', '2013-06-10', '2016-03-09'],
      ['brentford', '2018-10-16', '2025-06-12'],
      ['tottenham-hotspur', '2025-06-12', '2026-02-11'],
    ],
  }),
  coach('Keith Andrews', {
    complete: {
      until: '2026-03-03',
      by: [
        [
          'Keith Andrews (footballer), Wikipedia',
          'https://en.wikipedia.org/wiki/Keith_Andrews_(footballer)',
          '2026-11-26',
        ],
        [
          'Andrews rewarded with new long-term Brentford contract, The Irish World, 3 March 2026',
          'https://www.theirishworld.com/andrews-rewarded-with-new-long-term-brentford-contract/',
          '2026-11-26',
        ],
      ],
    },
    coached: [['brentford', '2025-06-27']],
    played: [
      ['bolton-wanderers', '2012-08', '2015-06'],
      ['brighton-and-hove-albion', '2013-09', '2014-06', { loan: true }],
      ['watford', '2014-09', '2015-01', { loan: true }],
      ['mk-dons', '2015-01', '2015-06', { loan: true }],
    ],
  }),
  coach('Rafael Benitez', {
    complete: {
      until: '2026-02-17',
      by: [
        ['Rafael Benítez, Wikipedia', 'https://en.wikipedia.org/wiki/Rafael_Ben%C3%ADtez', '2026-11-26'],
        [
          'Ο Μπενίτεθ και ο χορός των φημών, Ta Nea, 17 February 2026',
          'https://www.tanea.gr/2026/02/17/sports/o-mpeniteth-kai-o-xoros-ton-fimon/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['real-valladolid', '1995', '1996'],
      ['osasuna', '1996', '1996'],
      ['valencia', '2001', '2004-06-01'],
      ['liverpool', '2004-06-16', '2010-06-03'],
      ['inter-milan', '2010-06-10', '2010-12-23'],
      ['chelsea', '2012-11-21', '2013-05-30'],
      ['napoli', '2013-05-27', '2015-05-31'],
      ['real-madrid', '2015-06-03', '2016-01-04'],
      ['newcastle-united', '2016-03-11', '2019-06-30'],
      ['Dalian', '2019-07', '2021-01'],
      ['everton', '2021-06-30', '2022-01-16'],
      ['celta-vigo', '2023-06-23', '2024-03-12'],
      ['panathinaikos', '2025-10-24'],
    ],
  }),
  coach('Steve Bruce', {
    complete: {
      until: '2025-10',
      by: [
        [
          'Ex-Sunderland, Aston Villa and Newcastle manager set to retire, Sunderland Echo, 9 January 2023',
          'https://www.sunderlandecho.com/sport/football/sunderland-afc/ex-sunderland-aston-villa-and-newcastle-united-manager-set-to-retire-from-football-3980082',
          '2026-11-26',
        ],
        [
          'Steve Bruce, Planet Sport (Blackpool his current outfit)',
          'https://planetsport.com/soccer/steve-bruce',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['sheffield-united', '1998-07', '1999-05'],
      ['huddersfield-town', '1999-05', '2000-10'],
      ['wigan-athletic', '2001-04', '2001-05'],
      ['crystal-palace', '2001-05', '2001-11'],
      ['birmingham-city', '2001-12-12', '2007-11-19'],
      ['wigan-athletic', '2007-11-23', '2009-06-03'],
      ['sunderland', '2009-06-03', '2011-11-30'],
      ['hull-city', '2012-06-08', '2016-07-22'],
      ['aston-villa', '2016-10-12', '2018-10-03'],
      ['sheffield-wednesday', '2019-01-02', '2019-07-15', { began: '2019-02-01' }],
      ['newcastle-united', '2019-07-17', '2021-10-20'],
      ['west-bromwich-albion', '2022-02-03', '2022-10-10'],
      ['blackpool', '2024-09-03', '2025-10-04'],
    ],
  }),
  coach('Eddie Howe', {
    born: ['1977-11-29', 'fantasy-2024'],
    complete: {
      until: '2025-12-16',
      by: [
        ['Eddie Howe, Wikipedia', 'https://en.wikipedia.org/wiki/Eddie_Howe', '2026-11-26'],
        [
          'Craig Hope on Eddie Howe (Daily Mail), football.co.uk, 16 December 2025',
          'https://www.football.co.uk/news/craig-hope-ive-rarely-seen-eddie-howe-like-this-as-he-came/1232701',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['bournemouth', '2008-12-31', '2011-01-16'],
      ['burnley', '2011-01-16', '2012-10-12'],
      ['bournemouth', '2012-10-12', '2020-08-01'],
      ['newcastle-united', '2021-11-08'],
    ],
  }),
  coach('Dean Smith', {
    complete: {
      until: '2025-03-24',
      by: [
        [
          'Dean Smith (footballer, born 1971), Wikipedia',
          'https://en.wikipedia.org/wiki/Dean_Smith_(footballer,_born_1971)',
          '2026-11-26',
        ],
        [
          'Charlotte FC sign Dean Smith to new contract, mlssoccer.com, 20 March 2025 (and foxsportsradiocharlotte.com, 24 March)',
          'https://www.mlssoccer.com/news/charlotte-fc-sign-dean-smith-to-new-contract',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['brentford', '2015-11-30', '2018-10-10'],
      ['aston-villa', '2018-10-10', '2021-11-07'],
      ['norwich-city', '2021-11-15', '2022-12-27'],
      ['leicester-city', '2023-04-10', '2023-06'],
      ['charlotte-fc', '2023-12-12'],
    ],
  }),
  coach('David Moyes', {
    born: ['1963-04-25', 'fantasy-2024'],
    complete: {
      until: '2025-06-27',
      by: [
        ['David Moyes, Wikipedia', 'https://en.wikipedia.org/wiki/David_Moyes', '2026-11-26'],
        [
          'Premier League managers: current bosses, NBC Sports, 27 June 2025',
          'https://www.nbcsports.com/soccer/news/premier-league-managers-current-bosses-all-time-records',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['preston-north-end', '1998-01-12', '2002-03-14'],
      ['everton', '2002-03-14', '2013-06-30'],
      ['manchester-united', '2013-05-09', '2014-04-22', { began: '2013-07-01' }],
      ['real-sociedad', '2014-11-10', '2015-11-09'],
      ['sunderland', '2016-07-23', '2017-05-22'],
      ['west-ham-united', '2017-11-07', '2018-05-16'],
      ['west-ham-united', '2019-12-29', '2024-05-19'],
      ['everton', '2025-01-11'],
    ],
  }),
  coach('Julen Lopetegui', {
    complete: {
      until: '2025-10-15',
      by: [
        ['Julen Lopetegui, Wikipedia', 'https://en.wikipedia.org/wiki/Julen_Lopetegui', '2026-11-26'],
        [
          'Former Wolves boss Julen Lopetegui has just made history, molineux.news',
          'https://www.molineux.news/news/former-wolves-boss-julen-lopetegui-has-just-made-history-in-his-new-job',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['rayo-vallecano', '2003', '2003'],
      ['porto', '2014-05-06', '2016-01-07'],
      ['Spain', '2016-07', '2018-06'],
      ['real-madrid', '2018-06-12', '2018-10-29'],
      ['sevilla', '2019-06-04', '2022-10-05'],
      ['wolverhampton-wanderers', '2022-11-05', '2023-08-08', { began: '2022-11-14' }],
      ['west-ham-united', '2024-05-23', '2025-01-08', { began: '2024-07-01' }],
      ['Qatar', '2025-05'],
    ],
  }),
  coach('Slaven Bilic', {
    complete: {
      until: '2025-11-13',
      by: [
        [
          'Slaven Bilić se vraća?, Večernji list, 13 November 2025 (all posts; without a club since 16 August 2024)',
          'https://www.vecernji.hr/sport/slaven-bilic-se-vraca-englezima-je-otkrio-sto-smjera-volio-bih-opet-biti-u-premier-ligi-1907226',
          '2026-11-26',
        ],
        ['Slaven Bilić, Wikipedia', 'https://en.wikipedia.org/wiki/Slaven_Bili%C4%87', '2026-11-26'],
      ],
    },
    coached: [
      ['hajduk-split', '2001', '2002'],
      ['Croatia', '2006-07', '2012-06'],
      ['lokomotiv-moscow', '2012-05-14', '2013-06'],
      ['besiktas', '2013-06', '2015-05'],
      ['west-ham-united', '2015-06-09', '2017-11-06'],
      ['al-ittihad', '2018-09-27', '2019-02'],
      ['west-bromwich-albion', '2019-06-13', '2020-12-16'],
      ['Beijing Guoan', '2021-01', '2022-01'],
      ['watford', '2022-09-26', '2023-03-07'],
      ['al-fateh', '2023-07', '2024-08-16'],
    ],
  }),
  coach('Ronald Koeman', {
    complete: {
      until: '2025-06',
      by: [
        ['Ronald Koeman, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Ronald_Koeman', '2026-11-26'],
        [
          'Koeman hint openlijk over vertrek als bondscoach, voetbal.headliner.nl, 2025',
          'https://voetbal.headliner.nl/item/ronald-koeman-hint-openlijk-over-vertrek-als-oranje-bondscoach-kan-heel-goed-fcupdate-285050',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['vitesse', '2000-01', '2001-12'],
      ['ajax', '2001-12-03', '2005-02-25'],
      ['benfica', '2005-06', '2006-05-08'],
      ['psv-eindhoven', '2006-05-08', '2007-10-31', { began: '2006-07-01' }],
      ['valencia', '2007-10-31', '2008-04-21'],
      ['az-alkmaar', '2009-05', '2009-12-05', { began: '2009-07-01' }],
      ['feyenoord', '2011-07-21', '2014-06-30'],
      ['southampton', '2014-06-16', '2016-06-14'],
      ['everton', '2016-06-14', '2017-10-23'],
      ['Netherlands', '2018-02', '2020-08'],
      ['barcelona', '2020-08-19', '2021-10-28'],
      ['Netherlands', '2022-04'],
    ],
  }),
  coach('Marco Silva', {
    complete: {
      until: '2025-11-18',
      by: [
        ['Marco Silva, Wikipedia', 'https://en.wikipedia.org/wiki/Marco_Silva', '2026-11-26'],
        [
          'Bóðinn nýr samningur (Fulham offer Silva a new contract), mbl.is, 18 November 2025',
          'https://www.mbl.is/sport/enski/2025/11/18/bodinn_nyr_samningur_hja_urvalsdeildarfelaginu/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['estoril', '2011-09', '2014-05'],
      ['sporting-cp', '2014-05-21', '2015-06-04'],
      ['olympiacos', '2015-07-08', '2016-06-23'],
      ['hull-city', '2017-01-05', '2017-05-25'],
      ['watford', '2017-05-27', '2018-01-21'],
      ['everton', '2018-05-31', '2019-12-05'],
      ['fulham', '2021-07-01'],
    ],
  }),
  coach('Sean Dyche', {
    complete: {
      until: '2026-02',
      by: [['Sean Dyche, Wikipedia', 'https://en.wikipedia.org/wiki/Sean_Dyche', '2026-11-26']],
    },
    coached: [
      ['watford', '2011-06-21', '2012-07-06'],
      ['burnley', '2012-10-30', '2022-04-15'],
      ['everton', '2023-01-30', '2025-01-09'],
      ['nottingham-forest', '2025-10-21', '2026-02-12'],
    ],
  }),
  coach('Steve Cooper', {
    complete: {
      until: '2025-09-09',
      by: [
        [
          'Steve Cooper (football manager), Wikipedia',
          'https://en.wikipedia.org/wiki/Steve_Cooper_(football_manager)',
          '2026-11-26',
        ],
        [
          'Steve Cooper appointed at Brøndby, The Independent, 9 September 2025',
          'https://www.the-independent.com/sport/football/steve-cooper-nottingham-forest-leicester-swansea-copenhagen-b2823266.html',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['swansea-city', '2019-06-13', '2021-07-21'],
      ['nottingham-forest', '2021-09-21', '2023-12-19'],
      ['leicester-city', '2024-06-20', '2024-11-24'],
      ['brondby', '2025-09-09'],
    ],
  }),
  coach('Roberto De Zerbi', {
    complete: {
      until: '2026-03-08',
      by: [
        ['Roberto De Zerbi, Wikipedia', 'https://en.wikipedia.org/wiki/Roberto_De_Zerbi', '2026-11-26'],
        [
          'Tottenham byrjað að ræða við De Zerbi, dv.is, 8 March 2026',
          'https://www.dv.is/433/2026/03/08/tottenham-byrjad-ad-raeda-vid-de-zerbi/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['palermo', '2016-09-06', '2016-11-30'],
      ['Benevento', '2017-10', '2018-05'],
      ['sassuolo', '2018-06-13', '2021-06'],
      ['shakhtar-donetsk', '2021-05-25', '2022-07-11'],
      ['brighton-and-hove-albion', '2022-09-18', '2024-05-19'],
      ['marseille', '2024-06-25', '2026-02-11'],
    ],
  }),
  coach('Fabian Hurzeler', {
    complete: {
      until: '2025-06-27',
      by: [
        ['Fabian Hürzeler, Wikiwand (Wikipedia)', 'https://wikiwand.com/en/Fabian_Hürzeler', '2026-11-26'],
        [
          'Premier League managers: current bosses, NBC Sports, 27 June 2025',
          'https://www.nbcsports.com/soccer/news/premier-league-managers-current-bosses-all-time-records',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['st-pauli', '2022-12-06', '2024-06-15'],
      ['brighton-and-hove-albion', '2024-06-15'],
    ],
  }),
  coach('Bruno Lage', {
    complete: {
      until: '2025-09-17',
      by: [
        ['Bruno Lage, Wikipedia', 'https://en.wikipedia.org/wiki/Bruno_Lage', '2026-11-26'],
        [
          'Bruno Lage set to be replaced by Jose Mourinho after sacking, The Star, 17 September 2025',
          'https://www.thestar.co.uk/sport/football/sheffield-wednesday/sheffield-wednesday-bruno-lage-jose-mourinho-5321495',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['benfica', '2019-01-03', '2020-06-29'],
      ['wolverhampton-wanderers', '2021-06-09', '2022-10-02'],
      ['botafogo', '2023-07', '2023-10-03'],
      ['benfica', '2024-09-05', '2025-09-16'],
    ],
  }),
  coach("Gary O'Neil", {
    complete: {
      until: '2026-03-20',
      by: [
        ['Gary O’Neil, Wikipedia', 'https://en.wikipedia.org/wiki/Gary_O%27Neil', '2026-11-26'],
        [
          'Alsa’Sports, ticker of 20 March 2026 (O’Neil after Rijeka)',
          'https://www.alsasports.fr/?p=78448',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['bournemouth', '2022-08-30', '2023-06-19'],
      ['wolverhampton-wanderers', '2023-08-09', '2024-12-15'],
      ['strasbourg', '2026-01-07'],
    ],
  }),
  coach('Vitor Pereira', {
    complete: {
      until: '2026-02-15',
      by: [
        [
          'Vítor Pereira é o novo treinador do Nottingham Forest, Diário de Notícias, 13 February 2026',
          'https://www.dn.pt/desporto/vtor-pereira-o-novo-treinador-do-nottingham-forest',
          '2026-11-26',
        ],
        [
          'Vítor Pereira (footballer, born 1968), Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/V%C3%ADtor_Pereira_(footballer,_born_1968)',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['santa-clara', '2008', '2010'],
      ['porto', '2011-06-21', '2013-06'],
      ['al-ahli', '2013-07', '2014-05'],
      ['olympiacos', '2015-01-07', '2015-06'],
      ['fenerbahce', '2015-06-11', '2016-08-15'],
      ['shanghai-port', '2017-12-12', '2020-12-31'],
      ['fenerbahce', '2021-07-02', '2021-12-20'],
      ['corinthians', '2022-02-23', '2022-11'],
      ['flamengo', '2022-12-13', '2023-04-11'],
      ['wolverhampton-wanderers', '2024-12-19', '2025-11-02'],
      ['al-shabab', '2024', '2024-12-18'],
      ['nottingham-forest', '2026-02-13', '', { began: '2026-02-15' }],
    ],
  }),
  coach('Andoni Iraola', {
    born: ['1982-06-22', 'fantasy-2024'],
    complete: {
      until: '2026-02-12',
      by: [
        ['Andoni Iraola, Wikipedia', 'https://en.wikipedia.org/wiki/Andoni_Iraola', '2026-11-26'],
        [
          'De Zerbi in lista per la panchina del Tottenham, Il Napolista, 12 February 2026',
          'https://www.ilnapolista.it/2026/02/de-zerbi-cade-in-piedi-e-in-lista-per-la-panchina-del-tottenham/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['rayo-vallecano', '2020-08-05', '2023-06-04'],
      ['bournemouth', '2023-06-19'],
    ],
    played: [
      ['athletic-bilbao', '', '2015-06-30'],
      ['new-york-city-fc', '2015-06', '2016-12'],
    ],
  }),
  coach('Roy Hodgson', {
    complete: {
      until: '2026-03-27',
      by: [
        ['Roy Hodgson, Wikipedia', 'https://en.wikipedia.org/wiki/Roy_Hodgson', '2026-11-26'],
        [
          'Note of 27 March 2026 on the headlines of BBC and Sky (Bristol City appoint Hodgson), lastindex.com',
          'https://lastindex.com/?p=482',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['bristol-city', '1982-01', '1982-04'],
      ['malmo', '1985', '1989'],
      ['inter-milan', '1995-10', '1997-05'],
      ['blackburn-rovers', '1997-06', '1998-11-21'],
      ['inter-milan', '1999', '1999'],
      ['grasshopper', '1999', '2000'],
      ['copenhagen', '2000', '2001-06'],
      ['udinese', '2001-06', '2001-12'],
      ['fulham', '2007-12-28', '2010-07-01'],
      ['liverpool', '2010-07-01', '2011-01-08'],
      ['west-bromwich-albion', '2011-02-11', '2012-05-13'],
      ['England', '2012-05', '2016-06'],
      ['crystal-palace', '2017-09-12', '2021-05-23'],
      ['watford', '2022-01-25', '2022-05-22'],
      ['crystal-palace', '2023-03-21', '2024-02-19'],
      ['bristol-city', '2026-03-27'],
    ],
  }),
  coach('Patrick Vieira', {
    complete: {
      until: '2025-11-01',
      by: [
        ['Patrick Vieira, Planet Sport', 'https://planetsport.com/soccer/patrick-vieira', '2026-11-26'],
        [
          'La risoluzione con Vieira, Corriere dello Sport, 1 November 2025',
          'https://www.corrieredellosport.it/news/calcio/serie-a/genoa/2025/11/01-144231974/genoa_cosa_successo_nella_notte_e_perch_arrivata_la_risoluzione_con_vieira',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['new-york-city-fc', '2015-11-09', '2018-06-11', { began: '2016-01-01' }],
      ['nice', '2018-06-11', '2020-12-04'],
      ['crystal-palace', '2021-07-04', '2023-03-17'],
      ['strasbourg', '2023-07-02', '2024-07-18'],
      ['genoa', '2024-11-20', '2025-11-01'],
    ],
  }),
  coach('Oliver Glasner', {
    born: ['1974-08-28', 'fantasy-2024'],
    complete: {
      until: '2026-01-19',
      by: [
        [
          'Oliver Glasner: who is he (PA), The Independent, 20 February 2024',
          'https://independent.co.uk/sport/football/oliver-glasner-who-is-manager-record-europa-league-b2498973.html',
          '2026-11-26',
        ],
        [
          'Ten Premier League managers to leave before next season, football365, 19 January 2026',
          'https://www.football365.com/news/slot-carrick-guardiola-ten-premier-league-managers-leave-clubs-before-next-season',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['lask', '2015', '2019-06-30', { began: '2015-07-01' }],
      ['wolfsburg', '2019-04', '2021-05-26', { began: '2019-07-01' }],
      ['eintracht-frankfurt', '2021-05-26', '2023-06-03', { began: '2021-07-01' }],
      ['crystal-palace', '2024-02-19'],
    ],
  }),
  coach('Claudio Ranieri', {
    complete: {
      until: '2025-10-28',
      by: [
        [
          'Claudio Ranieri facts, kiddle (copy of Wikipedia, list of posts)',
          'https://kids.kiddle.co/Claudio_Ranieri',
          '2026-11-26',
        ],
        [
          'Roma, il filo d’oro di Ranieri (Senior Advisor), giallorossi.net, 28 October 2025',
          'https://www.giallorossi.net/roma-il-filo-doro-di-ranieri-dal-campo-alla-scrivania-ce-lui-dietro-la-rinascita-giallorossa/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['cagliari', '1988', '1991'],
      ['napoli', '1991', '1992-11'],
      ['fiorentina', '1993', '1997'],
      ['valencia', '1997-09', '1999-06'],
      ['atletico-madrid', '1999', '2000-03'],
      ['chelsea', '2000-09-18', '2004-05-31'],
      ['valencia', '2004-06-08', '2005-02-25'],
      ['parma', '2007-02-12', '2007-05-31'],
      ['juventus', '2007-06-04', '2009-05-18'],
      ['roma', '2009-09-02', '2011-02-20'],
      ['inter-milan', '2011-09-22', '2012-03-26'],
      ['monaco', '2012-05-30', '2014-05-20'],
      ['Greece', '2014-07', '2014-11'],
      ['leicester-city', '2015-07-13', '2017-02-23'],
      ['nantes', '2017-06-14', '2018-05'],
      ['fulham', '2018-11-14', '2019-02-28'],
      ['roma', '2019-03-08', '2019-05-26'],
      ['sampdoria', '2019-10-12', '2021-05-22'],
      ['watford', '2021-10-04', '2022-01-24'],
      ['cagliari', '2022-12-23', '2024-05-23', { began: '2023-01-01' }],
      ['roma', '2024-11-14', '2025-05-25'],
    ],
  }),
  coach('Marcelo Bielsa', {
    complete: {
      until: '2026-03-10',
      by: [
        ['Marcelo Bielsa, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Marcelo_Bielsa', '2026-11-26'],
        [
          'La nueva versión de Marcelo Bielsa en la selección uruguaya, El Observador, 10 March 2026',
          'https://www.elobservador.com.uy/seleccion/la-nueva-version-marcelo-bielsa-la-seleccion-uruguaya-muslera-canobbio-y-la-ausencia-futbolistas-la-liga-local-la-fecha-fifa-marzo-n6036988',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['newells-old-boys', '1990', '1992'],
      ['club-america', '1995', '1996'],
      ['velez-sarsfield', '1997', '1998'],
      ['espanyol', '1998', '1998-10'],
      ['Argentina', '1998', '2004'],
      ['Chile', '2007', '2011-02'],
      ['athletic-bilbao', '2011-07', '2013-06-30'],
      ['marseille', '2014-05-02', '2015-08-08'],
      ['lazio', '2016-07-06', '2016-07-08'],
      ['lille', '2017-02-19', '2017-12-15', { began: '2017-07-01' }],
      ['leeds-united', '2018-06-15', '2022-02-27'],
      ['Uruguay', '2023-05'],
    ],
  }),
  coach('Jesse Marsch', {
    complete: {
      until: '2026-01',
      by: [
        ['Jesse Marsch, Wikipedia', 'https://en.wikipedia.org/wiki/Jesse_Marsch', '2026-11-26'],
        [
          'Marsch treating Guatemala friendly as crucial test, Sportsnet, January 2026',
          'https://www.sportsnet.ca/soccer/article/marsch-treating-guatemala-friendly-as-crucial-test-with-world-cup-looming',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['cf-montreal', '2011-08-10', '2012-11-03', { began: '2012' }],
      ['new-york-red-bulls', '2015-01-07', '2018-07-06'],
      ['red-bull-salzburg', '2019-04', '2021-06-30', { began: '2019-07-01' }],
      ['rb-leipzig', '2021-04-29', '2021-12-05', { began: '2021-07-01' }],
      ['leeds-united', '2022-02-28', '2023-02-06'],
      ['Canada', '2024-05'],
    ],
  }),
  coach('Daniel Farke', {
    complete: {
      until: '2025-11-10',
      by: [
        [
          'Ex-Gladbach-Trainer Daniel Farke hat einen neuen Job gefunden, RevierSport, July 2023',
          'https://www.reviersport.de/fussball/1bundesliga/a595214---ausland-ex-gladbach-trainer-daniel-farke-hat-einen-neuen-job-gefunden.html',
          '2026-11-26',
        ],
        [
          'Next Premier League manager to leave: Farke 4/6, Betfair/OneFootball, 10 November 2025',
          'https://onefootball.com.br/es/noticias/next-premier-league-manager-to-leave-farke-46-after-latest-leeds-defeat-41931899',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['norwich-city', '2017-05-25', '2021-11-06'],
      ['krasnodar', '2022-01-13', '2022-03-02'],
      ['borussia-monchengladbach', '2022-06-04', '2023-06-02'],
      ['leeds-united', '2023-07-04'],
    ],
  }),
  coach('Ralph Hasenhuttl', {
    complete: {
      until: '2025-05-07',
      by: [
        [
          'Ralph Hasenhüttl, Wikipedia (en, mobile; to Southampton)',
          'https://en.m.wikipedia.org/wiki/Ralph_Hasenh%C3%BCttl',
          '2026-11-26',
        ],
        [
          'Wolfsburg: sofortiges Aus für Hasenhüttl, fussballtransfers.com',
          'https://www.fussballtransfers.com/a3206865454012271896-wolfsburg-sofortiges-aus-fuer-hasenhuettl',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['rb-leipzig', '2016-05', '2018-05-16', { began: '2016-07-01' }],
      ['southampton', '2018-12-05', '2022-11-07'],
      ['wolfsburg', '2024-03-17', '2025-05-04'],
    ],
  }),
  coach('Vincent Kompany', {
    club: 'bayern-munich',
    names: ['Kompany'],
    born: ['1986-04-10', 'squads-2014'],
    complete: {
      until: '2025-01',
      by: [['Vincent Kompany, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Vincent_Kompany', '2026-11-26']],
    },
    coached: [
      ['anderlecht', '2019-05-19', '2019-10-03', { began: '2019-07-01' }],
      ['anderlecht', '2020-08-17', '2022-05-25'],
      ['burnley', '2022-06-14', '2024-05-29'],
      ['bayern-munich', '2024-05-29'],
    ],
    played: [
      ['anderlecht', '2003', '2006-06'],
      ['hamburger-sv', '2006-06', '2008-08-22'],
      ['manchester-city', '2008-08-22', '2019-06-30'],
      ['anderlecht', '2019-05-19', '2020-08-17', { began: '2019-07-01' }],
    ],
  }),
  coach('Scott Parker', {
    complete: {
      until: '2026-04-30',
      by: [
        ['Scott Parker, Wikipedia', 'https://en.wikipedia.org/wiki/Scott_Parker', '2026-11-26'],
        [
          'Burnley Sack Scott Parker After Relegation (30 April 2026), Bangbet news',
          'https://www.bangbet.com/ng/news/wp-json/wp/v2/posts/11646',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['fulham', '2019-02-28', '2021-06-28'],
      ['bournemouth', '2021-06-28', '2022-08-30'],
      ['club-brugge', '2022-12-31', '2023-03-08'],
      ['burnley', '2024-07-05', '2026-04-30'],
    ],
    played: [
      ['tottenham-hotspur', '2011-08-31', '2013-08-19'],
      ['fulham', '2013-08-19', '2017-06-28'],
    ],
  }),
  coach('Kieran McKenna', {
    complete: {
      until: '2025-05',
      by: [
        ['Kieran McKenna, Wikipedia', 'https://en.wikipedia.org/wiki/Kieran_McKenna', '2026-11-26'],
        [
          'Kieran McKenna reveals whether he will stay at Ipswich Town in the Championship (11 April 2025), OneFootball',
          'https://onefootball.com/en/news/kieran-mckenna-reveals-whether-he-will-stay-at-ipswich-town-in-the-championship-40959925',
          '2026-11-26',
        ],
      ],
    },
    coached: [['ipswich-town', '2021-12-16']],
  }),
  coach('Regis Le Bris', {
    complete: {
      until: '2025-08-05',
      by: [
        ['Régis Le Bris, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/R%C3%A9gis_Le_Bris', '2026-11-26'],
        [
          'Sunderland coach Le Bris signs new contract after promotion success (5 August 2025), The Sun Malaysia',
          'https://thesun.my/sport/sunderland-coach-le-bris-signs-new-contract-after-promotion-success-DC14617646',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['lorient', '2022-06', '2024-06-22'],
      ['sunderland', '2024-06-22', '', { began: '2024-07-01' }],
    ],
  }),
  coach('Gareth Southgate', { names: ['Southgate'] }),
  coach('Lee Carsley'),
];
