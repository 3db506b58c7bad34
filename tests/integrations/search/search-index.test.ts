import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { searchIndex } from '../../../src/integrations/search/search-index.ts';
import { recordMakers } from '../../../src/site/search/search-records.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const records = recordMakers(
  timelineOf([' date 2025-01-03 Liverpool wait for Konaté.', ' date 2025-01-04 Real Madrid bid.']),
).map(({ make }) => make());
const made = async () =>
  (await searchIndex(records, 'en-GB')).map(
    ({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`,
  );

test('the same records give the same bytes', async () => {
  expect(await made()).toEqual(await made());
});

test('the index has what our page asks for, and no interface of others', async () => {
  const kinds = new Set((await searchIndex(records, 'en-GB')).map(({ path }) => path.replace(/en_[0-9a-f]+/, '*')));
  expect([...kinds]).toEqual([
    'filter/*.pf_filter',
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test.each([
  ['a language it cannot stem', records, 'tlh'],
  ['no story', [], 'en-GB'],
])('of %s there is an index too, which looks for words as they are written', async (_, own, language) => {
  const paths = (await searchIndex(own, language)).map(({ path }) => path);
  expect(paths).toContain('pagefind.js');
  expect(paths.filter((path) => path.startsWith('wasm.'))).toEqual(['wasm.unknown.pagefind']);
});
