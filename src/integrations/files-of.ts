import type { SchemaPath } from '../outputs/data-schemas.ts';

/** Which built files are of which shape. */
const patterns: Readonly<Record<SchemaPath, RegExp>> = {
  'data/timeline.schema.json': /^(?:data\/)?timeline(?:\/[\w-]+)?\.json$/,
  'data/evidence.schema.json': /^(?:(?:data\/)?evidence(?:\/[\w-]+)?|stories\/[^/]+\/evidence(?:-\d+)?)\.json$/,
};

/** Those of the files of a built site that are of a shape, in the order of their names. */
export const filesOf = (files: readonly string[], schema: SchemaPath): readonly string[] =>
  files.filter((file) => patterns[schema].test(file)).toSorted();
