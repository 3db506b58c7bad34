import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { dayInZone } from '../calendar/day-in-zone.ts';
import { Refusal } from '../model/refusal.ts';
import { type Element, htmlParagraphs } from './html-text.ts';
import type { Incoming } from './incoming.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

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
  const article = new Readability(parseHTML(html).document as unknown as Document).parse();
  const content = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document.body as unknown as Element;
  const title = facts.title?.value ?? article?.title?.trim() ?? null;
  const paragraphs = htmlParagraphs(content).filter(
    (text, at) => !(at === 0 && (text === title || headings.has(text))),
  );
  if (paragraphs.length < fewest)
    throw new Refusal(
      `${address ?? 'The page'} holds no article that can be made out. Copy its text into a .txt file and add that.`,
    );
  return {
    title: title === '' ? null : title,
    body: paragraphs.join('\n\n'),
    day: facts.date ? dayInZone(facts.date.value, zone) : null,
    author: facts.author?.value ?? (article?.byline?.trim().replace(/^by\s+/i, '') || null),
    publisher: facts.publisher?.value ?? null,
    address: facts.address?.value ?? address,
    used: usedOf(facts),
  };
}

const usedOf = (facts: PageFacts): readonly string[] =>
  Object.entries(facts).flatMap(([name, fact]) => (fact ? [`${name} from ${fact.from}`] : []));
