import { z } from 'astro/zod';
import { kinds } from '../site/entities.ts';
import { absolute, urls } from '../site/urls.ts';
import { evidenceShape } from './data/schema/evidence-shape.ts';
import { timelineShape } from './data/schema/timeline-shape.ts';
import type { OutputForEach } from './output.ts';

/** Shapes of the files of data, by where their schemas are published. */
export const shapes = {
  'data/timeline.schema.json': timelineShape(kinds),
  'data/evidence.schema.json': evidenceShape(),
} as const;

export type SchemaPath = keyof typeof shapes;

/** A shape as JSON Schema. It allows further fields, since some may be added. */
export const schemaOf = (path: SchemaPath) => ({
  ...z.toJSONSchema(shapes[path], { target: 'draft-2020-12', io: 'input' }),
  $id: absolute(urls.output(path)),
});

/** All of them, as plain data, by where they are published. */
export const schemas = (): Readonly<Record<SchemaPath, object>> => ({
  'data/timeline.schema.json': schemaOf('data/timeline.schema.json'),
  'data/evidence.schema.json': schemaOf('data/evidence.schema.json'),
});

/** What the data holds, for programs: JSON Schema 2020-12. */
export const dataSchemas: OutputForEach<SchemaPath> = {
  path: (path) => path,
  type: 'application/schema+json',
  contents: () =>
    new Map(
      (Object.keys(shapes) as SchemaPath[]).map((path) => {
        const schema = schemaOf(path);
        return [path, { body: () => `${JSON.stringify(schema, null, 2)}\n`, madeFrom: schema }];
      }),
    ),
};
