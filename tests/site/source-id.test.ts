import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { sourceId } from '../../src/site/source-id.ts';

test.each([
  ['Marca', 'marca'],
  ['The Athletic', 'the-athletic'],
  ['L’Équipe', 'lequipe'],
  ['TEAMtalk', 'teamtalk'],
  ['LaLiga News', 'laliga-news'],
  [null, 'unnamed'],
])('%s goes by %s', (name, id) => {
  expect(sourceId(name)).toBe(id);
});

test.each([
  ['a name that is no word', '???', /^source-[a-z0-9]{6}$/],
  ['the name of those without one', 'Unnamed', /^unnamed-[a-z0-9]{6}$/],
  ['a name longer than a file’s may be', 'Gazette '.repeat(60), /^(?:gazette-)+[a-z0-9]{6}$/],
])('%s has an address of its own', (_what, name, id) => {
  expect(sourceId(name)).toMatch(id);
  expect(sourceId(name).length).toBeLessThan(80);
  expect(sourceId(`${name}!!`)).not.toBe(sourceId(name));
});

describe('the sources that this saga knows', () => {
  const ids = saga.beat.outlets.map(({ name }) => sourceId(name));

  test('have addresses of their own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).not.toContain(sourceId(null));
  });

  test('have addresses made of small letters, digits and hyphens', () => {
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});
