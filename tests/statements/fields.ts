type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every field that some object has, by its way there: `stories[].date.evidence[].rule`. */
export const fieldsOf = (data: object): readonly string[] => [...new Set(ways(data as Json))];

const ways = (value: Json): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap((each) => ways(each).map((way) => `[]${way.startsWith('[') ? '' : '.'}${way}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...ways(inner).map((way) => `${key}${way.startsWith('[') ? '' : '.'}${way}`),
  ]);
};

/** The same data without that field; a list is empty instead. */
export const without = <T>(data: T, field: string): T => less(data as Json, field.split(/\.|(?=\[\])/)) as T;

function less(value: Json, [step, ...way]: readonly string[]): Json {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return step === '[]' ? value.map((each) => less(each, way)) : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
      if (key !== step) return [[key, inner]];
      if (way.length > 0) return [[key, less(inner, way)]];
      return Array.isArray(inner) ? [[key, []]] : [];
    }),
  );
}
