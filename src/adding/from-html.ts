import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Refusal } from '../model/refusal.ts';
import { htmlTree } from './html-tree.ts';
import type { Incoming } from './incoming.ts';
import { dateNotices, incomingDate } from './incoming-date.ts';
import { markdownOf } from './markdown-of.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { pictureNotices } from './picture-notices.ts';
import { removeNotices } from './remove-notices.ts';
import { wordsOf } from './words-of.ts';

/** Paragraphs below which a page holds no article. */
const fewest = 2;

/**
 * The article of a web page, without what stands round it; nothing in the page is run.
 * @param zone in which its date is a day
 * @throws Refusal when no article can be made out.
 */
export function fromHtml(html: string, address: string | null, zone: string): Incoming {
  const { document } = parseHTML(html);
  const facts = pageFacts(document, address);
  const headings = new Set(
    [...document.querySelectorAll('h1')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
  // Readability takes the document apart: it gets one of its own.
  const { document: own } = parseHTML(html);
  removeNotices(own);
  const article = new Readability(own as unknown as Document).parse();
  const at = facts.address?.value ?? address;
  const title = facts.title?.value ?? article?.title?.trim() ?? null;
  const { children } = htmlTree(article?.content ?? '', at);
  const first = children[0] ? wordsOf(children[0]) : '';
  const body = children.slice(first === title || headings.has(first) ? 1 : 0);
  if (body.length < fewest)
    throw new Refusal(
      `${address ?? 'The page'} holds no article that can be made out. Copy its text into a .txt file and add that.`,
    );
  const date = facts.date && incomingDate(facts.date.value, zone);
  return {
    title: title === '' ? null : title,
    body: markdownOf({ type: 'root', children: body }),
    format: 'markdown',
    date,
    author: facts.author?.value ?? (article?.byline?.trim().replace(/^by\s+/i, '') || null),
    publisher: facts.publisher?.value ?? null,
    address: at,
    used: usedOf(facts),
    notices: [...dateNotices('page', facts.date?.value ?? null, date), ...pictureNotices(article?.content ?? '')],
  };
}

const usedOf = (facts: PageFacts): readonly string[] =>
  Object.entries(facts).flatMap(([name, fact]) => (fact ? [`${name} from ${fact.from}`] : []));
