/**
 * Verbs by which news tells what somebody said or found out, in every form that can stand behind its subject: "claims",
 * "learnt", "is told", "has been informed", "pointed out", "broke the news".
 */
const verbs =
  'report(?:s|ed|ing)?|claim(?:s|ed|ing)?|reveal(?:s|ed|ing)?|understands?|understood|writes?|wrote|written|writing|say(?:s|ing)?|said|states?|stated|stating|suggest(?:s|ed|ing)?|adds?|added|adding|notes?|noted|explain(?:s|ed|ing)?|confirm(?:s|ed|ing)?|learn(?:s|ed|t)?|tells?|told|telling|hears?|heard|believes?|insist(?:s|ed|ing)?|relay(?:s|ed)?|mention(?:s|ed)?|outline[sd]?|assert(?:s|ed)?|declare[sd]?|allege[sd]?|maintain(?:s|ed)?|highlight(?:s|ed)?|disclose[sd]?|indicate[sd]?|conclude[sd]?|speculate[sd]?|announce[sd]?|tweet(?:s|ed)?|post(?:s|ed)?|quote[sd]?|cite[sd]?|(?:is|are|was|were) told|(?:been|were|was) (?:informed|told)|point(?:s|ed) out|br(?:eaks?|oke) (?:the )?(?:news|story)|warn(?:s|ed)?|admit(?:s|ted)?|argue[sd]?|stress(?:es|ed)?';

/** Words that may stand between subject and verb: "has since exclusively revealed". */
const between =
  '(?:(?:has|have|had|can|could|is|are|was|were|will|do|does|also|now|exclusively|since|recently|previously|even|further|first|then|however|still|only|both|themselves|itself|already|later|again|initially|sensationally|boldly|reliably|all|today|yesterday|this week|earlier this week|last week|last month) ){0,4}';

/** Source of a regular expression: a reporting verb with what may stand between it and its subject. */
export const reportingVerb = `${between}(?:${verbs})\\b`;

/** The same with nothing between. */
export const bareReportingVerb = `(?:${verbs})\\b`;
