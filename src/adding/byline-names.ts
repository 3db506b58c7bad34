import { isByline, isNames } from '../ingest/furniture/byline.ts';

/** The names in a line that is a byline and nothing else, "By A. Writer"; null in any other. */
export function bylineNames(line: string): string | null {
  const [, names = ''] = /^by:?\s+(.+)$/iu.exec(line) ?? [];
  return isByline(line) && isNames(names) ? names : null;
}
