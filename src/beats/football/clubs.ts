import type { Club } from './club.ts';
import { africaAndAsia } from './clubs/africa-and-asia.ts';
import { alpine } from './clubs/alpine.ts';
import { argentina } from './clubs/argentina.ts';
import { belgium } from './clubs/belgium.ts';
import { brazil } from './clubs/brazil.ts';
import { easternEurope } from './clubs/eastern-europe.ts';
import { englandChampionship } from './clubs/england-championship.ts';
import { englandLeagueOne } from './clubs/england-league-one.ts';
import { englandLowerLeagues } from './clubs/england-lower-leagues.ts';
import { englandPremierLeague } from './clubs/england-premier-league.ts';
import { france } from './clubs/france.ts';
import { germany } from './clubs/germany.ts';
import { italy } from './clubs/italy.ts';
import { latinAmerica } from './clubs/latin-america.ts';
import { netherlands } from './clubs/netherlands.ts';
import { nordic } from './clubs/nordic.ts';
import { northAmerica } from './clubs/north-america.ts';
import { portugal } from './clubs/portugal.ts';
import { saudiArabia } from './clubs/saudi-arabia.ts';
import { scotland } from './clubs/scotland.ts';
import { southEasternEurope } from './clubs/south-eastern-europe.ts';
import { spain } from './clubs/spain.ts';
import { turkey } from './clubs/turkey.ts';

/**
 * The clubs that transfer news names most, men’s teams all of them: one that is not here is no club to the site. Season
 * 2025/26 is the newest counted in `leagues`, 2022/23 the oldest; the order of the clubs means nothing.
 */
export const clubs: readonly Club[] = [
  ...englandPremierLeague,
  ...englandChampionship,
  ...englandLeagueOne,
  ...englandLowerLeagues,
  ...spain,
  ...germany,
  ...italy,
  ...france,
  ...netherlands,
  ...portugal,
  ...scotland,
  ...turkey,
  ...saudiArabia,
  ...northAmerica,
  ...belgium,
  ...alpine,
  ...nordic,
  ...easternEurope,
  ...southEasternEurope,
  ...argentina,
  ...brazil,
  ...latinAmerica,
  ...africaAndAsia,
];
