import { resolve } from 'node:path';

/** What the environment may choose about a build. This is the only file that reads it. */
export interface Settings {
  /** Absolute path of the folder of articles. */
  readonly seedsDir: string;
  /** Absolute path of the folder the site is written to. */
  readonly outDir: string;
  /** Public address of the site's host, without a path. */
  readonly site: string;
  /** Path the site lives under, `/` or `/saga/`: with a slash at both ends. */
  readonly base: string;
}

/** Example address, used until the owner of a copy sets `SITE`. `.example` can belong to nobody (RFC 2606). */
const exampleSite = 'https://saga.example';

/** @throws Error when `SITE` is not an http(s) address or carries a path; the message names the remedy. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    seedsDir: resolve(given('SEEDS_DIR') ?? 'seeds'),
    outDir: resolve(given('OUT_DIR') ?? 'dist'),
    site: siteAddress(given('SITE') ?? exampleSite),
    base: withSlashes(given('BASE') ?? '/'),
  };
}

function siteAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `SITE is "${value}", which is not the address of a host. ` +
        'Write it as https://news.example, and put a path such as /saga/ into BASE.',
    );
  return url.origin;
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

export const settings: Settings = readSettings(process.env);
