/** Sources of regular expressions for parts of an outline; no group in them captures. */

/** What a player is to a club. */
export const role =
  '(?:(?:vice-)?captain|skipper|player|star(?:let)?|superstar|man|ace|talisman|defender|(?:right|left|full|centre|wing)[- ]?back|midfielder|playmaker|winger|striker|forward|attacker|goalscorer|marksman|goalkeeper|keeper|youngster|international|academy graduate)';

/** A word, or a figure. */
const word = "[\\p{L}\\d£€$][\\p{L}\\d£€$.%+'-]*";

/**
 * Words that never stand in front of a name to describe it: prepositions, conjunctions, auxiliaries, and "target",
 * "bid".
 */
export const relation =
  'of|in|for|to|with|on|over|from|by|at|about|than|not|as|like|against|without|before|after|until|while|when|who|that|is|are|was|were|has|have|had|will|be|and|but|or|if|targets?|former|ex|interest|bid|pursuit';

/** Up to four words that describe what follows, each with its space. */
export const described = `(?:(?!(?:${relation})\\b)${word},? ){0,4}`;

/**
 * The subject as an object: "<subject>", "the young star <subject>", "<rival>'s captain <subject>", "<person> and
 * <subject>"; "the signature of <subject>", "a deal for <subject>", "<subject>'s services"; no other thing of his.
 */
export const him = `(?:(?:the signature|the signing|the services|the capture|the arrival|the transfer|a deal|a move) (?:of|for) )?(?:the )?(?:<(?:club|rival)>(?:'s)? )?${described}(?:<person>(?:, | and |, and ))*<subject>(?:'s (?:signature|services|signing|arrival|situation|progress)\\b)?(?!'s)`;

/** The subject, and behind him up to `most` characters that name nobody. */
export const subjectThen = (most: number): string => `<subject>(?:(?!<subject>|<person>)[^;:]){0,${most}}?`;

/** "boss", "sporting director, <person>,", "hierarchy". */
const officials =
  '(?: (?:boss|bosses|manager|head coach|coach|president|chiefs?|chairman|sporting director|director|hierarchy|board|officials|recruitment team)(?:,? <person>,?)?)?';
/** The club is no doer in "told <club>", "warned <club>", "unlike <club>". */
const addressed =
  '(?<!\\b(?:t[eo]ll?[ds]?|telling|inform(?:s|ed|ing)?|warn(?:s|ed|ing)?|remind(?:s|ed|ing)?|assur(?:es?|ed|ing)|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|advis(?:es?|ed|ing)|unlike) <club>)';

/** Nor is it where those who play for it or follow it are: "<club> fans", "<club>'s young striker". */
const notItsPeople = `(?! (?:(?:former|current|many|some|most|all|several|two|three|young|star|senior|own|loyal|veteran) )?(?:fans?|supporters?|followers|faithful|legends?|greats?|players|stars|team-?mates?|squad|academy|dressing room|ultras|pundits?|${role})\\b)`;

/**
 * The club as the doer: "<club>", "<club> boss", other clubs beside it, "<club>, <rival> and <rival>", its table place
 * in brackets, "<club> (second)", a remark between commas, "<club>, who are second,".
 */
export const doer = `<club>${addressed}(?:(?:, <rival>)*,? (?:and|or) <rival>)?(?:'s?)?${notItsPeople}${officials}(?: \\([^()<>]{1,30}\\))?(?:,[^,<>]{1,80},)?`;

/** The club behind "from" or "like", other clubs before it: "the likes of <rival> and <club>". */
export const amongClubs = '(?:the likes of |both )?(?:<rival>(?:, and | and |, ))*<club>';

/**
 * Words of no weight between a doer and a verb, each with its space before it: ", who" and then auxiliaries, adverbs, and
 * words of hearsay, "are still", "have also reportedly been", "are said to be", "are one of the clubs".
 */
export const lightly =
  '(?:,? (?:who|which))?(?: (?:is|are|has|have|been|be|being|remains?|continues?|becom(?:es|e|ing)|will|to|still|now|also|both|all|long|once|again|more|very|so|too|already|since|currently|[a-z]+ly|said|believed|understood|thought|reported|rumoured|known|tipped|set|due|poised|about|expected|among the clubs|one of the clubs))*';

/** "a move for", "their latest bid to sign". */
const approach = '(?:an? |the |their |its )?(?:[\\p{L}-]+ ){0,2}(?:move|bid|swoop|offer|approach) (?:for|to sign)';
// A club may also secure its own player, but not his services.
const services = '(?=[^,;:]{0,60} (?:signature|services|signing|transfer|capture|arrival)\\b)';
const secure = `secure${services}`;
const securing = `securing${services}`;

/**
 * Verbs of getting somebody: "sign", "snap up"; "secure" where his services follow; "win the race for"; "go back in
 * for"; "beat <rival> to"; "wrap up a deal for"; "submit an approach for"; "complete the signing of". Below, the same
 * in -ing.
 */
export const sign = `(?:sign|buy|land|recruit|lure|prise|poach|capture|acquire|snap up|bring in|${secure}|win the (?:race|battle|fight|tug of war) for|hire|add|swoop for|move for|bid for|go (?:back in )?for|approach|pursue|chase|target|attract|procure|beat <rival> to|wrap up a deal for|(?:make|launch|submit|table|lodge) ${approach}|(?:complete|agree) (?:a deal for|the (?:signing|transfer|capture) of))`;
export const signing = `(?:signing|buying|landing|recruiting|luring|prising|poaching|capturing|acquiring|snapping up|bringing in|${securing}|hiring|adding|swooping for|moving for|bidding for|pursuing|chasing|targeting|making ${approach})`;

/** Words that announce a doing, "to" behind them: "want to", "are keen to", "are prepared to", "in the race to". */
export const intent =
  '(?:wants?|wanting|wish(?:es)?|hop(?:e|es|ing)|plan(?:s|ning)?|aim(?:s|ing)?|intend(?:s|ing)?|look(?:s|ing)?|tr(?:y|ies|ying)|attempt(?:s|ing)?|seek(?:s|ing)?|work(?:s|ing)?|push(?:es|ing)?|press(?:es|ing)?|mov(?:e|es|ing)|keen|eager|desperate|determined|ready|prepared|preparing|prepares?|poised|set|expected|willing|(?:the )?(?:desire|battl(?:e|ing)|rac(?:e|ing)|bid(?:ding)?|fight(?:ing)?|queu(?:e|ing)|front-?runners?|favourites?|efforts?|ambition|quest)) to';

/** What one club sends to another. */
export const offer = '(?:bids?|offers?|approach(?:es)?|proposals?|moves?|advances?|swoops?|enquiry|inquiry|attempts?)';
