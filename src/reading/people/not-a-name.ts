import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that describe who follows and are no part of the name, also with a capital: "Minister Arno Field". */
export const roleNouns = wordSet(
  'manager managers boss captain star superstar icon legend hero duo trio compatriot veteran youngster teenager journalist reporter correspondent insider expert guru specialist columnist pundit agent intermediary lawyer representative president chairman chairwoman owner co-owner director chief executive ceo secretary minister brother father mother sister wife son assistant successor predecessor man colleague presenter host analyst editor writer broadcaster mr mrs ms dr sir dame lord don counterpart',
);

/** Capitalised words that are no part of a person’s name: who has one of them inside is no person. */
export const commonWords = wordSet(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday park street road sports sport news united city town world day eve year years award awards week weekend olympics games summer winter spring autumn group press association federation committee council university hospital airport police court trust bank airways airlines lane bridge house hall hotel cross red conference national international media radio tv television podcast show magazine daily times post online twitter instagram facebook youtube tiktok google getty images photo image video app read more click watch follow north south east west northern southern eastern western middle great britain kingdom states america africa asia europe european english spanish french german italian british american saudi arabia emirates island islands republic union government parliament christmas easter ramadan black boxing new old young team director manager chief executive officer gmt bst cet bowl grand prix open masters tour law act party prime minister president king queen prince princess pope church saint st the',
);

/** Words that may have a capital at the head of a sentence or in a headline, and are trimmed from the ends of a run. */
export const openers = wordSet(
  'a an the and or but if as at by for from in into of off on onto over to up with without is are was were be been has have had will would can could may might must should do does did not no nor so than then that this these those there here when while where who whom whose which what why how after before since until although though whereas because despite during amid among between against about under yet now also still even only just both either neither each every all some any many much more most other another such own same again once he she it they we you i his her its their our your my him them us me meanwhile however elsewhere instead indeed perhaps maybe recently currently previously finally eventually additionally furthermore moreover nevertheless nonetheless therefore thus hence clearly interestingly reportedly apparently according per via like unlike given following former ex current new old young fellow star see read sign signing signs join joins want wants give gives make makes let report reports exclusive revealed breaking confirmed update latest analysis opinion why enter likes asked told said says sources spanish english french german italian dutch portuguese brazilian argentine argentinian belgian egyptian scottish welsh irish british american european african croatian serbian turkish greek danish swedish norwegian polish austrian swiss colombian uruguayan chilean mexican senegalese moroccan algerian nigerian ghanaian japanese korean canadian australian ukrainian russian georgian hungarian slovenian slovakian czech saudi catalan basque',
);

/** Which words of a beat's stories are no names, those of any news among them. */
export interface NotNames {
  readonly roles: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

export const notNames: (beat: Beat) => NotNames = perBeat(({ naming }) => ({
  roles: new Set([...roleNouns, ...naming.roles]),
  common: new Set([...commonWords, ...naming.noPeople]),
}));
