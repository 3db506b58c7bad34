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
 * How nginx serves a built site, for a file that stands among the others of its `http` block. What `_headers` says for
 * other hosts is said here by two maps, since an `add_header` deeper down would take away all those above it.
 */
export function nginxBlock({
  host,
  base,
  folder,
}: {
  readonly host: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Absolute path of the built site. */
  readonly folder: string;
}): string {
  const path = base.replaceAll('.', '\\.');
  return `map $uri $saga_framing {
    default ${quoted(valueIn(unframed))};
    "~^${path}(?:${framedFolders.join('|')})/" "";
}

map $uri $saga_caching {
    default "no-cache";
    "~^${path}${hashedFolder}/" ${quoted(valueIn(hashed))};
    "~^${path}(?:${[`${dataFolder}/.+[.](?:json|csv)$`, ...dataFiles.map(matching)].join('|')})" ${quoted(valueIn(data))};
}

server {
    listen 80;
    server_name ${host};
    absolute_redirect off;
    charset utf-8;
    gzip on;
    gzip_types application/javascript application/json application/ld+json application/rss+xml application/xml image/svg+xml text/javascript text/plain text/xml;
    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;

${Object.entries(everywhere)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;\n`)
  .join('')}    add_header ${nameIn(unframed)} $saga_framing always;
    add_header ${nameIn(hashed)} $saga_caching;

    location ${base} {
        ${base === '/' ? `root ${quoted(folder)}` : `alias ${quoted(`${folder}/`)}`};
    }
${base === '/' ? '' : `\n    location = ${base.slice(0, -1)} {\n        return 301 ${base};\n    }\n`}}
`;
}

/** A path as a regular expression. */
const matching = (path: string): string => `${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`;
const nameIn = (headers: ServedHeaders): string => Object.keys(headers).join();
const valueIn = (headers: ServedHeaders): string => Object.values(headers).join();
/** As nginx reads a word with spaces. A dollar sign would begin a variable, and has no sign that takes that away. */
const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
