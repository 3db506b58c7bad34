/**
 * `npm start` (with `--build`) and `npm run preview`: serves the built site in the foreground until Ctrl-C.
 *
 * The server runs in this very process through Astro's own API. The command `astro preview` would detach itself under
 * some environment variables and keep a lock file; a server that lives in our process can do neither, on any system.
 */
import { preview } from 'astro';
import { stayInForeground } from './foreground.ts';
import { runAstro } from './run-astro.ts';
import { serverOptions } from './server-options.ts';

const args = process.argv.slice(2);
const server = serverOptions(args);
stayInForeground();

const code = args.includes('--build') ? await runAstro(['build']) : 0;
if (code !== 0) process.exit(code);
await preview({ server });
