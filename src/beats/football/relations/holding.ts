import { doer, him, intent, lightly, offer, relation, role, sign, subjectThen } from './phrases.ts';
import type { RelationRule } from './relation-rule.ts';
import { firstSaying, patterns, type Saying } from './sayings.ts';

const contract = '(?:contract|deal|terms|agreement)';
/** "a new contract", "an improved two-year deal", "fresh terms"; "a contract extension", "the renewal". */
const renewal = `(?:an? |the )?(?:(?:[\\p{L}\\d£€$-]+ ){0,3}?(?:new|fresh|improved|renewed)(?: [\\p{L}\\d£€$-]+){0,3}? ${contract}|(?:[\\p{L}\\d£€$-]+ ){0,3}?(?:extension|renewal))`;
/** Nouns that make "<club>'s <subject>" a thing about him: "Northport's Example bid". */
const affair =
  '(?:bid|pursuit|chase|interest|swoop|plans?|move|deal|hunt|approach|offer|transfer|saga|talks|target|links?|update|news|raid|blow|signing|race|pitch|stance|pledge|hopes?|dilemma|decision|gamble|mission|project|strategy|message|call|alternative|replacement|negotiations|agreement|pact|fee|price|operation|priority|fears)';
/** Up to two words that describe a player, none by which he is only wanted: "star", but not "potential". */
const adjectives = `(?:(?!(?:${relation}|wanted|dream|chosen|preferred|favou?rite|potential|prospective|would-be|top|next|possible|players|fans|supporters|stars|team-?mates|squad|wants?|needs?|likes?|loves?|admires?|urges?|urged|told|asks?|asked|miss|praised?)\\b)[\\p{L}-]+ ){0,2}?`;
/** What a club does with an offer for him: "have rejected", "turn down", "refuse", "resisted", also "accepted". */
const refuse =
  '(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|rebuff(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|knock(?:s|ed|ing)? back|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|shrug(?:s|ged)? off|resist(?:s|ed|ing)?|accept(?:s|ed|ing)?)';
const refused = '(?:rejected|turned down|rebuffed|dismissed|knocked back|declined)';
/** "are confident of agreeing", "close to securing", "offer", "open talks with", "negotiating with". */
const bringing =
  '(?:(?:confident|hopeful|optimistic|close|closing in) (?:of|about|to|on) )?(?:get|agree|secur|convinc|persuad|ti|ty|offer|hand|sign|(?:in|open[a-z]*|h[eo]ld[a-z]*|start[a-z]*|beg[aiu]n) (?:[a-z]+ )?talks|talk|negotiat|discuss)[a-z]*(?: with)?';
/** "<subject> to", "set to", "is free to", "hoping to"; "will", "might". */
const leaving =
  '(?: to|(?:set|wants?|ready|expected|likely|looking|keen|poised|wish(?:es)?|intends?|due|about|going|free|desire|hop(?:es|ing)|push(?:es|ing)) to|will|would|could|may|might|can)';

/** What the club does. */
const deeds = [
  // "<club> have offered <subject> a new contract", "<club> want to give <subject> a deal to stay"
  `(?:${intent} )?(?:offer(?:s|ed|ing)?|hand(?:s|ed|ing)?|giv(?:e|en|ing)) ${him} (?:${renewal}|[^,;:<>]{0,50}?${contract} to (?:stay|remain))`,
  // "<club> are in talks with <subject> over a new contract", "<club> hope to secure <subject>'s signature on fresh
  // terms"
  `(?:${intent} )?${bringing} (?:<subject>'s signature on|${him}(?: (?:down|to|on|over|about|into|sign(?:ing)?|agree|commit|accept))*) ${renewal}`,
  // "<club> agree a new deal with <subject>", "<club> hope to work on a contract extension for <subject>"
  `(?:${intent} )?(?:(?:confident|hopeful|optimistic) (?:of|about) )?(?:agree|secur|offer|negotiat|discuss|work|talk)[^,;:<>]{0,40}? ${renewal} (?:with|for|to) <subject>`,
  // "<club> want to keep <subject>", "<club> are desperate to hold on to <subject>", "<club> retain <subject>"
  `(?:[\\p{L}' ]{0,70} )?(?:keep(?:ing)?(?! [a-z]+ing\\b)(?: hold of)?|retain(?:ing)?|hold(?:ing)? on to|t(?:ie|ying)|renew(?:ing)?) ${him}`,
  // "<club> insist that <subject> is not for sale"
  `(?!(?:told|informed) (?:by|that)\\b)(?:insist|adamant|maintain|sa(?:y|id)|stress|declar|stat|clear|ma[dk]e|repeat|reiterat|t[eo]ll|inform|warn)[^;:]{0,40}?<subject> (?:is|was) not for sale`,
  // "<club> will not sell <subject>", "<club> are reluctant to lose <subject>", "<club> would let <subject> go"
  `[^;:<>]{0,40}?(?:not|n't|no|refus\\w*|reluctan\\w*|unwilling\\w*|open|ready|prepared|forced|willing\\w*|end up|would|will|could|may|might|fear|risk|face|avoid)\\b[^,;:<>]{0,30}?(?:(?:sell|selling|lose|losing|part with|cash in on) ${him}|let ${him} (?:go|leave|depart))`,
  // "<club> fear that <subject> will leave"
  `fear(?:s|ing)? (?:that )?<subject> (?:will|could|may|might) leave`,
  // "<club> are ready to part with <subject>"
  `[^,;:<>]{0,60}?to part with ${him}`,
  // "<club> have rejected a bid of £40m for <subject>", "<club> turned down an offer from <rival> to sign <subject>"
  `${refuse} (?!to\\b|(?:the|an?) (?:chance|opportunity))(?:(?!<person>)[^;:]){0,60}?${offer} (?:(?!<person>)[^;:]){0,50}?(?:for|to (?:sign|buy|land)|over) ${him}`,
];

/** Ways to say that the subject is the club's player. */
const ways = patterns([
  `${doer}${lightly} (?:${deeds.join('|')})`,
  // "<club>'s <subject>", "<club> striker <subject>", "<subject>, the <club> captain"
  `<club>'s ${adjectives}(?:${role},? )?<subject>(?!(?:'s)? ${affair}\\b)`,
  `<club> ${adjectives}${role},? <subject>`,
  `<subject>,? (?:(?:is|remains|still|now) )*(?:an? |the )?<club>(?:'s)? ${adjectives}${role}\\b(?!,? (?:<|\\p{Lu}))`,
  // "<club> trio <person>, <person> and <subject>"; "<subject> of <club>"; "<subject>'s current club, <club>"
  `<club>(?:'s)? (?:trio|duo|pair|players|stars)(?: of)? (?:<person>(?:, | and |, and ))*<subject>(?!'s)`,
  `<subject> of <club>`,
  `<subject>'s current (?:club|team|side|employers?),? <club>`,
  // "the <club> captain will", "<club>'s right-back,", where the sentence can be on nobody but the subject
  `(?<says>(?:the <club>(?:'s)?|<club>'s) ${role})(?=[,.]| (?:is|was|has|will|would|could|can|may|might|who|to|in|on|for|from|wants|remains|closes|looks|knows)\\b)`,
  // "<subject> is out of contract at <club>"; "<subject>'s contract with <club>", "<subject>'s long-term future at
  // <club>"
  `${subjectThen(60)} (?:out of contract|under contract) (?:at|with) <club>`,
  `<subject>'s (?:(?!new|fresh)[\\p{L}-]+ ){0,2}?(?:${contract}|future|stay) (?:at|with) <club>`,
  // "<subject> is in the final year of the current contract at <club>"; "<subject> still has a year on his contract at
  // <club>"
  `${subjectThen(80)} (?:final|last|remaining|left|year|years|months) [^;:<>]{0,20}?(?:of|on|in) (?:the|a|current|existing)(?: [\\p{L}-]+){0,2} ${contract} (?:at|with) <club>`,
  `<subject> (?:still )?has [^,;:<>]{0,40}?contract (?:at|with) <club>`,
  // "<subject>'s <club> contract", "<subject>'s likely <club> exit"; "<subject> has a year left on <club> contract"
  `<subject>'s (?:[\\p{L}-]+ ){0,2}?<club> (?:contract|future|career|stay|exit|departure|team-?mates?|colleagues|deal)\\b`,
  `${subjectThen(60)} (?:remaining|left) on <club> (?:contract|deal)`,
  // "<subject> has been offered a new contract by <club>"; "turned down a contract offer from <club>"
  `${subjectThen(30)} (?:been )?offered ${renewal} by <club>`,
  `(?:rejected|turned down|snubbed|refused) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}?(?:contract|extension|renewal) (?:offers?|proposals?) from <club>`,
  // "keep <subject> at <club>"
  `(?:keep|keeping) ${him} (?:at|with) <club>`,
  // "for <subject>, but <club> have turned down the offer"; "<subject> after a bid of £40m was rejected by <club>"; "an
  // offer for <subject> was rejected by <club>"; "<subject> and <club>'s refusal to sell"
  `<subject>(?:(?!<person>)[^;:]){0,150}? (?<says><club>${lightly} ${refuse} [^,;:<>]{0,30}?${offer})\\b(?! (?:[a-z]+ ){0,4}<person>)`,
  `<subject>(?:(?!<person>)[^;:]){0,120}? (?<says>${offer}[^;:<>]{0,40} ${refused} by <club>)`,
  `${offer} [^;:<>]{0,40}?for ${him} (?:[a-z]+ ){0,3}${refused} by <club>`,
  `<subject>(?:(?!<person>)[^;:]){0,80}? (?<says><club>'s refusal to (?:sell|negotiate))`,
  // "<subject> wants to stay at <club>", "<subject> is set to leave <club>", "<subject> looks for a way out of <club>"
  `${subjectThen(60)} (?:stay(?:s|ing)?|remain(?:s|ing)?) (?:on )?(?:at|with) <club>`,
  `${subjectThen(50)}${leaving} (?:leave|quit|depart) <club>`,
  `${subjectThen(50)} way out of <club>`,
  // "plan to sign <subject> from <club>", "in talks with <club> for <subject>", "lure <subject> away from <club>"
  `${intent} ${sign} ${him} (?:away )?from <club>`,
  `(?:in (?:[a-z]+ )?talks|negotiating) with (?:fellow )?<club> (?:for|to sign) ${him}`,
  `(?:prise|lure|prising|luring) ${him} (?:away )?from <club>`,
  // "<club> have signed <subject>", "<subject> has joined <club>"
  `${doer} (?:have|has) (?:now |finally |officially )?(?:signed|completed the (?:signing|transfer|capture) of) ${him}`,
  `<subject> has (?:now |finally |officially )?joined <club>`,
]);

/** What makes it another time: "former", "previously", "no longer", also over other clubs between. */
const isPast =
  /\b(?:former|ex|previous(?:ly)?|formerly|no longer|then)[ -](?:an? |the )?(?:<rival>(?:, | and |, and ))*$/;

/** The subject is the club's player. */
export const holding: RelationRule = {
  kind: 'holds',
  said: (player) => `Said to hold ${player}’s contract`,
  brief: 'said to hold the contract',
  belongs: true,
  says: (outline, trace) => firstSaying(outline, ways, whyOver, trace),
};

function whyOver({ before }: Saying): string | null {
  const past = isPast.exec(before);
  return past && `it is of another time (“${past[0].trim()}”)`;
}
