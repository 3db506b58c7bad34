import matter from 'gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** What stands between the `---` lines of a seed, and where the text after them begins. */
export type FrontMatter =
  | { readonly kind: 'none'; readonly bodyStart: number }
  | { readonly kind: 'read'; readonly bodyStart: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly line: number; readonly why: string };

const fence = '---';
/** What may stand behind the opening fence. */
const languages: ReadonlySet<string> = new Set(['', 'yaml', 'json']);
const refuse = (): never => {
  throw new Error('front matter in a programming language is never run');
};

// An options object of our own also switches off gray-matter's cache, which returns empty data for a text that failed.
const options = {
  engines: {
    // The core schema leaves dates as the strings they are; 30 February stays to be found.
    yaml: { parse: (text: string) => asFields(load(text, { schema: CORE_SCHEMA })), stringify: refuse },
    json: { parse: (text: string) => asFields(JSON.parse(text)), stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
    js: { parse: refuse, stringify: refuse },
  },
};

/** Reads the front matter of a seed. White space or a byte order mark before the first `---` does not hide it. */
export function frontMatter(text: string): FrontMatter {
  const before = /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0;
  // A line feed for a lone carriage return keeps every offset and lets the parsers see the lines.
  const rest = text.slice(before).replace(/\r(?!\n)/g, '\n');
  if (!matter.test(rest) || rest.charAt(fence.length) === '-') return { kind: 'none', bodyStart: 0 };
  const firstLine = text.slice(0, before).split(/\r\n|\n|\r/).length;
  const close = rest.indexOf(`\n${fence}`);
  if (close < 0 || !/^\n---[ \t]*(?:\r|\n|$)/.test(rest.slice(close)))
    return { kind: 'unreadable', line: firstLine, why: 'it opens with "---" and no line "---" closes it' };
  const language = rest.slice(fence.length, rest.search(/\r?\n/)).trim();
  if (!languages.has(language))
    return {
      kind: 'unreadable',
      line: firstLine,
      why: `it is written in "${language}"; only YAML and JSON are read, and code is never run`,
    };
  try {
    const { data, content } = matter(rest, options);
    return { kind: 'read', bodyStart: text.length - content.length, fields: data };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // YAML counts its lines from the one of the opening fence; at the end of its text it points beyond it.
    const last = rest.slice(0, close).split('\n').length;
    const inside = error instanceof YAMLException ? Math.min(error.mark?.line ?? 0, last) : 0;
    const why = error instanceof YAMLException ? error.reason : error.message;
    return { kind: 'unreadable', line: firstLine + inside, why };
  }
}

function asFields(value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Error('it is not a list of "field: value" lines');
}
