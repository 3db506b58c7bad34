import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { SchemaPath } from '../outputs/data-schemas.ts';

/** Which built files are of which shape. */
const patterns: Readonly<Record<SchemaPath, RegExp>> = {
  'data/timeline.schema.json': /^(?:data\/)?timeline(?:\/[\w-]+)?\.json$/,
  'data/evidence.schema.json': /^(?:(?:data\/)?evidence(?:\/[\w-]+)?|stories\/[^/]+\/evidence(?:-\d+)?)\.json$/,
};

/** Paths of the files of a built site that are of a shape, in the order of their names. */
export async function filesOf(root: string, schema: SchemaPath): Promise<readonly string[]> {
  const files = (await readdir(root, { recursive: true })).map((file) => file.split(sep).join('/'));
  return files.filter((file) => patterns[schema].test(file)).toSorted();
}
