import type { SchemaPath } from '../../outputs/data-schemas.ts';
import type { SeenPage } from './finish-page.ts';

/** A file that was rendered, and is to be checked and written. */
export interface RenderedFile {
  /** Its path below the site. */
  readonly file: string;
  /** Where it is written, absolute. */
  readonly target: string;
  readonly content: ArrayBuffer;
  /** A page, the page that searches, or data, by where its schema is published. */
  readonly as: 'page' | 'search-page' | SchemaPath;
}

/** What comes of it: what was seen of a page, null of data; or why it cannot be written. */
export type FinishedFile =
  | { readonly file: string; readonly seen: SeenPage | null }
  | { readonly file: string; readonly failure: string };
