/**
 * `npm start` (with `--build`) and `npm run preview`: serves the built site in the foreground until Ctrl-C.
 *
 * The server runs in this very process through Astro's own API. The command `astro preview` would detach itself under
 * some environment variables and keep a lock file; a server that lives in our process can do neither, on any system.
 */
import { existsSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import { repairSite } from '../integrations/publishing/repair-site.ts';
import { Refusal } from '../model/refusal.ts';
import { settings } from '../settings.ts';
import { buildApart } from './build-apart.ts';
import { stayInForeground } from './foreground.ts';
import { listening } from './listening.ts';
import { serverOptions } from './server-options.ts';
import { wellFormedAddress } from './well-formed-address.ts';
import { withSlash } from './with-slash.ts';

const args = process.argv.slice(2);
const server = serverOptions(args);
stayInForeground();

const code = args.includes('--build') ? await buildApart() : 0;
if (code !== 0) process.exit(code);
await repairSite(settings.outDir);
if (!existsSync(join(settings.outDir, 'index.html')))
  throw new Refusal(
    `There is no site in "${settings.outDir}" yet. Build it with "npm run build", or with "npm start".`,
  );
const running = await listening(() => preview({ server }));
// Astro's server answers 500 to an address that it cannot decode, so it never sees one.
if ('server' in running && running.server instanceof Server) {
  const { server } = running;
  const answers = server.listeners('request');
  server.removeAllListeners('request').on('request', (request, response) => {
    request.url = wellFormedAddress(request.url ?? '/');
    const elsewhere = withSlash(request.url, settings.base);
    // Not for good: a browser would remember it of this port, whatever is served there next.
    if (elsewhere !== null) response.writeHead(302, { Location: elsewhere }).end();
    else for (const answer of answers) answer.call(server, request, response);
  });
}
