import { yearPeriod } from '../../../calendar/period.ts';
import { fixed } from '../../../calendar/times/meanings.ts';
import { months } from '../../../calendar/times/months.ts';
import { writtenYear } from '../../../calendar/times/year-words.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';

/** A year by its number: "in 2022", "until 2027", "the 1991 agreement", "since '82". */
export const yearNumber: TimeRule = {
  name: 'year-number',
  opens: ['#', "'"],
  period: true,
  read: (reader) => {
    const at = reader.at;
    const short = reader.lower() === "'";
    const year = writtenYear(reader, 1600);
    if (year === null || (year < 1900 && !isLongAgo(reader, at)) || !isYear(reader, at, short)) return null;
    return fixed(yearPeriod(year));
  },
};

/** A number before 1900 is a year where nothing but a year is likely: "in 1892", "from 1861 to 1865". */
function isLongAgo({ tokens }: TokenReader, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:in|since|until|till|circa|during|by|before|after|around|early|late|mid)$/.test(before)) return true;
  if (/^(?:to|and|-)$/.test(before)) return /^1[6-9]\d\d$/.test(tokens[at - 2]?.lower ?? '');
  return /^(?:from|between)$/.test(before) && /^(?:to|and|until)$/.test(tokens[at + 1]?.lower ?? '');
}

const dating = wordSet(
  'in since until till by of from to before after during between through throughout beyond around circa early late mid than back summer winter spring autumn year january february march april may june july august september october november december',
);
const determining = wordSet('the a an this his her its their our and or for');
/** Things that are counted, so that the number before them is no year. */
const counted = wordSet(
  'fans people supporters spectators tickets seats minutes votes miles kilometres kilometers metres meters feet euros pounds dollars jobs workers homes houses pages words points shares employees troops soldiers cars units aircraft students members tonnes tons kg km m hours days weeks months years times others men women children cases deaths megawatts euro million billion per square',
);
const numbering = wordSet(
  'no number nos page room flight route highway chapter section model about nearly almost over exactly only some',
);

function isYear(reader: TokenReader, at: number, short: boolean): boolean {
  const before = reader.tokens[at - 1];
  const first = reader.tokens[at];
  const next = reader.peek();
  const word = before?.lower ?? '';
  if (short) return /^(?:in|since|of|summer|until|class|from|back)$/.test(word);
  if (first?.glued && before && !isOpening(reader, at)) return false;
  if (isNumbered(reader, at) || named.has(word)) return false;
  if (next?.kind === 'word' && (counted.has(next.lower) || reader.words.counted.has(next.lower))) return false;
  if (dating.has(word) || reader.words.periods.has(word) || before === undefined) return true;
  if (next?.kind === 'word' && /[^s]s$/.test(next.lower) && !next.capital && !determining.has(word)) return false;
  if (numbering.has(word)) return false;
  if (determining.has(word) || before.kind !== 'word') return before.kind !== 'digits' && !/[$£€¥#]/.test(word);
  return next === undefined || next.kind === 'mark' || (before.capital && !next.capital);
}

/** What has a year in its name. */
const named = wordSet('euro expo agenda vision horizon windows office');

/** "No. 1904", and the year of a day that no calendar has: "31 June 2021". */
function isNumbered({ tokens }: TokenReader, at: number): boolean {
  const [before, further] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]];
  return (before === '.' && further?.lower === 'no') || (months.has(before) && further?.kind === 'digits');
}

/** A mark that may touch a year from the left: a bracket, a quotation mark, a dash between years. */
function isOpening(reader: TokenReader, at: number): boolean {
  const mark = reader.tokens[at - 1]?.lower ?? '';
  if (/["'([—|:]/.test(mark)) return true;
  return (
    mark === '-' &&
    (reader.tokens[at - 2]?.lower.length === 4 ||
      /^(?:mid|pre|post|early|late)$/.test(reader.tokens[at - 2]?.lower ?? ''))
  );
}
