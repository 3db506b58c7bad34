import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/ingest/front-matter/read-fields.ts';

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
    ['date', { date: '2025-02-30' }, 'date', '"date" is "2025-02-30", which is not in the calendar', 'YYYY-MM-DD'],
    [
      'date, miswritten',
      { date: '3.1.2025' },
      'date',
      '"date" is "3.1.2025", which can be 2025-01-03 or 2025-03-01',
      'YYYY-MM-DD',
    ],
    ['slug', { slug: 'A b' }, 'slug', '"slug" is "A b"', 'small letters, digits and single hyphens'],
    ['source', { source: ['Gazette'] }, 'source', '"source" is ["Gazette"]', '"name:"'],
    ['source.name', { source: {} }, 'source', '"source.name" is null', '"name:"'],
    [
      'source.url',
      { source: { name: 'G', url: 'x' } },
      'source',
      '"source.url" is "x", which is not a web address',
      '"url:"',
    ],
    ['author', { author: '' }, 'author', '"author" is "", which is empty', 'Write the name as text, or a list'],
    ['tags', { tags: { a: 'b' } }, 'tags', '"tags" is {"a":"b"}', 'Write a list of words'],
    ['an address by itself', { link: 'x' }, 'link', '"link" is "x", which is not a web address', '"url:"'],
    ['a date of another name', { pubDate: 'soon' }, 'pubDate', '"pubDate" is "soon"', 'YYYY-MM-DD'],
    ['one tag', { tags: ['a', 7] }, 'tags', '"tags.1" is 7', 'Write a list of words'],
    ['draft', { draft: 'yes' }, 'draft', '"draft" is "yes"', 'Write true or false.'],
    ['embargo', { embargo: '2027-03-03' }, 'embargo', '"embargo" is "2027-03-03"', 'until when, the date says'],
    [
      'differs-from',
      { 'differs-from': { a: 'b' } },
      'differs-from',
      '"differs-from" is {"a":"b"}',
      'path of the other',
    ],
    ['quiet', { quiet: true }, 'quiet', '"quiet" is true', 'Write the name of a warning'],
  ])('%s', (_what, given, field, found, remedy) => {
    expect(readFields(given).fields).toBeNull();
    expect(faults(given)).toEqual([
      [field, 'front-matter-field', expect.stringContaining(found), expect.stringContaining(remedy)],
    ]);
  });
});

describe('a field this site does not read', () => {
  it.each(['dateline', 'subtitle', 'layout', 'constructor', '__proto__', ''])('is warned of: %j', (field) => {
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

describe('what content systems write is understood:', () => {
  const gazette = { name: 'The Gazette', url: 'https://gazette.example/a' };
  it.each([
    ['a source by its name', { source: 'The Gazette' }, { source: { name: 'The Gazette', url: null } }],
    ['a publisher with a link', { publisher: 'The Gazette', link: gazette.url }, { source: gazette }],
    ['a source beside its address', { source: { name: 'The Gazette' }, canonical: gazette.url }, { source: gazette }],
    [
      'an address alone',
      { url: 'https://www.gazette.example/a' },
      { source: { name: 'gazette.example', url: 'https://www.gazette.example/a' } },
    ],
    ['an address for a source', { source: gazette.url }, { source: { ...gazette, name: 'gazette.example' } }],
    ['tags in one line', { tags: 'contract, transfers' }, { tags: ['contract', 'transfers'] }],
    ['tags and categories', { tags: ['contract'], categories: 'contract; news' }, { tags: ['contract', 'news'] }],
    [
      'names with capitals',
      { Title: 'Vance stays', Author: 'Mira Lund' },
      { title: 'Vance stays', author: 'Mira Lund' },
    ],
    ['two authors', { authors: ['Mira Lund', 'Jonna Reed'] }, { author: 'Mira Lund and Jonna Reed' }],
    ['the same date twice', { date: '2025-01-03', published: '2025-01-03' }, {}],
    ['a name left empty beside one that is not', { title: null, headline: 'Vance stays' }, { title: 'Vance stays' }],
  ])('%s', (_what, given, fields) => {
    expect(faults(given)).toEqual([]);
    expect(readFields(given).fields).toMatchObject(fields);
  });

  it.each(['Date', 'pubDate', 'published', 'publish_date', 'published-at', 'datePublished'])(
    '%s for a date',
    (name) => {
      expect(readFields({ [name]: '3 January 2025' }).fields?.date?.range).toEqual({
        earliest: '2025-01-03',
        latest: '2025-01-03',
      });
    },
  );
});

it('two names of one field that differ are told; our own name is used', () => {
  const given = { published: '2025-01-04', date: '2025-01-03' };
  expect(faults(given)).toMatchObject([
    ['published', 'front-matter-twice', expect.stringContaining('"date" is used'), 'Remove the wrong one.'],
  ]);
  expect(readFields(given).fields?.date?.range.earliest).toBe('2025-01-03');
});

describe('a slip is answered with the field it may be meant for:', () => {
  it.each([
    ['tilte', 'title'],
    ['autor', 'author'],
    ['dates', 'date'],
    ['created', 'date'],
    ['pub_dat', 'date'],
    ['sourse', 'source'],
  ])('%s', (name, meant) => {
    expect(faults({ [name]: 'x' })[0]?.[3]).toMatch(`Did you mean "${meant}"?`);
  });

  it.each(['layout', 'image', 'description', 'id', ''])('but not %j', (name) => {
    expect(faults({ [name]: 'x' })[0]?.[3]).not.toMatch('Did you mean');
  });
});
