import { expect, test } from 'vitest';
import { personId } from '../../src/text/person-id.ts';

test.each([
  ['Trent Alexander-Arnold', 'trent-alexander-arnold'],
  ['José Peña', 'jose-pena'],
  ['Jose Pena', 'jose-pena'],
  ['Jürgen Klopp', 'jurgen-klopp'],
  ['Łukasz Piszczek', 'lukasz-piszczek'],
  ['Pete O’Rourke', 'pete-o-rourke'],
  ['John W. Henry', 'john-w-henry'],
  ['Virgil van Dijk', 'virgil-van-dijk'],
])('%s is %s', (name, id) => {
  expect(personId(name)).toBe(id);
});

test.each([
  ['Лев Яшин', 'Lev Yashin', /^lev-yashin-[a-z0-9]{6}$/],
  ['李铁', '郑智', /^person-[a-z0-9]{6}$/],
  ['محمد صلاح', 'محمود صلاح', /^mhmd-slah-[a-z0-9]{6}$/],
])('%s, whose letters are not ours, is nobody else: not %s', (name, other, id) => {
  expect(personId(name)).toMatch(id);
  expect(personId(other)).not.toBe(personId(name));
});
