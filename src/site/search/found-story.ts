/** What the search index keeps of a story beside its words. */
export interface FoundStory {
  /** Address of its page. */
  readonly path: string;
  /** When it appeared, in our words. */
  readonly date: string;
  /** Who published it; null where the file does not say. */
  readonly publisher: string | null;
  /**
   * Its sentences in the order of the indexed words: how many words each has, and where it begins in the file; null for
   * a title that stands in no sentence.
   */
  readonly sentences: readonly { readonly words: number; readonly start: number | null }[];
}

/**
 * The address under which the index knows a story. It says more than an address does, because an index has no other
 * place for what is to be shown and not to be searched.
 */
export function foundAddress({ path, date, publisher, sentences }: FoundStory): string {
  const places = sentences.map(({ words, start }) => `${words}${start === null ? '' : `_${start}`}`).join('.');
  return `${path}?${new URLSearchParams({ date, ...(publisher === null ? {} : { publisher }), places })}`;
}

/** What such an address says. */
export function foundStory(address: string): FoundStory {
  const [path = '', query = ''] = address.split('?');
  const said = new URLSearchParams(query);
  return {
    path,
    date: said.get('date') ?? '',
    publisher: said.get('publisher'),
    sentences: (said.get('places') ?? '')
      .split('.')
      .filter(Boolean)
      .map((place) => {
        const [words, start] = place.split('_');
        return { words: Number(words), start: start === undefined ? null : Number(start) };
      }),
  };
}

/** Words as the index counts them: what stands between white space. */
export const indexedWords = (text: string): readonly string[] => text.split(/[\s\u0085\u200B\uFEFF]+/u).filter(Boolean);
