import { lookup as lookupName } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refusal } from '../model/refusal.ts';
import { isPrivateAddress } from './is-private-address.ts';

/** What an address answered. */
export interface Fetched {
  /** The address at the end of all redirects. */
  readonly address: string;
  /** In small letters without its parameters, `text/html`; empty when it is not told. */
  readonly type: string;
  /** As the answer tells it; null when it does not. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** What is allowed while fetching. */
export interface Limits {
  /** Bytes of the largest answer, unpacked. */
  readonly bytes: number;
  /** Milliseconds in which all must be there. */
  readonly time: number;
  readonly redirects: number;
  /** Whether addresses of this machine and its network may be asked: in tests alone. */
  readonly privately: boolean;
}

export const usualLimits: Limits = { bytes: 10_000_000, time: 20_000, redirects: 5, privately: false };

/**
 * Fetches a web address and follows its redirects.
 * @throws Refusal for an address that is no public one on the web, an answer that is none, too large or too late, and too
 * many redirects; each says which address and why.
 */
export async function fetchBody(address: string, limits: Limits = usualLimits): Promise<Fetched> {
  const late = AbortSignal.timeout(limits.time);
  let at = webAddress(address);
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const answer = await ask(at, limits, late);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      answer.destroy();
      at = webAddress(headers.location, at);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new Refusal(
        `${at.href} answers with ${statusCode} ${answer.statusMessage ?? ''}`.trim() +
          '. Open it in a browser, and save the page as a file if you can see it.',
      );
    }
    const [type = '', ...parameters] = (headers['content-type'] ?? '')
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const charset =
      parameters
        .find((part) => part.startsWith('charset='))
        ?.slice(8)
        .replaceAll('"', '') ?? null;
    return { address: at.href, type, charset, bytes: await bytesOf(answer, at, limits, late) };
  }
  throw new Refusal(`${address} redirects more than ${limits.redirects} times. Give the address it leads to.`);
}

function webAddress(written: string, base?: URL): URL {
  const url = URL.canParse(written, base) ? new URL(written, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Refusal(`"${written}" is no address on the web. Write it as https://news.example/article.`);
  return url;
}

function ask(url: URL, { privately, time }: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !privately && isPrivateAddress(host)) return Promise.reject(isPrivate(url));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Mozilla/5.0 (compatible; story-timeline)',
  };
  return new Promise((answered, failed) => {
    const sent = request(url, { headers, signal, lookup: publicLookup(url, privately) }, answered);
    sent.on('error', (error) => failed(whyUnanswered(error, url, time)));
    sent.end();
  });
}

/** Looks a name up, and refuses one that leads to a private address: what is asked is what was looked at. */
const publicLookup =
  (url: URL, privately: boolean): LookupFunction =>
  (name, options, done) =>
    lookupName(name, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map((one) => one.address);
      const isBad = !error && !privately && addresses.some(isPrivateAddress);
      done(isBad ? isPrivate(url) : error, found, family);
    });

const isPrivate = (url: URL): Refusal & NodeJS.ErrnoException =>
  new Refusal(
    `${url.href} leads to an address of this machine or its network, which is not asked. Save the page as a file and add that.`,
  );

function whyUnanswered(error: NodeJS.ErrnoException, { href }: URL, time: number): Error {
  if (error.name === 'Refusal') return error;
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new Refusal(`${href} has not answered within ${time / 1000} seconds. Try again later.`, { cause: error });
  if (error.code === 'ENOTFOUND')
    return new Refusal(`${href}: there is no such host. Mind the spelling.`, { cause: error });
  return new Refusal(`${href} cannot be reached (${error.code ?? error.message}). Try again later.`, { cause: error });
}

const unpackers = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

async function bytesOf(answer: IncomingMessage, url: URL, limits: Limits, late: AbortSignal): Promise<Uint8Array> {
  const packing = answer.headers['content-encoding'] as keyof typeof unpackers | undefined;
  const unpacked = packing && unpackers[packing] ? answer.pipe(unpackers[packing]()) : answer;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of unpacked) {
      size += part.length;
      if (size > limits.bytes) {
        answer.destroy();
        throw new Refusal(
          `${url.href} is larger than ${limits.bytes / 1_000_000} MB, which no article is. Save its text as a file and add that.`,
        );
      }
      parts.push(part);
    }
  } catch (error) {
    throw late.aborted || !(error instanceof Refusal)
      ? whyUnanswered(late.aborted ? late.reason : (error as Error), url, limits.time)
      : error;
  }
  return Buffer.concat(parts);
}
