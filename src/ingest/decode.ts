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

/** A character that no feed may carry: XML 1.0 allows of the control characters tab and line ends alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
export const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
