import { absolute, urls } from '../site/urls.ts';
import type { Output } from './output.ts';

/** Lets every robot read everything, and says where the list of all pages is. Robots look for it at the host's top only. */
export const robotsTxt: Output = {
  path: 'robots.txt',
  type: 'text/plain',
  content: () => {
    const body = `User-agent: *\nDisallow:\n\nSitemap: ${absolute(urls.sitemap())}\n`;
    return { body: () => body, madeFrom: body };
  },
};
