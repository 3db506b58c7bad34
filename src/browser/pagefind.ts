/** What a search asks for: values of filters, and by what the results are sorted. */
export interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** The search index of the stories, in one part or in two. */
export interface Pagefind {
  readonly search: (
    term: string | null,
    options: SearchOptions,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  /** The address as the record gives it. */
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly weighted_locations: readonly { readonly balanced_score: number; readonly location: number }[];
}

/** What of Pagefind’s library we use. */
export interface PagefindLibrary {
  readonly createInstance: (options: object) => Pagefind & {
    readonly mergeIndex: (folder: string, options: object) => Promise<void>;
  };
}

/** Where the index is; folders end with a slash. */
export interface IndexFolders {
  readonly newest: string;
  /** That of older stories, where there are very many; null where one has all. */
  readonly older: string | null;
}

let loaded: Promise<Pagefind> | null = null;

/** Loads the library and the heads of the index, once. */
export function loadPagefind(folders: IndexFolders): Promise<Pagefind> {
  loaded ??= import(/* @vite-ignore */ `${folders.newest}pagefind.js`).then((library) => openIndex(library, folders));
  // What failed for want of a connection may go well the next time.
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

/** The filter by which the parts are told apart; their stories know nothing of it. */
const inPart = (part: 'newest' | 'older') => ({ part });

/**
 * @param options further ones of the library
 */
export async function openIndex(
  { createInstance }: PagefindLibrary,
  { newest, older }: IndexFolders,
  options: object = {},
): Promise<Pagefind> {
  // A worker would be a second script to fetch, as large as the first.
  const own = { ...options, basePath: newest, noWorker: true };
  if (older === null) return createInstance(own);
  const both = createInstance({ ...own, mergeFilter: inPart('newest') });
  await both.mergeIndex(older, { ...options, mergeFilter: inPart('older') });
  return {
    search: async (term, asked) => {
      if (Object.keys(asked.sort).length === 0) return both.search(term, asked);
      // The library knows the order within a part alone; sorted by date, the newest first, one follows the other.
      const parts = await Promise.all(
        (['newest', 'older'] as const).map((part) =>
          both.search(term, { ...asked, filters: { ...asked.filters, ...inPart(part) } }),
        ),
      );
      return { results: parts.flatMap(({ results }) => results) };
    },
  };
}
