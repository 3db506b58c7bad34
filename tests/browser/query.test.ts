import { describe, expect, test } from 'vitest';
import { fieldsOf, isEmpty, queryOf } from '../../src/browser/query.ts';

describe('a query', () => {
  test.each([
    ['q=Konat%C3%A9&club=liverpool&sort=date', { text: 'Konaté', filters: { club: 'liverpool' }, sort: 'date' }],
    ['q=+two+words+&month=2025-01&sort=', { text: 'two words', filters: { month: '2025-01' }, sort: 'relevance' }],
    ['', { text: '', filters: {}, sort: 'relevance' }],
    ['club=&sort=nothing-known', { text: '', filters: {}, sort: 'relevance' }],
  ] as const)('in the address "%s" is read', (fields, query) => {
    expect(queryOf(new URLSearchParams(fields))).toEqual(query);
  });

  test.each(['q=Konat%C3%A9&club=liverpool&sort=date', 'month=2025-01', ''])(
    'goes back to the address "%s"',
    (fields) => {
      expect(fieldsOf(queryOf(new URLSearchParams(fields))).toString()).toBe(fields);
    },
  );

  test('asks for nothing without a word and a filter, whatever its order', () => {
    expect(
      ['sort=date', 'q=+', 'q=a', 'club=a'].map((fields) => isEmpty(queryOf(new URLSearchParams(fields)))),
    ).toEqual([true, true, false, false]);
  });
});
