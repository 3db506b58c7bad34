import { nameId } from '../../text/name-id.ts';
import { slugKey } from '../../text/slug.ts';
import type { Source } from './citation.ts';

/** What stands where an id would for the sources that stories do not name. No source has it. */
export const unnamedId = 'unnamed';

/** The source of that name. */
export const sourceOf = (name: string): Source => ({ id: idOf(name), name });

function idOf(name: string): string {
  const id = nameId(name, 'source');
  return id === unnamedId ? `${id}-${slugKey(name)}` : id;
}
