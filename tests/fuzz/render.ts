import { getViteConfig } from 'astro/config';
import type { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { createServer } from 'vite';
import type { StoryPage } from '../../src/site/story-page.ts';
import { root } from '../helpers/builds.ts';

/** Renders stories with the site's own page, and how to stop. */
export interface Renderer {
  readonly render: (page: StoryPage) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts Astro once, which takes seconds; a page then takes milliseconds. */
export async function startRenderer(): Promise<Renderer> {
  const make = getViteConfig(
    { root, server: { middlewareMode: true, ws: false, watch: null } },
    { root, logLevel: 'silent' },
  );
  const server = await createServer({
    ...(await make({ command: 'serve', mode: 'production' })),
    configFile: false,
    appType: 'custom',
  });
  const { default: page } = (await server.ssrLoadModule('/src/pages/stories/[id].astro')) as {
    default: AstroComponentFactory;
  };
  const { experimental_AstroContainer } = (await server.ssrLoadModule('astro/container')) as {
    experimental_AstroContainer: typeof Container;
  };
  const container = await experimental_AstroContainer.create({ astroConfig: { site: 'https://saga.example' } });
  return {
    render: (shown) =>
      container.renderToString(page, { props: { pageOf: () => shown, hasImage: true }, partial: false }),
    stop: () => server.close(),
  };
}
