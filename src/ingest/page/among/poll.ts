import type { PageLine } from '../page-line.ts';
import { type Kind, short, wordsOf } from './neighbours.ts';

/** Answers below a poll at most. */
const answers = 8;

/** "0 votes so far", and the places below it of what can be voted for. */
export function pollAnswers(lines: readonly PageLine[], kinds: readonly Kind[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (kinds[index] === 'story' || !/\b(?:polls?|votes?)\b/i.test(text)) return;
    for (let at = index + 1; at <= index + answers; at += 1) {
      const line = lines[at];
      const isAsked = at === index + 1 && line?.text.endsWith('?');
      if (!line || (!isAsked && (line.prose || wordsOf(line.text) > short))) break;
      found.add(at);
    }
  });
  return found;
}
