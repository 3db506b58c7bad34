import { day } from '../../model/date.ts';
import type { Title } from './club.ts';

/** @param page title and address of the page that tells when it was settled; a title without one is no fact */
function title(
  from: string,
  competition: string,
  season: string,
  club: string,
  page?: readonly [title: string, address: string],
): Title {
  const sources = page ? [{ title: page[0], address: page[1], seen: day('2026-11-26') }] : [];
  return { competition, season, club, from: day(from), sources };
}

/**
 * Champions of the five great leagues and of Europe, seasons 2014/15 to 2025/26, by the day on which nobody could catch
 * them any more: often a rival's result, not their own. Ascending.
 */
export const titles: readonly Title[] = [
  title('2015-04-26', 'bundesliga', '2014/2015', 'bayern-munich', [
    'Wolfsburg patzt, Bayern ist Meister, DW (26 April 2015)',
    'https://www.dw.com/de/wolfsburg-patzt-bayern-ist-meister/a-18409662',
  ]),
  title('2015-05-02', 'serie-a', '2014/2015', 'juventus', [
    '2 maggio 2015, la Juve vinceva lo scudetto numero 33, Il Bianconero',
    'https://www.ilbianconero.com/a/2-maggio-2015-la-juve-vinceva-lo-scudetto-numero-33-56669',
  ]),
  title('2015-05-03', 'premier-league', '2014/2015', 'chelsea', [
    '5 occasions when the Premier League has been won early, Sportskeeda',
    'https://www.sportskeeda.com/football/5-occasions-when-the-premier-league-has-been-won-early',
  ]),
  title('2015-05-16', 'ligue-1', '2014/2015', 'paris-saint-germain', [
    'Paris empoche un troisième titre, UEFA (16 May 2015)',
    'https://fr.uefa.com/news-media/news/0221-0e90c151865f-4631b3864b86-1000--paris-empoche-un-troisieme-titre',
  ]),
  title('2015-05-17', 'la-liga', '2014/2015', 'barcelona', [
    'Recordes l’última Lliga guanyada al Camp Nou?, FC Barcelona',
    'https://fcbarcelona.cat/ca/noticies/1197955/recordes-lultima-lliga-guanyada-al-camp-nou',
  ]),
  title('2015-06-06', 'champions-league', '2014/2015', 'barcelona'),
  title('2016-03-13', 'ligue-1', '2015/2016', 'paris-saint-germain', [
    'Le PSG sacré champion de France à huit journées de la fin, franceinfo (13 March 2016)',
    'https://www.francetvinfo.fr/sports/foot/ligue-1/ligue-1-le-psg-sacre-champion-de-france-a-huit-journees-de-la-fin-apres-sa-demonstration-a-troyes-9-0_1357871.html',
  ]),
  title('2016-04-25', 'serie-a', '2015/2016', 'juventus', [
    'Juventus win Serie A, TRT World (25 April 2016)',
    'https://www.trtworld.com/article/13082574',
  ]),
  title('2016-05-02', 'premier-league', '2015/2016', 'leicester-city', [
    'Chelsea 2-2 Tottenham, BBC 5 live (2 May 2016)',
    'https://www.bbc.co.uk/programmes/p03sxgjh',
  ]),
  title('2016-05-07', 'bundesliga', '2015/2016', 'bayern-munich', [
    'So wurde Bayern seit 2013 Meister, Sportbuzzer (April 2022)',
    'https://www.sportbuzzer.de/artikel/zehnte-meisterschaft-in-folge-gegen-bvb-moglich-wie-bayern-titel-seit-2013/',
  ]),
  title('2016-05-14', 'la-liga', '2015/2016', 'barcelona', [
    'Recordes l’última Lliga guanyada al Camp Nou?, FC Barcelona',
    'https://fcbarcelona.cat/ca/noticies/1197955/recordes-lultima-lliga-guanyada-al-camp-nou',
  ]),
  title('2016-05-28', 'champions-league', '2015/2016', 'real-madrid'),
  title('2017-04-29', 'bundesliga', '2016/2017', 'bayern-munich', [
    'So wurde Bayern seit 2013 Meister, Sportbuzzer (April 2022)',
    'https://www.sportbuzzer.de/artikel/zehnte-meisterschaft-in-folge-gegen-bvb-moglich-wie-bayern-titel-seit-2013/',
  ]),
  title('2017-05-12', 'premier-league', '2016/2017', 'chelsea', [
    'Chelsea clinch Premier League title, Reuters (12 May 2017)',
    'http://uk.reuters.com/article/soccer-england-che-title-idUKL8N1IE6BI',
  ]),
  title('2017-05-17', 'ligue-1', '2016/2017', 'monaco', [
    'AS Monaco win Ligue 1 title, Sports Mole (17 May 2017)',
    'http://www.sportsmole.co.uk/football/as-monaco/result/result-as-monaco-win-ligue-1-title_298408.html',
  ]),
  title('2017-05-21', 'la-liga', '2016/2017', 'real-madrid', [
    'Málaga 0-2 Real Madrid, BBC Sport (21 May 2017)',
    'https://www.bbc.co.uk/sport/football/39926301',
  ]),
  title('2017-05-21', 'serie-a', '2016/2017', 'juventus', [
    'Juventus win sixth consecutive Serie A title, Indian Express (21 May 2017)',
    'http://indianexpress.com/article/sports/football/juventus-win-sixth-consecutive-serie-a-title-in-dominant-show-4667124/',
  ]),
  title('2017-06-03', 'champions-league', '2016/2017', 'real-madrid'),
  title('2018-04-07', 'bundesliga', '2017/2018', 'bayern-munich', [
    'Die frühesten Meister der Bundesliga-Geschichte, Sportbuzzer (April 2018)',
    'http://www.sportbuzzer.de/artikel/fc-bayern-feiert-28-titel-die-fruhesten-meister-der-bundesliga-geschich/',
  ]),
  title('2018-04-15', 'ligue-1', '2017/2018', 'paris-saint-germain', [
    'Le PSG champion de France, France 24 (15 April 2018)',
    'http://www.france24.com/fr/20180415-football-france-ligue-championnat-france-psg-paris-monaco',
  ]),
  title('2018-04-15', 'premier-league', '2017/2018', 'manchester-city', [
    'Manchester City win the Premier League title, CNN (15 April 2018)',
    'https://edition.cnn.com/2018/04/15/football/manchester-city-manchester-united-english-premier-league-title/index.html',
  ]),
  title('2018-04-29', 'la-liga', '2017/2018', 'barcelona', [
    'Recordes l’última Lliga guanyada al Camp Nou?, FC Barcelona',
    'https://fcbarcelona.cat/ca/noticies/1197955/recordes-lultima-lliga-guanyada-al-camp-nou',
  ]),
  title('2018-05-13', 'serie-a', '2017/2018', 'juventus', [
    'Juventus, festa per il settimo scudetto di fila, VareseNews (May 2018)',
    'http://www.varesenews.it/2018/05/juventus-festa-settimo-scudetto-fila/716463/',
  ]),
  title('2018-05-26', 'champions-league', '2017/2018', 'real-madrid'),
  title('2019-04-20', 'serie-a', '2018/2019', 'juventus', [
    '33ª giornata: Juventus-Fiorentina 2-1, Corriere della Sera (April 2019)',
    'https://www.corriere.it/sport/calcio/serie-a/cards/juventus-campione-d-italia-5-giornate-d-anticipo-cavalcata-trionfale-dell-8-titolo-consecutivo/33-giornata-juventus-fiorentina-2-1_principale.shtml',
  ]),
  title('2019-04-21', 'ligue-1', '2018/2019', 'paris-saint-germain', [
    'Il PSG è campione di Francia anche senza giocare, ANSA at La Voce d’Italia (21 April 2019)',
    'https://voce.com.ve/2019/04/21/405911/calcio-il-psg-e-campione-di-francia-anche-senza-giocare/',
  ]),
  title('2019-04-27', 'la-liga', '2018/2019', 'barcelona', [
    'One year since the latest Liga title, FC Barcelona',
    'https://fcbarcelona.com/en/football/first-team/news/1661363/one-year-since-the-latest-liga-title',
  ]),
  title('2019-05-12', 'premier-league', '2018/2019', 'manchester-city', [
    'Manchester City retains Premier League title, AP at The National Herald (12 May 2019)',
    'https://www.thenationalherald.com/243906/manchester-city-retains-premier-league-title/',
  ]),
  title('2019-05-18', 'bundesliga', '2018/2019', 'bayern-munich', [
    'Robben and Ribery strike to seal seventh consecutive Bundesliga title, Sportstar (18 May 2019)',
    'https://sportstar.thehindu.com/football/bundesliga/bayern-munich-5-1-eintracht-frankfurt-franck-ribery-arjen-robben-farewell/article27173388.ece',
  ]),
  title('2019-06-01', 'champions-league', '2018/2019', 'liverpool'),
  title('2020-04-30', 'ligue-1', '2019/2020', 'paris-saint-germain', [
    'La Ligue officialise l’arrêt définitif de la saison, franceinfo (30 April 2020)',
    'https://www.francetvinfo.fr/sante/maladie/coronavirus/coronavirus-la-ligue-de-football-professionnel-officialise-larret-definitif-de-la-saison-de-ligue-1-le-psg-est-sacre-champion_3942123.html',
  ]),
  title('2020-06-16', 'bundesliga', '2019/2020', 'bayern-munich', [
    'Bayern Munich wins eighth straight Bundesliga title, The Sports Daily (16 June 2020)',
    'https://thesportsdaily.com/2020/06/16/bayern-munich-wins-eighth-straight-bundesliga-title/',
  ]),
  title('2020-06-25', 'premier-league', '2019/2020', 'liverpool', [
    'Liverpool crowned Premier League champions, EWN (25 June 2020)',
    'https://ewn.co.za/2020/06/25/liverpool-crowned-premier-league-champions-after-chelsea-beat-man-city',
  ]),
  title('2020-07-16', 'la-liga', '2019/2020', 'real-madrid', [
    'Il Real Madrid ha vinto la Liga, Notizieoggi24 (17 July 2020)',
    'https://www.notizieoggi24.it/2020/07/17/il-real-madrid-ha-vinto-la-liga-spagnola/',
  ]),
  title('2020-07-26', 'serie-a', '2019/2020', 'juventus', [
    'Juventus campione d’Italia per la nona volta di fila, La Gazzetta del Ticino (27 July 2020)',
    'https://lagazzettadelticino.com/2020/07/27/juventus-campione-ditalia-per-la-nona-volta-di-fila/',
  ]),
  title('2020-08-23', 'champions-league', '2019/2020', 'bayern-munich'),
  title('2021-05-02', 'serie-a', '2020/2021', 'inter-milan', [
    'Il punto sulla A dopo la 34esima giornata, Pianetazzurro (3 May 2021)',
    'https://www.pianetazzurro.it/2021/05/03/il-punto-sulla-a-dopo-la-34esima-giornata/',
  ]),
  title('2021-05-08', 'bundesliga', '2020/2021', 'bayern-munich', [
    'Bayern München kampioen in Duitsland, Voetbalkrant (8 May 2021)',
    'https://www.voetbalkrant.com/nieuws/2021-05-08/bayern-munchen-kampioen-in-duitsland',
  ]),
  title('2021-05-11', 'premier-league', '2020/2021', 'manchester-city', [
    'Man City crowned champs as Leicester win at Man Utd, FourFourTwo (11 May 2021)',
    'https://www.fourfourtwo.com/news/man-city-crowned-champs-as-leicester-win-at-man-utd',
  ]),
  title('2021-05-22', 'la-liga', '2020/2021', 'atletico-madrid', [
    'Atletico Madrid win La Liga, The42 (22 May 2021)',
    'https://www.the42.ie/atletico-madrid-win-la-liga-5445268-May2021/',
  ]),
  title('2021-05-23', 'ligue-1', '2020/2021', 'lille', [
    'Lille sacré champion de France devant le PSG, CNews (23 May 2021)',
    'https://www.cnews.fr/sport/2021-05-23/ligue-1-lille-sacre-champion-de-france-devant-le-psg-1084710',
  ]),
  title('2021-05-29', 'champions-league', '2020/2021', 'chelsea'),
  title('2022-04-23', 'bundesliga', '2021/2022', 'bayern-munich', [
    'Warum schon heute Meisterschale-Übergabe, SPOX (May 2022)',
    'https://www.spox.com/de/sport/fussball/bundesliga/fc-bayern/2205/Artikel/warum-schon-heute-meisterschale-uebergabe.html',
  ]),
  title('2022-04-23', 'ligue-1', '2021/2022', 'paris-saint-germain', [
    'Le PSG premier partout, Eurosport (April 2022)',
    'https://www.eurosport.fr/football/ligue-1/2021-2022/paris-saint-germain-le-psg-premier-partout-sur-la-scene-nationale-apres-son-10e-titre-de-champion-de_sto8897149/story.shtml',
  ]),
  title('2022-04-30', 'la-liga', '2021/2022', 'real-madrid', [
    'Real Madrid wint met 4-0 van Espanyol en is landskampioen, Voetbalkrant (30 April 2022)',
    'https://www.voetbalkrant.com/nieuws/2022-04-30/real-madrid-won-zonet-met-4-0-van-espanyol-en-is-landskampioen',
  ]),
  title('2022-05-22', 'premier-league', '2021/2022', 'manchester-city', [
    'Guardiola’s Manchester City beat Aston Villa 3-2 to win Premier League title, Zee News (22 May 2022)',
    'https://zeenews.india.com/football/pep-guardiolas-manchester-city-beat-aston-villa-3-2-to-win-premier-league-title-2466286.html',
  ]),
  title('2022-05-22', 'serie-a', '2021/2022', 'ac-milan', [
    'Sassuolo 0-3 AC Milan, BBC Sport (22 May 2022)',
    'https://www.bbc.co.uk/sport/football/61542278',
  ]),
  title('2022-05-28', 'champions-league', '2021/2022', 'real-madrid'),
  title('2023-05-04', 'serie-a', '2022/2023', 'napoli', [
    'Victor Osimhen’s Serie A-clinching goal, CBS Sports (4 May 2023)',
    'https://www.cbssports.com/soccer/news/watch-victor-osimhens-serie-a-clinching-goal-that-earned-napoli-their-first-scudetto-in-33-years/',
  ]),
  title('2023-05-14', 'la-liga', '2022/2023', 'barcelona', [
    'Los culés llenan Canaletas, Metrópoli Abierta (15 May 2023)',
    'https://metropoliabierta.elespanol.com/vivir-en-barcelona/20230515/los-cules-llenan-canaletas-tras-la-invasion-del-campo-de-los-ultras-espanyol-en-celebracion/763923721_0.amp.html',
  ]),
  title('2023-05-20', 'premier-league', '2022/2023', 'manchester-city', [
    'Manchester City crowned Premier League champions, DT Next (21 May 2023)',
    'https://www.dtnext.in/sports/2023/05/21/manchester-city-crowned-premier-league-champions',
  ]),
  title('2023-05-27', 'bundesliga', '2022/2023', 'bayern-munich', [
    'Bayern Munich are crowned champions, Sky Sports (27 May 2023)',
    'https://www.skysports.com/football/news/11881/12890878/borussia-dortmund-let-bundesliga-title-slip-as-bayern-munich-are-crowned-champions',
  ]),
  title('2023-05-27', 'ligue-1', '2022/2023', 'paris-saint-germain', [
    'Le PSG remporte son 11e championnat après un nul à Strasbourg, L’Avenir (27 May 2023)',
    'https://www.lavenir.net/sports/football/2023/05/27/le-paris-saint-germain-devient-le-club-le-plus-titre-de-france-en-remportant-son-11e-championnat-apres-un-nul-a-strasbourg-IJF2XTW2ERFRBD73ULMFB4WOPU/',
  ]),
  title('2023-06-10', 'champions-league', '2022/2023', 'manchester-city'),
  title('2024-04-14', 'bundesliga', '2023/2024', 'bayer-leverkusen', [
    'Werkself champions of Germany with five-star victory, bayer04.de (14 April 2024)',
    'https://www.bayer04.de/en-us/news/bundesliga/werkself-champions-of-germany-with-five-star-victory',
  ]),
  title('2024-04-22', 'serie-a', '2023/2024', 'inter-milan', [
    'Tifosi Inter Marsala, Itaca Notizie (23 April 2024)',
    'https://itacanotizie.it/2024/04/23/tifosi-inter-marsala/',
  ]),
  title('2024-04-28', 'ligue-1', '2023/2024', 'paris-saint-germain', [
    'Le PSG champion de France pour la douzième fois, Foot01 (April 2024)',
    'https://www.foot01.com/equipe/paris/ligue-1-le-psg-champion-de-france-pour-la-douzieme-fois-436896',
  ]),
  title('2024-05-04', 'la-liga', '2023/2024', 'real-madrid', [
    'Real Madrid crowned La Liga champions, CBS Sports (4 May 2024)',
    'https://www.cbssports.com/soccer/news/real-madrid-crowned-la-liga-champions-as-rivals-barcelona-lose-to-girona/',
  ]),
  title('2024-05-19', 'premier-league', '2023/2024', 'manchester-city', [
    'Manchester City win 23/24 Premier League title, Sporting Life (19 May 2024)',
    'https://www.sportinglife.com/football/news/manchester-city-win-2324-premier-league-title-with-final-day-victory-over-west-ham/218021',
  ]),
  title('2024-06-01', 'champions-league', '2023/2024', 'real-madrid'),
  title('2025-04-05', 'ligue-1', '2024/2025', 'paris-saint-germain', [
    'Le PSG valide son 13e titre !, Ligue 1 (5 April 2025)',
    'https://ligue1.fr/fr/articles/l1_article_2297-le-psg-valide-son-13e-titre',
  ]),
  title('2025-04-27', 'premier-league', '2024/2025', 'liverpool', [
    '1992 to 2025: full list of winners, Business Standard (27 April 2025)',
    'https://www.business-standard.com/amp/sports/football-news/1992-to-2025-full-list-of-winners-in-the-english-premier-league-era-125042700836_1.html',
  ]),
  title('2025-05-04', 'bundesliga', '2024/2025', 'bayern-munich', [
    'Bayern Bundesliga title confirmed by Leverkusen’s draw, Sports Market International (4 May 2025)',
    'https://sportsmarketinternational.com/2025/05/04/bayern-bundesliga-title-confirmed-by-leverkusens-draw/amp',
  ]),
  title('2025-05-15', 'la-liga', '2024/2025', 'barcelona', [
    'El Barcelona conquista su 28º título liguero, AFP at Nicaragua Investiga',
    'https://nicaraguainvestiga.com/ocio/161701-el-barcelona-de-espana-conquista-su-28o-titulo-liguero-conozca-a-los-ultimos-10-campeones',
  ]),
  title('2025-05-23', 'serie-a', '2024/2025', 'napoli', [
    'Napoli wins Serie A, Gamereactor (23 May 2025)',
    'https://www.gamereactor.eu/napoli-wins-serie-a-with-one-point-above-milan-after-beating-cagliari-1548553/',
  ]),
  title('2025-05-31', 'champions-league', '2024/2025', 'paris-saint-germain'),
  title('2026-04-19', 'bundesliga', '2025/2026', 'bayern-munich'),
  title('2026-05-03', 'serie-a', '2025/2026', 'inter-milan'),
  title('2026-05-10', 'la-liga', '2025/2026', 'barcelona', [
    'Barcelona clinch La Liga title with Clasico win, New Age at ChanceGoal (10 May 2026)',
    'https://chancegoal.com/news/barcelona-clinch-la-liga-title-with-clasico-win-over-real-madrid-145793',
  ]),
  title('2026-05-13', 'ligue-1', '2025/2026', 'paris-saint-germain', [
    'PSG title report, Flashscore at SportResults',
    'https://sportresults.co/news/gkjy5zpxdc0bzhu5ubbstkpz',
  ]),
  title('2026-05-19', 'premier-league', '2025/2026', 'arsenal', [
    'Arsenal crowned Premier League champions, Metro (19 May 2026), copy at Longform',
    'https://longform.social/post/did:plc:b7afdzqsmwksxypciqnplglk/3mmaeyngdgz72/source',
  ]),
  title('2026-05-30', 'champions-league', '2025/2026', 'paris-saint-germain', [
    'PSG win second Champions League title, Offstream (30 May 2026)',
    'https://offstream.news/feed/2026/05/30/in-association-football-defending-champions-paris-saint-germain-win-their-second-champions-league-title-after-defeating.md',
  ]),
];
