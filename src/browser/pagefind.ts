/** What of Pagefind’s library in the browser we use. */
export interface Pagefind {
  readonly search: (
    term: string | null,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
    },
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

let loaded: Promise<Pagefind> | null = null;

/** Loads the library and the head of the index, once. `folder` ends with a slash. */
export function loadPagefind(folder: string): Promise<Pagefind> {
  loaded ??= load(folder);
  // What failed for want of a connection may go well the next time.
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

async function load(folder: string): Promise<Pagefind> {
  const library: { readonly createInstance: (options: object) => Pagefind } = await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  );
  // A worker would be a second script to fetch, as large as the first.
  return library.createInstance({ basePath: folder, noWorker: true });
}
