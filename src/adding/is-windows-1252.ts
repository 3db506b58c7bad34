/** What English and its neighbours write beside ASCII: letters, quotation marks, dashes, currency, a bullet, a space. */
const usual = /[\p{L}‘’‚“”„«»‹›–—…•·£€¥¢\u00A0]/u;
/** "© 2025", "20°" */
const sign = /(?<![\p{L}])[©®°]/gu;
/** A capital of those behind a small letter, "JosŽ": what another encoding has for an accent or a quotation mark. */
const misread = /\p{Ll}(?=[^\p{ASCII}])\p{Lu}/u;
/** Two bytes and more that together are a character of UTF-8. */
const utf8 = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}/;
/** Of all letters at most: in Windows-1251 nearly every letter is such a byte. */
const share = 0.1;

/**
 * Whether bytes that are no UTF-8 can safely be read as Windows-1252: every one above ASCII is then something that a
 * European writes, few of the letters are such, and none of it is UTF-8 with a fault.
 */
export function isWindows1252(bytes: Uint8Array): boolean {
  if (utf8.test(Buffer.from(bytes).toString('latin1'))) return false;
  const text = new TextDecoder('windows-1252').decode(bytes).replace(sign, '');
  const high = text.match(/[^\p{ASCII}]/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    high.every((character) => usual.test(character)) &&
    !misread.test(text) &&
    high.filter((character) => /\p{L}/u.test(character)).length <= letters * share
  );
}
