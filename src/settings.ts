import { resolve } from 'node:path';
import { dayInZone } from './calendar/day-in-zone.ts';
import type { IsoDay } from './model/date.ts';
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
  /** Whether nobody named it: an address then that can belong to nobody. */
  readonly siteIsExample: boolean;
  /** Path the site lives under, `/` or `/saga/`: with a slash at both ends. */
  readonly base: string;
  /** The moment that a build takes for now, in milliseconds since 1970; null for the clock's. */
  readonly now: number | null;
}

/** Example address, used until the owner of a copy sets `SITE`. `.example` can belong to nobody (RFC 2606). */
const exampleSite = 'https://saga.example';

/**
 * @throws Refusal when `SITE` is not an http(s) address or carries a path, when `BASE` holds what an address may not, and
 * when `MAX_STORY_BYTES` or `SOURCE_DATE_EPOCH` is no number; the message names the remedy.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    calledFrom: resolve(given('INIT_CWD') ?? '.'),
    seedsDir: resolve(given('SEEDS_DIR') ?? 'seeds'),
    maxStoryBytes: wholeNumber('MAX_STORY_BYTES', given('MAX_STORY_BYTES') ?? '2000000'),
    outDir: resolve(given('OUT_DIR') ?? 'dist'),
    site: siteAddress(given('SITE') ?? exampleSite),
    siteIsExample: given('SITE') === undefined,
    base: withSlashes(given('BASE') ?? '/'),
    now: moment(given('SOURCE_DATE_EPOCH')),
  };
}

function wholeNumber(name: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new Refusal(`${name} is "${value}", which is no number of bytes. Write it in digits, such as 2000000.`);
  return Number(value);
}

/** As https://reproducible-builds.org/specs/source-date-epoch/ has it: seconds since 1970, up to the year 5138. */
function moment(seconds: string | undefined): number | null {
  if (seconds === undefined) return null;
  if (!/^\d{1,11}$/.test(seconds))
    throw new Refusal(
      `SOURCE_DATE_EPOCH is "${seconds}", which is no number of seconds since 1970. Write it in digits, such as 1767225600, or leave it out.`,
    );
  return Number(seconds) * 1000;
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

/** The day it is in a zone such as `Europe/London`: by `SOURCE_DATE_EPOCH`, else by the clock at the time of the call. */
export function today(zone: string): IsoDay {
  const day = dayInZone(new Date(settings.now ?? Date.now()).toISOString(), zone);
  if (!day) throw new Error(`No day is known in ${zone}.`);
  return day;
}
