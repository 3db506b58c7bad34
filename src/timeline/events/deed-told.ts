import type { Saga } from '../../model/saga.ts';
import { wordsAt } from '../../model/words-at.ts';
import { contains } from '../../text/holding.ts';
import { placedWords } from '../../text/placed-words.ts';
import { words } from '../../text/words.ts';
import type { StemsOf } from './event-words.ts';
import { namedIn } from './named-in.ts';
import { takesPart } from './takes-part.ts';
import type { ToldEvent } from './tell-events.ts';

/** Who does what, as far as a telling names them. */
export interface DeedTold {
  /** The deed by its name where the beat has one, else its verb. */
  readonly deed: string;
  /** Whether the beat knows it by a name: then its verb says enough. */
  readonly isNamed: boolean;
  /** Ids of the entities that take part. */
  readonly entities: ReadonlySet<string>;
  /** Words of the names of all others, known or not, without diacritics. */
  readonly others: ReadonlySet<string>;
  /** Ids of those that its subject names; empty for a pronoun. */
  readonly doers: ReadonlySet<string>;
  /** Its telling words, each by its stem. */
  readonly stems: ReadonlySet<string>;
}

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
    entities: new Set(entities.map(({ id }) => id)),
    others: otherNames(told),
    doers: new Set([
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
function otherNames({ teller, quote, timex, deed }: ToldEvent): ReadonlySet<string> {
  const { entities, people } = namedIn(teller, quote);
  const isPerson = (start: number, end: number): boolean =>
    people.some((person) => person.start <= start && end <= person.end);
  const own = placedWords(teller.story, quote);
  return new Set(
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

/** Share of the shorter telling’s words from which two tellings of a deed without a name are of one thing. */
const shareOfWords = 0.5;

/** Whether the same do the same to the same, as far as both say who and what. */
export function isSameDeed(a: DeedTold, b: DeedTold): boolean {
  if (a.deed !== b.deed) return false;
  if (differ(a.entities, b.entities) || differ(a.others, b.others)) return false;
  const names = ({ entities, others, doers }: DeedTold): ReadonlySet<string> =>
    new Set([...entities, ...others, ...doers]);
  const [ofA, ofB] = [names(a), names(b)];
  if (a.doers.size > 0 && b.doers.size > 0 && a.doers.isDisjointFrom(ofB) && b.doers.isDisjointFrom(ofA)) return false;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const isAlike = shared > 0 && shared >= shareOfWords * Math.min(a.stems.size, b.stems.size);
  return a.isNamed ? !ofA.isDisjointFrom(ofB) || isAlike : isAlike;
}

/** Whether both name somebody, and nobody in common. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
