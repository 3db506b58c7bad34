import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGoodNode } from '../../src/commands/good-node.js';
import { root } from '../helpers/builds.ts';

it.each(['v22.22.0', '22.22.0', 'v22.30.1', 'v24.8.0', 'v24.21.0', 'v26.0.0', 'v28.1.0'])(
  '%s runs the site',
  (version) => expect(isGoodNode(version)).toBe(true),
);

it.each(['v18.20.0', 'v20.20.2', 'v22.21.9', 'v23.11.0', 'v24.7.0', 'v25.0.0', 'unknown', ''])(
  '%s does not',
  (version) => expect(isGoodNode(version)).toBe(false),
);

it('the Node that comes with the install does', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const brought = Object.values<string>(optionalDependencies);
  expect(brought.map(isGoodNode)).toEqual([true, true]);
  expect(new Set([...brought, readFileSync(join(root, '.node-version'), 'utf8').trim()]).size).toBe(1);
});

/** Runs a file as this Node, or as one that says it is another. */
function run(args: readonly string[], { npm = process.version, node = process.version }) {
  const other = `data:text/javascript,Object.defineProperty(process, 'version', { value: '${node}' })`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`--import=${encodeURI(other)}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_config_user_agent: `npm/11.0.0 node/${npm} linux x64 workspaces/false` },
  });
  return [status, stdout + stderr];
}

describe('after an install', () => {
  const script = ['src/commands/told-node.js'];
  it.each([
    ['nothing is said where npm runs on a good Node', {}, ''],
    [
      'one line says which Node runs the site where npm’s cannot',
      { npm: 'v20.20.2' },
      `This machine’s Node is v20.20.2; the one that comes with the install, ${process.version}, runs the site.\n`,
    ],
    [
      'one line says that none does where none came with it',
      { npm: 'v20.20.2', node: 'v20.20.2' },
      'This machine’s Node is v20.20.2, which cannot run the site. Install Node 22.22, 24.8 or 26, or a later one of these.\n',
    ],
  ])('%s', (_what, nodes, said) => {
    expect(run(script, nodes)).toEqual([0, said]);
  });
});

it('a command on a Node that cannot read it is refused in one sentence', () => {
  expect(run(['--import', './src/commands/ready.js', 'src/commands/run.ts', 'check'], { node: 'v20.20.2' })).toEqual([
    1,
    'Node v20.20.2 cannot run this. Install Node 22.22, 24.8 or 26, or a later one of these.\n',
  ]);
});
