import { createHash } from 'node:crypto';
import { attributesOf, type PageTag, tagsOf } from '../text/page-tags.ts';
import { themeScripts } from './theme-script.ts';

/** What every page may load, beside the styles and scripts that stand in it: files of the site itself, and nothing else. */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What the search page may do beside: run scripts that are files of the site, and the search in them, and fetch its index. */
const ofSearch = { directives: ["connect-src 'self'"], scripts: ["'self'", "'wasm-unsafe-eval'"] };

/** The policy is stated right behind it, before anything that it governs. */
const charset = '<meta charset="utf-8">';

const ours: ReadonlySet<string> = new Set(Object.values(themeScripts));

/** Types of a script that a browser runs; any other is data. */
const runs: ReadonlySet<string | undefined> = new Set([undefined, '', 'module', 'text/javascript']);

/**
 * The page with its content security policy stated in its head. Of scripts the policy lets in exactly those
 * that stand in the page, each by its hash, and none from a file, but on the page that searches; of styles those in the page, by
 * their hashes too, and files of the site where the page links to one.
 * @throws Error when the page has no `<meta charset="utf-8">`, which every layout of ours begins with, or a script that
 * is not ours: a policy made from what stands there would let it run.
 */
export function withPolicy(html: string, searches = false, tags: readonly PageTag[] = tagsOf(html)): string {
  const at = html.indexOf(charset);
  if (at < 0) throw new Error(`A page has no ${charset}, behind which its policy would stand.`);
  const found = inlineHashes(html, tags);
  const { directives: further, scripts } = searches ? ofSearch : { directives: [], scripts: [] };
  const policy = [
    ...directives,
    ...further,
    sources('script-src', new Set([...found.script, ...scripts])),
    sources('style-src', new Set([...found.style, ...(tags.some(isSheet) ? ["'self'"] : [])])),
  ].join('; ');
  const head = at + charset.length;
  return `${html.slice(0, head)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(head)}`;
}

/** Whether it links to a style sheet, which is a file of the site: the layouts link to no other. */
const isSheet = ({ name, attributes }: PageTag): boolean =>
  name === 'link' && /\srel=["']?stylesheet\b/.test(attributes);

const sources = (name: string, hashes: ReadonlySet<string>): string =>
  [name, ...(hashes.size > 0 ? hashes : ["'none'"])].join(' ');

/** Hashes of the styles and scripts in the page itself, as a policy writes them, in their order. */
function inlineHashes(html: string, tags: readonly PageTag[]): Record<'script' | 'style', ReadonlySet<string>> {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  let from: number | null = null;
  for (const tag of tags) {
    if (tag.name !== 'script' && tag.name !== 'style') continue;
    if (!tag.isEnd) {
      const attributes = attributesOf(tag);
      const isInline = tag.name === 'style' || (!attributes.has('src') && runs.has(attributes.get('type')));
      from = isInline ? tag.end : null;
      continue;
    }
    if (from === null) continue;
    const text = html.slice(from, tag.start);
    if (tag.name === 'script' && !ours.has(text))
      throw new Error(`A page holds a script that is none of ours: ${JSON.stringify(text.slice(0, 80))}.`);
    hashes[tag.name].add(hashOf(text));
    from = null;
  }
  return hashes;
}

/** The few styles and scripts that the pages share, by their text. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
