import type { Word } from '../../model/read-story.ts';
import type { Saga } from '../../model/saga.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import { overlaps } from '../../text/holding.ts';
import { foldedWords, words } from '../../text/words.ts';
import type { TimelineStory } from '../timeline.ts';

/**
 * Whether a headline calls the subject by the first name alone, which the story itself gives with the rest: "Trent waits",
 * of Trent Alexander-Arnold. Not where somebody else in the story has that name, nor where it is a part of a longer one:
 * "Trent Bridge", "the River Trent", "Stoke-on-Trent".
 *
 * @param named where the story names the subject
 */
export function calledByFirstName(
  { story, people, entities }: TimelineStory,
  { subject, subjectId }: Pick<Saga, 'subject' | 'subjectId'>,
  named: readonly Span[],
): boolean {
  const [first, ...rest] = foldedWords(subject);
  if (subjectId === null || first === undefined || rest.length === 0) return false;
  const isWhole = named.some((span) => {
    const own = words(story.text, span);
    return own.length > 1 && own[0]?.folded === first;
  });
  if (!isWhole || people.some(({ id, name }) => id !== subjectId && foldedWords(name)[0] === first)) return false;
  const { text, span } = story.headline;
  const line = span === null ? text : story.text;
  const own = words(line, span ?? { start: 0, end: text.length });
  const isTitleCase = !own.some(({ capital, start, end }) => !capital && end - start > longestSmall);
  const isEntity = (word: Span): boolean =>
    span !== null && entities.some(({ mentions }) => mentions.some((mention) => overlaps(mention.span, word)));
  return own.some((word, at) => {
    if (word.folded !== first || !word.capital || line[word.start - 1] === '-' || line[word.end] === '-') return false;
    const [before, after] = [own[at - 1], own[at + 1]];
    const isJoined = after?.capital === true && line.slice(word.end, after.start) === ' ';
    if (isJoined && !isTitleCase && !isEntity(after)) return false;
    return !isLonger(story, named, word, before, after);
  });
}

/** Letters of the longest word that a headline in capitals leaves small: "with", "from". */
const longestSmall = 4;

/** Whether the story has the name beside the same word, both with a capital, where it names somebody or something else. */
function isLonger(
  { text, headline: { span: title } }: Story,
  named: readonly Span[],
  { folded: first }: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const all = words(text, { start: 0, end: text.length }).filter((word) => title === null || !overlaps(word, title));
  const isSame = (word: Word | undefined, other: Word | undefined): boolean =>
    word?.capital === true && word.folded === other?.folded;
  return all.some(
    (word, at) =>
      word.folded === first &&
      word.capital &&
      !named.some((span) => overlaps(span, word)) &&
      (isSame(all[at - 1], before) || isSame(all[at + 1], after)),
  );
}
