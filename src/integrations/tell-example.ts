import type { AstroIntegration } from 'astro';

/** Says after a build that the address in its pages is an example, where the owner of the site has named none. */
export function tellExample({
  site,
  isExample,
}: {
  readonly site: string;
  readonly isExample: boolean;
}): AstroIntegration {
  return {
    name: 'tell-example',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (isExample)
          logger.warn(
            `SITE is not set, so the pages give ${site} as their address. Before you publish them, build with the address of your host, SITE=https://…`,
          );
      },
    },
  };
}
