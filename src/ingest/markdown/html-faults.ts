import { cutShort } from '../cut-short.ts';
import { type Fault, warning } from '../fault.ts';

const remedy = 'Write it as Markdown; of a web page, `npm run add -- FILE` makes an article.';

export const htmlTag = (name: string): Fault =>
  warning('markdown-html', `The HTML tag <${cutShort(name)}> is left out; the words around it are shown.`, remedy);

export const htmlSilent = (name: string): Fault =>
  warning('markdown-html', `The HTML <${name}> is left out, with all that stands in it.`, remedy);

export const tooManySigns = (): Fault =>
  warning(
    'markdown-dense',
    'From this line on, the file holds more signs of Markdown than an article does; it is read as plain text.',
    'Take out the signs, or name the file .txt.',
  );
