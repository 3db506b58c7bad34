/** Where the parts of the search stand, below the base of the site. */
export const searchFolders = {
  page: 'search/',
  /** Pagefind’s index, and our list of words. */
  index: 'search/pagefind/',
  /** What the index is made from, a line of JSON for each story; the build takes it away again. */
  records: 'search/records.jsonl',
} as const;

/** The list by which the search page corrects a spelling, below the folder of the index: a word in each line, the commonest first. */
export const wordList = 'words.txt';
