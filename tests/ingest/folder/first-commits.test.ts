import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { firstCommits } from '../../../src/ingest/folder/first-commits.ts';
import { withAdded } from '../../../src/ingest/with-added.ts';
import { storyFrom } from '../../helpers/story-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-commits-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (at: string, date: string, ...args: readonly string[]): void => {
  const who = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
  const env = { ...process.env, ...who, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const named = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always'];
  execFileSync('git', ['-C', at, ...named, ...args], { env, stdio: 'ignore' });
};
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const commitAll = (date: string): void => {
  git(folder, date, 'add', '--all');
  git(folder, date, 'commit', '--quiet', '--message', 'A change');
};

git(folder, '', 'init', '--quiet');
write('apart/seeds/nothing.txt', 'Nothing.');
write('seeds/a.txt', 'One.');
commitAll('2025-01-03T23:30:00-05:00');
write('seeds/a.txt', 'One and more.');
write('seeds/below/ö and “b”.md', 'Two, that is another.');
commitAll('2025-01-08T10:00:00+00:00');
write('seeds/c.txt', 'Three.');

describe('the first commit of a file', () => {
  test('is found for all of a folder, with paths below it and names as they are', async () => {
    expect(await firstCommits(join(folder, 'seeds'))).toEqual(
      new Map([
        ['a.txt', '2025-01-03T23:30:00-05:00'],
        ['below/ö and “b”.md', '2025-01-08T10:00:00+00:00'],
      ]),
    );
  });

  test('is not known where a clone ends', async () => {
    git(folder, '', 'clone', '--quiet', '--depth', '1', `file://${folder}`, join(folder, 'shallow'));
    expect(await firstCommits(join(folder, 'shallow/seeds'))).toEqual(new Map());
  });

  test('is not known in a folder of no repository, and in none that is there', async () => {
    const apart = mkdtempSync(join(tmpdir(), 'no-repository-'));
    writeFileSync(join(apart, 'a.txt'), 'One.');
    expect([await firstCommits(apart), await firstCommits(join(apart, 'gone'))]).toEqual([new Map(), new Map()]);
    rmSync(apart, { recursive: true });
  });
});

test('a story is added on the day of its first commit in the saga’s zone, unless its file says otherwise', () => {
  const commits = new Map([
    ['a.txt', '2025-01-03T23:30:00-05:00'],
    ['b.txt', '2025-01-08T10:00:00+00:00'],
  ]);
  const stories = [
    storyFrom('One.', 'a.txt'),
    storyFrom('---\nadded: 2025-01-07\n---\nTwo.', 'b.txt'),
    storyFrom('Three.', 'c.txt'),
  ];
  const { stories: told, drafts } = withAdded({ stories, drafts: stories }, commits, 'Europe/London');
  expect(told.map(({ added }) => added)).toEqual(['2025-01-04', '2025-01-07', null]);
  expect(drafts).toEqual(told);
});
