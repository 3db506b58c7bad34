import type { Fault } from './fault.ts';
import { frontMatterField, frontMatterUnknown } from './faults.ts';
import { type FrontMatterFields, frontMatterFields } from './front-matter-fields.ts';

const remedies: Readonly<Record<string, string>> = {
  title: 'Write the headline as text.',
  date: 'Write it as YYYY-MM-DD, YYYY-MM or YYYY, a date that is in the calendar.',
  slug: 'Write it in small letters, digits and single hyphens, such as northport-turns-down-offer.',
  source: 'Write "source:" with "name:" and, if known, "url:" (a web address) indented below it.',
  author: 'Write the name as text.',
  tags: 'Write a list of words: tags: [one, another].',
  draft: 'Write true or false.',
};
const known = Object.keys(remedies);

/** The fields of one front matter, and what is wrong with which; `fields` is null when one holds what it may not. */
export interface FieldReading {
  readonly fields: FrontMatterFields | null;
  readonly faults: readonly { readonly fault: Fault; readonly field: string }[];
}

/** Checks what the front matter says, each field by itself. */
export function readFields(given: Readonly<Record<string, unknown>>): FieldReading {
  const unknown = Object.keys(given)
    .filter((field) => !known.includes(field))
    .map((field) => ({ field, fault: frontMatterUnknown(field, known) }));
  const parsed = frontMatterFields.safeParse(given);
  if (parsed.success) return { fields: parsed.data, faults: unknown };
  const wrong = parsed.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? '');
    const value = issue.path.reduce<unknown>(
      (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
      given,
    );
    const why = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    return { field, fault: frontMatterField(issue.path.join('.'), value ?? null, why, remedies[field] ?? '') };
  });
  return { fields: null, faults: [...unknown, ...wrong] };
}
