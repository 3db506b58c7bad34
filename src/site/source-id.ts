import slugify from '@sindresorhus/slugify';

/** Last part of a source's address; null stands for the sources that stories do not name. */
export const sourceId = (name: string | null): string => (name === null ? 'unnamed' : slugify(name) || 'source');
