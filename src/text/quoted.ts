/** Characters of a story’s words above which they are cut: about a line of a terminal. */
const longest = 72;

/** Words of a story in quotation marks, unless they open with one; a long passage is cut behind a word. */
export function quoted(words: string): string {
  const isCut = words.length > longest;
  const shown = isCut ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} …` : words;
  return /^[“‘"«„]/.test(shown) ? shown : `“${shown}”`;
}
