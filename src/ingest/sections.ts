/** A heading that opens a roundup of other stories: "Transfer round-up", "More Liverpool news:", "Elsewhere", "In brief". */
const roundupHeading =
  /\bround[- ]?up\b|\b(?:other|more|latest|further|rest of the) (?:[\p{L}’'-]+ ){0,2}(?:news|rumours|gossip|headlines|stories):?$|^(?:elsewhere|in brief|also in the news|transfer gossip|the gossip)\b/iu;

/** A paragraph that opens one without a heading: "And in other transfer news, …", "Elsewhere in the transfer market, …". */
const roundupOpening =
  /^(?:and )?in other (?:[\p{L}’'-]+ ){0,4}(?:news|headlines|developments)\b|^elsewhere in (?:the |today[’']s )?(?:transfer|football|gossip)/iu;

/** Whether a heading or paragraph begins the part of a story's page that is about other stories. */
export const opensSecondary = (kind: 'heading' | 'paragraph', line: string): boolean =>
  (kind === 'heading' ? roundupHeading : roundupOpening).test(line);
