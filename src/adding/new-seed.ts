import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readSeed, type SeedReading } from '../ingest/read-seed.ts';
import type { Scope } from '../ingest/scope.ts';
import type { IsoDay } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';
import { Refusal } from '../model/refusal.ts';
import type { Story } from '../model/story.ts';
import { slug } from '../text/slug.ts';
import type { Incoming } from './incoming.ts';
import { seedText } from './seed-text.ts';

/** A seed that is not written yet. */
export interface NewSeed {
  /** Its file’s name. */
  readonly name: string;
  readonly text: string;
  /** Whether it is made of a page, a feed or a document, and no file that its writer could mend. */
  readonly made?: boolean;
}

/** The seed that an article becomes on a day, under a name made of its own day and its title. */
export function newSeed(article: Incoming, today: IsoDay): NewSeed {
  const words = article.title ?? article.body.split('\n', 1)[0] ?? '';
  const ending = article.format === 'markdown' ? 'md' : 'txt';
  const stem = [article.date?.day, slug(words) || 'article'].filter(Boolean).join('-');
  return { name: `${stem}.${ending}`, text: seedText(article, today), made: true };
}

/**
 * What a seed would be read as in its folder.
 * @throws Refusal when it could not be read.
 */
export function seedReading(
  { name, text, made = false }: NewSeed,
  folder: string,
  scope: Scope,
): SeedReading & { readonly story: Story } {
  const seedPath = `${basename(folder)}/${name}`;
  const reading = readSeed({ relativePath: name, seedPath, bytes: new TextEncoder().encode(text) }, scope);
  const fatal = reading.problems.find(({ severity }) => severity === 'fatal');
  const { story } = reading;
  if (!story || fatal) throw new Refusal(fatal ? whyNot(fatal, made) : 'It holds no story. Write the article into it.');
  return { ...reading, story };
}

/** What to do about a fault: a file is mended at its line, a page cannot be. */
function whyNot({ rule, line, found, remedy }: Problem, made: boolean): string {
  if (!made) return `Line ${line}: ${found} ${remedy}`;
  const own =
    rule === 'date-in-future'
      ? 'Copy its text into a .txt file with the right date on top, "date YYYY-MM-DD", and add that; if it is to be held back until that day, write "---", "date: YYYY-MM-DD", "embargo: true" and "---" on top instead.'
      : remedy;
  return `${found} ${own}`;
}

/**
 * Writes a seed whole or not at all.
 * @throws Refusal when a file of that name is there.
 */
export async function writeSeed({ name, text }: NewSeed, folder: string): Promise<void> {
  try {
    await writeFile(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal(
      `${basename(folder)}/${name} is there with another text, and nothing is written over it. If yours is to replace it, delete that one first; if it is another article, give your file another name.`,
      { cause: error },
    );
  }
}
