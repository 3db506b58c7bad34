import { preview } from 'astro';
import { root } from './builds.ts';

/** Serves a built folder with Astro's own preview server, in this process, at a port that is free. */
export async function serveSite(dir: string, base = '/'): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = await preview({ root, outDir: dir, base, server: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  return { address: `http://127.0.0.1:${server.port}`, stop: server.stop };
}
