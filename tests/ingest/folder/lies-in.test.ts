import { expect, it } from 'vitest';
import { liesIn } from '../../../src/ingest/folder/lies-in.ts';

it.each([
  ['the folder', '/srv/seeds', true],
  ['a file in it', '/srv/seeds/a.txt', true],
  ['a file further down', '/srv/seeds/2025/a.txt', true],
  ['a name that opens like the way up', '/srv/seeds/a..txt', true],
  ['a folder beside it whose name begins alike', '/srv/seeds2/a.txt', false],
  ['a file beside it', '/srv/a.txt', false],
  ['the folder above', '/srv', false],
  ['a hidden file', '/srv/seeds/.a.txt.swp', false],
  ['a file in a hidden folder', '/srv/seeds/.git/a.txt', false],
])('%s: %s', (_what, path, lies) => {
  expect(liesIn('/srv/seeds', path)).toBe(lies);
});

it('a hidden folder above the articles hides none of them', () => {
  expect(liesIn('/srv/.site/seeds', '/srv/.site/seeds/a.txt')).toBe(true);
});
