import type { PassingRule } from '../../model/passing-rule.ts';

/** Up to four words that lead to a name, no preposition among them: "the Italian giants", "his local rivals". */
const to = '(?:(?!(?:from|to|for|in|on|at|of|with|by|and|or|as|sign|signing|bid)\\b)[\\p{L}-]+ ){0,4}?';
/** Other clubs before the one meant: "Northport, Southport and", "Northport’s". */
const list = `(?:${to}<other>(?:,? and |,? or |, |['’]s? ))*`;
/** The club itself, behind what leads to it. */
const it = `${list}${to}<it>`;
/** A year or a season that is over: "in 2019", "last season", "two years ago". */
const then =
  '(?:(?:in|since|until|during) (?:the )?(?:summer of |\\p{Lu}\\p{Ll}{2,8} )?(?:19|20)\\d\\d|last (?:season|year|term|summer)|(?:[\\p{L}-]+ ){1,2}(?:years?|seasons?|months?) (?:ago|earlier|before))';

const rule = (what: string, ...ways: readonly string[]): PassingRule => ({
  what,
  says: new RegExp(ways.map((way) => `(?:${way})`).join('|'), 'u'),
});

/** THE LIST: the ways in which transfer news names a club that has no part in the transfer. */
export const passing: readonly PassingRule[] = [
  rule(
    'an opponent',
    // "scored against <it>", "the 3-0 victory over <it>", "a draw with <it>", "lost to <it>", "the trip to <it>"
    `\\b(?:against|versus|vs?\\.?|fac(?:e|es|ed|ing)) ${it}`,
    `\\b(?:win|wins|won|victory|victories|triumph|loss|losses|lost|defeats?|draws?|drew|match(?:es|-?up)?|games?|fixtures?|ties?|finals?|clash(?:es)?|meetings?|derby|goals?|brace|hat-trick|winner|equaliser|trips?|visits?|visit|thrashing|rout|leg)(?: \\d+[-–]\\d+)?(?: away)? (?:over|at|to|with|by) ${it}`,
    `\\b(?:visit|arrival) of ${it}`,
    // "beat <it>", but not "beat <it> to his signature"
    `\\b(?:beat|beats|beaten by|beating|defeated|thrash(?:ed|ing)|hosts?|hosted|hosting|visit|visited|visiting|knocked out by|eliminated by|held by|overcame|edged) (?:[\\p{L}-]+ ){0,2}?<it>(?! to\\b)`,
    // "<it> lost 2-1", "<it> were beaten", "<it> had been unbeaten", "<it> won the tie"; "a goal at <it>"
    '<it> (?:have |has |had )?(?:lost(?! out)|won(?! the race)|beat(?! <other> to)|drew|were beaten|was beaten|been beaten|been unbeaten)\\b',
    '\\b(?:scor(?:e|ed|es|ing)|netted|struck|impressed|play(?:ed)? well|debut)(?: [\\p{L}\\d-]+){0,4}? (?:at|to) <it>',
    '\\b\\d+[-–]\\d+ (?:at|to|with|by|over|against) <it>',
  ),
  rule(
    'a former club',
    // "former <other> and <it> winger", "ex-<it>", "the old <it> captain"
    `\\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time|[Tt]hen)[- ](?:[\\p{L}-]+ ){0,2}?(?:<other>(?:,? and |, | |/))*(?:[\\p{L}-]+ )?<it>`,
    `\\b(?:old|former|previous|first) (?:club|side|team|employers?)s?,? ${it}`,
    // "left <it> in 2019", "after leaving <it> two years ago", "since leaving <it>"
    `\\b(?:left|leaving|quit|departed|departing|departure from|exit from) ${it}(?: for [^,.;]{1,40})? ${then}`,
    `\\bsince (?:leaving|joining|signing|arriving|moving|his (?:arrival|move|switch|transfer|departure))[^,.;]{0,40}? from ${it}`,
    `\\b(?:since leaving|(?:after|following|since) (?:his|the|a) (?:[\\p{L}-]+ )?(?:move|switch|transfer|arrival|return) from) ${it}`,
    // "joined from <it> in 2022", "signed him from <it> for £20m last summer"
    `\\b(?:join|sign|arriv|mov|c[oa]m|transfer|switch|bought|[Ss]igned|recruit|purchas|acquir|poach|brought|landed)[\\p{L}]*[^.;]{0,60}? from ${it}(?:[^.;<]{0,40}?)? ${then}`,
    `\\b(?:[Ii]n|[Ss]ince|[Ss]ummer of) (?:19|20)\\d\\d,? [^.;]{0,60}?\\bfrom ${it}`,
    // "his switch from <it>" behind "years at", and "after a loan at <it>"
    `\\b(?:spent|spell|spells|stint|stints|years|seasons|season|loan|loans|loaned|apprenticeship|grounding|youth|academy|career|trade|days|time) (?:[\\p{L}\\d-]+ ){0,3}?(?:at|with|in|for|to) ${it}(?! (?:until|next)\\b)(?=[^.;]{0,60}?${then}|[^.;]{0,60}?\\b(?:before|prior)\\b)`,
    `\\b(?:[Pp]reviously|[Ff]ormerly|[Oo]nce|[Ee]arlier)\\b[^.;]{0,50}? (?:at|with|for|of|from) ${it}`,
    `\\b(?:spent|had|after) [^,.;<]{0,40}?\\b(?:spells?|stints?|loans?|years|seasons) (?:[\\p{L}-]+ ){0,2}?(?:at|with) ${it}`,
    `\\b(?:played|featured|appeared|turned out|made his (?:name|debut|breakthrough)|came through|began|started (?:out|his career)|rose)[^,.;<]{0,40}? (?:for|at|with|ranks of) ${it}`,
  ),
  rule(
    'a club of somebody else’s move',
    // "<it> paid for winger <person>", "lost <person> to <it>", "<person>, signed from <it>"
    '<it> (?:have |has |had )?(?:paid|spent)[^.;]{0,40} (?:for|on) (?:[\\p{L}-]+ ){0,3}?<person>',
    `\\b(?:lost|losing|sold|selling|sale of|departures? of|move of|loss of) (?:[\\p{L}-]+ ){0,2}?<person> to ${it}`,
    `<person>,? (?:who )?(?:was |has )?(?:signed|bought|came|arrived|recruited|joined|loaned) from ${it}`,
    `\\b(?:signing|arrival|capture|purchase|acquisition)s? of (?:[\\p{L}-]+ ){0,3}?<person> from ${it}`,
  ),
  rule(
    'a club that it is not',
    // "not to <it>", "chose <other>, not <it>", "rather than <it>", "unlike <it>"
    `\\b(?:not|rather than|instead of|unlike|other than) (?:to |for |at |by |from |with |in )?(?:the )?<it>`,
  ),
];
