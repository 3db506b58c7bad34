import { longestSlug, slug, slugKey, wholeSlug } from './slug.ts';

/** A letter that only a transliteration can give: names that differ may be transliterated alike. */
const ofAnotherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * The id of whatever bears a name: small letters, digits and single hyphens. Spellings that differ in case, marks or
 * punctuation alone share one. Every other name has its own: a name of another script, a long one, and one without a
 * letter or digit, which goes by `kind`, are told apart by a key.
 */
export function nameId(name: string, kind: string): string {
  const whole = wholeSlug(name);
  const isOwn = whole !== '' && whole.length <= longestSlug && !ofAnotherScript.test(name);
  return isOwn ? whole : `${slug(name) || kind}-${slugKey(name)}`;
}
