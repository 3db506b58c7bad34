import type { Beat } from '../../model/beat.ts';
import { type ReadStory, sentencesOf } from '../../model/read-story.ts';
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
 * nobody and nothing the beat knows, no time and no word of the language; in the order of the text. One word of the name
 * of somebody known whom the story names is known, too.
 */
export function unknownNames(story: ReadStory, beat: Beat): readonly UnknownName[] {
  const found = new Map<string, { readonly name: string; readonly spans: Span[]; inside: boolean }>();
  const add = (key: string, name: string, span: Span, inside: boolean): void => {
    const known = found.get(key) ?? { name, spans: [], inside: false };
    found.set(key, { ...known, spans: [...known.spans, span], inside: known.inside || inside });
  };
  const partsOfKnown = new Set(
    sentencesOf(story).flatMap(({ people }) =>
      people.flatMap(({ known, name }) => (known ? name.split(' ').map(fold) : [])),
    ),
  );
  const times = story.blocks.flatMap((block) => block.times.map(({ span }) => span));
  for (const sentence of sentencesOf(story)) {
    if (sentence.kind !== 'paragraph' || sentence.section === 'boilerplate') continue;
    const strangers = sentence.people.filter(({ known }) => !known);
    for (const { name, span } of strangers) add(fold(name), name, span, true);
    const taken = [
      ...[...sentence.entities, ...sentence.titles, ...sentence.people].map(({ span }) => span),
      ...sentence.sources
        .filter(({ listed, kind }) => listed !== null || kind === 'journalist')
        .map(({ span }) => span),
      ...times.filter((span) => overlaps(span, sentence.span)),
      ...listed(story, sentence.words, beat),
    ];
    for (const run of nameRuns(story.story.text, sentence))
      for (const [first, ...others] of names(run, taken, beat)) {
        if (others.length === 0 && partsOfKnown.has(fold(first.text))) continue;
        const span = { start: first.start, end: (others.at(-1) ?? first).end };
        const name = story.story.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
        add(fold(name), name, span, others.length > 0 || !first.opensSentence);
      }
  }
  return [...found.values()].flatMap(({ name, spans: [first, second, ...others], inside }) =>
    first && second && inside ? [{ name, spans: [first, second, ...others] as const }] : [],
  );
}

/** Where the beat's own names stand, those of people, places, institutions and outlets. */
function listed({ story }: ReadStory, words: ReturnType<typeof sentencesOf>[number]['words'], beat: Beat): Span[] {
  const lexicon = personLexicon(beat);
  return words.flatMap(({ start, capital }, index) => {
    const match = capital ? lexicon.longestAt(story.text, words, index) : null;
    const last = match && words[index + match.length - 1];
    return last ? [{ start, end: last.end }] : [];
  });
}

/** "Englishman", "Frenchwomen". */
const ofPeople = (word: string): boolean => openers.has(/^(.+?)(?:wo)?m[ae]n$/.exec(word)?.[1] ?? '');

type Name = readonly [NameWord, ...NameWord[]];

/** What is left of a run of capitals once known names and plain words are out of it. */
function names(run: readonly NameWord[], taken: readonly Span[], beat: Beat): readonly Name[] {
  const { roles, common } = notNames(beat);
  const isPlain = ({ text, opensSentence }: NameWord): boolean => {
    const word = fold(text);
    return (
      text.length < 2 || roles.has(word) || openers.has(word) || (common.has(word) && opensSentence) || ofPeople(word)
    );
  };
  const found: NameWord[][] = [[]];
  for (const word of run) {
    if (taken.some((span) => overlaps(span, word)) || isPlain(word)) found.push([]);
    else found.at(-1)?.push(word);
  }
  return found.flatMap((words): readonly Name[] => {
    const own = words.slice(words.findIndex(({ particle }) => !particle));
    while (own.at(-1)?.particle) own.pop();
    const [first, ...others] = own;
    const isName = first && own.some(({ text }) => !common.has(fold(text)));
    return first && isName ? [[first, ...others]] : [];
  });
}
