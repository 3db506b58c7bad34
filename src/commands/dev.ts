/**
 * `npm run dev`: the site as it is being edited, in the foreground until Ctrl-C; a changed seed shows without a restart.
 * The server runs in this very process, for the reason given in `serve.ts`.
 */
import { dev } from 'astro';
import { seedFolder } from '../ingest/folder/seed-folder.ts';
import { settings } from '../settings.ts';
import { stayInForeground } from './foreground.ts';
import { listening } from './listening.ts';
import { serverOptions } from './server-options.ts';

const server = serverOptions(process.argv.slice(2));
// Before Astro says anything, so that a folder that is not there is refused in one sentence.
await seedFolder(settings.seedsDir, settings.maxStoryBytes);
stayInForeground();

// Astro would ask the package registry for a newer version of itself; ours is pinned.
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
await listening(() => dev({ server }));
