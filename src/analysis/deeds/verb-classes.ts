import { wordSet } from '../../text/word-set.ts';

/** Verbs of telling: a time beside them is that of the telling. Their dictionary forms, as all here. */
export const tellings = wordSet(
  'report claim reveal say write understand tell state tweet post suggest learn add explain insist admit note warn mention allege indicate speculate relay assert disclose hint joke quip respond reply comment remark concede acknowledge reiterate deny speak',
);
/** Verbs of telling by which what they tell is done: the announcement itself is the event. */
export const declarations = wordSet('announce confirm declare inform');
/** Those behind which a clause tells what is so, by somebody’s word: "revealed that they made a bid on Monday". */
export const vouching = wordSet(
  'report reveal say tell announce confirm write admit insist state explain add disclose inform learn',
);

/** Verbs of a plan: in the present, what follows is to come. */
export const plans = wordSet('plan intend expect schedule set book due pencil arrange');
/** Passives by which somebody has a plan for a time: "talks are scheduled for Monday". */
export const appointments = wordSet('expect schedule set book pencil plan arrange slate time earmark fix');
/** Verbs of a will that binds: what follows is to come, if its time is. */
export const commitments = wordSet('agree decide opt choose promise vow commit elect');
/** Verbs behind which "to" and a verb tell what came to pass. */
export const attained = wordSet('manage begin start continue proceed help go refuse decline');
/** Verbs of what somebody wishes, feels, holds or tries: nothing comes to pass at their time. */
export const wishes = wordSet(
  'hope want wish need consider wonder try attempt prefer think believe feel fear expect plan intend aim look seem appear like love mull ponder contemplate favour doubt desire dream hesitate seek struggle fail deserve threaten anticipate monitor eye target tip link rumour mean suppose suspect trust',
);
/** Verbs of a state: what they say was so before and after. */
export const states = wordSet(
  'be have become remain stay seem appear know own belong mean matter depend contain consist involve represent mark prove value rate rank cost lack stand sit lie tend count boast sound resemble include see',
);
/** Verbs whose present tense, with a day to come, tells what runs by a calendar. */
export const scheduled = wordSet(
  'expire end close open begin start finish conclude lapse shut reopen meet land travel fly return arrive depart leave visit resume convene run',
);
/** Verbs of moving and meeting whose "is flying", with a day to come, is arranged. */
export const arrangements = wordSet('fly travel arrive land return meet leave depart undergo have hold head visit');
/** Verbs that take "until" for themselves: what lasts ends then. "Sign until 2030" says how long, not when. */
export const lasting = wordSet('run last stay be have');
/** Verbs by which a lease or a treaty is said to be over at a time. */
export const endings = wordSet('expire end finish conclude lapse run last terminate close');
