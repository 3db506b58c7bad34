import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { output, plain, root, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { runBuild } from '../helpers/run-build.ts';
import type { Workflow } from '../helpers/workflow.ts';

const { SITE, BASE, CI, NODE_ENV, VITEST, DEV, PROD, MODE, SSR, ...inherited } = process.env;

/** Runs an npm script, as an owner does, with nothing of ours in the environment but this. */
function npm(script: string, env: Readonly<Record<string, string>>): { ended: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...inherited, ...env },
  });
  return { ended: status, said: stdout + stderr };
}

test.each([{}, { CI: 'true' }, { SITE: 'https://desk.github.io' }])(
  'a site with the example for its address is not published, whatever the environment says: %j',
  (env) => {
    const { ended, said } = npm('publish-check', { OUT_DIR: plain.dir, ...env });
    expect([ended, said]).toEqual([
      1,
      expect.stringMatching(/gives https:\/\/saga\.example\/ as its address.* Build it .*SITE=[^\n]*\n$/),
    ]);
  },
);

test('nor is one for another host that can belong to nobody', () => {
  expect(npm('publish-check', { OUT_DIR: subPath.dir })).toMatchObject({ ended: 1 });
});

const slow = { timeout: 240_000 };

test('a build says that it has no address of its own, in one line, and ends well, in CI too', slow, () => {
  const dir = join(output, 'site-no-address');
  const { ended, said } = runBuild({ OUT_DIR: dir, CI: 'true' }, join(output, 'cache/no-address'));
  const warnings = said.split('\n').filter((line) => /\[WARN\] \[tell-example\]/.test(line));
  const warning = expect.stringContaining('SITE is not set, so the pages give https://saga.example as their address.');
  expect([ended, warnings]).toEqual([0, [warning]]);
  rmSync(dir, { recursive: true });
});

test(
  'what the workflow runs to build for a repository makes a site for its address, which it then lets pass',
  slow,
  () => {
    const { jobs } = load(readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8')) as Workflow;
    /** What the action `configure-pages` says of the repository `desk/my-saga`. */
    const pages = { origin: 'https://desk.github.io', base_path: '/my-saga' };
    const filled = (value: string): string =>
      value.replace(
        /\$\{\{ steps\.pages\.outputs\.(\w+) \}\}/g,
        (_, name: keyof typeof pages) => pages[name] ?? `no ${name}`,
      );
    const dir = join(output, 'site-of-workflow/my-saga');
    const steps = jobs.build?.steps?.filter(({ run }) => run?.startsWith('npm run ')) ?? [];
    const runs = steps.map(({ run = '', env = {} }) => {
      const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
      return npm(run.slice('npm run '.length), { ...given, OUT_DIR: dir, CI: 'true' });
    });
    expect(runs.map(({ ended, said }) => (ended === 0 ? 'ended well' : said))).toEqual(['ended well', 'ended well']);
    expect(runs[0]?.said).not.toContain('SITE is not set');
    expect(runs[1]?.said).toContain('can be published at https://desk.github.io/my-saga/');
    const site = readSite({ ...subPath, dir, site: pages.origin, base: '/my-saga/' });
    expect(site.text('robots.txt')).toContain('Sitemap: https://desk.github.io/my-saga/sitemap-index.xml');
    rmSync(dir, { recursive: true });
  },
);
