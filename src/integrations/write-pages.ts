import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { withPolicy } from '../site/content-policy.ts';
import { plural } from '../text/plural.ts';

/** What looks at every page of a build. */
export interface PageReader {
  /**
   * Called once for every page, before it is written.
   * @param file its path below the site: `about/index.html`
   */
  readonly page: (file: string, html: string) => void;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Writes the site in the place of Astro’s own writer: each page is rendered, given its policy, shown to the readers and
 * written, so that none is read from the disk again. Astro hears of no page then, and prints no line for each.
 */
export function writePages(readers: readonly PageReader[]): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'write-pages',
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const site = fileURLToPath(config.outDir);
            const written = new Set<string>();
            let pages = 0;
            for (const path of await astro.getStaticPaths()) {
              const file = fileOf(path);
              if (written.has(file)) throw new Error(`Two pages have the address "${file}".`);
              written.add(file);
              if (existsSync(join(site, file))) {
                logger.warn(`"${file}" lies in "public", and stands in the place of the build’s own.`);
                continue;
              }
              mkdirSync(dirname(join(site, file)), { recursive: true });
              const body = await bodyOf(astro, path, addressOf(path, config));
              if (path.route.type === 'page') {
                const html = withPolicy(body.toString());
                for (const reader of readers) reader.page(file, html);
                writeFileSync(join(site, file), html);
                pages += 1;
              } else writeFileSync(join(site, file), body);
            }
            logger.info(`${plural(pages, 'page')} and ${plural(written.size - pages, 'other file')} written`);
            return [];
          },
        }));
      },
    },
  };
}

/** Below the site. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

function addressOf({ pathname, route }: Path, { site, base }: AstroConfig): URL {
  const path = pathname.replace(/^\/|\/$/g, '');
  return new URL(`${base}${path}${route.type === 'page' && path !== '' ? '/' : ''}`, site);
}

/** @throws Error that names the page, when it cannot be rendered. */
async function bodyOf(astro: AstroPrerenderer, { pathname, route }: Path, address: URL): Promise<Buffer> {
  try {
    const rendered = await astro.render(new Request(address), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(`"${pathname}" (${route.component}) cannot be rendered: ${String(cause)}`, { cause });
  }
}
