import { parseHTML } from 'linkedom';
import { convertToHtml } from 'mammoth';
import { Refusal } from '../model/refusal.ts';
import { type Element, htmlParagraphs } from './html-text.ts';
import type { Incoming } from './incoming.ts';

/**
 * The text of a Word document: its paragraphs and headings. It says neither its date nor its publisher.
 * @throws Refusal when it is no document of that kind, or an empty one.
 */
export async function fromDocx(bytes: Uint8Array, name: string): Promise<Incoming> {
  const html = await convertToHtml({ buffer: Buffer.from(bytes) }).then(
    ({ value }) => value,
    (error: unknown) => {
      throw new Refusal(`"${name}" is no Word document that can be read. Save it as .docx or as plain text.`, {
        cause: error,
      });
    },
  );
  const body = parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Element;
  const [first, ...paragraphs] = htmlParagraphs(body);
  if (first === undefined) throw new Refusal(`"${name}" has no text in it.`);
  const isTitle = first.length <= 150 && !/[.!?]$/.test(first) && paragraphs.length > 0;
  return {
    title: isTitle ? first : null,
    body: (isTitle ? paragraphs : [first, ...paragraphs]).join('\n\n'),
    day: null,
    author: null,
    publisher: null,
    address: null,
    used: isTitle ? ['title from its first line'] : [],
  };
}
