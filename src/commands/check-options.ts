import { parseArgs } from 'node:util';
import { Refusal } from '../model/refusal.ts';

/** What `npm run check` is to read, and how it is to say what it finds. */
export interface CheckOptions {
  /** As they are written; none stands for the whole folder. */
  readonly files: readonly string[];
  readonly json: boolean;
  /** Whether to read again after each change, until Ctrl-C. */
  readonly watch: boolean;
}

const usage = 'What can be given: FILE (one or several), --json, --watch.';

/** @throws Refusal when something else is given. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const options = { json: { type: 'boolean' }, watch: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { files: positionals, json: values.json ?? false, watch: values.watch ?? false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.replace(/\.?$/, '.')} ${usage}`, { cause: error });
  }
}
