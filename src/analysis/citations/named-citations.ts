import type { Beat } from '../../model/beat.ts';
import type { SourceName } from '../../model/mention.ts';
import type { ReadSentence } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { apartFrom } from '../../text/spans-apart.ts';
import type { Construction } from './construction.ts';
import { constructions, possessor } from './constructions.ts';
import { noCitation, plainWords } from './no-citation.ts';

/** A named source that a sentence cites, with the citing phrase. */
export interface NamedCitation {
  readonly source: SourceName;
  readonly span: Span;
  /** The constructions by which it is cited, in words. */
  readonly how: string;
}

// Characters beside a name in which its citing phrase is looked for: the articles of `npm run score` cite the same from
// 60 on. A window bounds the work on a text without sentences, as `npm run bench:linear` has them.
const reach = 110;

/** The outlets and journalists that a sentence cites, in order. "Marca and AS report" cites both. */
export function namedCitations(
  text: string,
  { span, sources }: Pick<ReadSentence, 'span' | 'sources'>,
  beat: Beat,
  trace?: Trace,
): readonly NamedCitation[] {
  const refuse = ({ name, span }: SourceName, why: string): void => {
    trace?.({ stage: 'citation', rule: name, span, verdict: 'refused', why });
  };
  const cited = groups(text, sources).flatMap((group) => {
    const found = citedOf(text, span, group, beat);
    if (typeof found !== 'string') return found;
    for (const name of group) refuse(name, found);
    return [];
  });
  const apart = apartFrom(cited.flatMap(({ source, span }) => (source.kind === 'outlet' ? [span] : [])));
  // In "The Athletic’s David Ornstein reports" the outlet is the source, and the journalist is how it speaks.
  return cited.filter(({ source }) => {
    const isSource = source.kind === 'outlet' || apart(source.span);
    if (!isSource) refuse(source, 'the outlet is the source, and this is how it speaks');
    return isSource;
  });
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

/** The citations of names that stand together; or why they are none. */
function citedOf(
  text: string,
  sentence: Span,
  group: readonly SourceName[],
  beat: Beat,
): readonly NamedCitation[] | string {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const left = text.slice(Math.max(sentence.start, first.span.start - reach), first.span.start);
  const right = text.slice(last.span.end, Math.min(sentence.end, last.span.end + reach));
  const find = (list: readonly Construction[], strongOnly: boolean) =>
    list.flatMap(({ name, side, pattern, strong }) => {
      const match = strongOnly && !strong ? null : pattern.exec(side === 'before' ? left : right);
      return match ? [{ name, side, length: match[0].length }] : [];
    });
  const strongOnly = !group.some(({ sure }) => sure);
  const [other = strongOnly ? find(plainWords, true)[0] : undefined] = find(noCitation(beat), false);
  if (other) return `named and not cited, by the words of “${other.name}”`;
  const ways = find(constructions(beat), strongOnly);
  const owner = possessor.exec(right);
  const longest = (side: string): number =>
    Math.max(0, ...ways.filter((way) => way.side === side).map(({ length }) => length));
  const how =
    quotedList(ways.map(({ name }) => name)) ??
    (owner && 'what it owns speaks for it') ??
    (inMarks(left, right) ? 'it stands between marks' : null) ??
    (isLabel(left, right, sentence, first) ? 'it is the label of a sentence' : null) ??
    (group.every((name) => needsNoConstruction(name, left)) ? 'a paper’s name stands for what it wrote' : null);
  if (how === null)
    return strongOnly ? 'plain words, beside no strong construction' : 'beside no construction that cites';
  const start = first.span.start - longest('before');
  const end = last.span.end + Math.max(longest('after'), owner?.[0].length ?? 0);
  return group.map((source, index) => ({
    source,
    how,
    span: { start: index === 0 ? start : source.span.start, end: index === group.length - 1 ? end : source.span.end },
  }));
}

/** The constructions that fit, as a reader of `constructions.ts` finds them; null without one. */
const quotedList = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.map((name) => `“${name}”`).join(' and ');

/** ‘The Times’, “Record”. */
const inMarks = (left: string, right: string): boolean => /["'‘“«]$/.test(left) && /^["'’”»]/.test(right);

/** "Marca: they want …" and "… – Fabrizio Romano". */
const isLabel = (left: string, right: string, sentence: Span, first: SourceName): boolean =>
  (first.span.start === sentence.start && /^: /.test(right)) || (/(?:^| )[–—-] $/.test(left) && /^\W*$/.test(right));

/** A paper’s name stands in the news for what it wrote; a channel’s may say where a match is shown. */
const needsNoConstruction = ({ kind, listed, sure }: SourceName, left: string): boolean =>
  kind === 'outlet' && sure && listed !== null && !(listed === 'broadcaster' && /\bon (?:the )?$/i.test(left));
