/** Where the parts of the search stand, below the base of the site. */
export const searchFolders = {
  page: 'search/',
  /** Pagefind’s index, and our list of words. */
  index: 'search/pagefind/',
  /** The same of older stories, where there are very many. */
  older: 'search/pagefind/older/',
} as const;

/** The list by which the search page corrects a spelling, below the folder of the index: a word in each line, the commonest first. */
export const wordList = 'words.txt';
