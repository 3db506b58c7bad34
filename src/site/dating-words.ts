import { datingRules } from '../analysis/evidence/dating-rules.ts';

/** What each rule of dating looks at, in words for readers. */
export const datingWords: readonly string[] = datingRules.map(({ words }) => words);
