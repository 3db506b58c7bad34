import { datingRules } from '../analysis/dating/dating-rules.ts';
import { saga } from '../saga/saga.ts';

/** What each rule of dating looks at, in words for readers. */
export const datingWords: readonly string[] = datingRules(saga.beat).map(({ words }) => words);
