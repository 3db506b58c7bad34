import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../helpers/builds.ts';

/** The saga that a walk builds: a file beside its articles, in a folder of its own. */
export const sagaBeside = (articles: string): string => join(dirname(articles), 'saga-code/saga.ts');

/** Writes it: the project's own with another strapline, and these lines of code in its beat. */
export function writeSaga(file: string, strapline: string, beat: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const own = relative(dirname(file), join(root, 'src/saga/saga.ts'));
  writeFileSync(
    file,
    `import { saga as own } from '${own}';
export const saga = { ...own, strapline: ${JSON.stringify(strapline)}, beat: { ...own.beat, ${beat} } };
`,
  );
}
