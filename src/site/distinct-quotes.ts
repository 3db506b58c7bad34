import { fold } from '../text/fold.ts';
import type { Quoted } from './quoted.ts';

/** The first of those that say the same words, whatever their capitals. */
export const distinctQuotes = (quotes: readonly Quoted[]): readonly Quoted[] =>
  [...Map.groupBy(quotes, ({ words }) => fold(words.text).trim()).values()].flatMap(([first]) => first ?? []);
