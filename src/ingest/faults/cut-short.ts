/** Characters of a value that a message quotes. */
const quoted = 80;

/** The text as a message quotes it: whole when it is short, else its beginning and an ellipsis. */
export const cutShort = (text: string): string =>
  // A cut never leaves half a surrogate pair.
  text.length <= quoted ? text : `${text.slice(0, quoted).replace(/[\uD800-\uDBFF]$/, '')}…`;
