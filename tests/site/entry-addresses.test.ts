import { describe, expect, test } from 'vitest';
import { entryAddresses } from '../../src/site/entry-addresses.ts';
import { partsOf } from '../../src/site/saga-parts.ts';
import { timelinePages } from '../../src/site/timeline-pages.ts';
import { storyAnchor } from '../../src/site/urls.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const archive = timelineOf([
  ...Array.from({ length: 60 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return ` date ${day} Story ${index} is told here.`;
  }),
  ' date 2024-01-02 It is late. Liverpool rejected a bid on New Year’s Eve.',
  'Nobody said when.',
]);

test('nothing has an address in an empty archive', () => {
  expect(entryAddresses(timelineOf([])).size).toBe(0);
});

describe('every entry has an address', () => {
  const addresses = entryAddresses(archive);

  test('under the id of its element, stories and events alike', () => {
    expect([...addresses.keys()].toSorted()).toEqual(
      [...archive.stories.map(({ story }) => storyAnchor(story.id)), ...archive.events.map(({ id }) => id)].toSorted(),
    );
    for (const [id, address] of addresses) expect(address.endsWith(`#${id}`)).toBe(true);
  });

  test('on the page that shows it, the oldest first', () => {
    const pages = timelinePages(partsOf(archive), { shown: 'everything', order: 'oldest' }).map(({ make }) => make());
    expect(pages.map(({ path }) => path)).toEqual(['/timeline/', '/timeline/2024-02/', '/timeline/undated/']);
    for (const { path, periods } of pages)
      for (const entry of periods.flatMap(({ entries }) => entries)) {
        const id = entry.kind === 'story' ? entry.story.anchor : entry.event.id;
        expect(addresses.get(id)).toBe(`${path}#${id}`);
      }
  });

  test('and no two the same', () => {
    expect(new Set(addresses.values()).size).toBe(archive.stories.length + archive.events.length);
  });
});
