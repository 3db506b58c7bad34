import { type Header, parseAllHeaders } from '@netlify/headers-parser';

/** What a host sends beside the file at a path, by the names of the headers in small letters. */
export type Sent = Readonly<Record<string, string>>;

/** Answers as Netlify does, by its own parser: of two rules for one header the later one counts. */
export async function netlify(file: string): Promise<(path: string) => Sent> {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: false });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return (path) =>
    Object.fromEntries(
      headers
        .filter((rule): rule is Header => 'forRegExp' in rule && rule.forRegExp.test(path))
        .flatMap(({ values }) => Object.entries(values).map(([name, value]) => [name.toLowerCase(), value])),
    );
}

/**
 * Answers as Cloudflare Pages does by its manual: all rules that match count, and two values of one header are joined.
 * @throws Error when the file is beyond what it reads: 100 rules, lines of 2,000 characters, one `*` to a path.
 */
/** A name behind a colon stands for what lies between two slashes. */
const asPattern = (rule: string): RegExp =>
  new RegExp(`^${rule.replace(/[.\\+?^${}()|[\]]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);

export function cloudflare(text: string): (path: string) => Sent {
  const rules = text.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const values = lines.map((line) => /^\s+([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []);
    if (!/^\/[^*]*\*?$/.test(path) || values.some(({ length }) => length !== 2)) throw new Error(`No rule: ${block}`);
    return { path, values };
  });
  if (rules.length > 100 || text.split('\n').some(({ length }) => length > 2000)) throw new Error('Too long a file.');
  const matches = (rule: string, path: string): boolean =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : asPattern(rule).test(path);
  return (path) => {
    const sent: Record<string, string> = {};
    for (const { values } of rules.filter((rule) => matches(rule.path, path)))
      for (const [name = '', value = ''] of values) {
        const key = name.toLowerCase();
        sent[key] = key in sent ? `${sent[key]}, ${value}` : value;
      }
    return sent;
  };
}
