/**
 * `npm run publish-check`: refuses a built site that gives an address nobody can reach, or another than `SITE` and `BASE`
 * name, or that is not whole. It looks at what was built and not at the environment: what goes out counts, and `CI` is
 * set as well where a site is built only to be tested.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMark } from '../integrations/publishing/site-mark.ts';
import { Refusal } from '../model/refusal.ts';
import { settings } from '../settings.ts';
import { plural } from '../text/plural.ts';
import { noOptions } from './no-options.ts';
import { toldAddress } from './publishing/told-address.ts';
import { whyNotPublished } from './publishing/why-not-published.ts';

noOptions(process.argv.slice(2));
const { outDir: folder, site, base, siteIsExample } = settings;
const home = join(folder, 'index.html');
const written = readMark(folder);
const address = existsSync(home) ? toldAddress(readFileSync(home, 'utf8')) : null;
const has = (file: string): boolean => existsSync(join(folder, file));
const why = whyNotPublished({ folder, written, has, address }, siteIsExample ? null : site + base);
if (why !== null) throw new Refusal(why);
console.log(
  `The site in ${folder} can be published at ${address}: ${plural(written?.length ?? 0, 'file')}, all there.`,
);
