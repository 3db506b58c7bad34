import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readSeed, type SeedReading } from '../ingest/read-seed.ts';
import type { Scope } from '../ingest/scope.ts';
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
}

/** The seed that an article becomes, under a name made of its day and its title. */
export function newSeed(article: Incoming): NewSeed {
  const words = article.title ?? article.body.split('\n', 1)[0] ?? '';
  const ending = article.format === 'markdown' ? 'md' : 'txt';
  const stem = [article.date?.day, slug(words) || 'article'].filter(Boolean).join('-');
  return { name: `${stem}.${ending}`, text: seedText(article) };
}

/**
 * What a seed would be read as in its folder.
 * @throws Refusal when it could not be read.
 */
export function seedReading(
  { name, text }: NewSeed,
  folder: string,
  scope: Scope,
): SeedReading & { readonly story: Story } {
  const seedPath = `${basename(folder)}/${name}`;
  const reading = readSeed({ relativePath: name, seedPath, bytes: new TextEncoder().encode(text) }, scope);
  const fatal = reading.problems.find(({ severity }) => severity === 'fatal');
  const { story } = reading;
  if (!story || fatal)
    throw new Refusal(fatal ? `${fatal.found} ${fatal.remedy}` : 'It holds no story. Write the article into it.');
  return { ...reading, story };
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
