import { describe, expect, it } from 'vitest';
import { frontMatterFields } from '../../../src/ingest/front-matter/front-matter-fields.ts';

const days = (earliest: string, latest: string) => ({ range: { earliest, latest }, moment: null });
const nothing = {
  ...{ title: null, date: null, slug: null, source: null, author: null, tags: [], draft: false },
  ...{ embargo: false, added: null, 'differs-from': [], quiet: [] },
};
/** The place of each issue, as `source.url`. */
const refused = (given: Record<string, unknown>) =>
  frontMatterFields.safeParse(given).error?.issues.map(({ path }) => path.join('.'));

it.each([
  ['left out', {}],
  ['left empty', { title: null, date: null, slug: null, source: null, author: null, tags: null, draft: null }],
  ['of the desk left empty', { embargo: null, 'differs-from': null, quiet: [] }],
])('fields %s are null, empty or false', (_how, given) => {
  expect(frontMatterFields.parse(given)).toEqual(nothing);
});

describe('a field may hold', () => {
  it.each([
    ['a title', { title: 'Vance stays' }, { title: 'Vance stays' }],
    ['a title, white space aside', { title: ' Vance stays\n' }, { title: 'Vance stays' }],
    ['a day', { date: '2025-01-03' }, { date: days('2025-01-03', '2025-01-03') }],
    ['a month', { date: '2025-02' }, { date: days('2025-02-01', '2025-02-28') }],
    ['a year', { date: '2025' }, { date: days('2025-01-01', '2025-12-31') }],
    ['a title with an emoji and a mark of direction', { title: '❤\uFE0F \u200Fنعم' }, { title: '❤\uFE0F \u200Fنعم' }],
    ['a title of one full stop', { title: '.' }, { title: '.' }],
    ['a slug', { slug: 'vance-stays-2' }, { slug: 'vance-stays-2' }],
    ['a slug of one word', { slug: '2025' }, { slug: '2025' }],
    [
      'a source with its address',
      { source: { name: 'Gazette', url: 'https://gazette.example/a?b=c#d' } },
      { source: { name: 'Gazette', url: 'https://gazette.example/a?b=c#d' } },
    ],
    [
      'an address, white space aside',
      { source: { name: ' Gazette\u200B', url: ' HTTP://gazette.example/\n' } },
      { source: { name: 'Gazette', url: 'HTTP://gazette.example/' } },
    ],
    ['a source without', { source: { name: 'Gazette' } }, { source: { name: 'Gazette', url: null } }],
    [
      'a source whose address is left empty',
      { source: { name: 'Gazette', url: null } },
      { source: { name: 'Gazette', url: null } },
    ],
    ['an author', { author: 'Mira Lund' }, { author: 'Mira Lund' }],
    ['two authors', { author: ['Mira Lund', 'Jonna Reed'] }, { author: 'Mira Lund and Jonna Reed' }],
    ['three authors', { author: ['A', { name: 'B' }, 'C'] }, { author: 'A, B and C' }],
    ['no author', { author: [] }, {}],
    ['tags', { tags: ['transfers', 'contract'] }, { tags: ['transfers', 'contract'] }],
    ['no tags', { tags: [] }, { tags: [] }],
    ['true', { draft: true }, { draft: true }],
    ['false', { draft: false }, { draft: false }],
    ['an embargo', { embargo: true }, { embargo: true }],
    ['another file', { 'differs-from': 'b.txt' }, { 'differs-from': ['b.txt'] }],
    ['the day it was added', { added: '2025-01-08' }, { added: '2025-01-08' }],
    ['the same in words', { added: '8 January 2025' }, { added: '2025-01-08' }],
    ['other files', { 'differs-from': ['b.txt', 'c, d.txt'] }, { 'differs-from': ['b.txt', 'c, d.txt'] }],
    ['the name of a warning', { quiet: ' date-differs ' }, { quiet: ['date-differs'] }],
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
    ['an author that is a number', { author: [2025, 'Mira Lund'] }, 'author'],
    ['tags in one word', { tags: 'transfers' }, 'tags'],
    ['an empty tag', { tags: ['transfers', ''] }, 'tags.1'],
    ['a tag that is a number', { tags: [2025] }, 'tags.0'],
    ['a month it was added in', { added: '2025-01' }, 'added'],
    ['a day it was added on that is not in the calendar', { added: '2025-02-30' }, 'added'],
    ['yes', { draft: 'yes' }, 'draft'],
    ['a number for true', { draft: 1 }, 'draft'],
    ['an address without slashes', { source: { name: 'Gazette', url: 'https:gazette.example' } }, 'source.url'],
    ['an address with a space', { source: { name: 'Gazette', url: 'https://gazette.example/a b' } }, 'source.url'],
    [
      'an address with a zero-width space',
      { source: { name: 'Gazette', url: 'https://g.example/\u200Ba' } },
      'source.url',
    ],
    [
      'an address with a mark of direction',
      { source: { name: 'Gazette', url: 'https://g.example/\u202Ea' } },
      'source.url',
    ],
    ['an address with a tab', { source: { name: 'Gazette', url: 'java\tscript:alert(1)' } }, 'source.url'],
  ])('%s', (_what, given, place) => {
    expect(refused(given)).toEqual([place]);
  });
});

describe.each([
  ['title', (text: string) => ({ title: text })],
  ['author', (text: string) => ({ author: text })],
  ['source.name', (text: string) => ({ source: { name: text } })],
  ['source.url', (text: string) => ({ source: { name: 'Gazette', url: `https://gazette.example/${text}` } })],
  ['tags.1', (text: string) => ({ tags: ['transfers', text] })],
])('%s is one line that can be shown, and may not hold', (place, given) => {
  it.each([
    ['a line break', 'Vance\nstays'],
    ['a carriage return', 'Vance\rstays'],
    ['a line separator', 'Vance\u2028stays'],
    ['a paragraph separator', 'Vance\u2029stays'],
    ['an escape sequence', 'Vance \u001B[31mstays'],
    ['a NUL', 'Vance\u0000stays'],
    ['a tab', 'Vance\tstays'],
    ['a deletion', 'Vance\u007Fstays'],
    ['a control of the second set', 'Vance\u0085stays'],
    ['an override of the direction of writing', 'Vance \u202estays'],
    ['the end of an isolate', 'Vance\u2069 stays'],
    ['half a surrogate pair', 'Vance\uD83D'],
    ['a noncharacter', 'Vance\uFFFFstays'],
    ['another noncharacter', 'Vance\u{1FFFE}stays'],
  ])('%s', (_what, text) => {
    expect(refused(given(text))).toEqual([place]);
  });
});

it.each(['', ' \n', '\u200B', '\u2060\u2800', '\uFE0F', '\u0301', '\u3164'])('nothing but %j is no title', (title) => {
  expect(frontMatterFields.safeParse({ title }).error?.issues.map(({ message }) => message)).toEqual(['is empty']);
});
