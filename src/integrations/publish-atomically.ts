import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Refusal } from '../model/refusal.ts';
import { printable } from '../text/printable.ts';
import { errorCode } from './publishing/error-code.ts';
import { lockCache, lockTarget } from './publishing/lock.ts';
import { onLeaving } from './publishing/on-leaving.ts';
import { outputFolder } from './publishing/output-folder.ts';
import { beside } from './publishing/places.ts';
import { publish } from './publishing/publish.ts';
import { refuseStrangers } from './publishing/refuse-strangers.ts';
import { removeEmptyFolders } from './publishing/remove-empty-folders.ts';
import { repair } from './publishing/repair.ts';
import { runAll } from './publishing/run-all.ts';
import { writeMark } from './publishing/site-mark.ts';
import { makeWorkFolder, removeWorkFolder, workFolders } from './publishing/work-folder.ts';

/** What the system says where there is no room; of a copied folder it only says that it could not be written (EIO). */
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/** What publishes a site, and where. */
export interface PublishAtomically extends AstroIntegration {
  /** Absolute path of the site that is published, once Astro has been configured. */
  readonly site: () => string;
}

/**
 * Lets a build write into a folder of its own and puts the site in its place only when the whole build has succeeded,
 * so that there is one whole site at every moment. Must stand last in the list of integrations.
 * @param published called when the new site stands in its place, while no other build is at work there.
 */
export function publishAtomically({
  seeds,
  published = () => {},
}: {
  readonly seeds: string;
  readonly published?: () => void;
}): PublishAtomically {
  let target = '';
  let leave = (): void => {};
  return {
    name: 'publish-atomically',
    site: () => target,
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const cache = fileURLToPath(config.cacheDir);
        target = outputFolder(fileURLToPath(config.outDir), { root: fileURLToPath(config.root), seeds, cache });

        const undo: (() => void)[] = [];
        leave = onLeaving(() => {
          for (const act of undo.toReversed()) act();
        });
        undo.push(await lockCache(cache));
        undo.push(await lockTarget(target));
        repair(target);
        refuseStrangers(target);

        // Within the project: Astro loads what it has bundled from there, and it needs the project’s packages.
        const place = { folder: cache, prefix: '' };
        for (const left of workFolders(place, 'staging')) removeWorkFolder(left);
        const staging = makeWorkFolder(place, 'staging');
        undo.push(() => removeWorkFolder(staging));
        updateConfig({ outDir: pathToFileURL(join(staging, 'site/')) });
      },
      'astro:build:done': ({ dir, logger }) => {
        const staged = fileURLToPath(dir);
        writeMark(staged, removeEmptyFolders(staged));
        refuseStrangers(target);
        try {
          runAll(publish(staged, target));
        } catch (error) {
          if (!noRoom.has(errorCode(error))) throw error;
          repair(target);
          throw new Refusal(
            `The site cannot be written to "${printable(target)}" (${errorCode(error)}). Make room there, or name a folder elsewhere with OUT_DIR.`,
            { cause: error },
          );
        }
        published();
        leave();
        logger.info(`The site stands in ${target}`);
        for (const left of workFolders(beside(target), 'publishing'))
          logger.warn(
            `"${left}" holds what is left of the old site: what came in at the last moment, or could not be removed. Look through it.`,
          );
      },
    },
  };
}
