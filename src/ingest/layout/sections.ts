/** A heading that opens a roundup of other stories: "Evening round-up", "More Northport news:", "Elsewhere", "In brief". */
export const roundupHeading =
  /\bround[- ]?up\b|\b(?:other|more|latest|further|rest of the) (?:[\p{L}’'-]+ ){0,2}(?:news|rumours|gossip|headlines|stories):?$|^(?:elsewhere|in brief|also in the news)\b/iu;

/** A paragraph that opens one without a heading: "And in other Northport news, …". */
const roundupOpening = /^(?:and )?in other (?:[\p{L}’'-]+ ){0,4}(?:news|headlines|developments)\b/iu;

/**
 * Tells whether a heading or paragraph begins the part of a story's page that is about other stories. `topics` are what
 * those may be said to be of, each a word in letters alone: “Elsewhere in spaceflight”, “Spaceflight gossip”.
 */
export function secondaryOpening(topics: readonly string[]): (kind: 'heading' | 'paragraph', line: string) => boolean {
  const topicHeading = new RegExp(`^(?:${['the', ...topics].join('|')}) gossip\\b`, 'iu');
  const topicOpening = new RegExp(`^elsewhere in (?:the |today[’']s )?(?:${['gossip', ...topics].join('|')})`, 'iu');
  const opens = { heading: [roundupHeading, topicHeading], paragraph: [roundupOpening, topicOpening] };
  return (kind, line) => opens[kind].some((pattern) => pattern.test(line));
}
