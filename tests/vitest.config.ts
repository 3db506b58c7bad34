import { defineConfig } from 'vitest/config';

/** `unit` is everything that needs no build; `site` looks at what `astro build` wrote. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing keeps state between tests, so what one file has loaded serves the next.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built-site/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/built-site/**/*.test.ts'],
          globalSetup: 'tests/helpers/build-all.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
