import { defineOutlets } from './define-outlets.ts';

/** National papers and channels of Britain and Ireland, agencies included. */
// biome-ignore format: a table
const national = defineOutlets('United Kingdom', {
  press: [
    { name: 'The Athletic', names: ['The Athletic FC', 'The Athletic UK'], sharedNames: ['The Athletic', 'Athletic'] },
    { name: 'The Times', names: ['The Times of London', 'Times Sport', 'thetimes.co.uk'], sharedNames: ['The Times', 'Times'] },
    { name: 'The Sunday Times', names: ['Sunday Times'] },
    { name: 'The Telegraph',
      names: ['Daily Telegraph', 'Sunday Telegraph', 'Telegraph Sport', 'Telegraph Football', 'telegraph.co.uk'], sharedNames: ['The Telegraph', 'Telegraph'] },
    { name: 'Guardian', names: ['Guardian Sport', 'theguardian.com'], sharedNames: ['Guardian'] },
    { name: 'The Observer', sharedNames: ['The Observer', 'Observer'] },
    { name: 'The Independent', names: ['independent.co.uk'], sharedNames: ['The Independent', 'Independent'] },
    { name: 'The i Paper', names: ['i Paper', 'inews', 'inews.co.uk', 'i Sport'] },
    { name: 'The Daily Mail', names: ['Daily Mail', 'Mail Online', 'MailOnline', 'MailSport', 'Mail Sport', 'Daily Mail Sport', 'Sportsmail', 'dailymail.co.uk'],
      sharedNames: ['Mail', 'Mail Plus', 'Mail+'] },
    { name: 'Mail on Sunday' },
    { name: 'Mirror', names: ['Daily Mirror', 'Mirror Football', 'Mirror Sport', 'Sunday Mirror', 'mirror.co.uk'], sharedNames: ['Mirror'] },
    { name: 'The Sun', names: ['The Sun on Sunday', 'Sun on Sunday', 'SunSport', 'Sun Sport', 'thesun.co.uk'], sharedNames: ['The Sun', 'Sun'] },
    { name: 'Daily Express', names: ['Express Sport', 'Sunday Express', 'Express.co.uk', 'Express Online'], sharedNames: ['Express'] },
    { name: 'Daily Star', names: ['Daily Star Sunday', 'Starsport', 'dailystar.co.uk'], sharedNames: ['Star'] },
    { name: 'Evening Standard', names: ['London Evening Standard', 'Standard Sport', 'standard.co.uk'], sharedNames: ['Standard'] },
    { name: 'Metro', names: ['Metro.co.uk', 'Metro Sport'], sharedNames: ['Metro'] },
    { name: 'City AM', names: ['City A.M.', 'CityAM'] },
    { name: 'Financial Times', sharedNames: ['FT'] },
    'Sunday People', 'Morning Star', { name: 'The People', sharedNames: ['The People'] },
    { name: 'FourFourTwo', names: ['Four Four Two', 'FFT'] },
    { name: 'World Soccer' }, { name: 'When Saturday Comes' },
    { name: 'Irish Independent', names: ['independent.ie'] }, 'Irish Times', 'Irish Mirror', 'Irish Examiner', 'Sunday World',
    'Belfast Telegraph', 'Irish Sun', 'Irish Star', 'Racing Post', { name: 'PA Sport' },
  ],
  broadcaster: [
    { name: 'BBC Sport', names: ['BBC Sport’s', 'BBC Sports'] },
    { name: 'BBC', names: ['BBC News', 'BBC Radio 5 Live', 'BBC Radio Five Live', 'Radio 5 Live', 'BBC Radio', 'BBC Radio Merseyside', 'BBC Radio Manchester', 'BBC One', 'BBC Breakfast', 'BBC World Service'] },
    { name: 'Match of the Day', names: ['MOTD'] },
    { name: 'Sky Sports', names: ['Sky Sports News', 'Sky Sports UK', 'Sky Sports Football', 'SSN', 'skysports.com', 'Super Sunday', 'Monday Night Football'] },
    { name: 'Sky News' }, { name: 'Sky Sport' }, { name: 'Sky', sharedNames: ['Sky'] },
    { name: 'talkSPORT', names: ['talk SPORT'] }, { name: 'TNT Sports', names: ['TNT Sport', 'BT Sport'] },
    { name: 'ITV', names: ['ITV Sport', 'ITV Football'] }, { name: 'Channel 4' }, { name: 'Amazon Prime Video', names: ['Amazon Prime', 'Prime Video Sport'] },
    { name: 'LBC' }, { name: 'RTE', names: ['RTE Sport'] }, { name: 'Off The Ball', names: ['OTB Sports'] }, { name: 'Premier Sports' },
    { name: 'LFC TV', names: ['LFCTV'] }, { name: 'MUTV' },
  ],
  agency: [
    { name: 'PA', names: ['Press Association', 'PA news agency', 'PA Media'], sharedNames: ['PA'] },
    { name: 'Reuters', names: ['Reuters Sport'] },
  ],
});

/** Town papers, among them those that follow one big club. */
// biome-ignore format: a table
const local = defineOutlets('United Kingdom', {
  press: [
    { name: 'Liverpool Echo', names: ['The ECHO', 'ECHO Sport'], sharedNames: ['Echo'] },
    { name: 'Manchester Evening News', names: ['MEN Sport'], sharedNames: ['MEN', 'M.E.N.'] },
    { name: 'Chronicle Live', names: ['ChronicleLive', 'Newcastle Chronicle', 'Evening Chronicle'], sharedNames: ['Chronicle'] },
    { name: 'Birmingham Mail', names: ['Birmingham Live', 'BirminghamLive', 'Birmingham Evening Mail'] },
    { name: 'Yorkshire Evening Post', sharedNames: ['YEP'] }, { name: 'Yorkshire Post' }, { name: 'Leeds Live', names: ['LeedsLive'] },
    { name: 'Nottingham Post', names: ['Nottinghamshire Live'] }, { name: 'Leicester Mercury', names: ['Leicestershire Live'] },
    { name: 'Express & Star', names: ['Express and Star'] }, 'Northern Echo', 'Sunderland Echo', 'Shields Gazette', 'Southern Daily Echo',
    'Daily Echo', 'Bournemouth Echo', { name: 'The Argus', names: ['Brighton Argus'], sharedNames: ['The Argus'] }, 'Sussex World', 'Sheffield Star',
    { name: 'Stoke Sentinel', names: ['Stoke-on-Trent Live'] }, 'Lancashire Telegraph', 'Lancs Live', 'Lancashire Live', 'East Anglian Daily Times', 'Eastern Daily Press',
    'Hull Daily Mail', 'Hull Live', 'Teesside Live', 'Wales Online', { name: 'Daily Post' }, 'Bristol Post', 'Bristol Live', 'Coventry Telegraph',
    'Liverpool World', 'Manchester World', 'Birmingham World', 'Newcastle World', 'NationalWorld', 'MyLondon', { name: 'football.london', names: ['Football London'] },
    { name: 'Daily Record', names: ['Record Sport', 'dailyrecord.co.uk'] }, 'Scottish Sun', 'Scottish Daily Mail', 'Scottish Daily Express', 'Glasgow Times', 'Sunday Mail', 'Sunday Post',
    { name: 'The Scotsman', names: ['Scotsman'] }, { name: 'The Herald', names: ['Herald Scotland', 'Glasgow Herald'], sharedNames: ['The Herald', 'Herald'] },
    { name: 'The Courier', sharedNames: ['The Courier'] }, 'Press and Journal', 'Edinburgh Evening News', 'Glasgow Live',
  ],
  broadcaster: [{ name: 'BBC Scotland', names: ['BBC Sport Scotland', 'Sportsound'] }, { name: 'BBC Wales' }, { name: 'STV', names: ['STV News'] }],
});

export const britain = [...national, ...local];
