/** `npm run -s nginx`: prints how nginx serves the site of `OUT_DIR` at `SITE` and `BASE`. */
import { Refusal } from '../model/refusal.ts';
import { settings } from '../settings.ts';
import { nginxBlock } from '../site/nginx-block.ts';
import { noOptions } from './no-options.ts';

noOptions(process.argv.slice(2));
const { site, siteIsExample, base, outDir: folder } = settings;
if (siteIsExample) throw new Refusal('SITE is not set. Name the host that nginx answers for, as SITE=https://…');
// nginx reads a dollar sign as the beginning of a variable, and has no way to write one.
if (folder.includes('$'))
  throw new Refusal(`nginx can serve no folder with "$" in its name, such as "${folder}". Name another with OUT_DIR.`);
process.stdout.write(nginxBlock({ host: new URL(site).hostname, base, folder }));
