import type { ReadBlock, ReadSentence, ReadStory } from './read-story.ts';

/** No sentence of news is longer; reading the rest would cost more than its length. In characters. */
const longestSentence = 2000;

/** The sentences of the main section, headings included; what is too long to be a sentence is left out. */
export const mainSentences = ({ blocks }: Pick<ReadStory, 'blocks'>): readonly ReadSentence[] =>
  blocks.flatMap(({ section, sentences }) =>
    section === 'main' ? sentences.filter(({ span }) => span.end - span.start <= longestSentence) : [],
  );

/** Ids of the clubs that the main section names, those it names most first. */
export const mainClubs = (blocks: readonly ReadBlock[]): readonly string[] =>
  ranked(inMain(blocks).flatMap(({ clubs }) => clubs.map(({ club }) => club))).map(([club]) => club);

/** The person of the facts whom the main section names most; null when it names nobody or two as often. */
export function mainPerson(blocks: readonly ReadBlock[]): string | null {
  const [first, second] = ranked(
    inMain(blocks).flatMap(({ named }) => named.flatMap(({ person }) => (person === null ? [] : [person]))),
  );
  return first && first[1] !== second?.[1] ? first[0] : null;
}

const inMain = (blocks: readonly ReadBlock[]): readonly ReadSentence[] =>
  blocks.flatMap(({ section, sentences }) => (section === 'main' ? sentences : []));

/** Names with the number of times they occur, the most frequent first. */
function ranked(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** Whether the words from `at` on, an offset into the story, stand between quotation marks. */
export const isQuoted = ({ quoted }: ReadSentence, at: number): boolean =>
  quoted.some(({ start, end }) => start <= at && at < end);
