import type { Fault } from '../faults/fault.ts';
import { frontMatterField, frontMatterTwice, frontMatterUnknown } from '../faults/faults.ts';
import { fieldMeant } from './field-names.ts';
import { type FrontMatterFields, frontMatterFields } from './front-matter-fields.ts';
import { knownFields } from './known-fields.ts';

const remedies: Readonly<Record<string, string>> = {
  title: 'Write the headline as text.',
  date: 'Write it as YYYY-MM-DD, YYYY-MM or YYYY, or in words such as 3 January 2025, a date that is in the calendar.',
  slug: 'Write it in small letters, digits and single hyphens, such as northport-turns-down-offer.',
  source: 'Write the publisher\'s name, or "name:" and "url:" (a web address) indented below "source:".',
  author: 'Write the name as text, or a list of names.',
  tags: 'Write a list of words: tags: [one, another].',
  draft: 'Write true or false.',
  embargo: 'Write true or false; until when, the date says.',
  added: 'Write the day on which the file came into the folder as YYYY-MM-DD.',
  'differs-from': 'Write the path of the other file below the folder of articles, or a list of paths.',
  quiet: 'Write the name of a warning, or a list of names: quiet: [date-differs, date-outside-window].',
};
const known = Object.keys(remedies);

/** The fields of one front matter, and what is wrong with which; `fields` is null when one holds what it may not. */
export interface FieldReading {
  readonly fields: FrontMatterFields | null;
  readonly faults: readonly { readonly fault: Fault; readonly field: string }[];
  /** What the file calls a field. */
  readonly named: (field: string) => string;
}

/** Checks what the front matter says, each field by itself. A fault names the field as the file does. */
export function readFields(given: Readonly<Record<string, unknown>>): FieldReading {
  const { fields, written, unknown, twice } = knownFields(given);
  const told = [
    ...unknown.map((field) => ({ field, fault: frontMatterUnknown(field, known, fieldMeant(field)) })),
    ...twice.map(({ field, used, other }) => ({ field: other, fault: frontMatterTwice(used, other, field) })),
  ];
  const parsed = frontMatterFields.safeParse(fields);
  const named = (field: string): string => written.get(field) ?? field;
  if (parsed.success) return { fields: parsed.data, faults: told, named };
  const wrong = parsed.error.issues.map((issue) => {
    const [first = '', ...inner] = issue.path.map(String);
    const value = issue.path.reduce<unknown>(
      (inside, key) => (inside as Record<PropertyKey, unknown> | null)?.[key],
      fields,
    );
    // An address that stands by itself is a part of the source to us alone.
    const field = inner[0] === 'url' && written.has('url') ? named('url') : named(first);
    const shown = inner[0] === 'url' && written.has('url') ? field : [field, ...inner].join('.');
    const why = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    return { field, fault: frontMatterField(shown, value ?? null, why, remedies[first] ?? '') };
  });
  return { fields: null, faults: [...told, ...wrong], named };
}
