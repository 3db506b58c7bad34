import { expect, test } from '@playwright/test';
import { entriesOf, entryIds, entryItems } from './entries.ts';

test.use({ javaScriptEnabled: false });

const shows = ['Everything', 'Published', 'Happened', 'Reported', 'Expected'] as const;
const orders = ['Oldest first', 'Newest first'] as const;

/** What each view shows. */
const kindsOf = {
  Everything: ['Published', 'Happened', 'Reported', 'Expected'],
  Published: ['Published'],
  Happened: ['Happened'],
  Reported: ['Reported'],
  Expected: ['Expected'],
} as const;

const views = shows.flatMap((show) => orders.map((order) => ({ show, order })));

/** The address of a view, which is to be shared and so to last. */
const pathOf = ({ show, order }: (typeof views)[number]): string =>
  `/${show === 'Everything' ? '' : `${show.toLowerCase()}/`}${order === 'Oldest first' ? '' : 'latest/'}`;

for (const view of views) {
  const { show, order } = view;
  const path = pathOf(view);

  test(`${path} shows all that is "${show}" and nothing else, ${order.toLowerCase()}`, async ({ page }) => {
    await page.goto(path);
    const wanted = entriesOf().filter(({ kind }) => kindsOf[show].some((shown) => shown === kind));
    const days = new Map(wanted.map(({ id, day, newest }) => [id, order === 'Oldest first' ? day : newest]));
    const ids = await entryIds(page);
    expect(ids.toSorted()).toEqual([...days.keys()].toSorted());
    const known = ids.map((id) => days.get(id)).filter((day) => day !== null);
    expect(known).toEqual(order === 'Oldest first' ? known.toSorted() : known.toSorted().toReversed());
  });

  test(`${path} tells gaps between its entries, and none before the first`, async ({ page }) => {
    await page.goto(path);
    const gaps = await entryItems(page).evaluateAll((items) =>
      items.map((item) => item.querySelector('.gap')?.textContent ?? null),
    );
    expect(gaps[0]).toBe(null);
    const word = order === 'Oldest first' ? 'later' : 'earlier';
    expect(gaps.filter((gap) => gap !== null && !gap.endsWith(` ${word}`))).toEqual([]);
  });

  test(`on ${path} a link leads to every other kind and the other order, and keeps the other choice`, async ({
    page,
  }) => {
    await page.goto(path);
    const links = page.getByRole('navigation', { name: 'Views of the timeline' }).getByRole('link');
    await expect(links).toHaveCount(shows.length + orders.length);
    const choices = [
      ...shows.map((other) => ({ name: new RegExp(`^${other}\\b.* \\d+$`), to: { show: other, order } })),
      ...orders.map((other) => ({ name: other, to: { show, order: other } })),
    ];
    for (const { name, to } of choices) {
      await page.goto(path);
      const link = page.getByRole('navigation', { name: 'Views of the timeline' }).getByRole('link', { name });
      await expect(link).toHaveCount(1);
      const count = (await link.textContent())?.match(/\d+/)?.[0];
      await link.click();
      expect(new URL(page.url()).pathname).toBe(pathOf(to));
      if (count) await expect(entryItems(page), `as many as "${to.show}" says`).toHaveCount(Number(count));
    }
  });

  test(`${path} marks its own two links as the choice that is made`, async ({ page }) => {
    await page.goto(path);
    const current = page.getByRole('navigation', { name: 'Views of the timeline' }).locator('[aria-current]');
    await expect(current).toHaveText([new RegExp(show), order]);
    for (const link of await current.all()) await expect(link).toHaveAttribute('href', path);
  });
}

test('a timeline of several months tells a gap, so that what was said of gaps speaks of something', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('.gap').first()).toBeVisible();
});
