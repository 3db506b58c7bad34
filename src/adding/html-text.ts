/** What is read of an element: linkedom's and a browser's have it alike. */
export interface Element {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<Element>;
  querySelector(selector: string): Element | null;
}

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre', 'td', 'th', 'dt', 'dd']);
const left = new Set([
  'script',
  'style',
  'noscript',
  'figure',
  'figcaption',
  'aside',
  'nav',
  'form',
  'button',
  'svg',
  'iframe',
  'template',
  'footer',
]);

/** The paragraphs, headings and items of lists below an element, in order, each on one line. */
export function htmlParagraphs(element: Element): readonly string[] {
  if (left.has(element.localName)) return [];
  const holdsBlocks = [...element.children].some(
    (child) => isBlock(child) || child.querySelector([...blocks].join(',')) !== null,
  );
  if (holdsBlocks) return [...element.children].flatMap(htmlParagraphs);
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}

const isBlock = ({ localName }: Element): boolean => blocks.has(localName);
