import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claim } from '../../../src/integrations/publishing/claim.ts';
import { claimedBy, claimName } from '../../../src/integrations/publishing/claim-name.ts';
import { type Owner, stateOf, thisProcess } from '../../../src/integrations/publishing/owner.ts';
import { root } from '../../helpers/builds.ts';
import { newFolder } from '../../helpers/folder-tree.ts';

const prefix = '.dist.';
const self = thisProcess();
const linux = process.platform === 'linux';
/** No process has it: it is above the highest number Linux gives. */
const nobody = 2 ** 22 + 1;

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const claimHere = () => claim({ folder, prefix }, ({ pid }) => `Process ${pid} has it.`);
const claimOf = (owner: Owner): string => prefix + claimName(owner);
const hold = (owner: Owner): void => writeFileSync(join(folder, claimOf(owner)), '');

function start() {
  const child = spawn(process.execPath, [join(root, 'tests/helpers/hold-claim.ts'), folder]);
  const gone = once(child, 'exit');
  const end = (): Promise<unknown> => {
    child.stdin.end();
    return gone;
  };
  return { child, end, said: once(child.stdout, 'data').then(([data]) => String(data).trim()) };
}

describe('a claim', () => {
  test('leaves a file while it lasts', async () => {
    const release = await claimHere();
    expect(readdirSync(folder)).toEqual([claimOf(self)]);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused, with the number of the process, while a running one has it', async () => {
    const other = start();
    expect(await other.said).toBe('claimed');
    await expect(claimHere()).rejects.toThrow(`Process ${other.child.pid} has it.`);
    await other.end();
    expect(readdirSync(folder)).toEqual([]);
    (await claimHere())();
  });

  test('is refused twice to the same process', async () => {
    const release = await claimHere();
    await expect(claimHere()).rejects.toThrow(`Process ${process.pid} has it.`);
    release();
    (await claimHere())();
  });

  test('goes to one of six that ask at the same moment, and to no other', async () => {
    const asking = Array.from({ length: 6 }, start);
    const said = await Promise.all(asking.map((one) => one.said));
    await Promise.all(asking.map((one) => one.end()));
    expect(said.filter((answer) => answer === 'claimed')).toHaveLength(1);
    expect(said.filter((answer) => /^Process \d+ has it\.$/.test(answer))).toHaveLength(5);
  });

  test.each<readonly [string, Owner]>([
    ['a killed process', { ...self, pid: nobody }],
    // Only Linux says when a process began.
    ...(linux ? [['a process whose number another one has now', { ...self, start: self.start - 1 }] as const] : []),
    ['a process from before the machine was started', { ...self, boot: 'abc' }],
  ])('of %s is taken over', async (_what, owner) => {
    hold(owner);
    const release = await claimHere();
    expect(readdirSync(folder)).toEqual([claimOf(self)]);
    release();
  });

  test('of a process on another machine is left alone, and the refusal names the file to remove', async () => {
    const owner = { ...self, host: 'far.example', pid: nobody };
    hold(owner);
    await expect(claimHere()).rejects.toThrow(`remove "${join(folder, claimOf(owner))}"`);
    expect(readdirSync(folder)).toEqual([claimOf(owner)]);
  });

  test.each([['SIGINT'], ['SIGTERM'], ['SIGHUP']] as const)(
    'ends on %s, which ends the process as ever',
    async (signal) => {
      const { child, said } = start();
      await said;
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('of a process that was killed with SIGKILL stays, and hinders nobody', async () => {
    const { child, said } = start();
    await said;
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readdirSync(folder)).toHaveLength(1);
    (await claimHere())();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the name of a claim', () => {
  test('says whose it is', () => {
    expect(claimedBy(claimOf(self), prefix)).toEqual(self);
  });

  test.each([
    '.dist.building-',
    '.dist.building-1-2-3',
    '.dist.publishing-abcdef',
    'building-1-2-3-host',
    '.dist.building-x-2-3-h',
  ])('%s is none', (name) => expect(claimedBy(name, prefix)).toBeNull());
});

test('this process runs', () => {
  expect(stateOf(self)).toBe('running');
});
