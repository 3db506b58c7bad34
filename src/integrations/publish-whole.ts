import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets a build write beside the output folder and takes that folder's place only when the whole build has succeeded,
 * so that a failed one leaves the last good site as it was. Must stand last in the list of integrations.
 */
export function publishWhole(): AstroIntegration {
  let target = '';
  return {
    name: 'publish-whole',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        const staging = `${target}.partial`;
        await rm(staging, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await mkdir(dirname(target), { recursive: true });
        await rm(target, { recursive: true, force: true });
        await rename(fileURLToPath(dir), target);
        logger.info(`The site stands in ${target}`);
      },
    },
  };
}
