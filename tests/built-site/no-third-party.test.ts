import { describe, expect, test } from 'vitest';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { fetchedBySite } from '../helpers/references.ts';

describe.each([plain, subPath, secondBeat])('in $name', (build) => {
  const site = readSite(build);
  const fetched = fetchedBySite(site).filter(({ whole }) => whole.protocol !== 'data:');

  test('pages fetch fonts, so that what follows speaks of something', () => {
    expect(fetched.filter(({ whole }) => whole.pathname.endsWith('.woff2'))).not.toEqual([]);
  });

  test('nothing is fetched from anybody else', () => {
    const foreign = fetched.filter(({ whole }) => whole.origin !== build.site);
    expect(foreign.map(({ from, written }) => `${from} fetches ${written}`)).toEqual([]);
  });

  test('everything that is fetched was built', () => {
    const missing = fetched.filter(({ whole }) => whole.origin === build.site && site.fileAt(whole.href) === null);
    expect(missing.map(({ from, written }) => `${from} fetches ${written}`)).toEqual([]);
  });
});
