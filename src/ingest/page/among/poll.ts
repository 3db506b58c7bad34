import type { PageLine } from '../page-line.ts';
import { type Kind, short, wordsOf } from './neighbours.ts';

/** Answers below a poll at most. */
const answers = 8;

/** "0 votes so far" or "Poll", and the places beside it of what is asked and what can be voted for. */
export function pollAnswers(lines: readonly PageLine[], kinds: readonly Kind[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (kinds[index] === 'story' || !/\b(?:polls?|votes?)\b/i.test(text)) return;
    for (let at = index + 1; at <= index + answers; at += 1) {
      const line = lines[at];
      const isAsked = at === index + 1 && !/\d/.test(text) && line?.text.endsWith('?');
      if (!line || (!isAsked && (line.prose || wordsOf(line.text) > short || line.text.endsWith('?')))) break;
      found.add(at);
    }
    for (const at of answersAbove(lines, index)) found.add(at);
  });
  return found;
}

/** Short lines above "Submit your vote", up to the question that they answer; none where no question stands there. */
function answersAbove(lines: readonly PageLine[], index: number): readonly number[] {
  for (let at = index - 1; at >= Math.max(0, index - answers); at -= 1) {
    const line = lines[at];
    if (line?.text.endsWith('?')) return lines.slice(at, index).map((_, above) => at + above);
    if (!line || line.prose || wordsOf(line.text) > short) break;
  }
  return [];
}
