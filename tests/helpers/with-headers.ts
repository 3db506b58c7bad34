import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { plain } from './builds.ts';
import { cloudflare } from './host-headers.ts';

/** Lets the site under test answer in a browser with the headers that its `_headers` asks a host for. */
export async function withHeaders(context: BrowserContext, baseURL = ''): Promise<void> {
  const sent = cloudflare(readFileSync(join(plain.dir, '_headers'), 'utf8'));
  await context.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), ...sent(new URL(route.request().url()).pathname) };
    await route.fulfill({ response, headers });
  });
}
