import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { SaysAtTheEnd } from './program/run-program.ts';

/** Says after a build that the address in its pages is an example, where the owner of the site has named none. */
export function tellExample({
  site,
  isExample,
}: {
  readonly site: string;
  readonly isExample: boolean;
}): AstroIntegration & SaysAtTheEnd {
  const sayAtTheEnd = (logger: AstroIntegrationLogger): void => {
    if (isExample)
      logger.warn(
        `SITE is not set, so the pages give ${site} as their address. Before you publish them, build with the address of your host, SITE=https://…`,
      );
  };
  return { name: 'tell-example', sayAtTheEnd, hooks: { 'astro:build:done': ({ logger }) => sayAtTheEnd(logger) } };
}
