/** Something a page says of itself, and where it does. */
export interface PageFact {
  readonly value: string;
  readonly from: string;
}

/** What a page says of its article; null where it does not. */
export interface PageFacts {
  readonly title: PageFact | null;
  readonly date: PageFact | null;
  readonly author: PageFact | null;
  readonly publisher: PageFact | null;
  readonly address: PageFact | null;
}

/** As much of a document as is asked. */
interface Page {
  querySelectorAll(
    selector: string,
  ): Iterable<{ getAttribute(name: string): string | null; readonly textContent: string | null }>;
}

/** What a page says in JSON-LD, else in Open Graph and its like, else in its own elements. */
export function pageFacts(page: Page, address: string | null): PageFacts {
  const linked = linkedData(page);
  const meta = (name: string): string | null =>
    attribute(page, `meta[property="${name}"], meta[name="${name}"]`, 'content');
  const first = (...found: readonly (readonly [string | null, string])[]): PageFact | null => {
    const [value, from] = found.find(([text]) => text !== null && text.trim() !== '') ?? [null, ''];
    return value === null ? null : { value: value.replace(/\s+/g, ' ').trim(), from };
  };
  const canonical = attribute(page, 'link[rel="canonical"]', 'href');
  const full =
    canonical !== null && URL.canParse(canonical, address ?? undefined)
      ? new URL(canonical, address ?? undefined).href
      : null;
  return {
    title: first([linked.headline, 'JSON-LD'], [meta('og:title'), 'Open Graph'], [text(page, 'h1'), 'its heading']),
    date: first(
      [linked.datePublished, 'JSON-LD'],
      [meta('article:published_time'), 'Open Graph'],
      [meta('date') ?? meta('pubdate') ?? meta('dc.date'), 'a meta element'],
      [attribute(page, 'article time[datetime], time[pubdate], time[datetime]', 'datetime'), 'a time element'],
    ),
    author: first(
      [linked.author, 'JSON-LD'],
      [meta('author'), 'a meta element'],
      [notAnAddress(meta('article:author')), 'Open Graph'],
    ),
    publisher: first([linked.publisher, 'JSON-LD'], [meta('og:site_name'), 'Open Graph']),
    address: first([full, 'its canonical link'], [meta('og:url'), 'Open Graph']),
  };
}

const attribute = (page: Page, selector: string, name: string): string | null => {
  for (const element of page.querySelectorAll(selector)) return element.getAttribute(name);
  return null;
};

const text = (page: Page, selector: string): string | null => {
  for (const element of page.querySelectorAll(selector)) return element.textContent;
  return null;
};

const notAnAddress = (value: string | null): string | null => (value !== null && /^https?:/.test(value) ? null : value);

type Linked = Readonly<Record<'headline' | 'datePublished' | 'author' | 'publisher', string | null>>;

/** What the first article among the linked data of a page says; what is no JSON says nothing. */
function linkedData(page: Page): Linked {
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(textContent ?? ''));
    if (article)
      return {
        headline: nameOf(article.headline),
        datePublished: nameOf(article.datePublished),
        author: nameOf(article.author),
        publisher: nameOf(article.publisher),
      };
  }
  return { headline: null, datePublished: null, author: null, publisher: null };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Pages hold much that only calls itself JSON; the next source is asked.
    return null;
  }
}

function articleIn(data: unknown): Record<string, unknown> | null {
  if (Array.isArray(data)) return data.map(articleIn).find((found) => found !== null) ?? null;
  if (typeof data !== 'object' || data === null) return null;
  const found = data as Record<string, unknown>;
  const types = [found['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))) return found;
  return articleIn(found['@graph'] ?? null);
}

/** A name, of whatever has one: text, `{name}`, or several, joined. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  return typeof value === 'object' && value !== null ? nameOf((value as Record<string, unknown>).name ?? null) : null;
}
