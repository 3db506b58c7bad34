import { convertToHtml } from 'mammoth';
import { Refusal } from '../model/refusal.ts';
import { bylineNames } from './byline-names.ts';
import { htmlTree } from './html-tree.ts';
import type { Incoming } from './incoming.ts';
import { markdownOf } from './markdown-of.ts';
import { pictureNotices } from './picture-notices.ts';
import { wordsOf } from './words-of.ts';

/** Lists as Word numbers them, then its style for their items where a document does not say of which list. */
const lists = [
  ...['ul', 'ol'].flatMap((list) =>
    [1, 2, 3, 4, 5].map((level) => {
      const kind = list === 'ul' ? 'unordered' : 'ordered';
      return `p:${kind}-list(${level}) => ${'ul|ol > li > '.repeat(level - 1)}${list} > li:fresh`;
    }),
  ),
  'p.ListParagraph => ul > li:fresh',
];

/**
 * The text of a Word document, its first line as the title where that is no sentence, and a byline below it as its author.
 * It says neither its date nor its publisher.
 * @throws Refusal when it is no document of that kind, or an empty one.
 */
export async function fromDocx(bytes: Uint8Array, name: string): Promise<Incoming> {
  const html = await convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: lists }).then(
    ({ value }) => value,
    (error: unknown) => {
      throw new Refusal(`"${name}" is no Word document that can be read. Save it as .docx or as plain text.`, {
        cause: error,
      });
    },
  );
  const { children } = htmlTree(html, null);
  const first = children[0] ? wordsOf(children[0]) : '';
  if (children.length === 0) throw new Refusal(`"${name}" has no text in it.`);
  const isTitle = first.length <= 150 && !/[.!?]$/.test(first) && children.length > 1;
  const below = children.slice(isTitle ? 1 : 0);
  const author = isTitle && below[0] && below.length > 1 ? bylineNames(wordsOf(below[0])) : null;
  return {
    title: isTitle ? first : null,
    body: markdownOf({ type: 'root', children: below.slice(author === null ? 0 : 1) }),
    format: 'markdown',
    date: null,
    author,
    publisher: null,
    address: null,
    used: [...(isTitle ? ['title from its first line'] : []), ...(author === null ? [] : ['author from its byline'])],
    notices: pictureNotices(html),
  };
}
