import { type FieldName, fieldNamed } from './field-names.ts';

/** The fields of a front matter under the names this site gives them. */
export interface KnownFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The name in the file of each. */
  readonly written: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
  /** Names of one field that say different things; the first is used. */
  readonly twice: readonly { readonly field: FieldName; readonly used: string; readonly other: string }[];
}

/** Puts what content systems call otherwise under our names. Lists of tags of several names are one list. */
export function knownFields(given: Readonly<Record<string, unknown>>): KnownFields {
  const fields: Partial<Record<FieldName, unknown>> = {};
  const written = new Map<string, string>();
  const unknown: string[] = [];
  const twice: { field: FieldName; used: string; other: string }[] = [];
  // Our own names come first, so that they are used.
  const names = Object.keys(given).toSorted((a, b) => Number(fieldNamed(b) === b) - Number(fieldNamed(a) === a));
  for (const name of names) {
    const field = fieldNamed(name);
    const used = field && written.get(field);
    if (!field) unknown.push(name);
    else if (used === null || used === undefined || isNothing(fields[field])) {
      fields[field] = field === 'tags' ? listed(given[name]) : given[name];
      written.set(field, name);
    } else if (field === 'tags' && Array.isArray(fields.tags))
      fields.tags = [...new Set([...fields.tags, ...[listed(given[name]) ?? []].flat()])];
    else if (!isNothing(given[name]) && JSON.stringify(given[name]) !== JSON.stringify(fields[field]))
      twice.push({ field, used, other: name });
  }
  const { url, ...others } = fields;
  if (isNothing(url)) return { fields: withSource(others), written, unknown, twice };
  if (!written.has('source')) written.set('source', written.get('url') ?? 'url');
  return { fields: withSource({ ...others, source: addressed(others.source, url) }), written, unknown, twice };
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** "one, another" */
const listed = (tags: unknown): unknown =>
  typeof tags === 'string'
    ? tags
        .split(/[,;]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '')
    : tags;

/** A source that is a name alone, or an address alone, as name and address. */
function withSource(fields: Partial<Record<FieldName, unknown>>): Readonly<Record<string, unknown>> {
  const { source } = fields;
  if (typeof source !== 'string') return fields;
  return { ...fields, source: /^https?:\/\//i.test(source.trim()) ? addressed(null, source) : { name: source } };
}

/** A source with its address; one that has no name is called as its address is. */
function addressed(source: unknown, url: unknown): unknown {
  if (typeof source === 'string') return { name: source, url };
  if (typeof source === 'object' && source !== null) return { url, ...source };
  const host = typeof url === 'string' && URL.canParse(url.trim()) ? new URL(url.trim()).hostname : '';
  return { name: host.replace(/^www\./, '') || String(url), url };
}
