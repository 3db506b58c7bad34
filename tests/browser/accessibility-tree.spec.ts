import { expect, test } from '@playwright/test';
import { axTree, ofRole, spoken, type Told, within } from './ax-tree.ts';
import { entriesOf, entryIds } from './entries.ts';
import { kindNames, pathOf, unfoldAll } from './kinds.ts';

/** The items of the timeline: of the lists that stand under a month, and not of lists inside them. */
function timelineItems(tree: Told): readonly Told[] {
  const lists = ofRole(tree, 'region').flatMap(({ children }) => children.filter(({ role }) => role === 'list'));
  return lists.flatMap(({ children }) => children.filter(({ role }) => role === 'listitem'));
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
      // What it is comes first, but for how long after the one before; the time follows at once.
      const [, kind, rest] = /^(?:at least |about )?(?:\d+ \w+ (?:later|earlier) )?(\w+) (.*)$/.exec(words) ?? [];
      expect(kind, words).toBe(entry.kind);
      const when = ofRole(item, 'link')[0]?.name ?? '';
      expect(rest?.startsWith(when), words).toBe(true);
      expect(when).toMatch(entry.day ? /\b20\d\d\b/ : /no date|unknown/i);
      const links = ofRole(item, 'link').map(({ name }) => name);
      for (const headline of entry.headlines) expect(links, words).toContain(headline);
      if (entry.kind === 'Published') expect(words).toMatch(/Cites (nobody|.*\w)/);
      else expect(words).toMatch(/”.* (\w+ )?in /);
    }
  });
}

test('the picture is a group with a name, once, and its marks are links with names that tell what they are', async ({
  page,
}) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/');
    const groups = ofRole(await axTree(page), 'group').filter(({ name }) => name === 'The saga at a glance');
    expect(groups, `at ${width} pixels`).toHaveLength(1);
    const marks = groups.flatMap((group) => ofRole(group, 'link'));
    // The hidden composition is told to nobody.
    expect(marks.length).toBe(await page.locator('.glance svg a[href]:visible').count());
    expect(marks.length).toBeGreaterThan(5);
    for (const { name, description } of marks) {
      expect(name).toMatch(/\w{3}/);
      expect(`${name} ${description}`).toMatch(/\b(Published|Happened|Reported|Expected|entries|stories|events)\b/);
    }
  }
});

for (const kind of kindNames) {
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
