/** As much of a page as is asked; linkedom's and a browser's have it alike. */
interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly localName: string;
  readonly textContent: string | null;
  querySelector(selector: string): PageElement | null;
  remove(): void;
}

/** What names or classes of elements call a notice about cookies, comments of readers, or what asks to sign up. */
const notices = ['cookie', 'consent', 'gdpr', 'newsletter', 'comments', 'disqus']
  .flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`])
  .join(',');

/** Takes out of a page what it calls a notice about cookies and the like, unless its article or a headline is in it. */
export function removeNotices(page: Page): void {
  for (const element of [...page.querySelectorAll(notices)])
    if (!['html', 'body', 'main', 'article'].includes(element.localName) && !element.querySelector('article, main, h1'))
      element.remove();
}
