import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../site/headers-file.ts';

/**
 * Writes what hosts shall send beside the files: at the end of the build, when all folders are there.
 * @param base with a slash at both ends
 */
export function stateHeaders({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'state-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
        const names = folders.map(({ name }) => name);
        await writeFile(join(root, '_headers'), headersFile(base, names));
      },
    },
  };
}
