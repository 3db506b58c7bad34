import { describe, expect, test } from 'vitest';
import { describedFields } from '../../../../src/outputs/data/schema/described-fields.ts';
import { schemaOf } from '../../../../src/outputs/data-schemas.ts';
import { faultsIn } from '../../../helpers/valid-data.ts';

describe('every field that the page on the data lists says what it holds', () => {
  test.each([
    ['data/timeline.schema.json', undefined],
    ['data/timeline.schema.json', 'stories'],
    ['data/timeline.schema.json', 'events'],
    ['data/evidence.schema.json', undefined],
  ] as const)('in %s, of %s', (path, list) => {
    const fields = describedFields(schemaOf(path), list);
    expect(fields.length).toBeGreaterThan(7);
    for (const { name, description } of fields) expect(description, name).toMatch(/[.…]$/);
  });

  test('and one that does not is told', () => {
    expect(() => describedFields({ properties: { a: {} } })).toThrow('The field "a" has no description.');
    expect(() => describedFields({ properties: {} }, 'stories')).toThrow('no fields of "stories"');
  });
});

test('a field that the schema does not describe is found, as is one that is missing, or of another kind', () => {
  const first = { id: 'a', kind: 'b' };
  expect(faultsIn('data/timeline.schema.json', { ...first })).not.toEqual([]);
  const faults = faultsIn('data/evidence.schema.json', { '@context': 'http://www.w3.org/ns/anno.jsonld', further: 1 });
  expect(faults.join()).toMatch(/must have required property|must NOT have additional properties/);
});

test('the published schema lets further fields be, since some may be added', () => {
  expect(JSON.stringify(schemaOf('data/timeline.schema.json'))).not.toContain('additionalProperties');
});
