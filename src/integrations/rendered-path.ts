import { join } from 'node:path';
import type { AstroConfig, AstroPrerenderer } from 'astro';

/** A file that Astro can render. */
export type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Where it lies, below the site. */
export function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** @throws Error that names the page, when it cannot be rendered. */
export async function bodyOf(astro: AstroPrerenderer, path: Path, config: AstroConfig): Promise<ArrayBuffer> {
  try {
    const rendered = await astro.render(new Request(addressOf(path, config)), { routeData: path.route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return await response.arrayBuffer();
  } catch (cause) {
    throw new Error(`"${path.pathname}" (${path.route.component}) cannot be rendered: ${String(cause)}`, { cause });
  }
}

function addressOf({ pathname, route }: Path, { site, base }: AstroConfig): URL {
  const path = pathname.replace(/^\/|\/$/g, '');
  return new URL(`${base}${path}${route.type === 'page' && path !== '' ? '/' : ''}`, site);
}
