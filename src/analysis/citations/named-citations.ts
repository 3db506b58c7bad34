import type { Beat } from '../../model/beat.ts';
import type { SourceName } from '../../model/mention.ts';
import type { ReadSentence } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import { apartFrom } from '../../text/spans-apart.ts';
import type { Construction } from './construction.ts';
import { constructions, possessor } from './constructions.ts';
import { noCitation, plainWords } from './no-citation.ts';

/** A named source that a sentence cites, with the citing phrase. */
export interface NamedCitation {
  readonly source: SourceName;
  readonly span: Span;
}

// Characters beside a name in which its citing phrase is looked for: the articles of `npm run score` cite the same from
// 60 on. A window bounds the work on a text without sentences, as `npm run bench:linear` has them.
const reach = 110;

/** The outlets and journalists that a sentence cites, in order. "Marca and AS report" cites both. */
export function namedCitations(
  text: string,
  { span, sources }: Pick<ReadSentence, 'span' | 'sources'>,
  beat: Beat,
): readonly NamedCitation[] {
  const cited = groups(text, sources).flatMap((group) => citedOf(text, span, group, beat));
  const apart = apartFrom(cited.flatMap(({ source, span }) => (source.kind === 'outlet' ? [span] : [])));
  // In "The Athletic’s David Ornstein reports" the outlet is the source, and the journalist is how it speaks.
  return cited.filter(({ source: { kind, span } }) => kind === 'outlet' || apart(span));
}

/** Names parted by a comma or "and" alone stand or fall together. */
function groups(text: string, names: readonly SourceName[]): readonly (readonly SourceName[])[] {
  const found: SourceName[][] = [];
  for (const name of names) {
    const group = found.at(-1);
    const previous = group?.at(-1);
    if (
      group &&
      previous &&
      /^["'’”]*(?:,|,? (?:and|or|as well as|via|both)|&| &) (?:the )?["'‘“]*$/i.test(
        text.slice(previous.span.end, name.span.start),
      )
    )
      group.push(name);
    else found.push([name]);
  }
  return found;
}

function citedOf(text: string, sentence: Span, group: readonly SourceName[], beat: Beat): readonly NamedCitation[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const left = text.slice(Math.max(sentence.start, first.span.start - reach), first.span.start);
  const right = text.slice(last.span.end, Math.min(sentence.end, last.span.end + reach));
  const find = (list: readonly Construction[], strongOnly: boolean) =>
    list.flatMap(({ side, pattern, strong }) => {
      const match = strongOnly && !strong ? null : pattern.exec(side === 'before' ? left : right);
      return match ? [{ side, length: match[0].length }] : [];
    });
  const strongOnly = !group.some(({ sure }) => sure);
  if (find(noCitation(beat), false).length > 0 || (strongOnly && find(plainWords, true).length > 0)) return [];
  const ways = find(constructions(beat), strongOnly);
  const owner = possessor.exec(right);
  const longest = (side: string): number =>
    Math.max(0, ...ways.filter((way) => way.side === side).map(({ length }) => length));
  const isCited =
    ways.length > 0 ||
    owner !== null ||
    inMarks(left, right) ||
    isLabel(left, right, sentence, first) ||
    group.every((name) => needsNoConstruction(name, left));
  if (!isCited) return [];
  const start = first.span.start - longest('before');
  const end = last.span.end + Math.max(longest('after'), owner?.[0].length ?? 0);
  return group.map((source, index) => ({
    source,
    span: { start: index === 0 ? start : source.span.start, end: index === group.length - 1 ? end : source.span.end },
  }));
}

/** ‘The Times’, “Record”. */
const inMarks = (left: string, right: string): boolean => /["'‘“«]$/.test(left) && /^["'’”»]/.test(right);

/** "Marca: they want …" and "… – Fabrizio Romano". */
const isLabel = (left: string, right: string, sentence: Span, first: SourceName): boolean =>
  (first.span.start === sentence.start && /^: /.test(right)) || (/ [–—-] $/.test(left) && /^\W*$/.test(right));

/** A paper’s name stands in the news for what it wrote; a channel’s may say where a match is shown. */
const needsNoConstruction = ({ kind, listed, sure }: SourceName, left: string): boolean =>
  kind === 'outlet' && sure && listed !== null && !(listed === 'broadcaster' && /\bon (?:the )?$/i.test(left));
