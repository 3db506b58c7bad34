import { describe, expect, it } from 'vitest';
import { readFields } from '../../src/ingest/read-fields.ts';

/** The field, rule, finding and remedy of each fault. */
const faults = (given: Record<string, unknown>) =>
  readFields(given).faults.map(({ field, fault }) => [field, fault.rule, fault.found, fault.remedy]);

it('fields that hold what they may come back without a fault', () => {
  const { fields, faults } = readFields({ title: 'Vance stays', date: '2025-01-03' });
  expect(fields).toMatchObject({ title: 'Vance stays', date: { range: { earliest: '2025-01-03' } }, slug: null });
  expect(faults).toEqual([]);
});

describe('a field that holds what it may not is named with its value and the remedy:', () => {
  it.each([
    ['title', { title: 2025 }, 'title', '"title" is 2025', 'Write the headline as text.'],
    ['date', { date: '2025-02-30' }, 'date', '"date" is "2025-02-30": is not in the calendar', 'YYYY-MM-DD'],
    [
      'date, miswritten',
      { date: '3.1.2025' },
      'date',
      '"date" is "3.1.2025": can be 2025-01-03 or 2025-03-01',
      'YYYY-MM-DD',
    ],
    ['slug', { slug: 'A b' }, 'slug', '"slug" is "A b"', 'small letters, digits and single hyphens'],
    ['source', { source: 'Gazette' }, 'source', '"source" is "Gazette"', '"name:"'],
    ['source.name', { source: {} }, 'source', '"source.name" is null', '"name:"'],
    [
      'source.url',
      { source: { name: 'G', url: 'x' } },
      'source',
      '"source.url" is "x": is not a web address',
      '"url:"',
    ],
    ['author', { author: '' }, 'author', '"author" is "": is empty', 'Write the name as text.'],
    ['tags', { tags: 'a' }, 'tags', '"tags" is "a"', 'Write a list of words'],
    ['one tag', { tags: ['a', 7] }, 'tags', '"tags.1" is 7', 'Write a list of words'],
    ['draft', { draft: 'yes' }, 'draft', '"draft" is "yes"', 'Write true or false.'],
  ])('%s', (_what, given, field, found, remedy) => {
    expect(readFields(given).fields).toBeNull();
    expect(faults(given)).toEqual([
      [field, 'front-matter-field', expect.stringContaining(found), expect.stringContaining(remedy)],
    ]);
  });
});

describe('a field this site does not read', () => {
  it.each(['dateline', 'Title', 'tag', 'url', 'constructor', '__proto__', ''])('is warned of: %j', (field) => {
    const given = JSON.parse(`{ "title": "Vance stays", ${JSON.stringify(field)}: { "a": 1 } }`);
    expect(faults(given)).toEqual([
      [
        field,
        'front-matter-unknown',
        expect.stringContaining(`"${field}"`),
        expect.stringContaining('title, date, slug'),
      ],
    ]);
    expect(readFields(given).fields).toMatchObject({ title: 'Vance stays' });
  });
});

it('one reading tells of every field', () => {
  expect(
    faults({ title: '', colour: 'red', date: 'soon', source: { name: '', url: 'x' } })
      .map(([field]) => field)
      .toSorted(),
  ).toEqual(['colour', 'date', 'source', 'source', 'title']);
});
