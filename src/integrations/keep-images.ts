import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeDigest } from './code-digest.ts';
import type { OfAstroAlone } from './program/run-program.ts';

/** What decides how an image looks, beside its words: our code, and the versions of the fonts and libraries. */
const drawing = ['package-lock.json', 'src/outputs/share/*.ts'];

/**
 * Tells the pages where images for sharing are kept from one build to the next: beside what Astro keeps. Astro bundles the code
 * that draws, so only here its own files can be asked whether they changed.
 */
export function keepImages(): AstroIntegration & OfAstroAlone {
  return {
    name: 'keep-images',
    isOfAstroAlone: true,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const store = { folder: join(fileURLToPath(config.cacheDir), 'share'), code: codeDigest(root, drawing) };
        updateConfig({ vite: { define: { 'import.meta.env.IMAGE_STORE': JSON.stringify(store) } } });
      },
    },
  };
}
