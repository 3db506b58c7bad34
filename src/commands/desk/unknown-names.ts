import type { Beat } from '../../model/beat.ts';
import { type ReadSentence, type ReadStory, sentencesOf } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import { type NameWord, nameRuns } from '../../reading/people/name-runs.ts';
import { notNames, openers } from '../../reading/people/not-a-name.ts';
import { personLexicon } from '../../reading/people/person-lexicon.ts';
import { fold } from '../../text/fold.ts';
import { overlaps } from '../../text/holding.ts';

/** A name that the beat lacks, with the places where a story writes it. */
export interface UnknownName {
  readonly name: string;
  readonly spans: readonly [Span, Span, ...Span[]];
}

/**
 * Names with a capital that stand at least twice in the paragraphs of a story, once inside a sentence, and that are
 * nobody and nothing the beat knows, no time and no word of the language; those of people first, each kind in the order of
 * the text. One word of the name of somebody known whom the story names is known, too.
 */
export function unknownNames(story: ReadStory, beat: Beat): readonly UnknownName[] {
  const { text } = story.story;
  const sentences = sentencesOf(story).filter(({ kind, section }) => kind === 'paragraph' && section !== 'boilerplate');
  const people = sentences.flatMap((sentence) => sentence.people);
  const partsOfKnown = new Set(people.flatMap(({ known, name }) => (known ? name.split(' ').map(fold) : [])));
  const times = story.blocks.flatMap((block) => block.times.map(({ span }) => span));
  const written = (words: readonly NameWord[]): string =>
    text.slice(words[0]?.start, words.at(-1)?.end).replaceAll(/\s+/g, ' ');
  const inside = (words: readonly NameWord[]): boolean => words[0]?.opensSentence === false;

  const runs = sentences
    .flatMap((sentence) => names(nameRuns(text, sentence), [...known(story, sentence, beat), ...times], beat))
    .filter((words) => words.length > 1 || !partsOfKnown.has(fold(written(words))));
  const sure = new Set(runs.filter(inside).map((words) => fold(written(words))));
  const found = runs.map((words) => {
    // "Later Zorbo Quandle spoke."
    const [, ...rest] = words;
    const isOpener = !inside(words) && rest.length > 0 && sure.has(fold(written(rest)));
    const [first, ...others] = isOpener ? rest : words;
    const span = { start: first?.start ?? 0, end: (others.at(-1) ?? first)?.end ?? 0 };
    return { name: written(isOpener ? rest : words), span, isName: others.length > 0 || isOpener || inside(words) };
  });
  const strangers = people.filter((person) => !person.known).map(({ name, span }) => ({ name, span, isName: true }));
  return [...Map.groupBy([...strangers, ...found], ({ name }) => fold(name)).values()].flatMap((all) => {
    const [first, second, ...others] = all.map(({ span }) => span);
    const { name } = all[0] ?? {};
    return name && first && second && all.some(({ isName }) => isName)
      ? [{ name, spans: [first, second, ...others] }]
      : [];
  });
}

/** Where a sentence names somebody or something that the reading knows, or that the beat has a name for. */
function known({ story }: ReadStory, sentence: ReadSentence, beat: Beat): readonly Span[] {
  const { entities, titles, people, sources, words } = sentence;
  const lexicon = personLexicon(beat);
  const listed = words.flatMap(({ start, capital }, index): readonly Span[] => {
    const match = capital ? lexicon.longestAt(story.text, words, index) : null;
    const last = match && words[index + match.length - 1];
    return last ? [{ start, end: last.end }] : [];
  });
  const cited = sources.filter((source) => source.listed !== null || source.kind === 'journalist');
  return [...listed, ...[...entities, ...titles, ...people, ...cited].map(({ span }) => span)];
}

/** What is left of runs of capitals once known names and plain words are out of them. */
function names(
  runs: readonly (readonly NameWord[])[],
  taken: readonly Span[],
  beat: Beat,
): readonly (readonly NameWord[])[] {
  const { roles, common } = notNames(beat);
  const isPlain = ({ text }: NameWord): boolean => {
    const word = fold(text);
    return text.length < 2 || roles.has(word) || openers.has(word) || ofPeople(word);
  };
  return runs.flatMap((run) => {
    const parts: NameWord[][] = [[]];
    for (const word of run) {
      if (taken.some((span) => overlaps(span, word)) || isPlain(word)) parts.push([]);
      else parts.at(-1)?.push(word);
    }
    return parts.flatMap((words): readonly (readonly NameWord[])[] => {
      const first = words.findIndex(({ particle }) => !particle);
      const own = first < 0 ? [] : words.slice(first, words.findLastIndex(({ particle }) => !particle) + 1);
      return own.some(({ text, particle }) => !particle && !common.has(fold(text))) ? [own] : [];
    });
  });
}

/** "Englishman", "Frenchwomen". */
const ofPeople = (word: string): boolean => openers.has(/^(.+?)(?:wo)?m[ae]n$/.exec(word)?.[1] ?? '');
