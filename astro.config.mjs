process.env.ASTRO_TELEMETRY_DISABLED = '1';

import { createHash } from 'node:crypto';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fonts } from './src/fonts.ts';
import { checkLines } from './src/integrations/check-lines.ts';
import { publishWhole } from './src/integrations/publish-whole.ts';
import { saga } from './src/saga/saga.ts';
import { settings } from './src/settings.ts';
import { themeScript } from './src/site/theme-script.ts';

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  // The default drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  fonts,
  // In this order: what is published has been checked, and is whole.
  integrations: [sitemap(), checkLines({ folder: settings.seedsDir, window: saga.window }), publishWhole()],
  security: {
    // Bundled styles are hashed; everything that is not named here is refused.
    csp: {
      // The one script is named by its hash.
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(themeScript).digest('base64')}`] },
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
