import { common, overlap } from '../calendar/range-relations.ts';
import { shiftDay, shiftMonth } from '../calendar/shift-day.ts';
import type { Beat } from '../model/beat.ts';
import type { DayRange } from '../model/date.ts';
import type { BirthFact } from '../model/fact.ts';
import type { PersonNamed, StatedAge } from '../model/mention.ts';
import { perBeat } from '../model/per-beat.ts';
import { inQuotes, isQuoted, type ReadSentence } from '../model/read-story.ts';
import type { Saga } from '../model/saga.ts';
import type { Span } from '../model/text.ts';
import type { Trace } from '../model/trace.ts';
import { isApposition } from './age-apposition.ts';
import { birthsOf } from './births.ts';
import { followsSource } from './people/credited-source.ts';

// "26-year-old", "26 years old".
const yearsOld = /\b(\d{2})[-‐‑– ]years?[-‐‑– ]olds?\b/gu;
/** Words before an age that point to another time, or to nobody in particular: "then 26-year-old", "a 26-year-old". */
const otherTime = /\b(?:then|an?|was|were|when|aged|fellow|another|as|two|three|both|former)[-‐‑– ]$/iu;
// "Field, 24,", "Field, now 24;", "Field, aged 24,"; "Vance (29)", "Vance (aged 29)"; "Vance is 24 years old", "Vance
// may be 24 but".
const afterName =
  /^(?:,\s(?:now\s|aged\s|who\sis\s|still\s)?(\d{2})(?=[,;])|\s\((?:aged\s)?(\d{2})\)|\s(?:is|may be|is only|is still|is now|is just)\s(\d{2})(?=\syears old|[,.;]|\s(?:and|but|–|-))(?:\syears old)?)/u;
// "Vance turning 30 in", "Vance who turns 30 next", "Vance is set to turn 30 on".
const turning = /^\s(?:(?:who|will|is|set|due|to)\s){0,4}(?:turning|turns?)\s(\d{2})\s(?:in|on|next|later|this)\b/u;

/**
 * Sentences back within which "the 26-year-old" may mean whom they name. `npm run bench:dating` finds the
 * same from 4 to 30, and one interval fewer at 2.
 */
const sentencesBack = 6;
/**
 * Sentences back within which the only one named is meant, whoever the story is about. Not fine: `npm run
 * bench:dating` finds the same from 0 to 6.
 */
const justBefore = 2;

/** Every age whose owner the words of some sentences decide, outside quotation marks, in the order of the text. */
export function statedAges(
  sentences: readonly ReadSentence[],
  mainPerson: string | null,
  unclearIn: (sentence: Span) => readonly { readonly span: Span }[],
  { beat, window }: Pick<Saga, 'beat' | 'window'>,
  trace?: Trace,
): readonly StatedAge[] {
  const refuse: Refuse | undefined =
    trace && ((span, why) => trace({ stage: 'dating', rule: 'stated-age', span, verdict: 'refused', why }));
  const births = birthsOf(beat);
  // A window that the facts do not reach leaves no days; then any will do.
  const known = common(beat.reach, window) ?? beat.reach;
  const earlier: Named[] = [];
  return sentences.flatMap((sentence, at) => {
    while ((earlier[0]?.at ?? at) < at - sentencesBack) earlier.shift();
    for (const person of [...sentence.named, ...others(sentence, unclearIn(sentence.span))].toSorted(inOrder))
      if (person.person !== null || !followsSource(sentence, person)) earlier.push({ ...person, at });
    const stated = [
      ...besideNames(sentence, refuse),
      ...yearsOldIn(sentence, at, earlier, mainPerson, births, known, beat, refuse),
    ];
    return stated
      .flatMap(({ person, ...rest }) => {
        const birth = births.get(person);
        if (!birth) refuse?.(rest.span, `no birthday of ${person} is known`);
        return birth
          ? [{ ...rest, birth, range: rest.turns ? yearBefore(birth, rest.age) : yearOf(birth, rest.age) }]
          : [];
      })
      .filter(({ span, range }) => {
        const why = isQuoted(sentence, span.start) ? inQuotes : overlap(range, beat.reach) ? null : unreached;
        if (why !== null) refuse?.(span, why);
        return why === null;
      })
      .map(({ span, age, birth, by, range }) => ({ span, age, birth, by, range }))
      .toSorted((a, b) => a.span.start - b.span.start);
  });
}

const unreached = 'nobody born on that birthday has that age on days that the facts reach';

const inOrder = (a: PersonNamed, b: PersonNamed): number => a.span.start - b.span.start;

/** "his younger brother": somebody without a name. */
const relatives =
  /\b(?:his|her|their)\s(?:\p{Ll}+\s)?(?:brother|sister|son|daughter|father|mother|cousin|twin|team-?mate|namesake)\b/giu;

/** Others whom "the 26-year-old" may mean: who may be named by a single word, or without a name. */
const others = ({ text, span }: ReadSentence, unclear: readonly { readonly span: Span }[]): readonly PersonNamed[] =>
  [
    ...unclear.map((word) => word.span),
    ...[...text.matchAll(relatives)].map(({ 0: words, index }) => ({
      start: span.start + index,
      end: span.start + index + words.length,
    })),
  ].map((span) => ({ person: null, role: null, span }));

/** Is told why an age is nobody's. */
type Refuse = (span: Span, why: string) => void;

type Named = PersonNamed & { readonly at: number };
interface Said {
  readonly person: string;
  readonly span: Span;
  readonly age: number;
  readonly by: StatedAge['by'];
  /** Whether it is the age the person is about to reach. */
  readonly turns: boolean;
}

/** "Field, 24,", "Vance (29)", "Vance turning 30 in July". */
function besideNames({ text, span, named: people }: ReadSentence, refuse: Refuse | undefined): readonly Said[] {
  const bracketed = people.filter(({ span: { end } }) =>
    /^\s\(\d/.test(text.slice(end - span.start, end - span.start + 3)),
  );
  return people.flatMap(({ person, span: name }): Said[] => {
    const rest = text.slice(name.end - span.start, name.end - span.start + 60);
    const turn = turning.exec(rest);
    const match = turn ?? afterName.exec(rest);
    // Numbers in brackets after several names are votes or points.
    if (person === null || !match) return [];
    const of = { start: name.start, end: name.end + match[0].length };
    if (match[2] !== undefined && bracketed.length > 1) {
      refuse?.(of, 'numbers behind several names are minutes, or something else counted');
      return [];
    }
    return [{ person, span: of, age: Number(match[1] ?? match[2] ?? match[3]), by: 'named', turns: turn !== null }];
  });
}

function yearsOldIn(
  { text, span, named: people, entities: named }: ReadSentence,
  at: number,
  earlier: readonly Named[],
  mainPerson: string | null,
  births: ReadonlyMap<string, BirthFact>,
  known: DayRange,
  beat: Beat,
  refuse: Refuse | undefined,
): readonly Said[] {
  const { agesOf } = beat;
  const entitiesOf = entitiesByPerson(beat);
  return [...text.matchAll(yearsOld)].flatMap((match): readonly Said[] => {
    const age = Number(match[1]);
    const start = span.start + match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const article = /\bthe\s$/iu.exec(before);
    const whole = { start: start - (article ? 4 : 0), end };
    const nobody = (why: string): readonly Said[] => {
      refuse?.(whole, why);
      return [];
    };
    const other = otherTime.exec(before)?.[0];
    if (other !== undefined) return nobody(`of another time, or of nobody in particular (“${other.trim()}”)`);
    const next = people.find((person) => person.span.start >= end);
    const gap = next ? text.slice(end - span.start, next.span.start - span.start) : null;
    if (next && gap !== null && isApposition(gap))
      return next.person === null
        ? nobody('no birthday of whom it stands before is known')
        : [{ person: next.person, span: { ...whole, end: next.span.end }, age, by: 'named', turns: false }];
    const previous = people.findLast((person) => person.span.end <= whole.start);
    if (
      previous?.person &&
      /^,\s(?:now\s)?$/u.test(text.slice(previous.span.end - span.start, whole.start - span.start))
    )
      return [{ person: previous.person, span: whole, age, by: 'named', turns: false }];
    if (!article) return nobody('nobody stands beside it, and no article before it');
    const possible = ({ person, role }: PersonNamed): boolean => {
      const birth = person === null ? undefined : births.get(person);
      if (birth !== undefined) return overlap(yearOf(birth, age), known);
      const [youngest = age, oldest = age] = (role !== null && agesOf[role]) || [];
      return person === null && youngest <= age && age <= oldest;
    };
    const candidates = earlier.filter(
      (person) => person.at >= at - sentencesBack && person.span.end <= start && possible(person),
    );
    const inSentence = new Set(candidates.filter((person) => person.at === at).map(({ person }) => person));
    const meant = candidates.at(-1);
    const near = new Set(candidates.filter((person) => person.at >= at - justBefore).map(({ person }) => person));
    // Of several people only the one the story is about is decided, if no other birthday fits, or the only one of the
    // sentence or just before.
    const isOnly =
      near.size === 1 ||
      inSentence.size === 1 ||
      (meant?.person === mainPerson && near.isSubsetOf(new Set([mainPerson, null])));
    if (!meant?.person || !(near.size === 0 ? meant.person === mainPerson : isOnly && near.has(meant.person)))
      return nobody('nobody whose birthday is known is meant for certain');
    const beside = named.find((entity) => entity.span.start >= end);
    const own = entitiesOf.get(meant.person) ?? [];
    if (
      beside &&
      own.length > 0 &&
      !own.includes(beside.entity) &&
      /^\s(?:\p{L}+\s){0,2}$/u.test(text.slice(end - span.start, beside.span.start - span.start))
    )
      return nobody(`the words beside it name ${beside.entity}, which is not that person’s`);
    return [{ person: meant.person, span: whole, age, by: 'meant', turns: false }];
  });
}

/** The entities of everybody the beat knows, by id. */
const entitiesByPerson = perBeat(
  ({ people }): ReadonlyMap<string, readonly string[]> => new Map(people.map(({ id, entities }) => [id, entities])),
);

const birthdayAt = ({ day: born }: BirthFact, age: number) => shiftMonth(born, 12 * age);

const yearOf = (birth: BirthFact, age: number): DayRange => ({
  earliest: birthdayAt(birth, age),
  latest: shiftDay(birthdayAt(birth, age + 1), -1),
});

const yearBefore = (birth: BirthFact, age: number): DayRange => ({
  earliest: birthdayAt(birth, age - 1),
  latest: birthdayAt(birth, age),
});
