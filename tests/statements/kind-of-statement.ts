import type { BuiltSite } from '../helpers/built-site.ts';
import type { Held } from './site-data.ts';

/** One kind of what pages say of stories. A statement is a line of its parts, the same from both sides. */
export interface KindOfStatement {
  readonly name: string;
  /** Whether pages show every one, or some of many: the clearest quotes, the first five tellings. */
  readonly shows: 'all' | 'some';
  readonly shown: (site: BuiltSite) => readonly string[];
  readonly held: (held: Held) => readonly string[];
}

/** The statement that the parts make; white space is as a page has it. */
export const statement = (...parts: readonly (string | number | boolean | null)[]): string =>
  parts
    .map((part) =>
      String(part ?? '–')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' | ');
