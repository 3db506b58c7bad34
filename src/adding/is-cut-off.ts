import type { Root } from 'mdast';
import { wordsOf } from './words-of.ts';

/** "booed at… [&hellip;]", "booed at..." */
const dots = /(?:…|\.{3}|\[\s*(?:…|\.{2,3})\s*\])$/;
/** "Read more", "Continue reading →", "Read the full story on Courier" */
const onwards =
  /(?:^|[.!?…\]”"]\s*)(?:(?:read|see|find out) more|read on|(?:continue|keep) reading|read (?:the )?(?:full|rest|whole)\b.{0,60})$/i;

/** Characters of a text that says enough to be whole, whatever link stands below it. */
const whole = 1500;

/** Whether a text breaks off and sends its reader elsewhere for the rest. */
export function isCutOff({ children }: Root): boolean {
  const last = children.at(-1);
  const words = last ? wordsOf(last).replace(/[\s»›→>]+$/u, '') : '';
  const isShort = children.reduce((length, child) => length + wordsOf(child).length, 0) < whole;
  return dots.test(words) || (isShort && onwards.test(words.replace(/[\s.…:]+$/u, '')));
}
