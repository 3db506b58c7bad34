import { expect, test } from 'vitest';
import { toldAddress } from '../../../src/commands/publishing/told-address.ts';
import { type BuiltSite, whyNotPublished } from '../../../src/commands/publishing/why-not-published.ts';

const whole: BuiltSite = {
  folder: 'dist',
  written: ['index.html', 'rss.xml'],
  has: () => true,
  address: 'https://desk.github.io/saga/',
};

test.each([
  ['a whole site', {}, null],
  ['the same, for its own address', {}, 'https://desk.github.io/saga/'],
])('nothing speaks against %s', (_what, change, wanted) => {
  expect(whyNotPublished({ ...whole, ...change }, wanted)).toBeNull();
});

test.each<[string, Partial<BuiltSite>, string | null, RegExp]>([
  ['that was never built', { written: null }, null, /^There is no built site in "dist"\. Build it with the address/],
  ['that lost a file', { has: (file) => file !== 'rss.xml' }, null, /not whole: the build wrote "rss\.xml"/],
  ['without an address', { address: null }, null, /does not say what its address is\. Build it/],
  ['with an address that is none', { address: '/saga/' }, null, /does not say what its address is/],
  [
    'of the example',
    { address: 'https://saga.example/' },
    null,
    /gives https:\/\/saga\.example\/ as its address, where no reader/,
  ],
  [
    'of this machine',
    { address: 'http://localhost:4321/' },
    null,
    /where no reader can reach it\. Build it with.*SITE=/,
  ],
  [
    'for another host',
    {},
    'https://desk.org/saga/',
    /is to be published at https:\/\/desk\.org\/saga\/\. Build it again/,
  ],
  ['for another path', {}, 'https://desk.github.io/', /is to be published at https:\/\/desk\.github\.io\/\./],
])('a site %s is refused', (_what, change, wanted, sentence) => {
  expect(whyNotPublished({ ...whole, ...change }, wanted)).toMatch(sentence);
});

test.each([
  ['<link rel="canonical" href="https://a.org/">', 'https://a.org/'],
  ['<link href="https://a.org/?a=1&amp;b=2" rel="canonical">', 'https://a.org/?a=1&b=2'],
  ['<!-- <link rel="canonical" href="https://a.org/"> -->', null],
  ['<link rel="alternate" href="https://a.org/">', null],
])('the address in %s', (html, address) => {
  expect(toldAddress(html)).toBe(address);
});
