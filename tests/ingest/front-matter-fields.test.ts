import { describe, expect, it } from 'vitest';
import { frontMatterFields } from '../../src/ingest/front-matter-fields.ts';

const nothing = { title: null, date: null, slug: null, source: null, author: null, tags: [], draft: false };
/** The place of each issue, as `source.url`. */
const refused = (given: Record<string, unknown>) =>
  frontMatterFields.safeParse(given).error?.issues.map(({ path }) => path.join('.'));

it.each([
  ['left out', {}],
  ['left empty', { title: null, date: null, slug: null, source: null, author: null, tags: null, draft: null }],
])('fields %s are null, empty or false', (_how, given) => {
  expect(frontMatterFields.parse(given)).toEqual(nothing);
});

describe('a field may hold', () => {
  it.each([
    ['a title', { title: 'Vance stays' }, { title: 'Vance stays' }],
    ['a title, white space aside', { title: ' Vance stays\n' }, { title: 'Vance stays' }],
    ['a day', { date: '2025-01-03' }, { date: { earliest: '2025-01-03', latest: '2025-01-03' } }],
    ['a month', { date: '2025-02' }, { date: { earliest: '2025-02-01', latest: '2025-02-28' } }],
    ['a year', { date: '2025' }, { date: { earliest: '2025-01-01', latest: '2025-12-31' } }],
    ['a year as YAML reads it', { date: 2025 }, { date: { earliest: '2025-01-01', latest: '2025-12-31' } }],
    ['a slug', { slug: 'vance-stays-2' }, { slug: 'vance-stays-2' }],
    ['a slug of one word', { slug: '2025' }, { slug: '2025' }],
    [
      'a source with its address',
      { source: { name: 'Gazette', url: 'https://gazette.example/a?b=c#d' } },
      { source: { name: 'Gazette', url: 'https://gazette.example/a?b=c#d' } },
    ],
    ['a source without', { source: { name: 'Gazette' } }, { source: { name: 'Gazette', url: null } }],
    [
      'a source whose address is left empty',
      { source: { name: 'Gazette', url: null } },
      { source: { name: 'Gazette', url: null } },
    ],
    ['an author', { author: 'Mira Lund' }, { author: 'Mira Lund' }],
    ['tags', { tags: ['transfers', 'contract'] }, { tags: ['transfers', 'contract'] }],
    ['no tags', { tags: [] }, { tags: [] }],
    ['true', { draft: true }, { draft: true }],
    ['false', { draft: false }, { draft: false }],
  ])('%s', (_what, given, fields) => {
    expect(frontMatterFields.parse(given)).toEqual({ ...nothing, ...fields });
  });
});

describe('a field may not hold', () => {
  it.each([
    ['an empty title', { title: ' ' }, 'title'],
    ['a title that is a number', { title: 2025 }, 'title'],
    ['a title that is a list', { title: ['Vance'] }, 'title'],
    ['a day that is not in the calendar', { date: '2025-02-30' }, 'date'],
    ['a month that is not', { date: '2025-13' }, 'date'],
    ['an empty date', { date: '' }, 'date'],
    ['a date in words', { date: '3 January 2025' }, 'date'],
    ['a moment', { date: '2025-01-03T10:00:00Z' }, 'date'],
    ['a number that is no year', { date: 20250103 }, 'date'],
    ['a broken number', { date: 2025.5 }, 'date'],
    ['a date object', { date: new Date('2025-01-03') }, 'date'],
    ['a slug with capitals', { slug: 'Vance' }, 'slug'],
    ['a slug with a space', { slug: 'vance stays' }, 'slug'],
    ['a slug with a slash', { slug: '../vance' }, 'slug'],
    ['a slug with a double hyphen', { slug: 'vance--stays' }, 'slug'],
    ['a slug with a hyphen at the end', { slug: 'vance-' }, 'slug'],
    ['a slug with an accent', { slug: 'vánce' }, 'slug'],
    ['a slug with a line break', { slug: 'vance\n' }, 'slug'],
    ['an empty slug', { slug: '' }, 'slug'],
    ['a slug that is a number', { slug: 2025 }, 'slug'],
    ['a source that is a name alone', { source: 'Gazette' }, 'source'],
    ['a source without a name', { source: { url: 'https://gazette.example' } }, 'source.name'],
    ['a source with an empty name', { source: { name: '' } }, 'source.name'],
    ['a source with a field of its own', { source: { name: 'Gazette', country: 'Vell' } }, 'source'],
    ['an address without a scheme', { source: { name: 'Gazette', url: 'gazette.example' } }, 'source.url'],
    ['an address that runs', { source: { name: 'Gazette', url: 'javascript:alert(1)' } }, 'source.url'],
    ['an address of a file', { source: { name: 'Gazette', url: 'file:///etc/hosts' } }, 'source.url'],
    ['an empty author', { author: '' }, 'author'],
    ['two authors', { author: ['Mira Lund', 'Jonna Reed'] }, 'author'],
    ['tags in one word', { tags: 'transfers' }, 'tags'],
    ['an empty tag', { tags: ['transfers', ''] }, 'tags.1'],
    ['a tag that is a number', { tags: [2025] }, 'tags.0'],
    ['yes', { draft: 'yes' }, 'draft'],
    ['a number for true', { draft: 1 }, 'draft'],
  ])('%s', (_what, given, place) => {
    expect(refused(given)).toEqual([place]);
  });
});
