import { expect, test } from 'vitest';
import { withSlash } from '../../src/commands/with-slash.ts';

test.each([
  ['/saga', '/saga/', '/saga/'],
  ['/saga?a=1?b', '/saga/', '/saga/?a=1?b'],
  ['/a/b', '/a/b/', '/a/b/'],
])('%s below %s leads to %s', (address, base, to) => {
  expect(withSlash(address, base)).toBe(to);
});

test.each([
  ['/saga/', '/saga/'],
  ['/', '/saga/'],
  ['/sagas', '/saga/'],
  ['/saga/about', '/saga/'],
  ['', '/'],
  ['/', '/'],
  ['//evil.example', '/'],
])('%j below %s is answered where it is', (address, base) => {
  expect(withSlash(address, base)).toBeNull();
});
