import type { SchemaPath } from '../outputs/data-schemas.ts';

/** Which built files are of which shape. */
const patterns: Readonly<Record<SchemaPath, RegExp>> = {
  'data/timeline.schema.json': /^(?:data\/)?timeline(?:\/[\w-]+)?\.json$/,
  'data/evidence.schema.json': /^(?:(?:data\/)?evidence(?:\/[\w-]+)?|stories\/[^/]+\/evidence(?:-\d+)?)\.json$/,
};

/** Where the schema of a file of a built site is published; null for one that is no data. */
export const schemaOfFile = (file: string): SchemaPath | null =>
  (Object.keys(patterns) as SchemaPath[]).find((schema) => patterns[schema].test(file)) ?? null;
