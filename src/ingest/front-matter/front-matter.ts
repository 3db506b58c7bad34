import matter from 'gray-matter';
import { invisible } from '../../text/visible.ts';
import { cutShort } from '../faults/cut-short.ts';
import { type ParsedFields, parseJson, parseYaml, Unparsable } from './parse-fields.ts';

/** What stands between the `---` lines of a seed, and where the text after them begins. */
export type FrontMatter =
  | { readonly kind: 'none'; readonly bodyStart: number }
  /** The offsets of the fields' names are those in the seed. */
  | ({ readonly kind: 'read'; readonly bodyStart: number } & ParsedFields)
  | { readonly kind: 'unreadable'; readonly line: number; readonly why: string };

const fence = '---';
const closing = /\n---[ \t]*(?=\r?\n|$)/y;
const beforeFence = new RegExp(`^${invisible}*`, 'u');
/** Characters of front matter that are read; a hundred times what an article needs. */
const longest = 64_000;
/** What may stand behind the opening fence. */
const parsers: ReadonlyMap<string, (text: string) => ParsedFields> = new Map([
  ['', parseYaml],
  ['yaml', parseYaml],
  ['json', parseJson],
]);

/** Reads the front matter of a seed. Invisible characters before the first `---` do not hide it. */
export function frontMatter(text: string): FrontMatter {
  const before = beforeFence.exec(text)?.[0].length ?? 0;
  // A line feed for a lone carriage return keeps every offset and lets the parsers see the lines.
  const rest = text.slice(before).replace(/\r(?!\n)/g, '\n');
  const firstLine = text.slice(0, before).split(/\r\n|\n|\r/).length;
  const unreadable = (why: string, inside = 0): FrontMatter => ({ kind: 'unreadable', line: firstLine + inside, why });
  const toml = /^\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)/.test(rest.replaceAll('\r\n', '\n'));
  if (toml)
    return unreadable('it is written in TOML, between lines of "+++"; write "---" for both and "field: value" between');
  if (!matter.test(rest) || rest.charAt(fence.length) === '-') return { kind: 'none', bodyStart: 0 };

  const close = rest.indexOf(`\n${fence}`);
  closing.lastIndex = close;
  if (close < 0 || !closing.test(rest)) return unreadable('it opens with "---" and no line "---" closes it');
  const language = rest.slice(fence.length, rest.search(/\r?\n/));
  const parse = parsers.get(language.trim());
  if (!parse)
    return unreadable(
      `it is written in "${cutShort(language.trim())}"; only YAML and JSON are read, and code is never run`,
    );
  const opening = fence.length + language.length;
  const inside = rest.slice(opening, close);
  if (inside.length > longest)
    return unreadable(`it is ${inside.length} characters long, and no more than ${longest} are read`);
  try {
    const { fields, offsets } = parsed(inside, parse);
    return {
      kind: 'read',
      bodyStart: before + close + (/^\n---\r?\n?/.exec(rest.slice(close, close + 6))?.[0].length ?? 0),
      fields,
      offsets: new Map([...offsets].map(([field, at]) => [field, before + opening + at])),
    };
  } catch (error) {
    if (error instanceof Unparsable) return unreadable(error.message, error.line);
    throw error;
  }
}

/**
 * What gray-matter makes of a front matter. An expression of its own takes quadratic time for blank lines, so it sees
 * none, and of each line only that it is there: our parser reads them as they are. Given options, gray-matter does not
 * use its cache, which forgets failures.
 */
function parsed(inside: string, parse: (text: string) => ParsedFields): ParsedFields {
  const filled = inside.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
  const indented = [fence, ...filled.map((line) => ` ${line}`), fence].join('\n');
  const { data } = matter(indented, { engines: { yaml: () => ({ ...parse(inside) }) } });
  return { fields: {}, offsets: new Map(), ...(data as Partial<ParsedFields>) };
}
