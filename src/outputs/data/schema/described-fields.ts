/** A field and what it holds, in a sentence. */
export interface DescribedField {
  readonly name: string;
  readonly description: string;
}

/** What this needs to know of a JSON Schema. */
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/**
 * The fields of an object, or of the members of one of its lists, in their order.
 * @throws Error when there is no such list, or a field has no description.
 */
export function describedFields(schema: object, list?: string): readonly DescribedField[] {
  const { properties } = list === undefined ? (schema as Schema) : ((schema as Schema).properties?.[list]?.items ?? {});
  if (!properties) throw new Error(`The schema has no fields of "${list ?? 'its own'}".`);
  return Object.entries(properties).map(([name, { description }]) => {
    if (description === undefined) throw new Error(`The field "${name}" has no description.`);
    return { name, description };
  });
}
