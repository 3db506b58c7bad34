import { resolve } from 'node:path';
import { Refusal } from './model/refusal.ts';

/** What the environment may choose about a build. This is the only file that reads it. */
export interface Settings {
  /** Absolute path of the folder in which npm was called: it runs us in the project’s own. */
  readonly calledFrom: string;
  /** Absolute path of the folder of articles. */
  readonly seedsDir: string;
  /** Bytes above which a file is no article. */
  readonly maxStoryBytes: number;
  /** Absolute path of the folder the site is written to. */
  readonly outDir: string;
  /** Public address of the site's host, without a path. */
  readonly site: string;
  /** Path the site lives under, `/` or `/saga/`: with a slash at both ends. */
  readonly base: string;
}

/** Example address, used until the owner of a copy sets `SITE`. `.example` can belong to nobody (RFC 2606). */
const exampleSite = 'https://saga.example';

/**
 * @throws Refusal when `SITE` is not an http(s) address or carries a path, when `BASE` holds what an address may not, and
 * when `MAX_STORY_BYTES` is no number; the message names the remedy.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    calledFrom: resolve(given('INIT_CWD') ?? '.'),
    seedsDir: resolve(given('SEEDS_DIR') ?? 'seeds'),
    maxStoryBytes: wholeNumber('MAX_STORY_BYTES', given('MAX_STORY_BYTES') ?? '2000000'),
    outDir: resolve(given('OUT_DIR') ?? 'dist'),
    site: siteAddress(given('SITE') ?? exampleSite),
    base: withSlashes(given('BASE') ?? '/'),
  };
}

function wholeNumber(name: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new Refusal(`${name} is "${value}", which is no number of bytes. Write it in digits, such as 2000000.`);
  return Number(value);
}

function siteAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username ||
    url.password
  )
    throw new Refusal(
      `SITE is "${value}", which is not the address of a host. ` +
        'Write it as https://news.example, and put a path such as /saga/ into BASE.',
    );
  return url.origin;
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  // An empty segment, "." and ".." are no names: a host or a browser would take them away.
  const isName = (segment: string): boolean => /^[\w.~-]+$/.test(segment) && !/^\.\.?$/.test(segment);
  if (inner !== '' && !inner.split('/').every(isName))
    throw new Refusal(
      `BASE is "${path}", which is not a path of an address. Write it as /saga/, in letters, digits and hyphens.`,
    );
  return inner === '' ? '/' : `/${inner}/`;
}

export const settings: Settings = readSettings(process.env);
