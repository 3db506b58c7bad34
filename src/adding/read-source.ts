import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { isArticleName } from '../ingest/folder/is-article-name.ts';
import { Refusal } from '../model/refusal.ts';
import { charsetIn, decodedText } from './decoded-text.ts';
import type { FeedItem } from './feed-item.ts';
import { type Fetched, fetchBody, type Limits, usualLimits } from './fetch-body.ts';
import { fromDocx } from './from-docx.ts';
import { fromFeed, isFeed } from './from-feed.ts';
import { fromHtml } from './from-html.ts';
import { fromTags } from './from-tags.ts';
import type { Incoming } from './incoming.ts';

/** What a source holds: an article to be put into a seed, a seed that is one already, or the items of a feed. */
export type Source = (
  | { readonly kind: 'article'; readonly article: Incoming }
  | { readonly kind: 'seed'; readonly name: string; readonly text: string }
  | { readonly kind: 'feed'; readonly items: readonly FeedItem[] }
) & {
  /** What whoever adds it should know. */
  readonly notices: readonly string[];
};

/**
 * Reads a file or a web address.
 * @param zone in which its date is a day
 * @throws Refusal when it is not there, or nothing that an article can be made of.
 */
export async function readSource(given: string, zone: string, limits: Limits = usualLimits): Promise<Source> {
  if (/^https?:\/\//i.test(given)) return fromWeb(await fetchBody(given, limits), zone);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(given))
    throw new Refusal(
      `"${given}" is neither a file nor an address on the web. Write it as https://news.example/article.`,
    );
  return fromFile(given, zone, limits);
}

function fromWeb({ address, type, charset, bytes }: Fetched, zone: string): Source {
  const { text, notices } = decodedText(bytes, charset ?? charsetIn(bytes), address, /html|xml/.test(type));
  if (isFeed(text)) return { kind: 'feed', items: fromFeed(text, zone), notices };
  if (/html|^$/.test(type) && isHtml(text)) return { kind: 'article', article: fromHtml(text, address, zone), notices };
  if (type === 'text/plain' || type === 'text/markdown')
    return {
      kind: 'article',
      notices,
      article: {
        title: null,
        body: text.trim(),
        format: type === 'text/plain' ? 'text' : 'markdown',
        date: null,
        author: null,
        publisher: null,
        address,
        used: [],
        notices: [],
      },
    };
  throw new Refusal(
    `${address} is of the type "${type || 'none'}", which is no page, text or feed. Give the address of the article’s page.`,
  );
}

async function fromFile(path: string, zone: string, { bytes: most }: Limits): Promise<Source> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT'
        ? 'is not there'
        : error.code === 'EISDIR'
          ? 'is a folder'
          : `cannot be read (${error.code})`;
    throw new Refusal(`The file "${path}" ${why}. Name another one.`, { cause: error });
  });
  const name = basename(path);
  const ending = extname(name).toLowerCase();
  if (bytes.length > most) throw new Refusal(`"${name}" is larger than ${most / 1_000_000} MB, which no article is.`);
  if (bytes.length === 0)
    throw new Refusal(`"${name}" is empty. Paste the article into it, save it, and add it again.`);
  if (ending === '.docx') return { kind: 'article', article: await fromDocx(bytes, name), notices: [] };
  if (isPacked(bytes)) throw noArticle(name);
  const isPage = /^\.(?:x?html?)$/.test(ending);
  const { text, notices } = decodedText(bytes, charsetIn(bytes), name, isPage);
  if (isFeed(text)) return { kind: 'feed', items: fromFeed(text, zone), notices };
  if (isPage || isHtml(text)) return { kind: 'article', article: fromHtml(text, null, zone), notices };
  if (/^\.(?:md|markdown)$/.test(ending)) return seed(name.replace(/\.[a-z]+$/i, '.md'), text, notices);
  if (!/^(?:\.te?xt)?$/.test(ending)) throw noArticle(name);
  const stem = basename(name, extname(name));
  const untagged = fromTags(text);
  return untagged === null ? seed(`${stem}.txt`, text, notices) : seed(`${stem}.md`, untagged, notices);
}

function seed(name: string, text: string, notices: readonly string[]): Source {
  if (!isArticleName(name)) throw new Refusal(`"${name}" is the name of no article. Give the file another one.`);
  return { kind: 'seed', name, text, notices };
}

/** Whether a file is an archive, as tables and slides are, a PDF, or no text at all; UTF-16 tells itself by its mark. */
function isPacked(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return start === 'PK\u0003\u0004' || start === '%PDF' || (bytes.includes(0) && !/^(?:\xff\xfe|\xfe\xff)/.test(start));
}

const noArticle = (name: string): Refusal =>
  new Refusal(
    `"${name}" is no text (.txt or .md), web page, feed or Word document (.docx): copy the article’s text into a .txt file and add that.`,
  );

const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main)\b/i.test(
    text.slice(0, 4000),
  );
