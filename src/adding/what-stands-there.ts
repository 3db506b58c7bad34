import type { SeedReading } from '../ingest/read-seed.ts';
import { Refusal } from '../model/refusal.ts';
import type { Story } from '../model/story.ts';
import { isSameAddress } from './is-same-address.ts';
import { type Alike, mostAlike } from './most-alike.ts';
import type { NewSeed } from './new-seed.ts';
import { lessAdded } from './seed-text.ts';

/**
 * The file that has the very text of a new seed, front matter and all but the day it was added, by its seed path; null when none has.
 * @throws Refusal when one has the same address, or nearly the same words, and the new seed does not say that it differs
 * from it.
 */
export function whatStandsThere(
  { text }: NewSeed,
  { story, differsFrom }: Pick<SeedReading, 'differsFrom'> & { readonly story: Story },
  stories: readonly Story[],
): string | null {
  const own = lessAdded(text);
  const same = stories.find((other) => lessAdded(other.text) === own);
  if (same) return same.seedPath;
  const differs = ({ seedPath }: Pick<Story, 'seedPath'>): boolean =>
    differsFrom.some(({ other }) => other === seedPath || other === seedPath.slice(seedPath.indexOf('/') + 1));
  const others = stories.filter((other) => !differs(other));
  const address = story.provenance.source?.url ?? null;
  const double = others.find(
    ({ provenance: { source } }) => address !== null && source?.url && isSameAddress(source.url, address),
  );
  if (double)
    throw new Refusal(
      `${double.seedPath} already comes from ${address}. If the page has changed and is to replace it, delete that file and add the page again.`,
    );
  const alike = mostAlike(story, others);
  if (alike) throw new Refusal(tooAlike(alike));
  return null;
}

function tooAlike({ seedPath, percent }: Alike): string {
  const how =
    percent === 100
      ? `the same as that of ${seedPath}`
      : `nearly that of ${seedPath} (${percent} % of the word sequences are the same)`;
  return `Its text is ${how}. If it is another article all the same, give it as a .txt or .md file that says so on top: a line "---", "differs-from: ${seedPath}", and "---" again.`;
}
