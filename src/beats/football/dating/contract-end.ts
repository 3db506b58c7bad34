import { monthOf, yearOf } from '../../../calendar/period.ts';
import { common } from '../../../calendar/range-relations.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { type DayRange, day } from '../../../model/date.ts';
import type { Dated, DatingRule } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences, type ReadSentence, type ReadStory } from '../../../model/read-story.ts';
import type { ContractFact } from '../facts/fact.ts';
import { playsByCalendarYear } from './calendar-year.ts';
import { factIndex } from './fact-index.ts';

/**
 * Words that say a contract ends or a player goes for nothing, close enough before the time to belong to it: "out of
 * contract", "contract at Northport expires", "his deal is up", "terms run out"; "expiring"; "free agent", but not
 * "sign free agents"; "free transfer", "free agency", "for free", "on a free", "for nothing", "Bosman".
 */
const ending =
  /\b(?:out of contract|(?:contracts?|deals?|terms)\b[^.;]{0,40}\b(?:expir\p{L}*|ends?|ending|runs? out|is up|up|concludes?|until)|expir\p{L}*|(?<!sign |signed |signing )free agents?|free transfers?|free agency|for free|on a free|for nothing|bosman)\b[^.;]{0,45}$/iu;
/** Words by which years left are those of a contract. */
const contract = /\b(?:contracts?|deals?|terms)\b/iu;
/**
 * Words of the talks that the last half year of a contract allows: "a pre-contract", "negotiate terms", "foreign
 * clubs".
 */
const talks = /\b(?:pre-?contracts?|negotiat\p{L}+|terms|foreign|overseas|other teams)\b/iu;

interface Timing {
  readonly words: RegExp;
  /** What must stand right before the words, or anywhere near them. */
  readonly before?: RegExp;
  readonly near?: RegExp;
  /** When they are written about a contract that ends in June of a year. */
  readonly range: (end: number, count: number) => DayRange;
}

/**
 * Words that place the end of a contract by the day of writing. The limits are wide, since usage is loose: "a year
 * left" is written from half a year before it is true until half a year after.
 */
const timings: readonly Timing[] = [
  {
    words: /\bend of (?:the |this |his )?(?:current |ongoing )?(?:season|campaign)\b/iu,
    before: ending,
    range: (end) => between(end - 1, '07-01', end, '06-30'),
  },
  { words: /\bnext summer\b(?! of)/iu, before: ending, range: (end) => between(end - 1, '04-10', end, '03-31') },
  {
    words: /\b(?:this|in the|the coming) summer\b(?! of)/iu,
    before: ending,
    range: (end) => between(end - 1, '08-15', end, '06-30'),
  },
  { words: /\bnext year\b/iu, before: ending, range: (end) => between(end - 1, '01-01', end - 1, '12-31') },
  {
    words: /\benter(?:ing)? (?:the|his) (?:final|last) (?:year|season|12 months)\b/iu,
    near: contract,
    range: (end) => between(end - 1, '01-01', end - 1, '11-30'),
  },
  {
    words: /\b(?<!enter )(?<!entering )(?:the|his) (?:final|last) (?:year|season|12 months) (?:of|on)\b/iu,
    near: contract,
    range: (end) => between(end - 1, '06-01', end, '06-30'),
  },
  {
    words: /\b(one|a|two|three|four|1|2|3|4) (?:more )?years? (?:left|remaining|to run)\b/iu,
    near: contract,
    range: (end, count) => between(end - count - 1, '12-01', end - count, '12-31'),
  },
  {
    words: /\b(?:12|twelve) months (?:left|remaining|to run)\b/iu,
    near: contract,
    range: (end) => between(end - 2, '12-01', end - 1, '12-31'),
  },
  {
    words: /\b(?:18|eighteen) months (?:left|remaining|to run)\b/iu,
    near: contract,
    range: (end) => between(end - 2, '11-01', end - 1, '03-31'),
  },
  {
    words: /\b(?:six|6) months (?:left|remaining|to run)\b/iu,
    near: contract,
    range: (end) => between(end - 1, '12-01', end, '02-28'),
  },
  {
    words: /\b(?:now|already) (?:\p{L}+ )?(?:free|able|allowed|permitted|eligible) to\b|\bcan now\b/iu,
    near: talks,
    range: (end) => between(end, '01-01', end, '06-30'),
  },
  {
    words: /\b(?:from|in|on) (?:January|next month)(?: 1(?:st)?)?\b/iu,
    near: /\bpre-?contracts?\b/iu,
    range: (end) => between(end - 1, '07-01', end, '01-10'),
  },
];

/** What every timing holds one of: looked for first, since most sentences have none. */
const aboutATime = /season|campaign|summer|year|months?|enter|\bnow\b|already|January/i;

const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const countOf = (word: string | undefined): number =>
  word === undefined ? 0 : (counts[word.toLowerCase()] ?? Number(word));

const between = (from: number, first: string, to: number, last: string): DayRange => ({
  earliest: day(`${from}-${first}`),
  latest: day(`${to}-${last}`),
});

/**
 * The year it ends in: "free agent in 2025"; "out of contract in 2025"; "contract at Northport expires in June 2025",
 * "deal until 2025"; "under contract until 30 June 2025"; "leave for free in the summer of 2025"; "walk away for free
 * in 2025".
 */
const endIn =
  /\b(?:free agents? in|out of contract in|(?:contract|deal)\b[^.;“”"]{0,40}\b(?:until|expires?|expiring|expire|runs? out|runs?|ends?|is up|up) ?(?:in|on)?|under contract until|leave for free in|walk [^.;]{0,20}for free in)\s(?:the\ssummer\sof\s|June\s|30\sJune\s|June\s30,?\s)?(20\d\d)\b/iu;

/** A contract that is offered or may be prolonged is not the one that ends: "extension", "option", "new", "agreed". */
const isHoped =
  /\b(?:extend\p{L}*|extension|options?|new|renew\p{L}*|offer\p{L}*|sign\p{L}*|agreed?|propos\p{L}*|given|handed|awarded)\b/iu;

const read: DatingRule['read'] = (story, beat, refuse) => {
  const { contracts } = factIndex(beat);
  const sentences = mainSentences(story);
  const holdersIn = holdersOf(story, contracts);
  const topics = sentences.map(onlyPerson);
  /** The one person a sentence names; of one that names nobody, the one before it does. */
  const topicOf = (index: number): string | null =>
    sentences[index]?.people.length === 0 ? (topics[index - 1] ?? null) : (topics[index] ?? null);
  const told = sentences.flatMap((sentence, index) =>
    yearsTold(sentence).map((end) => ({ end, whose: topicOf(index) })),
  );
  return sentences.flatMap((sentence, index) => {
    const { text, span } = sentence;
    if (!aboutATime.test(text)) return [];
    const holders = holdersIn(sentence);
    const topic = topicOf(index);
    const ends = new Set(told.flatMap(({ end, whose }) => (whose !== null && whose === topic ? [end] : [])));
    if (ends.size === 0 && holders.length === 0) return [];
    return timings.flatMap(({ words, before, near, range }): readonly Dated[] => {
      const match = words.exec(text);
      if (!match) return [];
      const found = {
        span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
      };
      // Room for one clause: `npm run bench:dating` finds the same at three times as much, and at half of it
      // but for a day’s width.
      const isUnbound =
        before?.test(text.slice(Math.max(0, match.index - 100), match.index)) === false ||
        near?.test(text.slice(Math.max(0, match.index - 80), match.index + 100)) === false;
      if (isUnbound || isQuoted(sentence, found.span.start)) {
        refuse?.(found.span, isUnbound ? 'no words of a contract stand where they would make it its end' : inQuotes);
        return [];
      }
      const count = countOf(match[1]);
      if (ends.size > 0 && playsByCalendarYear(story.mainEntities[0])) return [];
      if (ends.size > 0) return [...ends].map((end) => ({ ...found, range: range(end, count), facts: [] }));
      return holders.flatMap((person) =>
        inForce(contracts.get(person) ?? [], (end) => range(end, count)).map((said) => ({ ...found, ...said })),
      );
    });
  });
};

/** "out of contract at the end of the season": written in the last season of a contract whose end is known. */
export const contractEnd: DatingRule = {
  name: 'contract-end',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A contract it speaks of as running out',
  read,
};

/**
 * Whose contract a sentence can speak of: of the players it names, or whose age it states; one that names no player and
 * no coach, of whom the story is about, or of the only one whose contract is known. Empty where it may be somebody’s whose contracts nobody noted.
 */
function holdersOf(
  story: ReadStory,
  contracts: ReadonlyMap<string, readonly ContractFact[]>,
): (sentence: ReadSentence) => readonly string[] {
  const all = new Set(mainSentences(story).flatMap(({ named }) => named.flatMap(({ person }) => person ?? [])));
  const bound = [...all].filter((person) => contracts.has(person));
  const { mainPerson } = story;
  const about = mainPerson !== null && contracts.has(mainPerson) ? [mainPerson] : bound.length === 1 ? bound : [];
  return ({ span, named }) => {
    const aged = story.ages.filter((age) => span.start <= age.span.start && age.span.end <= span.end);
    const people = new Set([
      ...named.flatMap(({ person, role }) => (person === null || role !== 'player' ? [] : [person])),
      ...aged.map(({ birth }) => birth.person),
    ]);
    // A coach has a contract of his own; a chairman speaks of somebody else’s.
    if (people.size === 0) return named.some(({ role }) => role === 'coach') ? [] : about;
    return [...people].every((person) => contracts.has(person)) ? [...people] : [];
  };
}

/** Id of the one person whom a sentence names; null for none and for several. */
function onlyPerson({ people }: ReadSentence): string | null {
  const [only, ...others] = new Set(people.map(({ id }) => id));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Days for which the end of a contract that was just replaced may still be in print. */
const inPrint = 30;

/**
 * When words about a contract's end can have been written of somebody's: while one of those known was in force, or on days
 * of which the table says nothing; empty where no known contract fits.
 */
function inForce(bonds: readonly ContractFact[], ranged: (end: number) => DayRange): readonly Omit<Dated, 'span'>[] {
  const [first] = bonds;
  const fitting = bonds.flatMap(({ id, club, announced, ends }, index) => {
    if (playsByCalendarYear(club)) return [];
    // A new one with the same club replaces it at once, one with another club when it ends.
    const next = bonds.slice(index + 1).find((other) => other.club === club)?.announced;
    return ends.flatMap((end) => {
      const last = day(`${end}-06-30`);
      const replaced = next === undefined ? last : shiftDay(next, inPrint);
      const possible = common(ranged(end), { earliest: announced, latest: replaced < last ? replaced : last });
      return possible ? [{ range: possible, facts: [id] }] : [];
    });
  });
  if (!first || fitting.length === 0) return [];
  const { since, until } = first.known;
  // A contract that nobody noted was in force before them, or came later; then it ends no sooner than the summer after.
  const later = ranged(yearOf(until) + (monthOf(until) > 1 ? 1 : 0)).earliest;
  const from = shiftDay(until, 1);
  const unknown: readonly DayRange[] = [
    { earliest: null, latest: shiftDay(since, inPrint - 1) },
    { earliest: later !== null && later > from ? later : from, latest: null },
  ];
  return [...fitting, ...unknown.map((range) => ({ range, facts: [] }))];
}

/** The years in which the sentence says a contract ends. */
function yearsTold(sentence: ReadSentence): readonly number[] {
  const match = /20\d\d/.test(sentence.text) ? endIn.exec(sentence.text) : null;
  if (!match || isQuoted(sentence, sentence.span.start + match.index)) return [];
  return isHoped.test(sentence.text.slice(Math.max(0, match.index - 60), match.index + match[0].length))
    ? []
    : [Number(match[1])];
}
