import { fold } from '../text/fold.ts';
import type { Quoted } from './quoted.ts';

/** Numbers the quotes of one list, told one after the other, that say the same words elsewhere. */
export function toldApart(): (quote: Quoted) => Quoted {
  const seen = new Map<string, string[]>();
  return (quote) => {
    const words = fold(quote.words.text).trim();
    const paths = seen.get(words) ?? [];
    if (!paths.includes(quote.path)) paths.push(quote.path);
    seen.set(words, paths);
    return { ...quote, nth: paths.indexOf(quote.path) + 1 };
  };
}
