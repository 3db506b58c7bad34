/**
 * The text of a file's bytes, byte order mark included: UTF-16 where such a mark says so, else UTF-8.
 * Null when the bytes are not what they are taken for, or the text holds a NUL, which no text does.
 */
export function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A character that no text needs and no feed may carry: controls but for tab and line ends, and noncharacters. */
export const forbidden = /(?![\t\r\n])[\p{Cc}\p{Noncharacter_Code_Point}]/u;
