import { FAILSAFE_SCHEMA, load, type State, Type, YAMLException } from 'js-yaml';
import { cutShort } from '../faults/cut-short.ts';
import { whyNotYaml } from './why-not-yaml.ts';

/** The fields of a front matter, and the offset in its text at which the name of each stands. */
export interface ParsedFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly offsets: ReadonlyMap<string, number>;
}

/** Why a front matter cannot be read; the line is counted from 0, in the text between the fences. */
export class Unparsable extends Error {
  readonly line: number;
  constructor(reason: string, line: number) {
    super(reason.replace(/\s+/g, ' '));
    this.line = line;
  }
}

const oneOf = (tag: string, words: RegExp, construct: (word: string) => unknown): Type =>
  new Type(`tag:yaml.org,2002:${tag}`, {
    kind: 'scalar',
    resolve: (word) => word === null || words.test(word),
    construct,
  });
/** Nothing, true and false; all else is the text it is, so that a number or a day stays as it was written. */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    oneOf('null', /^(?:~|null|Null|NULL)$/, () => null),
    oneOf('bool', /^(?:true|True|TRUE|false|False|FALSE)$/, (word) => /^t/i.test(word)),
  ],
});

/** @throws Unparsable when the text is no YAML mapping, or uses an anchor: a few of those can stand for gigabytes. */
export function parseYaml(text: string): ParsedFields {
  const names = new Map<string, { readonly at: number; readonly depth: number }>();
  let opened = 0;
  const listener = (event: 'open' | 'close', state: Progress): void => {
    if (state.anchor) {
      const line = linesBefore(text, text.lastIndexOf(`&${state.anchor}`, state.position));
      throw new Unparsable(`it has the anchor "&${state.anchor}", and a value cannot be used twice`, line);
    }
    if (event === 'open') opened = state.position;
    else if (isName(state)) {
      const name = String(state.result);
      // A field of the same name may lie inside another one.
      if ((names.get(name)?.depth ?? Number.POSITIVE_INFINITY) > state.depth)
        names.set(name, { at: opened, depth: state.depth });
    }
  };
  try {
    const value = load(text, { schema, listener: listener as (event: 'open' | 'close', state: State) => void });
    return { fields: asFields(value), offsets: new Map([...names].map(([name, { at }]) => [name, at])) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // At the end of its text the parser points beyond it.
    const line = Math.min(error.mark?.line ?? 0, linesBefore(text, text.length));
    throw new Unparsable(whyNotYaml(error.reason, text.split('\n')[line] ?? ''), line);
  }
}

/** The same for JSON, where a name may not stand twice either. @throws Unparsable */
export function parseJson(text: string): ParsedFields {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The engine tells the line of most mistakes, but not of all.
    const line = Number(/\(line (\d+) column \d+\)$/.exec(error.message)?.[1] ?? 1) - 1;
    const near = text.split('\n')[line]?.trim();
    throw new Unparsable(`it is not JSON: a sign is missing or too much${near ? ` in ${cutShort(near)}` : ''}`, line);
  }
  // What is JSON is YAML too, tabs aside, and YAML tells of names that stand twice and leaves numbers as they are written.
  return parseYaml(text.replaceAll('\t', ' '));
}

/** What js-yaml tells its listener beyond what its types say. */
interface Progress extends State {
  /** Neither there before the first value, nor where a value has none. */
  readonly anchor?: string | null;
  readonly depth: number;
}

const colon = /[ \t]*:/y;
/** Whether the value just read is the name of a field. */
function isName({ input, position, kind }: Progress): boolean {
  colon.lastIndex = position;
  return kind === 'scalar' && colon.test(input);
}

const linesBefore = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

function asFields(value: unknown): ParsedFields['fields'] {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as ParsedFields['fields'];
  throw new Unparsable('it is not a list of "field: value" lines', 0);
}
