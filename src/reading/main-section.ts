import type { ReadBlock, ReadSentence } from '../model/read-story.ts';

/** Ids of the entities that the main section names, those it names most first. */
export const mainEntities = (blocks: readonly ReadBlock[]): readonly string[] =>
  ranked(inMain(blocks).flatMap(({ entities }) => entities.map(({ entity }) => entity))).map(([entity]) => entity);

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
