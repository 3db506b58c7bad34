import type { Beat } from '../../model/beat.ts';
import { wordsAt } from '../../model/words-at.ts';
import { foldedWords } from '../../text/words.ts';
import { type Naming, namedIn } from './named-in.ts';
import type { ToldEvent } from './tell-events.ts';

/**
 * The entities that take part in what a telling tells, in the order of the text: those named as its doer or as whom it is
 * done to; where none is, the main ones of the story that its words name, unless its subject is an entity without its name.
 * Of a mere mention, all that its sentence names.
 */
export function takesPart({ teller, quote, deed, doubt }: ToldEvent, { naming }: Beat): readonly Naming[] {
  const named = namedIn(teller, quote).entities;
  if (doubt !== null) return named;
  const parties = deed.parties.flatMap((span) => namedIn(teller, span).entities);
  const subject = deed.subject ? foldedWords(wordsAt(teller.story, deed.subject)) : [];
  const isUnnamed = subject.some((word) => word === 'they' || naming.nouns.includes(word));
  if (parties.length > 0 || isUnnamed) return parties;
  const main = new Set(teller.entities.filter((entity) => entity.main).map(({ entity }) => entity));
  return named.filter(({ id }) => main.has(id));
}
