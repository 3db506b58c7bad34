/** What opens a quote or an item of a list, several to a line. */
const openers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/;
const opener = /[>+*-]|\d+/g;
/** What may make a heading of the lines above it. */
const underline = /^[ \t>]*(?:=|-(?![ \t]+\S))/;
/** Signs that the parser looks for partners of. */
const paired = /[[\]<*_~`]/g;
/**
 * What no article goes beyond, and what takes the parser the square of its number: openers of one line; further openers of
 * all lines; lines that may stand below a heading; signs between two blank lines or items of a list, of which a thousand take a twentieth
 * of a second at worst.
 */
const most = { openers: 16, further: 3000, underlines: 200, signs: 1000 };

/** The offset from which on a text holds more signs of Markdown than anybody writes; null where it does not. */
export function tooDense(text: string): number | null {
  let [signs, further, underlines] = [0, 0, 0];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const opened = openers.exec(line)?.[0].match(opener)?.length ?? 0;
    further += Math.max(0, opened - 1);
    underlines += underline.test(line) ? 1 : 0;
    if (/^\s*(?:$|[-+*]\s+\S)/.test(line)) signs = 0;
    signs += line.match(paired)?.length ?? 0;
    if (opened > most.openers || further > most.further || underlines > most.underlines || signs > most.signs)
      return index;
  }
  return null;
}
