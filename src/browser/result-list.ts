import type { Found, FoundSentence } from './found-sentences.ts';

/** The list of what was found. */
export interface ResultList {
  readonly clear: () => void;
  readonly show: (all: readonly Found[]) => void;
  /** Adds to the end, and gives the focus to the first that is new. */
  readonly add: (all: readonly Found[]) => void;
}

/** Fills a list from the page’s own template of a result, so that its marks and its style are the page’s. */
export function resultList(list: HTMLElement, template: HTMLTemplateElement): ResultList {
  const clear = (): void => list.replaceChildren();
  const append = (all: readonly Found[]): readonly Element[] => {
    const made = all.map((found) => item(template, found));
    list.append(...made);
    return made;
  };
  return {
    clear,
    show: (all) => {
      clear();
      append(all);
    },
    add: (all) => append(all)[0]?.querySelector('a')?.focus(),
  };
}

/** @throws Error when the template has no element. */
function item(template: HTMLTemplateElement, found: Found): Element {
  const made = template.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof Element)) throw new Error('The template of a result is empty.');
  const part = (name: string): Element | null => made.querySelector(`.${name}`);
  part('when')?.append(found.date);
  if (found.publisher === null) part('by')?.remove();
  else part('publisher')?.append(found.publisher);
  const heading = document.createElement('h2');
  heading.append(link(found.path, found.headline));
  part('headline')?.append(heading);
  const quote = part('found');
  const quotes = found.sentences.map((sentence) => {
    const own = quote?.cloneNode(false);
    own?.appendChild(paragraph(sentence));
    return own;
  });
  quote?.replaceWith(...quotes.filter((own) => own !== undefined));
  return made;
}

function link(path: string, ...content: readonly (string | Node)[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = path;
  made.append(...content);
  return made;
}

/** A sentence as a link to its place, with what was found in it marked. */
function paragraph({ path, words }: FoundSentence): HTMLParagraphElement {
  const made = document.createElement('p');
  const content = words.flatMap(({ text, isFound }, index) => [
    ...(index > 0 ? [' '] : []),
    isFound ? marked(text) : text,
  ]);
  const quoted = link(path, ...content);
  quoted.className = 'quoted';
  made.append(quoted);
  return made;
}

function marked(text: string): HTMLElement {
  const made = document.createElement('mark');
  made.append(text);
  return made;
}
