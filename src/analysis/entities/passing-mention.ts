import type { PassingRule } from '../../model/passing-rule.ts';

/**
 * The rule by which a sentence names an entity only in passing; null where none fits. What it says of a year that is not
 * before the story's own is news, and not in passing.
 *
 * @param words the sentence around the name, outlined
 * @param year of the story; null where it states none
 */
export const passingMention = (words: string, rules: readonly PassingRule[], year: number | null): PassingRule | null =>
  rules.find(({ says }) => {
    const match = says.exec(words);
    if (!match) return false;
    const years = [...match[0].matchAll(/\b(?:19|20)\d\d\b/g)].map(([found]) => Number(found));
    return year === null || years.every((found) => found < year);
  }) ?? null;
