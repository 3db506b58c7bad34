import { describe, expect, test } from 'vitest';
import { sourceOf, unnamedId } from '../../../src/analysis/citations/source-id.ts';
import { saga } from '../../../src/saga/saga.ts';

const idOf = (name: string): string => sourceOf(name).id;

test('a source keeps its name, and camel case stays whole in its id', () => {
  expect(sourceOf('TEAMtalk')).toEqual({ id: 'teamtalk', name: 'TEAMtalk' });
});

test.each(['Unnamed', 'unnamed!'])('%s, which is a name, has not the place of the sources without one', (name) => {
  expect(idOf(name)).toMatch(/^unnamed-[a-z0-9]{6}$/);
});

test.each([
  ['of another script', 'Маяк', 'Mayak'],
  ['without a letter', '???', '!!!'],
  ['too long for an address', 'Gazette '.repeat(60), 'Gazette '.repeat(61)],
])('names %s do not meet in one id', (_what, a, b) => {
  expect(idOf(a)).not.toBe(idOf(b));
  expect(idOf(a).length).toBeLessThan(80);
});

describe('the sources that this saga knows', () => {
  const { outlets, people } = saga.beat;
  const journalists = people.filter(({ role }) => role === 'journalist');
  const ids = [...outlets, ...journalists].map(({ name }) => idOf(name));

  test('have ids of their own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).not.toContain(unnamedId);
  });

  test('have ids made of small letters, digits and hyphens', () => {
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});
