import { access, constants, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readSeed } from '../ingest/read-seed.ts';
import { sameTexts } from '../ingest/same-texts.ts';
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
  return { name: `${[article.day, slug(words) || 'article'].filter(Boolean).join('-')}.txt`, text: seedText(article) };
}

/**
 * The story that a seed would become in its folder.
 * @throws Refusal when it could not be read, has the text of a story that is there, or comes from the same address.
 */
export function checkedStory({ name, text }: NewSeed, folder: string, stories: readonly Story[], scope: Scope): Story {
  const seedPath = `${basename(folder)}/${name}`;
  const { story, problems } = readSeed({ relativePath: name, seedPath, bytes: new TextEncoder().encode(text) }, scope);
  const fatal = problems.find(({ severity }) => severity === 'fatal');
  if (!story || fatal)
    throw new Refusal(`${name} would not be read: ${fatal ? `${fatal.found} ${fatal.remedy}` : 'it holds no story.'}`);
  const address = story.provenance.source?.url ?? null;
  const double =
    address === null
      ? undefined
      : stories.find(({ provenance }) => sameAddress(provenance.source?.url ?? null, address));
  if (double) throw new Refusal(`${double.seedPath} already comes from ${address}.`);
  const others = stories.filter((other) => other.seedPath !== seedPath);
  const before = new Set(sameTexts(others).map(({ found }) => found));
  const same = sameTexts([...others, story]).find(({ found }) => !before.has(found));
  if (same) throw new Refusal(`${name} is not added: ${same.found}`);
  return story;
}

/** Whether two addresses are of one page: what counts visits, the fragment and a closing slash aside. */
function sameAddress(a: string | null, b: string): boolean {
  const plain = (address: string): string => {
    const url = new URL(address);
    for (const name of [...url.searchParams.keys()])
      if (/^(?:utm_\w+|fbclid|gclid|at_\w+|ref|cmp)$/i.test(name)) url.searchParams.delete(name);
    return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
  };
  return a !== null && plain(a) === plain(b);
}

/**
 * Writes a seed whole or not at all.
 * @throws Refusal when a file of that name is there.
 */
export async function writeSeed({ name, text }: NewSeed, folder: string): Promise<void> {
  const path = join(folder, name);
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await access(path, constants.F_OK);
    throw new Refusal(
      `${basename(folder)}/${name} is there already, and nothing is written over it. Give the file another name.`,
      { cause: error },
    );
  }
}
