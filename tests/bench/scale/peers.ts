import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeArticles } from '../../helpers/made-articles.ts';
import type { Command } from './measured.ts';

/** Of the registry; the one version that the figures are of. */
const eleventy = '@11ty/eleventy@3.1.8';

/** Another way to make a site of the same articles: a page for each, and lists of thirty. */
export interface Peer {
  readonly name: string;
  readonly command: Command;
  /** What it writes, removed before every run. */
  readonly out: string;
}

/** The peers that this machine can run, each in a folder of its own below `place`; tells which it cannot. */
export function peers(place: string, articles: string, count: number, tell: (line: string) => void): readonly Peer[] {
  const script = join(import.meta.dirname, 'plain-script.ts');
  const plain = join(place, 'plain');
  const found: Peer[] = [
    { name: 'plain script', command: { args: [script, articles, plain], cwd: place }, out: plain },
  ];
  found.push(astroPeer(join(place, 'astro'), count));
  const eleventyFolder = join(place, 'eleventy');
  if (installed(eleventyFolder)) found.push(eleventyPeer(eleventyFolder, count));
  else tell(`Eleventy is left out: ${eleventy} could not be installed.`);
  if (spawnSync('hugo', ['version']).status === 0) found.push(hugoPeer(join(place, 'hugo'), count));
  else tell('Hugo is left out: it is not on the PATH.');
  return found;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Each article with front matter, as these know it. */
function writePosts(folder: string, count: number, more = ''): void {
  rmSync(folder, { recursive: true, force: true });
  madeArticles(count).forEach((text, index) => {
    const [, date = '', body = ''] = /^\s*date (\S+)\s+([\s\S]*)$/.exec(text) ?? [];
    const title = body.split('\n')[0] ?? '';
    write(join(folder, `${index}.md`), `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n${more}---\n${body}`);
  });
}

/** Stock Astro, the project's own version: it lies below the project, and finds its packages. */
function astroPeer(folder: string, count: number): Peer {
  writePosts(join(folder, 'src/posts'), count);
  write(join(folder, 'package.json'), '{"type":"module"}');
  write(join(folder, 'astro.config.mjs'), 'export default { devToolbar: { enabled: false } };');
  write(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base: './src/posts' }) }) };
`,
  );
  write(
    join(folder, 'src/pages/stories/[id].astro'),
    `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
const { post } = Astro.props;
const { Content } = await render(post);
---
<html lang="en"><head><meta charset="utf-8"><title>{post.data.title}</title></head><body><h1>{post.data.title}</h1><Content /></body></html>
`,
  );
  write(
    join(folder, 'src/pages/[...page].astro'),
    `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async ({ paginate }) => paginate(await getCollection('posts'), { pageSize: 30 });
const { page } = Astro.props;
---
<html lang="en"><head><meta charset="utf-8"><title>All</title></head><body><ol>{page.data.map((post) => <li><a href={'/stories/' + post.id}>{post.data.title}</a></li>)}</ol></body></html>
`,
  );
  const astro = join(import.meta.dirname, '../../../node_modules/astro/bin/astro.mjs');
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  return { name: 'stock Astro', command: { args: [astro, 'build'], cwd: folder, env }, out: join(folder, 'dist') };
}

function installed(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  if (existsSync(join(folder, 'node_modules/@11ty/eleventy'))) return true;
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', eleventy], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function eleventyPeer(folder: string, count: number): Peer {
  writePosts(join(folder, 'src/stories'), count, 'layout: story.njk\ntags: posts\n');
  write(
    join(folder, 'src/_includes/story.njk'),
    '<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>',
  );
  write(
    join(folder, 'src/index.njk'),
    '---\npagination: { data: collections.posts, size: 30, alias: posts }\npermalink: "{% if pagination.pageNumber %}{{ pagination.pageNumber + 1 }}/{% endif %}index.html"\n---\n<ol>{% for post in posts %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ol>',
  );
  const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules/@11ty/eleventy/package.json'), 'utf8'));
  const command = join(folder, 'node_modules/@11ty/eleventy', bin.eleventy ?? Object.values(bin)[0]);
  const args = [command, '--quiet', '--input=src', '--output=out'];
  return { name: 'Eleventy', command: { args, cwd: folder }, out: join(folder, 'out') };
}

function hugoPeer(folder: string, count: number): Peer {
  writePosts(join(folder, 'content/stories'), count);
  write(join(folder, 'hugo.toml'), 'baseURL = "https://saga.example/"\ntitle = "All"\n[pagination]\npagerSize = 30\n');
  write(join(folder, 'layouts/_default/single.html'), '<title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}');
  write(
    join(folder, 'layouts/_default/list.html'),
    '<ol>{{ range (.Paginate site.RegularPages).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>',
  );
  return { name: 'Hugo', command: { program: 'hugo', args: ['--quiet'], cwd: folder }, out: join(folder, 'public') };
}
