import { defineOutlets } from './define-outlets.ts';

/** Sites and podcasts in English that live on transfer news and on single clubs. */
// biome-ignore format: a table
export const transferSites = defineOutlets(null, {
  site: [
    { name: 'TEAMtalk', names: ['Team Talk FC', 'TeamTalk', 'TEAMtalk.com'] },
    { name: 'TBR Football', names: ['The Boot Room', 'TBR'] },
    { name: 'Football Insider', names: ['Football Insider 247', 'FootballInsider'] },
    { name: 'Caught Offside', names: ['CaughtOffside', 'caughtoffside.com'] },
    { name: 'GiveMeSport', names: ['GIVEMESPORT', 'Give Me Sport', 'GMS'] },
    { name: '90min', names: ['90min.com', '90 Min'] },
    { name: 'Goal', names: ['Goal.com', 'GOAL UK', 'GOAL India', 'Goal US', 'GOAL Spain'], sharedNames: ['Goal', 'GOAL'] },
    { name: 'HITC', names: ['HITC Sport', 'Here Is The City', 'HITC Football'] },
    { name: 'Football Transfers', names: ['FootballTransfers', 'footballtransfers.com'] },
    { name: 'Football España', names: ['Football Espana', 'football-espana.net'] },
    { name: 'Football Italia', names: ['football-italia.net'] },
    { name: 'Football League World', names: ['FLW', 'footballleagueworld.co.uk'] },
    { name: 'Football365', names: ['Football 365', 'F365', 'football365.com'] },
    { name: 'Rousing The Kop' }, { name: 'Anfield Watch' }, { name: 'Anfield Index' }, { name: 'This Is Anfield', names: ['thisisanfield.com'] },
    { name: 'The Anfield Wrap', names: ['Anfield Wrap'] }, { name: 'The Redmen TV', names: ['Redmen TV'] }, { name: 'Empire of the Kop' }, { name: 'DaveOCKOP' }, { name: 'Liverpool.com', names: ['Liverpool.com'] },
    { name: 'Rush The Kop' }, { name: 'Liverpool Offside' }, { name: 'Anfield Central' },
    { name: 'The United Stand', names: ['United Stand'] }, { name: 'Stretty News' }, { name: 'United In Focus' }, { name: 'The Peoples Person', names: ['Peoples Person'] }, { name: 'City Xtra' },
    { name: 'Just Arsenal', names: ['Just Arsenal News'] }, { name: 'Arsenal Insider' }, { name: 'Gooner Talk' }, { name: 'Daily Cannon' }, { name: 'Pain in the Arsenal' },
    { name: 'Spurs Web' }, { name: 'Cartilage Free Captain' }, { name: 'The Chelsea Chronicle', names: ['Chelsea Chronicle'] }, { name: 'The Spurs Web' }, { name: 'Chelsea Transfer Room' }, { name: 'Simon Phillips Talks Chelsea' },
    { name: 'Claret and Hugh', names: ['Claret & Hugh'] }, { name: 'Hammers News' }, { name: 'West Ham Zone' }, { name: 'Molineux News' }, { name: 'Villa News' }, { name: 'Everton News' }, { name: 'Goodison News' },
    { name: 'Geordie Boot Boys' }, { name: 'The Mag', sharedNames: ['The Mag'] }, { name: 'MOT Leeds News' }, { name: 'Leeds United News' }, { name: 'Ibrox News' }, { name: '67 Hail Hail' }, { name: 'Rangers Review' }, { name: 'Football Scotland' },
    { name: 'Madrid Universal' }, { name: 'Managing Madrid' }, { name: 'Madrid Xtra', names: ['MadridXtra'] }, { name: 'The Real Champs' }, { name: 'Barca Universal' }, { name: 'Barca Blaugranes' }, { name: 'Into the Calderon' },
    { name: 'Bavarian Football Works', names: ['BFW'] }, { name: 'Fear The Wall' }, { name: 'Get German Football News', names: ['GGFN'] }, { name: 'Get French Football News', names: ['GFFN'] }, { name: 'Get Italian Football News', names: ['GIFN'] }, { name: 'Get Spanish Football News' },
    { name: 'Sempre Milan', names: ['SempreMilan'] }, { name: 'Sempre Inter', names: ['SempreInter'] }, { name: 'PSG Talk' }, { name: 'Black White Read All Over' }, { name: 'Juvefc.com' },
    { name: 'Transfermarkt' }, { name: 'OneFootball' }, { name: 'Sportskeeda' }, { name: 'Bleacher Report', sharedNames: ['B/R'] }, { name: 'Give Me Football' }, { name: 'The Hard Tackle', names: ['Hard Tackle'] }, { name: 'Tribal Football', names: ['Tribalfootball'] }, { name: 'Inside Futbol', names: ['InsideFutbol'] },
    { name: 'Football Fancast', names: ['FootballFanCast'] }, { name: 'The 4th Official', names: ['4th Official'] }, { name: 'The Sack Race' }, { name: 'Football Talk' }, { name: 'Read Football' }, { name: 'SportsMole', names: ['Sports Mole'] },
    { name: 'The Sporting News', names: ['Sporting News'] }, { name: 'SB Nation' }, { name: 'Sport Witness', names: ['SportWitness'] }, { name: 'Planet Football' }, { name: 'Squawka' }, { name: 'WhoScored' }, { name: 'Eurosport' }, { name: 'Daily Sports', names: ['Dailysports'] },
    { name: 'JOE', names: ['SportsJOE', 'JOE.co.uk'], sharedNames: ['JOE'] }, { name: 'SPORTbible', names: ['Sport Bible'] }, { name: 'LADbible' }, { name: 'The Sportsman' }, { name: 'Pulse Sports' }, { name: 'Livescore', names: ['LiveScore'] }, { name: 'Flashscore' }, { name: 'Sport.co.uk' }, { name: 'Tipsbladet' },
    { name: 'Football Daily' }, { name: 'The Transfer Flow' }, { name: 'The Debrief Podcast' }, { name: 'Here We Go Podcast', names: ['Here We Go podcast'] }, { name: 'The Rest Is Football', names: ['Rest is Football'] }, { name: 'Stick to Football' }, { name: 'The Overlap' }, { name: 'Men in Blazers' }, { name: 'Blood Red podcast', names: ['Blood Red'] },
    { name: 'The Athletic Football Podcast' }, { name: 'Football Ramble' }, { name: 'Second Captains' }, { name: 'TransferRoom' }, { name: 'Transfer Feed' }, { name: 'The Touchline' }, { name: 'Indykaila', names: ['indykaila'] }, { name: 'SportBusiness' }, { name: 'Capology' }, { name: 'Spotrac' },
  ],
  press: [{ name: 'World Football Magazine' }],
  broadcaster: [
    { name: 'Eurosport' }, { name: 'DAZN' }, { name: 'beIN Sports', names: ['beIN Sport', 'beIN'] }, { name: 'LaLiga TV', names: ['La Liga TV'] },
  ],
  agency: [],
});
