/** A schema that allows no other fields than those it describes. */
export function closedSchema<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closedSchema) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closedSchema(value)])) as T;
  return isOfObject(schema) ? { ...closed, additionalProperties: false } : closed;
}

const isOfObject = (schema: object): boolean => 'properties' in schema && 'type' in schema && schema.type === 'object';
