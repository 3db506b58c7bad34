import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoRandom } from './pseudo-random.ts';

const clubs = [
  'Real Madrid',
  'Liverpool',
  'Barcelona',
  'Bayern Munich',
  'Chelsea',
  'Arsenal',
  'Juventus',
  'Napoli',
  'Benfica',
  'PSG',
];
const players = ['Trent Alexander-Arnold', 'Virgil van Dijk', 'Mohamed Salah', 'Jude Bellingham', 'Dani Carvajal'];
const openings = [
  '{a} have asked {b} about {p}',
  '{b} expect a second bid from {a} for {p}',
  '{p} has told {b} that he will think about {a}',
];
const sentences = [
  '{a} sent two officials to watch the match against {b} on Saturday.',
  'The offer was turned down within a day, and {b} said nothing in public.',
  '{p} is under contract until 2027, which {a} see as the main obstacle.',
  'According to The Athletic, talks began in late December and went on for a week.',
  'The Reds have a list of three names should {p} leave in the summer.',
  '“We will not be hurried,” a director of {b} said earlier this week.',
  'Last season {a} paid £40m for a player of the same age.',
  'A decision is not expected before the end of the season.',
  'The 26-year-old trained alone on Tuesday, and {b} called it a precaution.',
  '{a} will make a new offer for {p} next week.',
  'Nobody at {a} would say whether the fee had been agreed.',
];

/** The texts of `count` made-up articles of about 350 words, dated over three years. The first ones are always the same. */
export function madeArticles(count: number): readonly string[] {
  const next = pseudoRandom(20250103);
  return Array.from({ length: count }, () => {
    const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
    const a = pick(clubs);
    const b = pick(clubs.filter((club) => club !== a));
    const p = pick(players);
    const fill = (text: string): string => text.replaceAll('{a}', a).replaceAll('{b}', b).replaceAll('{p}', p);
    const day = new Date(Date.UTC(2023, 6, 1 + next(1090))).toISOString().slice(0, 10);
    const paragraphs = Array.from({ length: 7 }, () => [1, 2, 3].map(() => fill(pick(sentences))).join(' '));
    return ` date ${day} ${fill(pick(openings))}.\n\n${paragraphs.join('\n\n')}\n`;
  });
}

/** Writes as many of them into `folder`. */
export function makeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  madeArticles(count).forEach((text, index) => {
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), text);
  });
}
