import { buildSite } from './build-site.ts';
import { plain } from './builds.ts';
import { serveSite } from './serve-site.ts';

/** Runs once before the browser tests: builds the site, serves it, and tells the workers where. Returns how to stop. */
export default async function serveForBrowser(): Promise<() => Promise<void>> {
  buildSite(plain);
  const { address, stop } = await serveSite(plain.dir);
  process.env.TEST_SITE_ADDRESS = address;
  return stop;
}
