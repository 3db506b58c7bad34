import { role } from './relations/phrases.ts';

/** Up to four words that lead to a name, no preposition among them: "the Italian giants", "local rivals". */
const to = '(?:(?!(?:from|to|for|in|on|at|of|with|by|and|or|as)\\b)[\\p{L}-]+ ){0,4}?';
/** Whom it is about, by his name or as "him"; and, at the head of the words, "he". */
const him = "(?:(?!<)[\\p{L}\\d'’-]+ ){0,5}?(?:<figure>|him)";
const he = `(?:<figure>|\\b[Hh]e\\b|\\bwho\\b|\\b[Tt]he (?:\\d\\d-year-old|${role})\\b)`;

/** THE LIST: ways to say that a club, `<it>`, sells, buys or employs whom a story is about. */
export const parties: readonly RegExp[] = [
  // "sign <figure> from <it>", "the arrival of <figure> from <it>", "<figure> on loan from <it>"
  `\\b(?:(?:sign|buy|land|bring|lure|recruit|prise|poach|announce|unveil)s?|signing|arrival|capture|recruitment|move|transfer|deal|loan|ha(?:ve|s) (?:[\\p{L}]+ )?(?:signed|bought|landed|brought in|recruited|poached))(?: in| of| for)? ${him},?(?: (?:on|in) [^.;<]{0,40}?)? (?:away )?from ${to}<it>`,
  `${he}[^.;<]{0,50} on (?:a )?[^.;<]{0,20}?loan (?:at|from|to) ${to}<it>`,
  // "<figure> has joined <it>", "he will leave <it>", "<figure> has signed for <it>", "he stays at <it>"
  `${he}(?:[^.;<]|<other>){0,60}? (?:join(?:s|ed|ing)?(?: from)?|leaves?|left|leaving|quit(?:s|ting)?|swap(?:s|ped|ping)?|chosen|chose) ${to}<it>`,
  `${he}(?:[^.;<]|<other>){0,60}? (?:sign(?:s|ed)|mov(?:es|ed)|switch(?:es|ed)|return(?:s|ed)|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)(?: on)? (?:for|to|from|at|with) ${to}<it>`,
  // "<figure>’s move to <it>"; "<it> have signed <figure>", "<it> sell <figure>"
  `<figure>['’]s? (?:[\\p{L}-]+ )?(?:move|transfer|switch|departure|exit|arrival|return) (?:to|from) ${to}<it>`,
  `<it>(?: have| has)?(?: [\\p{L}-]+ly| now)? (?:signed|signs?|sold|sells?|bought|unveil(?:s|ed)?|announced?|welcomed?|released?|confirm(?:s|ed)?) (?:the (?:signing|arrival|departure) of )?${him}(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'u'));
