import { createRequire } from 'node:module';
import type { SchemaPath } from '../../outputs/data-schemas.ts';
import type { Schemas } from '../../site/at-hand.ts';
import { closedSchema } from './closed-schema.ts';

/** Faults that a failed check prints. */
const printedAtMost = 20;

/** The formats that our schemas name. */
const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: (text: string) => URL.canParse(text) };

/**
 * Holds data against the schema that is published beside it. A field that the schema does not describe is a fault as well, though
 * others' readers may meet one.
 * @throws Error that names the schema and the first faults
 */
export function dataCheck(schemas: Schemas): (schema: SchemaPath, text: string) => void {
  const known = new Map<SchemaPath, ReturnType<typeof compiled>>();
  return (schema, text) => {
    const isValid = known.get(schema) ?? compiled(schemas[schema]);
    known.set(schema, isValid);
    if (isValid(JSON.parse(text))) return;
    const faults = (isValid.errors ?? [])
      .slice(0, printedAtMost)
      .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
    throw new Error(`it is not as ${schema} says. Nothing was published.\n\n${faults.join('\n')}`);
  };
}

function compiled(schema: object | undefined) {
  if (!schema) throw new Error('A file of data has no schema among those that the site publishes.');
  // Loaded where there is data to check: a build that changes none does without.
  const { Ajv2020 }: typeof import('ajv/dist/2020.js') = createRequire(import.meta.url)('ajv/dist/2020.js');
  // That the schemas are schemas is a test's to say: it takes longer than to compile them.
  return new Ajv2020({ allErrors: true, formats, validateSchema: false }).compile(closedSchema(schema));
}
