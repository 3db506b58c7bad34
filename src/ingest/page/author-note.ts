import { isNames } from '../furniture/byline.ts';
import type { PageLine } from './page-line.ts';

/** What people do who write, one count a thing. */
const trades: readonly RegExp[] = [
  /\bjournalis[mt]s?\b|\bnewsroom\b|\bmedia\b/i,
  /\b(?:writer|reporter|editor|correspondent|columnist|blogger|author|contributor|freelancer?|podcaster|analyst)\b/i,
  /\b(?:has )?(?:covers|covered|covering|writes|written|writing|reports|reported|reporting|contributes|contributed|blogs)\b/i,
  /\b(?:graduate|graduated|degree|university|master[’']?s|diploma)\b/i,
  /\b(?:fan|supporter|follower|lover|enthusiast|obsessed|passion|passionate|fanatic)\b/i,
  /\b(?:bylines?|published in|work has appeared|stints?|previously (?:worked|of)|worked (?:for|at|as)|years of experience|based in)\b/i,
  /\b(?:books?|podcasts?|follow (?:him|her|them|me)|@\w{3,}|e-?mail)\b/i,
];

const longest = 700;

/**
 * Places of the lines that tell who wrote the story: three things of a writer's life behind its last sentences, or two beside
 * a name that a line of its own has, or which opens the note and is nowhere else. `last`: the story's last sentence.
 */
export function authorNotes(lines: readonly PageLine[], last: number): ReadonlySet<number> {
  const found = new Set<number>();
  const from = Math.max(1, last - 3, Math.floor(lines.length * 0.6));
  const alone = new Set(lines.flatMap(({ text }) => (text.length < 60 && isNames(text) ? [text.toLowerCase()] : [])));
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    if (line.length > longest || line.length < 30 || /["“”:]/.test(line)) continue;
    const count = trades.filter((trade) => trade.test(line)).length;
    if (count < 2) continue;
    const names = line.match(/\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu) ?? [];
    const isWriter = names.some((name) => alone.has(name.toLowerCase()));
    if (isWriter || (count >= 3 && !isNamedAbove(lines, index, names[0]))) found.add(index);
  }
  return found;
}

/** Whom the story names is of the story. */
const isNamedAbove = (lines: readonly PageLine[], index: number, name: string | undefined): boolean => {
  const last = name?.split(' ').at(-1) ?? '';
  return last !== '' && lines.slice(0, index).some(({ text, prose }) => prose && text.includes(last));
};
