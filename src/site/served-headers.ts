/** What a host sends beside a file, by the names of the headers. */
export type ServedHeaders = Readonly<Record<string, string>>;

/** With every file. Data and feeds may be read by the scripts of others, and so may the rest: it is all public. */
export const everywhere: ServedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** With pages that nobody may put into a frame. A page states the rest of its policy itself, but cannot state this. */
export const unframed: ServedHeaders = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** Folders at the top of the site whose pages others may put into a frame. */
export const framedFolders: readonly string[] = ['embed'];

/** With data: whoever reads its parts one after the other finds them as the first file says, and a change comes soon. */
export const data: ServedHeaders = { 'Cache-Control': 'public, max-age=300' };

/** The folder at the top of the site that holds it, and what else there is of it; a part that begins with a colon stands for any one name. */
export const dataFolder = 'data';
export const dataFiles: readonly string[] = ['timeline.json', 'evidence.json', 'stories/:story/evidence.json'];

/** With files whose names change with what they hold: a year. */
export const hashed: ServedHeaders = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The folder at the top of the site that holds them. */
export const hashedFolder = '_astro';
