import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Schemas } from '../../site/at-hand.ts';
import type { ShownStory } from '../../site/check-page.ts';
import { dataCheck } from './data-check.ts';
import { finishPage, type SeenPage } from './finish-page.ts';
import type { RenderedFile } from './rendered-file.ts';

/** What files are held against: plain data, that another thread can be given. */
export interface CheckedAgainst {
  /** Stories whose lines pages show, by id. */
  readonly stories: ReadonlyMap<string, ShownStory>;
  readonly schemas: Schemas;
}

/**
 * Checks files and writes them. Gives what was seen of a page.
 * @throws Error that names the file, when it is not as it must be or cannot be written
 */
export function fileWriter({ stories, schemas }: CheckedAgainst): (file: RenderedFile) => SeenPage | null {
  const check = dataCheck(schemas);
  const write = ({ target, content, as }: RenderedFile): SeenPage | null => {
    const bytes = Buffer.from(content);
    mkdirSync(dirname(target), { recursive: true });
    if (as !== 'page' && as !== 'search-page') {
      check(as, bytes.toString());
      writeFileSync(target, bytes);
      return null;
    }
    const { body, notes, mismatches } = finishPage(bytes.toString(), as === 'search-page', stories);
    writeFileSync(target, body);
    return { notes, mismatches };
  };
  return (file) => {
    try {
      return write(file);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`"${file.file}" cannot be written: ${why}`, { cause });
    }
  };
}
