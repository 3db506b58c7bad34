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

/** Checks files and writes them. Gives what was seen of a page. */
export function fileWriter({ stories, schemas }: CheckedAgainst): (file: RenderedFile) => SeenPage | null {
  const check = dataCheck(schemas);
  return ({ file, target, content, as }) => {
    const bytes = Buffer.from(content);
    mkdirSync(dirname(target), { recursive: true });
    if (as !== 'page' && as !== 'search-page') {
      check(file, as, bytes.toString());
      writeFileSync(target, bytes);
      return null;
    }
    const { body, notes, mismatches } = finishPage(bytes.toString(), as === 'search-page', stories);
    writeFileSync(target, body);
    return { notes, mismatches };
  };
}
