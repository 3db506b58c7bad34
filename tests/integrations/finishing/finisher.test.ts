import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeenPage } from '../../../src/integrations/finishing/finish-page.ts';
import { fileFinisher } from '../../../src/integrations/finishing/finisher.ts';
import type { RenderedFile } from '../../../src/integrations/finishing/rendered-file.ts';
import { schemaOfFile } from '../../../src/integrations/schema-of-file.ts';
import { schemas } from '../../../src/outputs/data-schemas.ts';
import { storyFrom } from '../../helpers/story-from.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finisher-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const story = storyFrom(' date 2025-01-03 Liverpool wait. Real Madrid wait too.');
const stories = new Map([[story.id, story]]);
const start = story.text.indexOf('Real');
const pageOf = (words: string, script = ''): string =>
  `<html><head><meta charset="utf-8"><meta property="article:published_time" content="2025-01-03">${script}</head>` +
  `<body><p data-story="${story.id}" data-span="${start}-${start + 11}">${words}</p></body></html>`;
const rendered = (file: string, text: string): RenderedFile => ({
  file,
  target: join(folder, file),
  content: new TextEncoder().encode(text).buffer as ArrayBuffer,
  as: schemaOfFile(file) ?? 'page',
});
const finished = async (pages: readonly (readonly [file: string, html: string])[]) => {
  const seen = new Map<string, SeenPage | null>();
  const { finish, end, stop } = fileFinisher(
    () => ({ stories, schemas: schemas() }),
    (file, of) => seen.set(file, of),
  );
  try {
    // As many at a time as a build has on its hands.
    for (let at = 0; at < pages.length; at += 3)
      await Promise.all(pages.slice(at, at + 3).map(([file, html]) => finish(rendered(file, html))));
    await end();
  } finally {
    await stop();
  }
  return seen;
};

test('the last of many pages are finished as the first ones are, wherever that is done', {
  timeout: 60_000,
}, async () => {
  const wrong = 420;
  const pages = Array.from(
    { length: 500 },
    (_, at) => [`${at}.html`, pageOf(at === wrong ? 'Real Betis.' : 'Real Madrid')] as const,
  );
  const seen = await finished(pages);
  expect(seen.size).toBe(pages.length);
  const [first, last] = ['0.html', '499.html'].map((file) => ({
    seen: seen.get(file),
    html: readFileSync(join(folder, file), 'utf8'),
  }));
  expect(first?.seen).toEqual({ notes: ['2025-01-03', 1], mismatches: [] });
  expect(first?.html).toContain('http-equiv="content-security-policy"');
  expect(last).toEqual(first);
  const { mismatches } = seen.get(`${wrong}.html`) ?? { mismatches: null };
  expect(mismatches).toEqual([
    { story: story.id, span: `${start}-${start + 11}`, shown: 'Real Betis.', seed: 'Real Madrid' },
  ]);
});

describe.each([0, 300])('a file behind %i others ends the build', { timeout: 60_000 }, (before) => {
  const others = Array.from({ length: before }, (_, at) => [`${at}.html`, pageOf('Real Madrid')] as const);

  test.each([
    [
      'that holds a script',
      'bad.html',
      pageOf('Real Madrid', '<script>alert(1)</script>'),
      /^"bad\.html" cannot be written: A page holds a script that is none of ours/,
    ],
    [
      'that is not as its schema says',
      'timeline.json',
      '{"version":"one"}',
      /^"timeline\.json" cannot be written: it is not as data\/timeline\.schema\.json says/,
    ],
  ])('%s', async (_what, file, text, why) => {
    await expect(finished([...others, [file, text]])).rejects.toThrow(why);
  });
});
