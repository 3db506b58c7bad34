import { Refusal } from '../model/refusal.ts';
import { isWindows1252 } from './is-windows-1252.ts';

/** The text of some bytes, and what whoever adds it should know of that. */
export interface DecodedText {
  readonly text: string;
  readonly notices: readonly string[];
}

/**
 * The text of bytes that say how they are encoded, by their mark, else by `charset`, else UTF-8. What is none is taken for
 * Windows-1252 where nothing speaks against it, which a notice tells.
 * @param isPage whether stray bytes may stand in it, as in what is around an article
 * @throws Refusal when it cannot be told what the bytes mean
 */
export function decodedText(bytes: Uint8Array, charset: string | null, name: string, isPage: boolean): DecodedText {
  const encoding = byMark(bytes) ?? charset ?? 'utf-8';
  const decoder = decoderOf(encoding);
  if (decoder.encoding !== 'utf-8') return { text: decoder.decode(bytes), notices: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notices: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (isWindows1252(bytes))
      return {
        text: new TextDecoder('windows-1252').decode(bytes),
        notices: ['It is no UTF-8 and was read as Windows-1252: look at its quotation marks and accents.'],
      };
    if (isPage && decoder.decode(bytes).match(/[\u0080-\uFFFC]/u)) return { text: decoder.decode(bytes), notices: [] };
    throw new Refusal(
      `"${name}" is not UTF-8 text, nor UTF-16 with a byte order mark, nor surely Windows-1252. Save it as UTF-8 and add that.`,
      { cause: error },
    );
  }
}

/** What a page or a feed says of its own encoding, in its first bytes; null where it says nothing. */
export function charsetIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return (
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1] ??
    null
  );
}

function byMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    throw new Refusal(`The encoding "${encoding}" is not known. Save the text as UTF-8.`, { cause: error });
  }
}
