import type { Saga } from '../../model/saga.ts';
import { wordsAt } from '../../model/words-at.ts';
import { contains } from '../../text/holding.ts';
import { placedWords } from '../../text/placed-words.ts';
import { words } from '../../text/words.ts';
import type { DeedTold } from '../timeline.ts';
import type { StemsOf } from './event-words.ts';
import { namedIn } from './named-in.ts';
import { takesPart } from './takes-part.ts';
import type { ToldEvent } from './tell-events.ts';

/** Characters behind a verb among which the words that name its deed stand: chosen, not measured. */
const reach = 120;

export function deedTold(told: ToldEvent, { beat }: Saga, stems: StemsOf): DeedTold {
  const { teller, quote, deed } = told;
  const entities = takesPart(told, beat);
  const { subject, verb } = deed;
  const inSubject = subject ? namedIn(teller, subject) : null;
  const end = verb ? Math.min(quote.end, verb.span.end + reach) : 0;
  const worded = verb
    ? `${verb.lemma} ${wordsAt(teller.story, { start: verb.span.end, end }).trim().toLowerCase()}`
    : '';
  const rule = beat.eventWords.deeds.find(({ matches }) => matches.test(worded));
  return {
    deed: rule?.name ?? verb?.lemma ?? '',
    isNamed: rule !== undefined,
    entities: unique(entities.map(({ id }) => id)),
    others: otherNames(told),
    doers: unique([
      ...(inSubject?.entities ?? []).map(({ id }) => id),
      ...(subject ? otherNames({ ...told, quote: subject }) : []),
    ]),
    stems: stems(
      wordsAt(
        teller.story,
        subject && verb && contains(quote, verb.span) ? { start: verb.span.start, end: quote.end } : quote,
      ),
    ),
  };
}

/** Words with a capital that name no entity and no time, but the first of the sentence. */
function otherNames({ teller, quote, timex, deed }: ToldEvent): readonly string[] {
  const { entities, people } = namedIn(teller, quote);
  const isPerson = (start: number, end: number): boolean =>
    people.some((person) => person.start <= start && end <= person.end);
  const own = placedWords(teller.story, quote);
  return unique(
    words(own.text, { start: 0, end: own.text.length })
      .map((word) => ({ ...word, ...own.source(word) }))
      .filter(
        ({ start, end, capital }) =>
          capital &&
          !entities.some((entity) => entity.start <= start && end <= entity.end) &&
          !(timex.span.start <= start && end <= timex.span.end) &&
          (start !== deed.sentence.start || isPerson(start, end)),
      )
      .map(({ folded }) => folded),
  );
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
