import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scopeOf } from '../../src/ingest/scope.ts';
import { readStories } from '../../src/integrations/read-stories.ts';
import type { Story } from '../../src/model/story.ts';
import { atHand } from '../../src/site/at-hand.ts';
import { lastDay } from '../helpers/last-day.ts';
import { smallSaga } from '../helpers/small-saga.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-stories-'));
  mkdirSync(join(folder, 'articles'));
  write('a.txt', ' date 2025-01-02 Real Madrid made an offer for Vance on New Year’s Day.');
  write('b.txt', ' date 2025-01-03 Liverpool turned it down on Thursday.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, 'articles', name), text);
/** Every file of the cache, with its bytes. */
const cache = () =>
  readdirSync(join(folder, 'cache')).map((name) => [name, readFileSync(join(folder, 'cache', name), 'base64')]);

/** Loads the articles as Astro does under a command. */
async function loaded(command: 'build' | 'dev') {
  const logger = { info: () => {}, warn: () => {}, error: () => {} };
  const { hooks, stories } = readStories({
    folder: join(folder, 'articles'),
    longest: 10_000,
    saga: smallSaga,
    sagaFile: '',
    scope: () => scopeOf(smallSaga, lastDay),
  });
  const config = { root: new URL('../../', import.meta.url), cacheDir: pathToFileURL(join(folder, 'cache/')) };
  await hooks['astro:config:setup']?.({ command, config, logger } as unknown as HookParameters<'astro:config:setup'>);
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const context = {
    store: { clear: () => {}, set: () => {} },
    logger,
    parseData: async ({ data }: { data: unknown }) => data,
    ...(command === 'dev' && { watcher }),
  };
  const { loader } = { loader: atHand().loaders.stories };
  await loader.load(context as unknown as Parameters<typeof loader.load>[0]);
  const found = (name: string) => {
    const story = [...stories().values()].find(({ seedPath }) => seedPath.endsWith(name));
    return story ? atHand().found()(story) : undefined;
  };
  const texts = (all: Iterable<Story>) => [...all].map(({ text }) => text);
  return { found, texts: () => texts(stories().values()), edit: (name: string) => watcher.emit('all', 'change', name) };
}

describe('dev', () => {
  test('takes what a build has found, and puts nothing into its cache', async () => {
    await loaded('build');
    const [told] = atHand().understood();
    const before = cache();
    expect(before.length).toBeGreaterThan(0);
    const { found } = await loaded('dev');
    expect(found('a.txt')).toEqual(told);
    expect(told?.told).toHaveLength(1);
    expect(cache()).toEqual(before);
  });

  test('finds nothing of a story that no build has read, nor of one that has changed since', async () => {
    await loaded('build');
    atHand().understood();
    const before = cache();
    write('c.txt', ' date 2025-01-04 Chelsea wait.');
    const { found, texts, edit } = await loaded('dev');
    expect(found('c.txt')).toBeNull();
    expect(found('b.txt')).not.toBeNull();
    write('b.txt', ' date 2025-01-03 Liverpool took it on Friday.');
    edit(join(folder, 'articles', 'b.txt'));
    await vi.waitUntil(() => texts().some((text) => text.includes('took it')), { timeout: 5000 });
    expect(found('b.txt')).toBeNull();
    expect(found('a.txt')).not.toBeNull();
    expect(cache()).toEqual(before);
  });
});
