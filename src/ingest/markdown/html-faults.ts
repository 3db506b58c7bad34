import { cutShort } from '../faults/cut-short.ts';
import { type Fault, warning } from '../faults/fault.ts';

const remedy = 'Write it as Markdown; of a web page, `npm run add -- FILE` makes an article.';

export const htmlRule = 'markdown-html';

export const htmlTag = (name: string): Fault =>
  warning(htmlRule, `The HTML tag <${cutShort(name)}> is left out; the words around it are shown.`, remedy);

export const htmlSilent = (name: string): Fault =>
  warning(htmlRule, `The HTML <${name}> is left out, with all that stands in it.`, remedy);

/** All that is left out of one file, told by the first of it. */
export const htmlInAll = (first: Fault, others: number, silent: boolean): Fault => ({
  ...first,
  found: `${first.found} So ${others === 1 ? 'is 1 more tag' : `are ${others} more tags`} in the file${silent ? ', some with all that stands in them' : ''}.`,
});

export const tooManySigns = (): Fault =>
  warning(
    'markdown-dense',
    'From this line on, the file holds more signs of Markdown than an article does; it is read as plain text.',
    'Take out the signs, or name the file .txt.',
  );
