import {
  data,
  dataFiles,
  dataFolder,
  everywhere,
  framedFolders,
  hashed,
  hashedFolder,
  type ServedHeaders,
  unframed,
} from './served-headers.ts';

/**
 * `_headers`, by which Netlify and Cloudflare Pages know what to send. Where two rules give one file the same header,
 * the one host takes the later value and the other joins both, so that no two do: pages that may not be framed are
 * named folder by folder, not as all but some.
 * @param base with a slash at both ends
 * @param folders the names of those at the top of the site
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const closed = folders.filter((folder) => folder !== hashedFolder && !framedFolders.includes(folder)).toSorted();
  return [
    rule(`${base}*`, everywhere),
    rule(`${base}${hashedFolder}/*`, hashed),
    ...[`${dataFolder}/*`, ...dataFiles].map((path) => rule(base + path, data)),
    ...[base, `${base}index.html`, `${base}404.html`].map((page) => rule(page, unframed)),
    ...closed.map((folder) => rule(`${base}${folder}/*`, unframed)),
  ].join('\n');
}

const rule = (path: string, headers: ServedHeaders): string =>
  `${[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
