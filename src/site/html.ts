/** Text as HTML has it, inside an element or an attribute in double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element of HTML that is made already. */
export const element = (tag: string, inner: string): string => `<${tag}>${inner}</${tag}>`;

/** A link with the words shown. */
export const link = (address: string, words: string): string => `<a href="${escaped(address)}">${escaped(words)}</a>`;
