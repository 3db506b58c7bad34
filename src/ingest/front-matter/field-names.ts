/** The fields of a front matter, and what content systems call them, in small letters without marks. */
const names = {
  title: 'title headline',
  date: 'date published publishdate publisheddate publishedat publishedon pubdate publicationdate datepublished',
  added: 'added addedat addedon dateadded',
  slug: 'slug',
  source: 'source publisher publication outlet newspaper sitename',
  url: 'url link canonical canonicalurl sourceurl originalurl',
  author: 'author authors byline writer creator',
  tags: 'tags tag keywords categories category topics',
  draft: 'draft',
  embargo: 'embargo embargoed',
  'differs-from': 'differsfrom differfrom',
  quiet: 'quiet',
} as const;

/** A field this site reads; an address stands by itself or in the source. */
export type FieldName = keyof typeof names;

const fields = new Map<string, FieldName>(
  (Object.keys(names) as FieldName[]).flatMap((field) => names[field].split(' ').map((name) => [name, field] as const)),
);

/** Names of fields that may say when a story appeared; of those that say when it was changed, none does. */
const ofDate = ['created', 'createdat', 'datum', 'fecha'];

const plain = (name: string): string => name.toLowerCase().replace(/[\s_:.-]/g, '');

/** The field that a name stands for: `pubDate` and `publish_date` for the date; null for none. */
export const fieldNamed = (name: string): FieldName | null => fields.get(plain(name)) ?? null;

/** The field that a name may be meant for; null when it is like none. */
export function fieldMeant(name: string): FieldName | null {
  const given = plain(name);
  if (given.length < 3 || given.length > 20) return null;
  if (ofDate.includes(given)) return 'date';
  return [...fields].find(([known]) => isSlip(given, known))?.[1] ?? null;
}

/** Whether one letter more, less, another or out of place makes one word of the other. */
function isSlip(given: string, known: string): boolean {
  let at = 0;
  while (at < given.length && given[at] === known[at]) at += 1;
  const [a, b] = [given.slice(at), known.slice(at)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}
