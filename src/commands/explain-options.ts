import { parseArgs } from 'node:util';
import { Refusal } from '../model/refusal.ts';
import type { Stage } from '../model/trace.ts';
import { parsedOptions } from './parsed-options.ts';

/** What the command line calls each kind of thing that is found. */
const kinds: Readonly<Record<string, Stage>> = {
  entities: 'entity',
  people: 'person',
  times: 'time',
  dating: 'dating',
  citations: 'citation',
  quotations: 'quotation',
  relations: 'relation',
  clauses: 'clause',
  events: 'event',
};

/** What of an article is to be explained. */
export interface ExplainOptions {
  readonly file: string;
  readonly only: ReadonlySet<Stage>;
  /** Number of a sentence, counted from 1; null for all. */
  readonly sentence: number | null;
  /** Words that a sentence has, whatever their case; null for any. */
  readonly grep: string | null;
}

const usage = `What can be given: FILE, --only ${Object.keys(kinds).join(',')} (one or several), --sentence 3, --grep WORDS.`;

/**
 * What a command line such as `seeds/001.txt --only events,times` asks for.
 * @throws Refusal when it names no file, or several, or what cannot be given.
 */
export function explainOptions(args: readonly string[]): ExplainOptions {
  const options = { only: { type: 'string' }, sentence: { type: 'string' }, grep: { type: 'string' } } as const;
  const { values, positionals } = parsedOptions(
    () => parseArgs({ args: [...args], options, allowPositionals: true }),
    usage,
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Refusal(`${file === undefined ? 'No article is named' : 'More than one article is named'}. ${usage}`);
  const { only, sentence = null, grep = null } = values;
  if (sentence !== null && !/^[1-9]\d{0,5}$/.test(sentence))
    throw new Refusal(`--sentence is "${sentence}", which is no number of a sentence. ${usage}`);
  const stages = (only ?? Object.keys(kinds).join(',')).split(',').map((name) => {
    const stage = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!stage) throw new Refusal(`--only has "${name}", which nothing is called. ${usage}`);
    return stage;
  });
  return { file, only: new Set(stages), sentence: sentence === null ? null : Number(sentence), grep };
}
