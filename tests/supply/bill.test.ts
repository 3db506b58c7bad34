import { expect, test } from 'vitest';
import { type Component, licencesOf, unagreed } from './bill.ts';

const component = (name: string, ...licenses: NonNullable<Component['licenses']>): Component => ({
  name,
  version: '1.0.0',
  licenses,
});

test.each([
  ['an id', component('a', { license: { id: 'MIT' } }), ['MIT']],
  ['a name', component('a', { license: { name: 'Custom' } }), ['Custom']],
  ['a choice', component('a', { expression: '(MIT OR GPL-3.0)' }), ['MIT', 'GPL-3.0']],
  ['none', component('a'), []],
])('the licence of a package may be %s', (_what, given, licences) => {
  expect(licencesOf(given)).toEqual(licences);
});

test.each([
  ['MIT', component('a', { license: { id: 'MIT' } }), true],
  ['a choice that holds one of ours', component('a', { expression: '(GPL-3.0 OR ISC)' }), true],
  [
    'the image library’s own',
    component('@img/sharp-libvips-linux-x64', { license: { id: 'LGPL-3.0-or-later' } }),
    true,
  ],
  ['the same of another package', component('a', { license: { id: 'LGPL-3.0-or-later' } }), false],
  ['two at once', component('a', { expression: 'MIT AND GPL-3.0' }), false],
  ['none', component('a'), false],
])('we have agreed to %s: %#', (_what, given, fine) => {
  expect(unagreed({ components: [given] })).toEqual(fine ? [] : [given]);
});
