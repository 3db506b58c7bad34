import { Parser } from 'htmlparser2';

/** The address that a page says is its own; null when it says none. */
export function toldAddress(html: string): string | null {
  let address: string | null = null;
  const parser = new Parser({
    onopentag(name, { rel, href }) {
      if (name === 'link' && rel === 'canonical') address ??= href ?? null;
    },
  });
  parser.end(html);
  return address;
}
