import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import { filterName, has } from '../../site/search/filter-names.ts';
import type { SearchRecord } from '../../site/search/search-records.ts';
import { chunks } from '../../timeline/chunks.ts';
import { orderedMeta } from './ordered-meta.ts';

/** A file of the index, by its path below the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Records sent before an answer is waited for. */
const sentAtOnce = 50;

/** What of Pagefind’s own files our page asks for: its library and not its interfaces. Words are stemmed in one language, or, `unknown`, not at all. */
const used = (stems: string): RegExp =>
  new RegExp(
    `^(?:pagefind\\.js|pagefind-entry\\.json|wasm\\.${stems}\\.pagefind|pagefind\\..*\\.pf_meta|(?:index|filter|fragment)/.*)$`,
  );

/**
 * The search index of the records. The same records in the same order give the same bytes.
 * @param language as the page states it, `en-GB`
 * @throws Error when Pagefind refuses a record
 */
export async function searchIndex(records: readonly SearchRecord[], language: string): Promise<readonly IndexFile[]> {
  const [spoken = 'en'] = language.toLowerCase().split('-');
  try {
    const { index, errors } = await createIndex({ forceLanguage: spoken });
    if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
    const add = async ({ address, headline, content, filters, day }: SearchRecord): Promise<void> => {
      const added = await index.addCustomRecord({
        url: address,
        content,
        language: spoken,
        meta: { title: headline },
        filters: Object.fromEntries(
          Object.entries(filters).flatMap(([name, values]) => values.map((value) => [filterName(name, value), [has]])),
        ),
        sort: { day },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${address}: ${added.errors.join(', ')}`);
    };
    // It takes them in the order in which they are sent, and we need not wait for its answer to each.
    for (const some of chunks(records, sentAtOnce)) await Promise.all(some.map(add));
    const { files } = await index.getFiles();
    const stems = files.some(({ path }) => path === `wasm.${spoken}.pagefind`) ? spoken : 'unknown';
    const own = files.filter(({ path }) => used(stems).test(path));
    return ordered(own).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

/** The files with the head of the index in one order, under a name that says what is in it. */
function ordered(files: readonly IndexFile[]): readonly IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) return files;
  const content = orderedMeta(meta.content);
  const [, language = '', hash = ''] = /^pagefind\.(\w+)_(\w+)\.pf_meta$/.exec(meta.path) ?? [];
  const own = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
  const renamed = (text: string): string => text.replace(`${language}_${hash}`, `${language}_${own}`);
  return files.map((file) => {
    if (file === meta) return { path: renamed(file.path), content };
    if (file.path !== 'pagefind-entry.json') return file;
    return { path: file.path, content: Buffer.from(renamed(Buffer.from(file.content).toString())) };
  });
}
