import { expect, test } from 'vitest';
import { nginxBlock } from '../../src/site/nginx-block.ts';

const at = (base: string) => nginxBlock({ host: 'news.example', base, folder: '/srv/my "site"' });

test('a name with white space or quotation marks stays one word', () => {
  expect(at('/')).toContain('root "/srv/my \\"site\\"";');
  expect(at('/saga/')).toContain('alias "/srv/my \\"site\\"/";');
});

test('below a path, the path without its slash leads to it', () => {
  expect(at('/saga/')).toMatch(/location = \/saga \{\s+return 301 \/saga\/;/);
  expect(at('/')).not.toContain('return 301');
});

test('a full stop in the path stands for itself', () => {
  expect(at('/v1.0/')).toContain('"~^/v1\\.0/_astro/"');
});

test('every header is added at one level, so that none takes others away', () => {
  const depth = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
  const added = at('/saga/')
    .split('\n')
    .filter((line) => line.includes('add_header'));
  expect(new Set(added.map(depth))).toEqual(new Set([4]));
  expect(added).toHaveLength(6);
});

test('data is kept for five minutes, and the page on it is asked for anew', () => {
  const rule = /"~(\S+)" "public, max-age=300";/.exec(at('/saga/'))?.[1] ?? '';
  const isKept = (path: string): boolean => new RegExp(rule).test(`/saga/${path}`);
  const kept = [
    'timeline.json',
    'evidence.json',
    'data/stories.csv',
    'data/timeline/2024-05-1.json',
    'stories/a/evidence.json',
  ];
  expect(kept.filter((path) => !isKept(path))).toEqual([]);
  expect(
    ['data/', 'data/index.html', 'feed.json', 'stories/a/', 'a/timeline.json', 'timelinexjson'].filter(isKept),
  ).toEqual([]);
});
