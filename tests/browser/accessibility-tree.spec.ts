import { expect, test } from '@playwright/test';
import { axTree, ofRole, spoken, type Told, within } from './ax-tree.ts';
import { entriesOf, entryIds } from './entries.ts';
import { pathOf, unfoldAll, wholeKinds } from './kinds.ts';

/** The items of the timeline: those that say first, but for a gap, of what kind they are. */
const timelineItems = (tree: Told): readonly Told[] =>
  ofRole(tree, 'listitem').filter((item) => kindAndRest(spoken(item)) !== null);

/** What an item is comes first, but for how long after the one before; the time follows at once. */
function kindAndRest(words: string): readonly [kind: string, rest: string] | null {
  const [, kind, rest] =
    /^(?:(?:at least |about |more than )?\d+ [\w ]+? (?:later|earlier) )?(Published|Happened|Reported|Expected) (\D.*|\d+ .*)$/.exec(
      words,
    ) ?? [];
  return kind === undefined || rest === undefined || /^\d+$/.test(rest) ? null : [kind, rest];
}

for (const path of ['/', '/latest/']) {
  test(`on ${path} every item of the timeline tells what it is, when, and who says so`, async ({ page }) => {
    await page.goto(path);
    const entries = new Map(entriesOf().map((entry) => [entry.id, entry]));
    const shown = (await entryIds(page)).map((id) => entries.get(id));
    const items = timelineItems(await axTree(page));
    expect(items).toHaveLength(entries.size);
    for (const [index, item] of items.entries()) {
      const words = spoken(item);
      const entry = shown[index];
      if (!entry) throw new Error(`The item "${words}" is no entry of timeline.json.`);
      const [kind, rest] = kindAndRest(words) ?? [];
      expect(kind, words).toBe(entry.kind);
      expect(rest, words).toMatch(entry.day ? /^.{0,60}\b20\d\d\b/ : /^No date given/);
      expect(words).toContain(entry.whence);
      if (entry.kind !== 'Published') expect(words).toMatch(/“.*”.*\bstory\b/);
    }
  });
}

test('the picture is a table whose cells have headers, at every width', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/');
    const tree = await axTree(page);
    const tables = ofRole(tree, 'table');
    expect(tables, `at ${width} pixels`).toHaveLength(1);
    expect(tables[0]?.name).toMatch(/^Month by month/);
    const headers = tables.flatMap((table) => ofRole(table, 'columnheader')).map((header) => spoken(header));
    expect(headers.join(' | '), `at ${width} pixels`).toMatch(/Liverpool.* \| stories \| Real Madrid/);
    const times = tables.flatMap((table) => ofRole(table, 'rowheader'));
    expect(times.length, `at ${width} pixels`).toBeGreaterThan(3);
    expect(spoken(tables[0] as Told)).toMatch(/Real Madrid ?: \d reported/);
  }
});

for (const kind of wholeKinds) {
  test(`on the page "${kind}" headings are in order, and landmarks are there, each with a name of its own`, async ({
    page,
  }) => {
    await page.goto(pathOf(kind));
    await unfoldAll(page);
    const tree = await axTree(page);
    const levels = ofRole(tree, 'heading').map(({ level }) => level ?? 0);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);

    for (const landmark of ['banner', 'main', 'contentinfo']) expect(ofRole(tree, landmark), landmark).toHaveLength(1);
    for (const landmark of ['navigation', 'region', 'complementary']) {
      const names = ofRole(tree, landmark).map(({ name }) => name);
      expect(names, landmark).not.toContain('');
      expect(names, landmark).toEqual([...new Set(names)]);
    }
    expect(ofRole(tree, 'navigation').length).toBeGreaterThan(0);
    const nameless = within(tree).filter(
      ({ role, name }) => ['link', 'button', 'radio'].includes(role) && !name.trim(),
    );
    expect(nameless).toEqual([]);
  });
}
