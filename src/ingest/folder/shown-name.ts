import { isUtf8 } from 'node:buffer';

/** The name of a file as text; a byte that is no UTF-8 is written as its code, `\xff`. */
export function shownName(name: Uint8Array): string {
  if (isUtf8(name)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(name);
  // A character has four bytes at most.
  const character = [1, 2, 3, 4].map((length) => name.subarray(0, length)).find((bytes) => isUtf8(bytes));
  const shown = character ? shownName(character) : `\\x${name[0]?.toString(16).padStart(2, '0')}`;
  return shown + shownName(name.subarray(character?.length ?? 1));
}
