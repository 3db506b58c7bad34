/** What a reader asks for. */
export interface Query {
  readonly text: string;
  /** Values of the filters that are set, by their names. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: 'relevance' | 'date';
}

/** Names of the two fields that are no filters. */
const [textField, sortField] = ['q', 'sort'];

/** The query that a form or an address holds. */
export function queryOf(fields: Iterable<readonly [string, FormDataEntryValue]>): Query {
  const given = new Map([...fields].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']));
  return {
    text: given.get(textField) ?? '',
    filters: Object.fromEntries(
      [...given].filter(([name, value]) => name !== textField && name !== sortField && value !== ''),
    ),
    sort: given.get(sortField) === 'date' ? 'date' : 'relevance',
  };
}

/** The fields of a query that say anything, as an address holds them. */
export const fieldsOf = ({ text, filters, sort }: Query): URLSearchParams =>
  new URLSearchParams({
    ...(text === '' ? {} : { [textField]: text }),
    ...filters,
    ...(sort === 'date' ? { [sortField]: sort } : {}),
  });

export const isEmpty = ({ text, filters }: Query): boolean => text === '' && Object.keys(filters).length === 0;
