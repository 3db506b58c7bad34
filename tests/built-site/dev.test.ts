import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { output, root } from '../helpers/builds.ts';

const folder = join(output, 'dev', 'articles');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

let child: ChildProcess;
let address = '';
let said = '';
/** What Vite told the pages that are open. */
const heard: string[] = [];

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write('good.txt', '---\nslug: good\n---\n date 2025-01-10 Chelsea call.');
  write('draft.txt', '---\nslug: draft\ndraft: true\n---\n date 2025-01-11 Juventus are not to be seen yet.');
  const { SITE, BASE, OUT_DIR, NODE_ENV, VITEST, ...inherited } = process.env;
  child = spawn(process.execPath, ['src/commands/run.ts', 'dev', '--port', '0'], {
    cwd: root,
    env: { ...inherited, SEEDS_DIR: folder, NO_COLOR: '1' },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk;
      address ||= /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '';
    });
  await vi.waitUntil(() => address, { timeout: 60_000 });
  const client = await (await fetch(`${address}@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  const socket = new WebSocket(`${address.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => heard.push(JSON.parse(data).type));
  await vi.waitUntil(() => heard.includes('connected'), { timeout: 10_000 });
});
afterAll(() => child.kill('SIGKILL'));

const page = async (path: string): Promise<string> => (await fetch(new URL(path, address))).text();
const panel = async (path = ''): Promise<string> =>
  /<aside class="desk".*?<\/aside>/s.exec(await page(path))?.[0] ?? '';
const reloads = () => heard.filter((type) => type === 'full-reload').length;
/** Makes a change, and waits until the pages that are open are told to load again. */
async function reloadedAfter(change: () => void): Promise<void> {
  const before = reloads();
  change();
  await vi.waitUntil(() => reloads() > before, { timeout: 10_000 });
}

describe('the site in dev', () => {
  test('has no panel while nothing is wrong, and shows a draft as one, on its page and in the lists', async () => {
    expect(await panel()).toBe('');
    expect(await page('stories/draft/')).toMatch(/11 January 2025<\/time> · <strong class="label">Draft<\/strong>/);
    // At the front twice: at its head, and on the timeline.
    for (const [path, times] of [
      ['', 2],
      ['clubs/juventus/', 1],
      ['sources/', 1],
    ] as const)
      expect((await page(path)).match(/<strong class="label">Draft<\/strong>/g), path).toHaveLength(times);
    expect(await page('stories/good/')).not.toContain('Draft');
  });

  test('shows an article that breaks on every page, as it was, until it is mended', async () => {
    await reloadedAfter(() => write('good.txt', '---\nslug: good\n---\n date 2025-02-30 Chelsea ring off.'));
    for (const path of ['', 'stories/draft/', 'about/', 'nowhere/'])
      expect(await panel(path)).toMatch(
        /1 article to mend.*articles\/good\.txt:4.*2025-02-30.* is not in the calendar.*Write it as .*Its last good version is shown\./s,
      );
    expect(await page('stories/good/')).toContain('>Chelsea call');
    await reloadedAfter(() => write('good.txt', '---\nslug: good\n---\n date 2025-01-12 Chelsea return.'));
    expect(await panel()).toBe('');
    expect(await page('stories/good/')).toContain('>Chelsea return');
  });

  test('folds warnings, and loads the page again when nothing but a problem has changed', async () => {
    await reloadedAfter(() => write('new.txt', ' date 2025-13-01 Nothing.'));
    expect(await panel()).toMatch(/articles\/new\.txt:1.*Nothing of it is shown/s);
    await reloadedAfter(() => write('new.txt', ' date 2025-14-01 Nothing.'));
    expect(await panel()).toContain('2025-14-01');
    await reloadedAfter(() => write('new.txt', '---\ntilte: x\n---\n date 2025-01-13 Liverpool say no.'));
    expect(await panel()).toMatch(/<details>\s*<summary>1 warning<\/summary>.*articles\/new\.txt:2.*tilte/s);
    await reloadedAfter(() => rmSync(join(folder, 'new.txt')));
    expect(await panel()).toBe('');
  });

  test('tells a problem in the terminal once, and that none is left', async () => {
    expect(said.match(/"2025-02-30" is not in the calendar/g)).toHaveLength(1);
    expect(said).toContain('No problem is left.');
  });
});
