import type { Beat } from '../../model/beat.ts';
import type { PersonMention, SourceName } from '../../model/mention.ts';
import type { Word } from '../../model/read-story.ts';
import { cut, type Span } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { apartFrom } from '../../text/spans-apart.ts';
import type { CutSentence } from '../cut-blocks.ts';
import { addresses } from './addresses.ts';
import { named } from './named.ts';
import { type SourceLexicon, type SourceSense, sourceLexicon } from './source-lexicon.ts';
import { unlistedSources } from './unlisted-sources.ts';

/**
 * Every place of a sentence that names an outlet or a journalist, in order; they never overlap.
 *
 * @param people those it names
 */
export function sourceNames(
  text: string,
  { span, words }: CutSentence,
  people: readonly Pick<PersonMention, 'span'>[],
  beat: Beat,
  trace?: Trace,
): readonly SourceName[] {
  const lexicon = sourceLexicon(beat);
  const listed = [...addresses(text, span, beat, lexicon), ...phrases(text, words, lexicon, trace)];
  const isFree = apartFrom(listed.map(({ span }) => span));
  const isNameless = ({ start, end }: Span): boolean => {
    const own = words.filter((word) => start <= word.start && word.end <= end);
    return !own.some((_, index) => lexicon.phrases.longestAt(text, own, index));
  };
  const isNobody = apartFrom(people.map(({ span }) => span));
  const unlisted = unlistedSources(text, span, beat).filter(
    (found) => isFree(found.span) && isNameless(found.span) && (found.kind === 'journalist' || isNobody(found.span)),
  );
  return dropOverlaps([...listed, ...unlisted].toSorted((a, b) => a.span.start - b.span.start));
}

/** Of two that overlap, the one that begins first stays. */
const dropOverlaps = (names: readonly SourceName[]): readonly SourceName[] => {
  const kept: SourceName[] = [];
  for (const name of names) if (name.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(name);
  return kept;
};

function phrases(
  text: string,
  all: readonly Word[],
  lexicon: SourceLexicon,
  trace: Trace | undefined,
): readonly SourceName[] {
  const found: SourceName[] = [];
  let index = 0;
  while (index < all.length) {
    const match = lexicon.phrases.longestAt(text, all, index);
    const length = match?.length ?? 1;
    const isPart = match !== null && startsInside(text, all, index, length, lexicon);
    if (match && !isPart) {
      const name = read(text, all, index, length, match.payloads);
      if (name) found.push(name);
      else if (match.payloads.some(({ kind }) => kind === 'outlet')) {
        const span = { start: all[index]?.start ?? 0, end: all[index + length - 1]?.end ?? 0 };
        trace?.({
          stage: 'citation',
          rule: null,
          span,
          verdict: 'refused',
          why: 'no outlet: a part of another word, or its letters too small',
        });
      }
    }
    index += isPart ? 1 : length;
  }
  return found;
}

/** Whether a longer name of something else begins within: "Athletic" of "Athletic Northport", "Sport" of "Sport Today". */
function startsInside(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  lexicon: SourceLexicon,
): boolean {
  for (let inner = from + 1; inner < from + length; inner += 1) {
    const match = lexicon.phrases.longestAt(text, all, inner);
    if (match && inner + match.length > from + length && match.length > length) return true;
  }
  return false;
}

function read(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  senses: readonly SourceSense[],
): SourceName | null {
  const [first, last] = [all[from], all[from + length - 1]];
  if (!first || !last) return null;
  const journalist = senses.find((sense) => sense.kind === 'journalist');
  if (journalist)
    return {
      span: { start: first.start, end: last.end },
      name: journalist.person.name,
      kind: 'journalist',
      listed: null,
      sure: true,
    };
  const outlets = senses
    .filter((sense) => sense.kind === 'outlet')
    .filter(({ form }) => !isAcronym(form) || cut(text, { start: first.start, end: last.end }) === form);
  const [outlet] = [...outlets.filter(({ sure }) => sure), ...outlets];
  const [before, after] = [all[from - 1], all[from + length]];
  if (!outlet || !standsAlone(text, first, last, before, after)) return null;
  // With fewer capitals than the name has, they may be plain words: "Caught offside twice".
  const sure = outlet.sure && capitals(all.slice(from, from + length)) >= outlet.capitals;
  const article = before?.folded === 'the' && text.slice(before.end, first.start) === ' ';
  // In the middle of a sentence "The" has its capital from the paper’s title, unless a longer name goes on.
  const isTitle =
    article &&
    before.capital &&
    before !== all[0] &&
    !senses.some(({ kind }) => kind === 'other') &&
    !(after?.capital && text.slice(last.end, after.start) === ' ');
  return named(outlet.outlet, { start: article ? before.start : first.start, end: last.end }, sure || isTitle);
}

/** "AS" is a paper, "As" is a word. */
const isAcronym = (form: string): boolean => /^\p{Lu}{2,4}$/u.test(form);

const capitals = (all: readonly Word[]): number => all.filter(({ capital }) => capital).length;

/** No part of a compound or of a longer name: "Sun-soaked", "Record-breaking", "@Marca", "John Star". */
function standsAlone(
  text: string,
  first: Word,
  last: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (/[@#/\p{L}\p{N}]$|\p{L}-$/u.test(text.slice(Math.max(0, first.start - 2), first.start))) return false;
  if (after && /^[-–]$/.test(text.slice(last.end, after.start)) && !after.capital) return false;
  return !(before && text.slice(before.end, first.start) === '-');
}
