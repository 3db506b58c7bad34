import { runsToTheLeft } from './runs-to-the-left.ts';

/** What embeds, overrides, opens and closes: one that closes would close the marks around the words as well. */
const controls = /[\u202A-\u202E\u2066-\u2069]/g;
/** Characters that end a paragraph, and with it every isolate. */
const ends = /[\n\r\u2028\u2029\u0085]+/g;

/**
 * Words for a line of plain text that goes on behind them, such as the title of a window: without controls of
 * direction and line ends, and between isolating marks where their script runs to the left, so that what follows keeps
 * its place. For labels alone; pages show words as they stand.
 */
export function isolated(words: string): string {
  const plain = words.replace(controls, '').replace(ends, ' ');
  return runsToTheLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
