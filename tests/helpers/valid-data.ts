import { Ajv2020 } from 'ajv/dist/2020.js';
import { closedSchema } from '../../src/integrations/finishing/closed-schema.ts';
import { type SchemaPath, schemaOf } from '../../src/outputs/data-schemas.ts';

const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: (text: string) => URL.canParse(text) };
const compiled = new Map<SchemaPath, ReturnType<Ajv2020['compile']>>();

/** What of a file is not as its schema says, or not described there. */
export function faultsIn(path: SchemaPath, data: unknown): readonly string[] {
  // Checked as a schema of its draft, and against slips that the draft allows.
  const check = compiled.get(path) ?? new Ajv2020({ strict: true, formats }).compile(closedSchema(schemaOf(path)));
  compiled.set(path, check);
  check(data);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
