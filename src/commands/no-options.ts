import { parseArgs } from 'node:util';
import { parsedOptions } from './parsed-options.ts';

/** @throws Refusal when a command that takes nothing is given something. */
export function noOptions(args: readonly string[]): void {
  parsedOptions(() => parseArgs({ args: [...args] }), 'Nothing can be given here.');
}
