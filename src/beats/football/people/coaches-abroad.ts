import { coach } from './define-people.ts';

/** Who coached the great clubs outside England since about 2014; the first day is that of the announcement. */
export const coachesAbroad = [
  coach('Carlo Ancelotti', {
    club: 'real-madrid',
    names: ['Ancelotti'],
    born: ['1959-06-10', 'squads-1986'],
    complete: {
      until: '2025-05-26',
      by: [
        [
          'Champions e scudetto: Ancelotti tecnico da record (5 July 2023), ANSA',
          'https://www.ansa.it/sito/notizie/sport/2023/07/05/champions-e-scudetto-ancelotti-tecnico-da-record_1239e478-8182-48c7-adea-e3f52e55a919.html',
          '2026-11-26',
        ],
        ['Carlo Ancelotti, Wikipedia', 'https://en.wikipedia.org/wiki/Carlo_Ancelotti', '2026-11-26'],
      ],
    },
    coached: [
      ['parma', '1996-06', '1998-06'],
      ['juventus', '1999-02', '2001-06'],
      ['ac-milan', '2001-11-05', '2009-05-31'],
      ['chelsea', '2009-06-01', '2011-05-22'],
      ['paris-saint-germain', '2011-12-30', '2013-06-25'],
      ['real-madrid', '2013-06-25', '2015-05-25'],
      ['bayern-munich', '2015-12-20', '2017-09-28', { began: '2016-07-01' }],
      ['napoli', '2018-05-23', '2019-12-10'],
      ['everton', '2019-12-21', '2021-06-01'],
      ['real-madrid', '2021-06-01', '2025-05-26'],
      ['Brazil', '2025-05'],
    ],
  }),
  coach('Zinedine Zidane', {
    born: ['1972-06-23', 'squads-1998'],
    complete: {
      until: '2021-09',
      by: [
        [
          'Zinédine Zidane quitte le Real Madrid (May 2021), Purepeople',
          'https://www.purepeople.com/article/zinedine-zidane-quitte-le-real-madrid-son-fils-luca-et-karim-benzema-lui-rendent-hommage_a437722/1',
          '2026-11-26',
        ],
        [
          'Zinédine Zidane ... (September 2021: sans club depuis le 27 mai 2021), Purepeople',
          'https://www.purepeople.com/article/zinedine-zidane-detendu-dans-son-fief-avec-veronique-et-leur-petit-bebe_a452983/1',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['real-madrid', '2016-01-04', '2018-05-31'],
      ['real-madrid', '2019-03-11', '2021-05-27'],
    ],
  }),
  coach('Santiago Solari', {
    complete: {
      until: '2025-07',
      by: [
        [
          'Santiago Hernán Solari, Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Santiago_Hern%C3%A1n_Solari',
          '2026-11-26',
        ],
        [
          'Article on Solari as Real Madrid’s director of football (July 2025, in Arabic), Time4 News',
          'https://time4.news/Article/هل_يرحل_سولاري_عن_ريال_مدريد-1753958611',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['real-madrid', '2018-10-29', '2019-03-11', { began: '2018-10-30' }],
      ['club-america', '2020-12-29', '2022-03-02'],
    ],
  }),
  coach('Xabi Alonso', {
    club: 'bayer-leverkusen',
    born: ['1981-11-25', 'squads-2006'],
    complete: {
      until: '2026-01-13',
      by: [
        ['Xabi Alonso, Wikipedia', 'https://en.wikipedia.org/wiki/Xabi_Alonso', '2026-11-26'],
        [
          'Xabi Alonso en agenda de tres gigantes (13 January 2026), El Heraldo',
          'https://www.elheraldo.hn/deportes/xabi-alonso-agenda-tres-gigantes-europa-despido-real-madrid-GC28918248',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['bayer-leverkusen', '2022-10-05', '2025-05-25'],
      ['real-madrid', '2025-05-25', '2026-01-12', { began: '2025-06-01' }],
    ],
    played: [
      ['real-sociedad', '', '2004-08-20'],
      ['liverpool', '2004-08-20', '2009-08-05'],
      ['real-madrid', '2009-08-05', '2014-08-29'],
      ['bayern-munich', '2014-08-29', '2017-06-30'],
    ],
  }),
  coach('Alvaro Arbeloa', {
    complete: {
      until: '2026-03-10',
      by: [
        [
          'Xabi Alonso esonerato dal Real Madrid ... (12 January 2026, with the club’s statement on Arbeloa), Goal',
          'https://www.goal.com/it/liste/xabi-alonso-esonerato-dal-real-madrid-e-ufficiale-fatale-la-sconfitta-contro-il-barcellona-in-supercoppa/blt1acc2d2d16654414',
          '2026-11-26',
        ],
        [
          'Entrenador argentino aparece como candidato ... (10 March 2026), La Gaceta',
          'https://www.lagaceta.com.ar/nota/1127582/deportes/entrenador-argentino-aparece-como-candidato-para-dirigir-al-real-madrid-de-quien-se-trata.html',
          '2026-11-26',
        ],
      ],
    },
    coached: [['real-madrid', '2026-01-12']],
    played: [
      ['deportivo-la-coruna', '2006-07', '2007-01-31'],
      ['liverpool', '2007-01-31', '2009-07-29'],
      ['real-madrid', '2009-07-29', '2016-06-30'],
      ['west-ham-united', '2016-08-31', '2017-06-30'],
    ],
  }),
  coach('Luis Enrique', {
    shortNames: [],
    born: ['1970-05-08', 'squads-1994'],
    complete: {
      until: '2025-08-13',
      by: [
        [
          'Luis Enrique succède à Christophe Galtier sur le banc du PSG (5 July 2023), La Libre',
          'https://www.lalibre.be/dernieres-depeches/2023/07/05/ligue-1-luis-enrique-succede-a-christophe-galtier-sur-le-banc-du-psg-jusquen-2025-MF765QL75JFOXLKZT5SO6EP7U4/',
          '2026-11-26',
        ],
        [
          'Luis Enrique, elegido mejor entrenador del año por Onze Mondial (after the Super Cup of August 2025), psg.fr',
          'https://www.psg.fr/es/content/luis-enrique-elegido-mejor-entrenador-del-ano-por-onze-mondial-paris-saint-germain-20252026',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['roma', '2011-06', '2012-05-10'],
      ['celta-vigo', '2013-06-08', '2014-05-16'],
      ['barcelona', '2014-05-19', '2017-05-29'],
      ['Spain', '2018-07', '2022-12'],
      ['paris-saint-germain', '2023-07-05'],
    ],
  }),
  coach('Ernesto Valverde', {
    names: ['Valverde'],
    complete: {
      until: '2026-03-20',
      by: [
        ['Ernesto Valverde, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Ernesto_Valverde', '2026-11-26'],
        [
          'Ernesto Valverde dejará el Athletic (20 March 2026), OneFootball',
          'https://onefootball.com.br/es/noticias/ultima-hora-ernesto-valverde-dejara-el-athletic-42587387',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['athletic-bilbao', '2003-06', '2005-06'],
      ['espanyol', '2006-06', '2008-05'],
      ['olympiacos', '2008-05-28', '2009-05'],
      ['villarreal', '2009-06', '2010-01-31'],
      ['olympiacos', '2010-08', '2012-06'],
      ['valencia', '2012-12-03', '2013-06-01'],
      ['athletic-bilbao', '2013-06-20', '2017-05-23'],
      ['barcelona', '2017-05-29', '2020-01-13'],
      ['athletic-bilbao', '2022-06-30', '2026-06-30'],
    ],
  }),
  coach('Quique Setien', {
    complete: {
      until: '2024-12-10',
      by: [
        [
          'Quique Setién, quién es (13 January 2020), El Nacional',
          'https://www.elnacional.cat/es/deportes/quique-setien-entrenador-barca-bartomeu-quien-es_459900_102.html',
          '2026-11-26',
        ],
        [
          'Quique Setién is the new coach of Beijing Guoan (10 December 2024), Pledge Times',
          'https://pledgetimes.com/surprise-in-china-quique-setien-is-the-new-coach-of-beijing-guoan/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['racing-santander', '2001-10', '2002-06'],
      ['las-palmas', '2015-10-19', '2017-05-20'],
      ['real-betis', '2017-05-26', '2019-05-19'],
      ['barcelona', '2020-01-13', '2020-08-17'],
      ['villarreal', '2022-10-25', '2023-09-05'],
      ['Beijing Guoan', '2024-12'],
    ],
  }),
  coach('Xavi', {
    born: ['1980-01-25', 'world-cup-players'],
    complete: {
      until: '2024-05-29',
      by: [
        [
          'Xavi leaves Al Sadd to join Barcelona as head coach (5 November 2021), NewsBytes',
          'https://www.newsbytesapp.com/news/sports/xavi-to-become-new-barcelona-coach/story',
          '2026-11-26',
        ],
        [
          'Hansi Flick appointed as Barcelona coach (taking over from Xavi, May 2024), myKhel',
          'https://www.mykhel.com/football/hansi-flick-appointed-as-barcelona-coach-can-he-bring-success-to-the-spanish-club-284527.html',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['al-sadd', '2019-05-28', '2021-11-05', { began: '2019-07-01' }],
      ['barcelona', '2021-11-06', '2024-05-26'],
    ],
    played: [
      ['barcelona', '', '2015-06-30'],
      ['al-sadd', '2015-05-21', '2019-05-20', { began: '2015-07-01' }],
    ],
  }),
  coach('Hansi Flick', {
    club: 'barcelona',
    complete: {
      until: '2025-05-21',
      by: [
        ['Hansi Flick, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Hansi_Flick', '2026-11-26'],
        [
          'Flick-Zukunft fix (May 2025, contract until 2027), Sport1',
          'https://www.sport1.de/news/internationaler-fussball/la-liga/2025/05/fc-barcelona-flick-zukunft-fix',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['hoffenheim', '2000-07', '2005-11'],
      ['bayern-munich', '2019-11-03', '2021-05-22'],
      ['Germany', '2021-05', '2023-09'],
      ['barcelona', '2024-05-29'],
    ],
  }),
  coach('Diego Simeone', {
    club: 'atletico-madrid',
    names: ['Simeone'],
    born: ['1970-04-28', 'squads-1994'],
    complete: {
      until: '2025-09-23',
      by: [
        ['Diego Simeone, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Diego_Simeone', '2026-11-26'],
        [
          'El historial de enfrentamientos de Simeone contra el Real Madrid (23 September 2025), Sports Illustrated',
          'https://www.si.com/es-us/futbol/el-historial-de-enfrentamientos-de-simeone-contra-el-real-madrid',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['racing-club', '2006-02', '2006-05'],
      ['estudiantes', '2006-05', '2007-12'],
      ['river-plate', '2007-12-15', '2008-11-07'],
      ['san-lorenzo', '2009-04', '2010-04-03'],
      ['racing-club', '2011-06', '2011-12'],
      ['atletico-madrid', '2011-12-23'],
    ],
  }),
  coach('Imanol Alguacil', {
    complete: {
      until: '2026-02-17',
      by: [
        [
          'Op een na langst zittende trainer in LaLiga vertrekt na dit seizoen (April 2025), Voetbalzone',
          'https://www.voetbalzone.nl/nieuws/op-een-na-langst-zittende-trainer-in-laliga-vertrekt-na-dit-seizoen/blt3c1bbeb8766af6d2',
          '2026-11-26',
        ],
        [
          'El Al-Shabab saudí destituye a Imanol Alguacil (17 February 2026), EITB',
          'https://kirolakeitb.eus/es/futbol/2026/02/17/el-alshabab-saudi-destituye-imanol-alguacil/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['real-sociedad', '2018-03', '2018-05'],
      ['real-sociedad', '2018-12-26', '2025-05-24'],
      ['al-shabab', '2025-07-03', '2026-02-17'],
    ],
  }),
  coach('Jupp Heynckes', {
    complete: {
      until: '2021-08-19',
      by: [
        ['Jupp Heynckes, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Jupp_Heynckes', '2026-11-26'],
        [
          'Jupp Heynckes Biography (19 August 2021), SportMob',
          'https://sportmob.com/en/article/973968-Jupp-Heynckes-Biography',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['borussia-monchengladbach', '1979-07', '1987-06'],
      ['bayern-munich', '1987-07', '1991-10-08'],
      ['athletic-bilbao', '1992-07', '1994-06'],
      ['eintracht-frankfurt', '1994-07', '1995-04'],
      ['real-madrid', '1997-06', '1998-05'],
      ['benfica', '1999-07', '2000-09'],
      ['athletic-bilbao', '2001-07', '2003-06'],
      ['schalke', '2003-07', '2004-09-15'],
      ['borussia-monchengladbach', '2006-07', '2007-01-31'],
      ['bayern-munich', '2009-04-27', '2009-05-23'],
      ['bayer-leverkusen', '2009-06-05', '2011-06-30'],
      ['bayern-munich', '2011-03-25', '2013-06-26', { began: '2011-07-01' }],
      ['bayern-munich', '2017-10-06', '2018-05-19'],
    ],
  }),
  coach('Niko Kovac', {
    complete: {
      until: '2025-02',
      by: [
        ['Niko Kovač, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Niko_Kova%C4%8D', '2026-11-26'],
        ['Niko Kovač, Wikipedia', 'https://en.wikipedia.org/wiki/Niko_Kova%C4%8D', '2026-11-26'],
      ],
    },
    coached: [
      ['Croatia', '2013-10', '2015-09'],
      ['eintracht-frankfurt', '2016-03-08', '2018-06-30'],
      ['bayern-munich', '2018-04-13', '2019-11-03', { began: '2018-07-01' }],
      ['monaco', '2020-07-19', '2022-01-01'],
      ['wolfsburg', '2022-05-24', '2024-03-17', { began: '2022-07-01' }],
      ['borussia-dortmund', '2025-01-29', '', { began: '2025-02-02' }],
    ],
  }),
  coach('Julian Nagelsmann', {
    born: ['1987-07-23', 'squads-2026'],
    complete: {
      until: '2025-09',
      by: [
        ['Julian Nagelsmann, Wikipedia', 'https://en.wikipedia.org/wiki/Julian_Nagelsmann', '2026-11-26'],
        [
          'Julian Nagelsmann lässt die deutschen Tugenden aufleben (before the World Cup qualifiers of September 2025), Stuttgarter Nachrichten',
          'https://www.stuttgarter-nachrichten.de/inhalt.deutsche-nationalmannschaft-julian-nagelsmann-laesst-die-deutschen-tugenden-aufleben.5ca2b088-9233-497c-94f7-44ef332c185e.html',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['hoffenheim', '2015-10-27', '2019-06-30', { began: '2016-02-11' }],
      ['rb-leipzig', '2018-06-21', '2021-05-22', { began: '2019-07-01' }],
      ['bayern-munich', '2021-04-27', '2023-03-24', { began: '2021-07-01' }],
      ['Germany', '2023-09'],
    ],
  }),
  coach('Lucien Favre', {
    complete: {
      until: '2025-12-21',
      by: [
        [
          'Lucien Favre, Wikipedia (mobile copy of 2019/20)',
          'https://en.m.wikipedia.org/wiki/Lucien_Favre',
          '2026-11-26',
        ],
        [
          'Lucien Favre beendet seine Trainerkarriere (21 December 2025), SRF',
          'https://www.srf.ch/sport/fussball/internationale-ligen/fast-drei-jahre-ohne-job-lucien-favre-beendet-seine-trainerkarriere',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['servette', '2000-07', '2002-12'],
      ['zurich', '2003-07', '2007-06'],
      ['hertha-berlin', '2007-06', '2009-09-28'],
      ['borussia-monchengladbach', '2011-02-14', '2015-09-20'],
      ['nice', '2016-05-23', '2018-05-19'],
      ['borussia-dortmund', '2018-05-22', '2020-12-13', { began: '2018-07-01' }],
      ['nice', '2022-06-27', '2023-01-09'],
    ],
  }),
  coach('Marco Rose', {
    complete: {
      until: '2025-03-30',
      by: [['Marco Rose, Wikipedia', 'https://en.wikipedia.org/wiki/Marco_Rose', '2026-11-26']],
    },
    coached: [
      ['red-bull-salzburg', '2017-06', '2019-06-30'],
      ['borussia-monchengladbach', '2019-04-10', '2021-05-22', { began: '2019-07-01' }],
      ['borussia-dortmund', '2021-02-15', '2022-05-20', { began: '2021-07-01' }],
      ['rb-leipzig', '2022-09-08', '2025-03-30'],
    ],
  }),
  coach('Edin Terzic', {
    complete: {
      until: '2026-03-20',
      by: [
        ['Edin Terzić, Wikiwand (copy of Wikipedia)', 'https://wikiwand.com/en/Edin_Terzi%C4%87', '2026-11-26'],
        [
          'Athletic Bilbao: Edin Terzic wohl als Trainerkandidat gehandelt (March 2026, ’ohne Trainerjob’), ran',
          'https://ran.joyn.de/sports/fussball/primera-division-esp/athletic-bilbao-edin-terzic-wohl-als-trainerkandidat-gehandelt-97220',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['borussia-dortmund', '2020-12-13', '2021-05-22'],
      ['borussia-dortmund', '2022-05-23', '2024-06-13'],
    ],
  }),
  coach('Nuri Sahin', {
    complete: {
      until: '2025-09-15',
      by: [
        ['Nuri Şahin, Wikipedia', 'https://en.wikipedia.org/wiki/Nuri_%C5%9Eahin', '2026-11-26'],
        [
          'Başakşehir’de Nuri Şahin dönemi (15 September 2025), Halkın Sesi',
          'https://www.halkinsesikibris.com/basaksehirde-nuri-sahin-donemi',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['antalyaspor', '2021-10-05', '2023-12'],
      ['borussia-dortmund', '2024-06-14', '2025-01-22'],
      ['basaksehir', '2025-09-13'],
    ],
    played: [
      ['borussia-dortmund', '', '2011-06-30'],
      ['feyenoord', '2007-08', '2008-06-30', { loan: true }],
      ['real-madrid', '2011-05-09', '2014-06-30', { began: '2011-07-01' }],
      ['liverpool', '2012-08-25', '2013-01-11', { loan: true }],
      ['borussia-dortmund', '2013-01-11', '2014-06-30', { loan: true }],
      ['borussia-dortmund', '2014-04', '2018-08-31', { began: '2014-07-01' }],
      ['werder-bremen', '2018-08-31', '2020-06-30'],
      ['antalyaspor', '2020-08', '2021-10'],
    ],
  }),
  coach('Peter Bosz', {
    complete: {
      until: '2026-02-01',
      by: [
        ['Peter Bosz, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Peter_Bosz', '2026-11-26'],
        [
          'Peter Bosz verlengt contract bij PSV tot 2028 (1 February 2026), upday',
          'https://www.upday.com/nl/binnenland/17-punten-voorsprong-peter-bosz-verlengt-contract-bij-psv-tot-2028/wb48kn7',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['heracles-almelo', '2004-07', '2006-06'],
      ['heracles-almelo', '2010-07', '2013-06'],
      ['vitesse', '2013-06', '2016-01-04'],
      ['maccabi-tel-aviv', '2016-01-04', '2016-05'],
      ['ajax', '2016-05-24', '2017-06-06'],
      ['borussia-dortmund', '2017-06-06', '2017-12-10'],
      ['bayer-leverkusen', '2018-12-23', '2021-03-23', { began: '2019-01-04' }],
      ['lyon', '2021-05-29', '2022-10-09', { began: '2021-07-01' }],
      ['psv-eindhoven', '2023-06-12', '', { began: '2023-07-01' }],
    ],
  }),
  coach('Gerardo Seoane', {
    complete: {
      until: '2025-09-15',
      by: [
        [
          'Gerardo Seoane: who is Gladbach’s coach (28 August 2024), bundesliga.com',
          'https://bundesliga.com/en/bundesliga/news/gerard-seoane-gladbach-coach-leverkusen-young-boys-28670',
          '2026-11-26',
        ],
        [
          'Seoane muss bei Gladbach gehen (15 September 2025), SRF',
          'https://www.srf.ch/sport/fussball/internationale-ligen/nach-3-bundesliga-spieltagen-seoane-muss-bei-gladbach-gehen',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['luzern', '2018-01', '2018-06'],
      ['young-boys', '2018-06', '2021-06-30'],
      ['bayer-leverkusen', '2021-05-19', '2022-10-05', { began: '2021-07-01' }],
      ['borussia-monchengladbach', '2023-06-06', '2025-09-15'],
    ],
  }),
  coach('Kasper Hjulmand', {
    complete: {
      until: '2026-01-19',
      by: [
        ['Kasper Hjulmand, Wikipedia', 'https://en.wikipedia.org/wiki/Kasper_Hjulmand', '2026-11-26'],
        [
          'Kasper Hjulmand – Head coach (news of 19 January 2026), bayer04.de',
          'https://www.bayer04.de/en-us/page/werkself-coaches/kasper-hjulmand',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['nordsjaelland', '2011-07-01', '2014-05-18'],
      ['mainz', '2014-05-15', '2015-02-17', { began: '2014-07-01' }],
      ['nordsjaelland', '2015-12', '2019-03-25', { began: '2016-01' }],
      ['Denmark', '2019-06', '2024-07'],
      ['bayer-leverkusen', '2025-09-08'],
    ],
  }),
  coach('Domenico Tedesco', {
    complete: {
      until: '2026-03-09',
      by: [
        ['Domenico Tedesco, Wikipedia', 'https://en.wikipedia.org/wiki/Domenico_Tedesco', '2026-11-26'],
        [
          'Tedesco’yla ilgilenen kulüp ortaya çıktı (9 March 2026), Yeni Şafak',
          'https://www.yenisafak.com/foto-galeri/spor/tedescoyla-ilgilenen-kulup-ortaya-cikti-4804336',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['schalke', '2017-06-09', '2019-03-14'],
      ['spartak-moscow', '2019-10-14', '2021-05'],
      ['rb-leipzig', '2021-12-09', '2022-09-07'],
      ['Belgium', '2023-02', '2025-01'],
      ['fenerbahce', '2025-09-09'],
    ],
  }),
  coach('Dino Toppmoller', {
    complete: {
      until: '2026-01-18',
      by: [
        [
          'Dino Toppmöller, Fußballkarriere und Trainerstationen (2025), RZ-Forum',
          'https://www.rz-forum.de/bereit-fuer-den-anstoss-82101/koblenz-neuwied/rheinland-bundesliga-dino-toppmoeller-fussballkarriere-regionalliga-jahnregensburg-kickersoffenbach-248041',
          '2026-11-26',
        ],
        [
          'Eintracht Frankfurt schmeißt Trainer Toppmöller raus (18 January 2026), Tag24',
          'https://www.tag24.de/sport/fussball/verein/eintracht-frankfurt/eintracht-frankfurt-schmeisst-trainer-toppmoeller-raus-3460343',
          '2026-11-26',
        ],
      ],
    },
    coached: [['eintracht-frankfurt', '2023-06-12', '2026-01-18', { began: '2023-07-01' }]],
  }),
  coach('Sebastian Hoeness', {
    complete: {
      until: '2025-09-15',
      by: [
        [
          'Sebastian Hoeneß: the career of Stuttgart’s head coach (2025), bundesliga.com',
          'https://amp.bundesliga.com/en/bundesliga/news/sebastian-hoeness-who-is-the-bayern-munich-reserve-team-coach-stuttgart-12046',
          '2026-11-26',
        ],
        [
          'Seoane muss bei Gladbach gehen (15 September 2025), SRF',
          'https://www.srf.ch/sport/fussball/internationale-ligen/nach-3-bundesliga-spieltagen-seoane-muss-bei-gladbach-gehen',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['hoffenheim', '2020-07-27', '2022-06-30'],
      ['stuttgart', '2023-04-03'],
    ],
  }),
  coach('Laurent Blanc', {
    complete: {
      until: '2025-09-28',
      by: [
        ['Laurent Blanc, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Laurent_Blanc', '2026-11-26'],
        [
          'Saudi champions Al-Ittihad sack coach Blanc (28 September 2025), CNA/Reuters',
          'https://www.channelnewsasia.com/sport/saudi-champions-al-ittihad-sack-coach-blanc-5373741',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['bordeaux', '2007-06', '2010-05-16'],
      ['France', '2010-07', '2012-06'],
      ['paris-saint-germain', '2013-06-25', '2016-06-27'],
      ['al-rayyan', '2020-12', '2022-02'],
      ['lyon', '2022-10-09', '2023-09-11'],
      ['al-ittihad', '2024-07', '2025-09-27'],
    ],
  }),
  coach('Christophe Galtier', {
    complete: {
      until: '2026-01-25',
      by: [
        ['Christophe Galtier, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Christophe_Galtier', '2026-11-26'],
        [
          'Neom: le gros craquage de Christophe Galtier (25 January 2026), Foot Mercato',
          'https://www.footmercato.net/a8618066019553433311-neom-le-gros-craquage-de-christophe-galtier-en-conference-de-presse',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['saint-etienne', '2009-12', '2017-05'],
      ['lille', '2017-12-22', '2021-05-25'],
      ['nice', '2021-06-28', '2022-06-27'],
      ['paris-saint-germain', '2022-07-05', '2023-07-05'],
      ['al-duhail', '2023-10', '2025-05'],
      ['neom', '2025-07-05'],
    ],
  }),
  coach('Massimiliano Allegri', {
    complete: {
      until: '2026-03-04',
      by: [
        ['Massimiliano Allegri, Wikipedia', 'https://en.wikipedia.org/wiki/Massimiliano_Allegri', '2026-11-26'],
        [
          'Allegri, voci sul futuro e sul Real Madrid (4 March 2026), Pianeta Milan',
          'https://www.pianetamilan.it/news-milan/ultime-notizie/allegri-voci-sul-futuro-e-sul-real-madrid-il-milan-deve-evitare-un-grossissimo-errore-04-03-2026/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['sassuolo', '2007-08', '2008-05'],
      ['cagliari', '2008-05-29', '2010-04-13'],
      ['ac-milan', '2010-06-25', '2014-01-13'],
      ['juventus', '2014-07-16', '2019-05-26'],
      ['juventus', '2021-05-28', '2024-05-17'],
      ['ac-milan', '2025-05-30'],
    ],
  }),
  coach('Andrea Pirlo', {
    complete: {
      until: '2025-07-25',
      by: [
        [
          'Andrea Pirlo riparte dalla B… ma non in Italia (25 July 2025), sport.it',
          'https://sport.it/andrea-pirlo-riparte-dalla-b-ma-non-in-italia/',
          '2026-11-26',
        ],
        [
          'Pirlo torna ad allenare ... (July 2025), Virgilio Sport',
          'https://sport.virgilio.it/pirlo-torna-ad-allenare-ma-deve-accontentarsi-della-seconda-divisione-araba-carriera-da-gambero-917641',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['juventus', '2020-08-08', '2021-05-28'],
      ['fatih-karagumruk', '2022-06', '2023-05'],
      ['sampdoria', '2023-06-27', '2024-08-29'],
      ['United FC Dubai', '2025-07'],
    ],
    played: [
      ['inter-milan', '1998', '2001-06-30'],
      ['ac-milan', '2001-06-30', '2011-06-30'],
      ['juventus', '2011-05-24', '2015-07-06', { began: '2011-07-01' }],
      ['new-york-city-fc', '2015-07-06', '2017-11-06'],
    ],
  }),
  coach('Thiago Motta', {
    complete: {
      until: '2026-02-06',
      by: [
        ['Thiago Motta, Wikipedia', 'https://en.wikipedia.org/wiki/Thiago_Motta', '2026-11-26'],
        [
          'Thiago Motta senza panchina (6 February 2026), EuropaCalcio',
          'https://www.europacalcio.it/thiago-motta-senza-panchina-rumors-bologna-e-nodo-juve-357056/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['genoa', '2019-10-22', '2019-12-28'],
      ['spezia', '2021-07-08', '2022-06'],
      ['bologna', '2022-09-12', '2024-05-24'],
      ['juventus', '2024-06-12', '2025-03-23'],
    ],
    played: [
      ['inter-milan', '2009-05-20', '2012-01-31', { began: '2009-07-01' }],
      ['paris-saint-germain', '2012-01-31', '2018-06-30'],
    ],
  }),
  coach('Igor Tudor', {
    complete: {
      until: '2026-03-29',
      by: [
        ['Igor Tudor, Wikipedia', 'https://en.wikipedia.org/wiki/Igor_Tudor', '2026-11-26'],
        [
          'Igor Tudor leaves Tottenham (29 March 2026), GB News text at longform.social',
          'https://longform.social/post/did:plc:oznbnvgr7dmvddiyvr7dih52/3mi7kj273xxr2/source',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['hajduk-split', '2013-04', '2015-02'],
      ['paok', '2015-06', '2016-03-09'],
      ['galatasaray', '2017-02-15', '2017-12-18'],
      ['udinese', '2018-04-24', '2018-06'],
      ['udinese', '2019-03-20', '2019-11-01'],
      ['hajduk-split', '2020-01', '2020-08'],
      ['hellas-verona', '2021-09-14', '2022-05-28'],
      ['marseille', '2022-07-04', '2023-06-01'],
      ['lazio', '2024-03-18', '2024-06-05'],
      ['juventus', '2025-03-23', '2025-10-27'],
      ['tottenham-hotspur', '2026-02-13', '2026-03-29'],
    ],
  }),
  coach('Luciano Spalletti', {
    complete: {
      until: '2026-02-06',
      by: [
        ['Luciano Spalletti, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Luciano_Spalletti', '2026-11-26'],
        [
          'Thiago Motta senza panchina (6 February 2026), EuropaCalcio',
          'https://www.europacalcio.it/thiago-motta-senza-panchina-rumors-bologna-e-nodo-juve-357056/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['empoli', '1994', '1998-06'],
      ['sampdoria', '1998-07', '1998-12'],
      ['sampdoria', '1999-02', '1999-06'],
      ['venezia', '1999-07', '2000-02'],
      ['udinese', '2001-03', '2001-06'],
      ['udinese', '2002-07', '2005-06'],
      ['roma', '2005-06', '2009-09-01'],
      ['zenit', '2009-12', '2014-03-10'],
      ['roma', '2016-01-14', '2017-05-30'],
      ['inter-milan', '2017-06-09', '2019-05-30'],
      ['napoli', '2021-05-29', '2023-06-04'],
      ['Italy', '2023-08', '2025-06'],
      ['juventus', '2025-10-30'],
    ],
  }),
  coach('Simone Inzaghi', {
    complete: {
      until: '2025-06-22',
      by: [
        ['Simone Inzaghi, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Simone_Inzaghi', '2026-11-26'],
        [
          'Inzaghi all’Al-Hilal, Mondiale per Club (June 2025), Press on Napoli',
          'https://www.pressonapoli.it/?p=926',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['lazio', '2016-04-03', '2016-06-30'],
      ['lazio', '2016-07-08', '2021-05-27'],
      ['inter-milan', '2021-06-03', '2025-06-03'],
      ['al-hilal', '2025-06-04'],
    ],
  }),
  coach('Cristian Chivu', {
    complete: {
      until: '2026-02-27',
      by: [
        ['Cristian Chivu, Wikipedia', 'https://en.wikipedia.org/wiki/Cristian_Chivu', '2026-11-26'],
        [
          'Chivu record (27 February 2026), FC Inter 1908',
          'https://www.fcinter1908.it/news/rassegna-stampa/chivu-record-nessuno-primo-anno-doppietta/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['parma', '2025-02-18', '2025-06-09'],
      ['inter-milan', '2025-06-09'],
    ],
    played: [['inter-milan', '2007-07-27', '2014-03-31']],
  }),
  coach('Gennaro Gattuso', {
    complete: {
      until: '2025-06-15',
      by: [
        ['Gennaro Gattuso, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Gennaro_Gattuso', '2026-11-26'],
        [
          'Gattuso oficializado como selecionador italiano (June 2025), RTP',
          'https://www.rtp.pt/noticias/futebol-internacional/gennaro-gattuso-oficializado-como-selecionador-italiano-de-futebol_d1662250',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['palermo', '2013-06', '2013-09-25'],
      ['pisa', '2015-08', '2016-07-31'],
      ['pisa', '2016-09', '2017-06'],
      ['ac-milan', '2017-11-27', '2019-05-28'],
      ['napoli', '2019-12-11', '2021-05-23'],
      ['fiorentina', '2021-05-25', '2021-06-17'],
      ['valencia', '2022-06-09', '2023-01-30'],
      ['marseille', '2023-09-27', '2024-02-19'],
      ['hajduk-split', '2024-06', '2025-06'],
      ['Italy', '2025-06'],
    ],
  }),
  coach('Stefano Pioli', {
    complete: {
      until: '2025-11-04',
      by: [
        [
          'Un parmigiano a Milano: l’ex Pioli nuovo allenatore del Milan (October 2019), Il Parmense',
          'https://www.ilparmense.net/un-parmigiano-a-milano-lex-pioli-nuovo-allenatore-rossonero/',
          '2026-11-26',
        ],
        [
          'La Fiorentina ha esonerato l’allenatore Stefano Pioli (4 November 2025), Il Post',
          'https://www.ilpost.it/2025/11/04/fiorentina-esonera-pioli-serie-a/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['salernitana', '2003-06', '2004-06'],
      ['parma', '2006-06', '2007-02-12'],
      ['sassuolo', '2009-06', '2010-06'],
      ['palermo', '2011-06-02', '2011-08-31'],
      ['bologna', '2011-10-04', '2014-01-08'],
      ['lazio', '2014-06-12', '2016-04-03'],
      ['inter-milan', '2016-11-08', '2017-05-09'],
      ['fiorentina', '2017-06-06', '2019-04-09'],
      ['ac-milan', '2019-10-09', '2024-05-25'],
      ['al-nassr', '2024-09-18', '2025-06-25'],
      ['fiorentina', '2025-07-12', '2025-11-04'],
    ],
  }),
  coach('Paulo Fonseca', {
    complete: {
      until: '2025-05',
      by: [
        ['Paulo Fonseca, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Paulo_Fonseca', '2026-11-26'],
        [
          'Paulo Fonseca limogé par l’OL ? Le démenti formel (end of season 2024-25), Goal',
          'https://www.goal.com/fr/listes/paulo-fonseca-limoge-par-l-ol-le-dementi-formel/blt9515897ca9faaae6',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['porto', '2013-06', '2014-03-05'],
      ['braga', '2015-06', '2016-05-31'],
      ['shakhtar-donetsk', '2016-05-31', '2019-06-11'],
      ['roma', '2019-06-11', '2021-05-23'],
      ['lille', '2022-06-29', '2024-06-05'],
      ['ac-milan', '2024-06-13', '2024-12-30'],
      ['lyon', '2025-01-31'],
    ],
  }),
  coach('Sergio Conceicao', {
    complete: {
      until: '2025-10-08',
      by: [
        [
          'Sérgio Conceição, Kiddle (copy of Wikipedia)',
          'https://kids.kiddle.co/S%C3%A9rgio_Concei%C3%A7%C3%A3o',
          '2026-11-26',
        ],
        [
          'Sérgio Conceição é o novo treinador do Al Ittihad (8 October 2025), As Beiras',
          'https://www.asbeiras.pt/sergio-conceicao-e-o-novo-treinador-dos-sauditas-do-al-ittihad/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['braga', '2014-05', '2015-06'],
      ['vitoria-guimaraes', '2015-09', '2016-05'],
      ['nantes', '2016-12-08', '2017-06-08'],
      ['porto', '2017-06-08', '2024-06-04'],
      ['ac-milan', '2024-12-30', '2025-05-29'],
      ['al-ittihad', '2025-10-08'],
    ],
  }),
  coach('Rudi Garcia', {
    complete: {
      until: '2025-12',
      by: [
        [
          'Rudi Garcia, Wikipedia (mobile copy of 2019/20)',
          'https://en.m.wikipedia.org/wiki/Rudi_Garcia',
          '2026-11-26',
        ],
        [
          'Rudi Garcia satisfait du calendrier des Diables rouges à la Coupe du monde (December 2025), Les Nouvelles du Foot',
          'https://lesnouvellesdufoot.fr/rudi-garcia-satisfait-du-calendrier-des-diables-rouges-a-la-coupe-du-monde-jouer-legypte-en-premier-nous-obligera-a-etre-concentre-tout-de-suite-2',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['saint-etienne', '2001', '2001'],
      ['lille', '2008-06', '2013-06-12'],
      ['roma', '2013-06-12', '2016-01-13'],
      ['marseille', '2016-10-20', '2019-05-24'],
      ['lyon', '2019-10-14', '2021-06-30'],
      ['al-nassr', '2022-06', '2023-04-13'],
      ['napoli', '2023-06-15', '2023-11-14'],
      ['Belgium', '2025-01'],
    ],
  }),
  coach('Gian Piero Gasperini', {
    complete: {
      until: '2026-02-28',
      by: [
        ['Gian Piero Gasperini, Wikipedia', 'https://en.wikipedia.org/wiki/Gian_Piero_Gasperini', '2026-11-26'],
        [
          'Gian Piero Gasperini (28 February 2026, from Wikipedia), GlyphSignal',
          'https://glyphsignal.pages.dev/article/Gian_Piero_Gasperini',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['genoa', '2006-07', '2010-11-08'],
      ['inter-milan', '2011-06-24', '2011-09-21'],
      ['palermo', '2012-09-16', '2013-02-04'],
      ['palermo', '2013-02-24', '2013-03-11'],
      ['genoa', '2013-09-29', '2016-06-14'],
      ['atalanta', '2016-06-14', '2025-06-01'],
      ['roma', '2025-06-06'],
    ],
  }),
  coach('Daniele De Rossi', {
    complete: {
      until: '2025-11-06',
      by: [
        [
          'Il Genoa ha scelto Daniele De Rossi (6 November 2025), Il Post',
          'https://www.ilpost.it/2025/11/06/daniele-de-rossi-allenatore-genoa/',
          '2026-11-26',
        ],
        ['Daniele De Rossi, Wikipedia', 'https://en.wikipedia.org/wiki/Daniele_De_Rossi', '2026-11-26'],
      ],
    },
    coached: [
      ['roma', '2024-01-16', '2024-09-18'],
      ['genoa', '2025-11-06'],
    ],
    played: [
      ['roma', '', '2019-06-30'],
      ['boca-juniors', '2019-07-25', '2020-01-06'],
    ],
  }),
  coach('Roger Schmidt', {
    complete: {
      until: '2026-01',
      by: [
        [
          'Roger Schmidt (footballer), Wikipedia, by a copy',
          'https://en.wikipedia.org/wiki/Roger_Schmidt_(footballer)',
          '2026-11-26',
        ],
        [
          'Renewed Global Football Advisor contract with Roger Schmidt (2026), jleague.co',
          'https://www.jleague.co/news/renewed-global-football-advisor-contract-with-roger-schmidt/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['paderborn', '2011-07-01', '2012-06-24'],
      ['red-bull-salzburg', '2012-06-24', '2014-06-30'],
      ['bayer-leverkusen', '2014-04-25', '2017-03-05', { began: '2014-07-01' }],
      ['Beijing Guoan', '2017-06', '2019-07'],
      ['psv-eindhoven', '2020-04-29', '2022-05-15', { began: '2020-07-01' }],
      ['benfica', '2022-05-18', '2024-08-31', { began: '2022-07-01' }],
    ],
  }),
  coach('Rui Borges', {
    complete: {
      until: '2025-05',
      by: [
        [
          'Rui Manuel Borges, German Wikipedia, by a copy',
          'https://de.wikipedia.org/wiki/Rui_Manuel_Borges',
          '2026-11-26',
        ],
        ['Rui Borges, Wikipedia', 'https://en.wikipedia.org/wiki/Rui_Borges', '2026-11-26'],
      ],
    },
    coached: [
      ['nacional', '2021-09', '2022-05'],
      ['moreirense', '2023-06', '2024-05-28'],
      ['vitoria-guimaraes', '2024-05-28', '2024-12-26'],
      ['sporting-cp', '2024-12-26'],
    ],
  }),
  coach('Okan Buruk', {
    complete: {
      until: '2026-03-11',
      by: [
        ['Buruk Okan, Wikipedia, by a copy', 'https://en.wikipedia.org/wiki/Buruk_Okan', '2026-11-26'],
        [
          'Okan Buruk için bomba iddia (11 March 2026), Fotomaç',
          'https://www.fotomac.com.tr/galatasaray/2026/03/11/okan-buruk-icin-bomba-iddia-sezon-sonunda',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['kayserispor', '2015', '2015'],
      ['sivasspor', '2015', '2016'],
      ['goztepe', '2016', '2017'],
      ['rizespor', '2018', '2019-05'],
      ['basaksehir', '2019-06', '2021-01-29'],
      ['galatasaray', '2022-06-23'],
    ],
  }),
  coach('Jorge Jesus', {
    complete: {
      until: '2026-02-02',
      by: [
        ['Jorge Jesus, Kiddle (copy of Wikipedia)', 'https://kids.kiddle.co/Jorge_Jesus', '2026-11-26'],
        [
          'Jorge Jesus não deve seguir em equipe saudita após fim de contrato em junho (2 February 2026), O Dia',
          'https://odia.ig.com.br/esporte/2026/02/7202108-jorge-jesus-nao-deve-seguir-em-equipe-saudita-apos-fim-de-contrato-em-junho-diz-jornal.html',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['estrela-amadora', '1998', '2000'],
      ['estrela-amadora', '2002', '2003'],
      ['vitoria-guimaraes', '2003', '2004'],
      ['moreirense', '2005', '2005'],
      ['braga', '2008-05', '2009-06'],
      ['benfica', '2009-06-17', '2015-06-04'],
      ['sporting-cp', '2015-06-05', '2018-06-05'],
      ['al-hilal', '2018-06', '2019-01-30'],
      ['flamengo', '2019-06-01', '2020-07-17'],
      ['benfica', '2020-07-17', '2021-12-28'],
      ['fenerbahce', '2022-06-02', '2023-06'],
      ['al-hilal', '2023-07-01', '2025-05-02'],
      ['al-nassr', '2025-07-14'],
    ],
  }),
  coach('Jorginho', {
    since: 1964,
    born: [
      '1964-08-17',
      [
        'Jorginho (footballer, born 1964), Wikipedia',
        'https://en.wikipedia.org/wiki/Jorginho_(footballer,_born_1964)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2022-09-06',
      by: [
        [
          'Jorginho (footballer, born 1964), Wikipedia',
          'https://en.wikipedia.org/wiki/Jorginho_(footballer,_born_1964)',
          '2026-11-26',
        ],
        [
          'Jorginho is the new coach of Vasco da Gama (6 September 2022)',
          'https://playcrazygame.com/2022/09/06/jorginho-is-the-new-coach-of-vasco-da-gama-club-de-regatas-vasco-da-gama/',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['kashima-antlers', '2012', '2012-12'],
      ['flamengo', '2013-03', '2013-06'],
      ['vasco-da-gama', '2015-08-16', '2016-12'],
      ['bahia', '2017', '2017'],
      ['vasco-da-gama', '2018', '2018'],
      ['vasco-da-gama', '2022-09-05', '2022-12'],
    ],
    played: [
      ['flamengo', '1984', '1989'],
      ['bayer-leverkusen', '1989', '1992'],
      ['bayern-munich', '1992', '1995'],
      ['kashima-antlers', '1995', '1998'],
      ['sao-paulo', '1999', '1999'],
      ['vasco-da-gama', '2000', '2001'],
      ['fluminense', '2002', '2002'],
    ],
  }),
  coach('Gonzalo Garcia', {
    since: 1983,
    born: [
      '1983-10-13',
      [
        'Gonzalo García (footballer, born 1983), Wikipedia',
        'https://en.wikipedia.org/wiki/Gonzalo_Garc%C3%ADa_(footballer,_born_1983)',
        '2026-11-26',
      ],
    ],
    complete: {
      until: '2025',
      by: [
        [
          'Gonzalo García (footballer, born 1983), Wikipedia',
          'https://en.wikipedia.org/wiki/Gonzalo_Garc%C3%ADa_(footballer,_born_1983)',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['twente', '2019-05-16', '2020'],
      ['arouca', '2024', '2024'],
      ['hajduk-split', '2025'],
    ],
    played: [
      ['heerenveen', '2006', '2008'],
      ['heracles-almelo', '2008', '2008-06-30', { loan: true }],
      ['groningen', '2008', '2011'],
      ['maccabi-tel-aviv', '2012', '2014'],
      ['heracles-almelo', '2015', '2016-06-30', { loan: true }],
    ],
  }),
  coach('Davide Ancelotti', { names: ['Ancelotti'], coached: [['botafogo', '2025-07', '2025-12']] }),
];
