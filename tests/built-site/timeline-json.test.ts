import { describe, expect, test } from 'vitest';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

describe.each([plain, subPath, secondBeat])(`${timelineJson.path} of $name`, (build) => {
  const site = readSite(build);
  const data: Record<string, { url: string }[]> = JSON.parse(site.text(timelineJson.path));

  test.each([
    ['stories', pageKinds.story],
    ...build.kinds.map(({ many, path }) => [many, new RegExp(`^/${path}/[^/]+/$`)] as const),
  ] as const)('names exactly the pages of the %s', (list, kind) => {
    const named = (data[list] ?? []).map(({ url }) => new URL(url, build.site).href);
    const built = site.pages.filter(({ path }) => kind.test(path)).map(({ url }) => url);
    expect(named.toSorted()).toEqual(built.toSorted());
  });
});
