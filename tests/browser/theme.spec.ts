import { expect, type Page, test } from '@playwright/test';

type Scheme = 'light' | 'dark';

const choose = (page: Page, name: 'Light colours' | 'Dark colours' | 'Auto, as your device has them') =>
  page.getByTitle(name, { exact: true }).click();

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** The ground that a device of these colours shows, nothing being chosen. */
async function groundOf(page: Page, colorScheme: Scheme): Promise<string> {
  await page.emulateMedia({ colorScheme });
  return ground(page);
}

/** Both grounds, while nothing is chosen; leaves the device in light colours. */
async function grounds(page: Page): Promise<Readonly<Record<Scheme, string>>> {
  const dark = await groundOf(page, 'dark');
  const light = await groundOf(page, 'light');
  expect(dark).not.toBe(light);
  return { light, dark };
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('nothing being chosen, the colours are those of the device, and follow it', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', 'auto');
      await grounds(page);
    });

    test('the switch changes the colours, whatever the device has, and gives them back to it', async ({ page }) => {
      await page.goto('/');
      const { light, dark } = await grounds(page);
      await choose(page, 'Dark colours');
      expect(await ground(page)).toBe(dark);
      expect(await groundOf(page, 'dark')).toBe(dark);
      await choose(page, 'Light colours');
      expect(await ground(page)).toBe(light);
      await choose(page, 'Auto, as your device has them');
      expect(await ground(page)).toBe(dark);
      expect(await groundOf(page, 'light')).toBe(light);
    });

    test('the arrow keys work the switch', async ({ page }) => {
      await page.goto('/');
      const { light, dark } = await grounds(page);
      await page.getByRole('radio', { checked: true }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Light colours' })).toBeChecked();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Dark colours' })).toBeFocused();
      expect(await ground(page)).toBe(dark);
      await page.keyboard.press('ArrowLeft');
      expect(await ground(page)).toBe(light);
    });
  });
}

test('a choice is kept on the next page and after a reload, until another is made', async ({ page }) => {
  await page.goto('/');
  const { light, dark } = await grounds(page);
  await choose(page, 'Dark colours');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Clubs' }).click();
  await expect(page).toHaveURL(/\/clubs\/$/);
  await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', 'dark');
  expect(await ground(page)).toBe(dark);
  await page.reload();
  expect(await ground(page)).toBe(dark);
  await choose(page, 'Auto, as your device has them');
  await page.goto('/');
  expect(await ground(page)).toBe(light);
});

test('a page that Back brings as it was left takes the choice made since', async ({ page }) => {
  await page.goto('/');
  const { dark } = await grounds(page);
  await page.evaluate(() => {
    localStorage.theme = 'dark';
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', 'dark');
  expect(await ground(page)).toBe(dark);
});

test('Enter in the switch goes nowhere, and breaks no policy', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/');
  await page.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  expect(page.url().replace(/^https?:\/\/[^/]+/, '')).toBe('/');
  expect(said).toEqual([]);
});

test('going back to a page shows the choice made on the next', async ({ page }) => {
  await page.goto('/');
  const { dark } = await grounds(page);
  await page.goto('/about/');
  await choose(page, 'Dark colours');
  await page.goBack();
  await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', 'dark');
  expect(await ground(page)).toBe(dark);
});

test('the browser is told the colour that the page has, chosen or not', async ({ page }) => {
  await page.goto('/');
  const { light, dark } = await grounds(page);
  const told = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const found = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      );
      const probe = Object.assign(document.createElement('i'));
      probe.style.color = found?.content ?? '';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
  expect(await told()).toBe(light);
  await choose(page, 'Dark colours');
  expect(await told()).toBe(dark);
  await page.reload();
  expect(await told()).toBe(dark);
  await choose(page, 'Light colours');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await told()).toBe(light);
  await choose(page, 'Auto, as your device has them');
  expect(await told()).toBe(dark);
});

test('what keeps the choice is made before anything is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choose(page, 'Dark colours');
  const dark = await ground(page);
  await page.addInitScript(() => {
    const look = () => {
      if (!document.body) return requestAnimationFrame(look);
      return Reflect.set(window, 'firstGround', getComputedStyle(document.documentElement).backgroundColor);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/about/');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'firstGround'))).toBe(dark);
});

test('a choice that is none is left alone, from the first line on', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'sepia'));
  await page.goto('/');
  await grounds(page);
});

for (const [what, blockStorage] of [
  [
    'cannot be read',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
  [
    'cannot be written',
    () =>
      Object.defineProperty(window, 'localStorage', {
        value: new Proxy(
          {},
          {
            set: () => {
              throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
            },
          },
        ),
      }),
  ],
] as const) {
  test(`where storage ${what} the switch works all the same, on the page it stands on`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(blockStorage);
    await page.goto('/');
    const { light, dark } = await grounds(page);
    await choose(page, 'Dark colours');
    expect(await ground(page)).toBe(dark);
    await page.goto('/about/');
    expect(await ground(page)).toBe(light);
    expect(errors).toEqual([]);
  });
}
