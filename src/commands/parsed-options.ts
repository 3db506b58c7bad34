import { Refusal } from '../model/refusal.ts';

/**
 * What `parse`, a call of Node’s `parseArgs`, makes of a command line.
 * @param usage what can be given, in a sentence.
 * @throws Refusal when it holds an option or a word that nothing is called.
 */
export function parsedOptions<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.replace(/\.?$/, '.')} ${usage}`, { cause: error });
  }
}
