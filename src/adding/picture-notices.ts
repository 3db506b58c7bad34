import { parseHTML } from 'linkedom';
import { quoted } from '../text/quoted.ts';

/**
 * What to say of the pictures of an article, which a seed does not hold: how many there are, and the words below them or in
 * their place. Nothing where there are none.
 */
export function pictureNotices(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const pictures = [...document.querySelectorAll('figure, img')].filter(
    (element) => element.localName === 'figure' || !element.closest('figure'),
  );
  if (pictures.length === 0) return [];
  const words = new Set(pictures.map(wordsOf).filter((found) => found !== ''));
  const [subject, them] = pictures.length === 1 ? ['A picture is', 'it'] : [`${pictures.length} pictures are`, 'them'];
  const said = words.size === 0 ? '' : `; of ${them} the page says ${[...words].map(quoted).join(', ')}`;
  return [`${subject} left out, as a story holds words alone${said}.`];
}

function wordsOf(element: Element): string {
  const told = element.querySelector('figcaption')?.textContent?.trim() || altOf(element);
  return told.replace(/\s+/g, ' ').trim();
}

const altOf = (element: Element): string =>
  (element.localName === 'img' ? element : element.querySelector('img'))?.getAttribute('alt') ?? '';
