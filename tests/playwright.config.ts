import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { output } from './helpers/builds.ts';
import { findChromium } from './helpers/chromium.ts';

/** The built site in a real browser. `helpers/serve-for-browser.ts` builds and serves it and says where. */
export default defineConfig({
  testDir: './browser',
  // Beside them lie the unit tests of what runs in a browser.
  testMatch: '*.spec.ts',
  outputDir: join(output, 'browser'),
  globalSetup: './helpers/serve-for-browser.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    baseURL: process.env.TEST_SITE_ADDRESS,
    launchOptions: findChromium(),
    screenshot: 'only-on-failure',
  },
});
