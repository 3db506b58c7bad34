import type { Root } from 'mdast';
import { wordsOf } from './words-of.ts';

/** "booed at… [&hellip;]", "booed at..." */
const dots = /(?:…|\.{3}|\[\s*(?:…|\.{2,3})\s*\])$/;
/** "Read more", "Continue reading →", "Read the full story on Courier" */
const onwards =
  /(?:^|[.!?…\]”"]\s*)(?:(?:read|see|find out) more|read on|(?:continue|keep) reading|read (?:the )?(?:full|rest|whole)\b.{0,60})$/i;

/** Whether a text breaks off and sends its reader elsewhere for the rest. */
export function isCutOff({ children }: Root): boolean {
  const last = children.at(-1);
  const words = last ? wordsOf(last).replace(/[\s»›→>]+$/u, '') : '';
  return dots.test(words) || onwards.test(words.replace(/[\s.…:]+$/u, ''));
}
