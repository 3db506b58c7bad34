import { expect, test } from 'vitest';
import { calledFrom } from '../../../src/commands/desk/called-from.ts';

test.each([
  ['/site/seeds', '/site', 'seeds/sub/a.txt'],
  ['/site/seeds', '/site/seeds', 'sub/a.txt'],
  ['/elsewhere/seeds', '/site', '/elsewhere/seeds/sub/a.txt'],
  ['/site/seeds', '/site/src', '/site/seeds/sub/a.txt'],
])('a file of %s is found from %s as %s', (folder, here, path) => {
  expect(calledFrom(folder, 'seeds/sub/a.txt', here)).toBe(path);
});
