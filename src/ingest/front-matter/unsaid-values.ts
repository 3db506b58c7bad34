import type { Fault } from '../faults/fault.ts';
import { frontMatterComment, frontMatterNull } from '../faults/faults.ts';
import { fieldNamed } from './field-names.ts';

/** Fields that hold a line of free text. */
const free = ['title', 'author', 'slug', 'source', 'name'];

/**
 * Values of free text that YAML cuts short or takes for nothing where a writer hardly means it: what follows " #" is a
 * comment, and an unquoted null says nothing. `offsets` are those of the fields' names in `text`.
 */
export const unsaidValues = (
  text: string,
  offsets: ReadonlyMap<string, number>,
): readonly { readonly fault: Fault; readonly at: number }[] =>
  [...offsets].flatMap(([field, at]) => {
    if (!free.includes(fieldNamed(field) ?? field)) return [];
    const value = /^[^\s:]+[ \t]*:[ \t]+(.*)/.exec(lineAt(text, at))?.[1]?.trimEnd();
    // Quoted, a list or a map, a block: a comment behind one of them is no part of what is said.
    if (!value || /^["'[{|>#]/.test(value)) return [];
    const comment = value.search(/\s#/);
    if (comment >= 0) return [{ fault: frontMatterComment(field, value.slice(0, comment).trimEnd()), at }];
    return /^(?:null|Null|NULL)$/.test(value) ? [{ fault: frontMatterNull(field, value), at }] : [];
  });

function lineAt(text: string, at: number): string {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.slice(at) : text.slice(at, at + end);
}
