/** What opens a quote or an item of a list, several to a line. */
const openers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/;
const opener = /[>+*-]|\d+/g;
/** What may make a heading of the lines above it. */
const underline = /^[ \t>]*(?:=|-(?![ \t]+\S))/;
/** Signs that the parser looks for partners of. */
const paired = /[[\]<*_~`]/g;
/**
 * What no article goes beyond, and what takes the parser the square of its number: openers of one line; further openers of
 * all lines; quotes and lists that begin anew; lines that may stand below a heading; signs between two blank lines or items
 * of a list, of which a thousand take a twentieth of a second at worst.
 */
const most = { openers: 16, further: 3000, begun: 500, underlines: 200, signs: 1000 };

/** The offset from which on a text holds more signs of Markdown than anybody writes; null where it does not. */
export function tooDense(text: string): number | null {
  const found = { openers: 0, further: 0, begun: 0, underlines: 0, signs: 0 };
  let isOpen = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    found.openers = openers.exec(line)?.[0].match(opener)?.length ?? 0;
    found.further += Math.max(0, found.openers - 1);
    if (/\S/.test(line)) {
      found.begun += found.openers > 0 && !isOpen ? 1 : 0;
      isOpen = found.openers > 0;
    }
    found.underlines += underline.test(line) ? 1 : 0;
    if (/^\s*(?:$|[-+*]\s+\S)/.test(line)) found.signs = 0;
    found.signs += line.match(paired)?.length ?? 0;
    if (Object.entries(most).some(([kind, limit]) => found[kind as keyof typeof most] > limit)) return index;
  }
  return null;
}
