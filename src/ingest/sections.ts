/** A heading that opens a roundup of other stories. */
const roundupHeading =
  /\bround[- ]?up\b|\b(?:other|more|latest|further|rest of the) (?:[\p{L}’'-]+ ){0,2}(?:news|rumours|gossip|headlines|stories):?$|^(?:elsewhere|in brief|also in the news|transfer gossip|the gossip)\b/iu;

/** A paragraph that opens one without a heading. */
const roundupOpening =
  /^(?:and )?in other (?:[\p{L}’'-]+ ){0,4}(?:news|headlines|developments)\b|^elsewhere in (?:the |today[’']s )?(?:transfer|football|gossip)/iu;

/** Whether a heading or paragraph begins the part of a story's page that is about other stories. */
export const opensSecondary = (kind: 'heading' | 'paragraph', line: string): boolean =>
  (kind === 'heading' ? roundupHeading : roundupOpening).test(line);
