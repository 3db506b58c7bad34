import { plural } from '../plural.ts';

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string => ['once', 'twice'][count - 1] ?? `${count} times`;

/** `1 story`, `3 stories`. */
export const stories = (count: number): string => plural(count, 'story');

/** Behind a number of stories: how many of them are mainly about one. `all mainly about the agency`. */
export function aboutOf(about: number, count: number, one: string): string {
  const rest = `mainly about the ${one}`;
  if (count === 1) return about === 1 ? rest : `not ${rest}`;
  return about === count ? `all ${rest}` : `${about === 0 ? 'none' : about} ${rest}`;
}

/** `Said to launch Artemis` inside a sentence. */
export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
