import { months } from '../../calendar/times/months.ts';
import type { TokenReader } from '../../model/time-rule.ts';
import { wordSet } from '../../text/word-set.ts';

const papers = wordSet('times mirror express mail post telegraph people world sport star sun herald');
/** What makes it a name, or one of many: "Super Tuesday", "every Monday", "the first Sunday of the run". */
const namesBefore = wordSet(
  'black super ruby good ash fat palm easter cyber bloody maundy holy shrove whit remembrance low giving every each first second third fourth fifth st nd rd th',
);
/** Words behind which a weekday is a time, whatever follows. */
const introducing = wordSet('on by since until till from before after to this last next early late');

/** The Sunday Times, the Mail on Sunday, Black Friday, and those of the beat. */
export function isWeekdayInName(reader: TokenReader, at: number): boolean {
  const before = reader.tokens[at - 1];
  const next = reader.peek();
  if (before && (namesBefore.has(before.lower) || isLastOf(reader, before.lower))) return true;
  if (next?.capital && papers.has(next.lower)) return true;
  if (isFirstName(reader, at)) return true;
  const papered =
    before?.lower === 'on' &&
    reader.tokens[at - 2]?.capital &&
    /^(?:mail|sun|star|record|independent)$/.test(reader.tokens[at - 2]?.lower ?? '');
  return papered || reader.words.isInName(reader.tokens, at);
}

/** "the last Saturday of the term", of which only the term could tell the day. */
const isLastOf = (reader: TokenReader, before: string): boolean =>
  /^(?:last|final)$/.test(before) && reader.lower() === 'of' && reader.lower(2) !== 'week';

/** "the poet Sunday Adeyemi": a capital right behind it where no word says that it is a time. */
function isFirstName({ tokens, at }: TokenReader, told: number): boolean {
  const [before, next] = [tokens[told - 1], tokens[at]];
  if (next?.kind !== 'word' || !next.capital || next.glued || at !== told + 1 || months.has(next.lower)) return false;
  return before === undefined || before.kind === 'mark' || !(introducing.has(before.lower) || before.lower === 'the');
}
