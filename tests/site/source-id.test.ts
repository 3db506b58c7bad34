import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { sourceId } from '../../src/site/source-id.ts';

test.each([
  ['Marca', 'marca'],
  ['The Athletic', 'the-athletic'],
  ['L’Équipe', 'l-equipe'],
  ['???', 'source'],
  [null, 'unnamed'],
])('%s goes by %s', (name, id) => {
  expect(sourceId(name)).toBe(id);
});

describe('the sources that this saga knows', () => {
  const ids = saga.outlets.map(({ name }) => sourceId(name));

  test('have addresses of their own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).not.toContain(sourceId(null));
  });

  test('have addresses made of small letters, digits and hyphens', () => {
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});
