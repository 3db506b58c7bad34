import type { AstroIntegration } from 'astro';
import type { OfAstroAlone } from './program/run-program.ts';

/** Tells Astro of our fonts. What names them takes Astro a third of a second to load, which a build without Astro need not wait for. */
export function setFonts(): AstroIntegration & OfAstroAlone {
  return {
    name: 'set-fonts',
    isOfAstroAlone: true,
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const { fonts } = await import('../fonts.ts');
        updateConfig({ fonts });
      },
    },
  };
}
