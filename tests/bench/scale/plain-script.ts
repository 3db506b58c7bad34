/**
 * The yardstick of `npm run bench`: reads a folder of articles, understands nothing, and writes a page for each, lists of
 * thirty in two orders and a feed. `node plain-script.ts FOLDER OUT`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', out = ''] = process.argv.slice(2);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main>${main}</main></body></html>`;
function write(path: string, html: string): void {
  mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, path, 'index.html'), html);
}

const stories = readdirSync(folder)
  .toSorted()
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, date = '', body = ''] = /^\s*date (\S+)\s+([\s\S]*)$/.exec(text) ?? [];
    return { path: `stories/${name.replace(/\.\w+$/, '')}/`, date, paragraphs: body.trim().split(/\n\n+/) };
  })
  .toSorted((a, b) => (a.date < b.date ? -1 : 1));
for (const { path, date, paragraphs } of stories) {
  const [title = ''] = paragraphs;
  write(
    path,
    page(
      title,
      `<h1>${escaped(title)}</h1><time>${date}</time>${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('')}`,
    ),
  );
}
const link = ({ path, date, paragraphs: [title = ''] }: (typeof stories)[number]): string =>
  `<li><time>${date}</time> <a href="/${path}">${escaped(title)}</a></li>`;
for (const [name, all] of [['timeline', stories] as const, ['latest', stories.toReversed()] as const])
  for (let from = 0; from < all.length; from += 30)
    write(
      `${name}/${from / 30 + 1}/`,
      page(
        name,
        `<ol>${all
          .slice(from, from + 30)
          .map(link)
          .join('')}</ol>`,
      ),
    );
const items = stories
  .slice(-50)
  .map(({ path, paragraphs: [title = ''] }) => `<item><title>${escaped(title)}</title><link>/${path}</link></item>`);
writeFileSync(join(out, 'rss.xml'), `<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
