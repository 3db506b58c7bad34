/**
 * The text of a file's bytes, byte order mark included, so that offsets into it are offsets into the file.
 * Null when the bytes are not UTF-8 or hold a NUL, which no text does.
 */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A character that no text needs and no feed may carry: controls but for tab and line ends, and noncharacters. */
export const forbidden = /(?![\t\r\n])[\p{Cc}\p{Noncharacter_Code_Point}]/u;
