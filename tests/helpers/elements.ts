import { DomUtils, type parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Every element of that name in document order, whatever the depth; `*` is all. */
export const elements = (document: Document | Element, name: string): readonly Element[] =>
  DomUtils.getElementsByTagName(name, 'children' in document ? document.children : []);

/** Its words, white space collapsed, character references read. */
export const words = (element: Element): string => DomUtils.textContent(element).replace(/\s+/g, ' ').trim();

/** `<link rel="x">` elements whose rel holds that word. */
export const links = (document: Document, rel: string): readonly Element[] =>
  elements(document, 'link').filter((link) => (link.attribs.rel ?? '').split(/\s+/).includes(rel));

/** Contents of the `<meta>` elements that carry that name, property or http-equiv. */
export const metas = (document: Document, name: string): readonly string[] =>
  elements(document, 'meta')
    .filter(({ attribs }) => [attribs.name, attribs.property, attribs['http-equiv']].includes(name))
    .map(({ attribs }) => attribs.content ?? '');
