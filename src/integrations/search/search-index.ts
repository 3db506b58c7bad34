import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../site/search/search-records.ts';

/** A file of the index, by its path below the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What of Pagefind’s own files our page asks for: its library and not its interfaces. Words are stemmed in one language. */
const used = (language: string): RegExp =>
  new RegExp(
    `^(?:pagefind\\.js|pagefind-entry\\.json|wasm\\.${language}\\.pagefind|pagefind\\..*\\.pf_meta|(?:index|filter|fragment)/.*)$`,
  );

/**
 * The search index of the records. The same records in the same order give the same bytes.
 * @param language as the page states it, `en-GB`
 * @throws Error when Pagefind refuses a record, or knows no stems of the language
 */
export async function searchIndex(records: readonly SearchRecord[], language: string): Promise<readonly IndexFile[]> {
  const [spoken = 'en'] = language.toLowerCase().split('-');
  try {
    const { index, errors } = await createIndex({ forceLanguage: spoken });
    if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
    for (const { address, headline, content, filters, day } of records) {
      const added = await index.addCustomRecord({
        url: address,
        content,
        language: spoken,
        meta: { title: headline },
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        sort: { day },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${address}: ${added.errors.join(', ')}`);
    }
    const { files } = await index.getFiles();
    const own = files.filter(({ path }) => used(spoken).test(path));
    if (!own.some(({ path }) => path.startsWith('wasm.'))) throw new Error(`Pagefind knows no "${spoken}".`);
    return own.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}
