import { expect, test } from 'vitest';
import { wellFormedAddress } from '../../src/commands/well-formed-address.ts';

test.each(['/', '/stories/a/', '/a%20b', '/%C3%A9/?q=%25', '/100%25/'])('%s can be decoded and stays', (address) => {
  expect(wellFormedAddress(address)).toBe(address);
});

test.each([
  ['/%', '/%25'],
  ['/100%/', '/100%25/'],
  ['/%ff', '/%25ff'],
  ['/%C3', '/%25C3'],
  ['/a%20b/%zz', '/a%2520b/%25zz'],
  ['/%00', '/%2500'],
  ['/..%2f..%2Fetc', '/..%252f..%252Fetc'],
  ['/..%5c', '/..%255c'],
])('%s cannot, and becomes %s', (address, wellFormed) => {
  expect(wellFormedAddress(address)).toBe(wellFormed);
  expect(decodeURIComponent(wellFormed)).toBe(address);
});
