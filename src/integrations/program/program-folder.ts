import { join } from 'node:path';

/** What a kept program consists of, below the cache. */
export const programFolder = (cache: string) => {
  const folder = join(cache, 'program');
  return {
    folder,
    /** The modules that Astro made of the pages. */
    modules: join(folder, 'modules'),
    /** Files of the site that no page makes: fonts, scripts, what lies in `public`. */
    assets: join(folder, 'assets'),
    about: join(folder, 'about.json'),
  };
};

/** What is remembered about a program beside its modules. */
export interface AboutProgram {
  /** Of all the code and settings it was made from. */
  readonly key: string;
  /** Name of the module that is loaded. */
  readonly entry: string;
  /** The style sheets of each page, by the key under which Astro asks for them. */
  readonly styles: readonly (readonly [page: string, styles: unknown])[];
}
