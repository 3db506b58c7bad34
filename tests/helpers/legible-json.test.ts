import { expect, test } from 'vitest';
import { legibleJson } from './legible-json.ts';

const long = 'x'.repeat(100);

test.each([
  ['what is short on one line', { a: [1, 'two', null] }, '{"a":[1,"two",null]}'],
  ['what is long with a line for each part', [long, long], `[\n "${long}",\n "${long}"\n]`],
  [
    'only as many lines as it takes',
    { a: { b: 1 }, c: [long, long] },
    `{\n "a": {"b":1},\n "c": [\n  "${long}",\n  "${long}"\n ]\n}`,
  ],
  ['a long text on one line', long + long, `"${long}${long}"`],
])('writes %s, and stays JSON', (_what, value, written) => {
  expect(legibleJson(value)).toBe(written);
  expect(JSON.parse(legibleJson(value))).toEqual(value);
});
