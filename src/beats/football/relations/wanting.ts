import { amongClubs, described, doer, him, intent, lightly, sign, signing } from './phrases.ts';
import type { RelationRule } from './relation-rule.ts';
import { firstSaying, patterns, type Saying } from './sayings.ts';

/** "interest", "pursuit", "a bid"; "hopes of signing", "plans to lure", "confidence over a deal". */
const effort =
  '(?:(?:hopes?|plans?)(?= (?:to sign|of signing|to (?:buy|land|lure)))|confidence(?= (?:(?:over|in) a deal|(?:about|of|in|over) signing))|interest|desire|admiration|efforts?|attempts?|pursuit|chase|hunt|bids?|offers?|approach(?:es)?|moves?|swoops?)';
/**
 * From an effort to whom it is for: "in", "for"; "to sign", "to secure" where his signature follows; "in signing";
 * "over a deal for"; "about their chances of signing"; "worth £40m for".
 */
const towards =
  '(?:in|of|for|over|about|to (?:sign|buy|land|secure(?=[^,;:]{0,60} (?:signature|services|signing)\\b)|lure)|(?:to|of|in|about|from) signing|(?:over|in) a deal for|(?:about|of|in) (?:their|its) (?:chances|hopes|prospects) of signing|(?:of|worth) [^,;:<>]{1,40} for)';
const list = '(?:wish ?-?list|shortlist|short-list|list|radar|agenda|sights)';
const aim = '(?:targets?|objectives?|priority|priorities|choice|option|chosen one|preference|candidates?)';
/** What a club does with a bid or its interest: "make", "lining up", "weighing up", "tabled", "put in", "stepped up". */
const approaching =
  '(?:mak(?:e|es|ing)|made|lin(?:e|es|ed|ing) up|plot(?:s|ted|ting)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing) up|submit(?:s|ted|ting)?|tabl(?:e|es|ed|ing)|lodg(?:e|es|ed|ing)|launch(?:es|ed|ing)?|prepar(?:e|es|ed|ing)|send|sent|put in|plan|planning|step(?:s|ped|ping)? up|intensif(?:y|ies|ied|ying)|accelerat(?:e|es|ed|ing)|maintain(?:s|ed)?|express(?:es|ed)?|show(?:s|n|ed)?|register(?:s|ed|ing)?)';
const luring = '(?:convinc(?:e|ing)|persuad(?:e|ing)|tempt(?:ing)?|lur(?:e|ing))';

/** What the club does. */
const deeds = [
  // "<club> plan to sign <subject>"
  `${intent} ${sign} ${him}`,
  // "<club> are keen on signing <subject>", "<club> are close to signing <subject>", "<club> are confident of their
  // chances of signing <subject>"
  `(?:interested in|keen (?:on|to pursue)|intent on|set on|focus(?:ed|ing)? on|fixated on|considering|close to|clos(?:e|ing) (?:to|in on)|nearing|(?:confident|hopeful|optimistic) (?:of|about|in)(?: (?:their|its) (?:chances|hopes|prospects) of)?|serious about|working on|planning on|thinking (?:of|about)|bent on) ${signing} ${him}`,
  // "<club> will pounce for <subject>", "<club> focus on <subject>", "<club> have turned their focus to <subject>"
  `(?:${intent} )?pounc(?:e|es|ed|ing) (?:for|on) ${him}`,
  `(?:focus(?:es|ed|ing)?|concentrat(?:e|es|ed|ing)|set(?:ting)? (?:their|its) (?:focus|sights)|(?:turn|switch|shift)(?:s|ed|ing)? (?:their|its) (?:focus|attention|sights)) (?:on|to|towards) ${him}`,
  // "<club> have opened negotiations with <subject>'s agents", "<club> are in negotiations with <rival> for <subject>"
  `(?:in|into|open(?:s|ed|ing)?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|h[eo]ld(?:s|ing)?|enter(?:s|ed|ing)?(?: into)?|continu(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)) (?:[a-z]+ )?negotiations with (?:${him}|<subject>'s (?:team|camp|agents?|representatives|entourage|family)|(?:fellow )?<rival> (?:for|over|about|to ${sign}) ${him})`,
  // "<club> are interested in <subject>", "<club> are in the race for <subject>", "<club> are long-term admirers of
  // <subject>", "<club> are in talks to sign <subject>", "<club> are keeping tabs on <subject>", "<club> are after
  // <subject>", "<club> are eyeing <subject>", "<club> have set their sights on <subject>"
  `(?:interested in|keen on|in (?:the )?(?:race|running|market|hunt|battle) for|(?:[a-z-]+ )?admirers of|in talks for|in (?:[a-z]+ )?talks to ${sign}|keeping (?:close )?tabs on|credited with (?:an )?interest in|in pursuit of|(?<=(?:is|are|been|remains?) )(?:after|following)|eyeing|tracking|scouting|courting|chasing|pursuing|targeting|hunting|circling|wooing|setting (?:their|its) sights on|set (?:their|its) sights on) ${him}`,
  // "<club> want <subject>", also "to join", but not "to stay"; "<club> monitor <subject>'s situation"
  `(?:wants?|covets?|targets?|pursues?|chases?|eyes?|tracks?|courts?|fancy|fancies) ${him}(?! to (?!join\\b|replace\\b|move\\b|come\\b))`,
  `(?:monitor(?:s|ing)?|follow(?:s|ing)?|watch(?:es|ing)?) (?=<subject>'s (?:situation|progress)\\b)${him}`,
  // "<club> believe they can sign <subject>", "<club> are confident that <subject> will join"
  `(?:confident|believe|certain|convinced|hopeful|optimistic|expect) (?:that )?(?:they|it|the club) (?:will|can) (?:win (?:the )?(?:race|tug of war|battle|fight) for|${sign}) ${him}`,
  `(?:confident|(?:gain|grow)(?:s|ing)? (?:in )?confidence) (?:that )?<subject> will (?:join|sign|move|arrive)`,
  // "<club> lead the race for <subject>", "<club> join the battle to sign <subject>"
  `(?:lead(?:s|ing)?|ahead in|in|join(?:s|ed|ing)?|enter(?:s|ed|ing)?) the (?:race|battle|hunt|queue|chase)(?: for| to ${sign}) ${him}`,
  // "<club> are ready to pay £80m to sign <subject>", "<club> use <person> to sign <subject>", "<club> get <subject> to
  // join"
  `${intent} (?:smash|break|pay|spend|splash) [^,;:<>]{1,50}? (?:on|to ${sign}) ${him}`,
  `(?:${intent} )?us(?:e|es|ing) [^,;:]{1,60}? to (?:help them )?${sign} ${him}`,
  `(?:${luring}|get|getting) ${him} (?:to (?:join|move|swap|leave|make the (?:move|switch))|away)\\b`,
  // "<club> have made a bid for <subject>", "<club> have an interest in <subject>"
  `${approaching} (?:another )?${described}${effort} ${towards} ${him}`,
  `(?:ha(?:s|ve|d)|holds?|retains?) (?:an? |their |its )?(?:[a-z-]+ ){0,2}(?:interest in|desire to sign|admiration for|hopes of signing) ${him}`,
  // "<club> contacted <rival> for <subject>", "<club> reached an agreement with <rival> for <subject>", "<club> are in
  // talks with <rival> to sign <subject>"
  `(?:approach(?:ed)?|contact(?:ed)?) <rival> (?:for|about|over|to (?:sign|buy)|with [^,;:<>]{1,40} (?:for|to sign)) ${him}`,
  `(?:reach(?:ed)?|agree(?:d)?) an? (?:agreement|deal|fee) with <rival> (?:for|to sign) ${him}`,
  `(?:in (?:[a-z]+ )?talks|negotiating) with (?:fellow )?<rival> (?:for|to sign) ${him}`,
  // "<club> have identified <subject> as", "<club> made <subject> their top target"; "<club> see <subject> as the heir"
  `(?:identif(?:y|ies|ied)|earmark(?:s|ed)?|chosen|picked(?: out)?|named|made) ${him}(?:(?= (?:as|to be)\\b)| (?:their|its) ${described}${aim})`,
  `(?:sees?|views?|regards?) ${him} as (?:[\\p{L}-]+ ){1,3}(?:replacement|successor|heir|solution|target|option)`,
  // "<club> agreed personal terms with <subject>"; "<club> opened talks with <subject>'s agents about a move"
  `agree(?:d|ing|s)? (?:personal terms|a pre-contract(?: [a-z]+)?) with ${him}`,
  `(?:talked|spoken|held talks|opened talks|made contact|in contact|in talks|in touch) (?:to|with) <subject>(?:'s (?:team|camp|agents?|representatives|entourage))?[^,;:<>]{0,40} (?:to discuss|about) a (?:move|transfer)`,
];

/** Ways to say that the club wants the subject. */
const ways = patterns([
  `${doer}${lightly} (?:${deeds.join('|')})`,
  // "convince <subject> to join <club>", "bringing <subject> to <club>"
  `(?:${luring}|bring(?:ing)?) ${him} to (?:(?:move|come) to |join |sign for )?<club>`,
  // "<club>'s pursuit of <subject>", "<club> bid for <subject>"; "<club> to step up their pursuit of <subject>"
  `<club>(?:'s)? (?!(?:fans?|supporters?|players?|team-?mates?)\\b)${described}${effort} ${towards} ${him}`,
  `<club>(?:(?!<(?:rival|person)>)[^;:.]){1,80}? (?:to (?:step up|intensify|accelerate|revive|renew|resume|ramp up|re-?ignite|press on with|continue)|stepping up|intensifying|ramping up|no secret of|in|with) (?:their|its) (?!rivals?)${described}${effort} ${towards} ${him}`,
  // "interest from <club> in <subject>"; "<subject> amid interest from <club>"; "suitors like <club>"
  `${effort} (?:also )?(?:from|by) ${amongClubs} (?:[a-z]+ ){0,3}?${towards} ${him}`,
  `<subject>(?:(?!<person>)[^;:]){0,120}? (?<says>(?:amid|despite|with|attract(?:s|ed|ing)|because of|drawing) (?:[a-z]+ ){0,2}(?:interest|attention) from ${amongClubs})`,
  `suitors,?(?: like| such as| including)? ${amongClubs}(?! (?:have |has )?(?:withdr|pull|drop|end|walk))`,
  // "<subject> is at the top of <club>'s list"; "<subject> is <club>'s top target"; "<club>'s top target <subject>";
  // "<subject> is wanted by <club>"; "<subject> is a top target for <club>"
  `<subject>(?:,| is| are| was| remains| has been| becoming| being| as)[^;:]{0,60}? (?:on|of|in|to) <club>(?:'s)? ${described}${list}`,
  `<subject>(?:,| is| remains| has been| being| becoming)(?: [a-z-]+){0,3}? <club>(?:'s)? ${described}${aim}`,
  `<club>(?:'s)? ${described}${aim} (?:is |remains )?${described}<subject>(?!'s)`,
  `<subject>[^;:<>]{0,40} (?:wanted|coveted|pursued|chased|courted|targeted|tracked|sought|monitored|watched|admired|eyed|followed) by ${amongClubs}`,
  `<subject>[^;:<>]{0,40} (?:an?|the) (?:[a-z-]+ ){0,3}(?:target|objective|priority|option) (?:for|of) ${amongClubs}`,
]);

/**
 * Words by which the club does not want, or nobody knows that it does: "not", "ruled out", "dropped", "if", "could",
 * "unwilling".
 */
const unsure =
  /\b(?:not|never|nor?|neither|none|cannot|without|lack|longer|rather than|instead of|unlikely|hardly|barely|yet to|den(?:y|ies|ied|ying)|rul(?:e[sd]?|ing) out|cool(?:s|ed|ing)?|end(?:s|ed|ing)|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|withdr[ae]w\w*|pull(?:s|ed|ing) out|g(?:ive|ives|ave|iving) up|los(?:e|es|ing|t)|halt\w*|suspend\w*|shelv\w*|scrap\w*|distanc\w*|turn(?:s|ed|ing)? down the|previous(?:ly)?|former(?:ly)?|once|if|whether|unless|would|could|might|may|should|refus\w+|reluctan\w+|unwilling)\b|n't\b/;
/** Words that deny nothing. */
const certainly = /\bno (?:secret|doubt)\b|\bnot only\b/g;
/** What follows a wish that is over, or that was never so. */
const isOver =
  /^[^,;:]{0,50}\b(?:waned|cooled|over|ended|untrue|wide of the mark|false|nonsense|fake|dead|denied|cold)\b/;
/**
 * What makes a wish to get somebody's signature a wish to keep him: "contract offer"; "a new deal", "improved personal
 * terms"; "extension"; "keep", but not "keep tabs"; "retain", "renew", "extend"; "to stay", "to commit"; "staying at".
 */
const keeping =
  /\bcontract (?:offer|proposal)|\b(?:new|fresh|improved|extended) (?:[\p{L}\d-]+ ){0,2}(?:contract|deal|terms|agreement)\b|\bextension\b|\bkeep(?:ing)?\b(?! (?:close )?tabs)|\bretain|\brenew|\bextend|\bto (?:stay|remain|commit|re-?sign|put pen)\b|\bstay(?:ing)? (?:at|with)\b/u;

/**
 * The same right behind: "on a contract", "to stay", "to sign", "tied", "signed up"; or that he is fit, back,
 * available.
 */
const keepingNext =
  /^ (?:on an? (?:contract|deal)\b|to (?:sign|stay|remain|commit|agree|extend|renew|put)\b|staying|remaining|committing|tied|signed (?:up|to)|fit\b|back\b|available)/;

/** What is done with the offer of another: "Northport rejected an offer for Vance". */
const ofAnother =
  /\b(?:reject\w*|dismiss\w*|refus\w*|rebuff\w*|declin\w*|snub\w*|spurn\w*|receiv\w*|accept\w*|await\w*|entertain\w*|invit\w*|welcom\w*|resist\w*|block\w*|field(?:s|ed|ing)|turn(?:s|ed|ing)? (?:down|away)|knock(?:s|ed|ing)? back|fend(?:s|ed|ing)? off|listen(?:s|ed|ing)? to|brac(?:e|es|ed|ing) for|wav(?:e|es|ed|ing) away|bat(?:s|ted|ting)? away) (?!by\b)/;

/** The club wants the subject. */
export const wanting: RelationRule = {
  kind: 'wants',
  said: (player) => `Said to want ${player}`,
  brief: 'said to want the player',
  belongs: false,
  says: (outline, trace) => firstSaying(outline, ways, whyNoWish, trace),
};

function whyNoWish({ words, before, after }: Saying): string | null {
  const clause = before.split(/[,;:–—]|\b(?:but|and|while|although|after|despite) /).at(-1) ?? '';
  const doubt = unsure.exec(`${clause} ${words}`.replace(certainly, ''));
  if (doubt) return `the wish is denied, or nobody knows of it (“${doubt[0]}”)`;
  const theirs = ofAnother.exec(words);
  if (theirs) return `the wish is another’s (“${theirs[0].trim()}”)`;
  const end =
    isOver.exec(after) ??
    /\b(?:interest|pursuit|talks|ha(?:s|ve|d)) (?:[\p{L}]+ )?cooled\b/u.exec(before + words + after);
  if (end) return `the wish is over, or never was (“${end[0].trim()}”)`;
  const stay = keepingNext.exec(after) ?? keeping.exec(words + (/^[^,;:.]{0,50}/.exec(after)?.[0] ?? ''));
  return stay && `the wish is to keep him (“${stay[0].trim()}”)`;
}
