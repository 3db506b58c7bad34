import type { Beat } from '../../model/beat.ts';
import type { Word } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import type { CutBlock } from '../cut-blocks.ts';
import type { Candidate, Meant } from './candidate.ts';
import { entityDescription } from './entity-description.ts';
import { type EntityLexicon, type EntitySense, entityLexicon, type Sense } from './entity-lexicon.ts';
import { whyNoName } from './name-sense.ts';
import { isShown } from './name-shown.ts';
import { whyPlace } from './place-sense.ts';

/** Every phrase of the story that may name an entity, in the order of the text; phrases never overlap. */
export function entityCandidates(
  text: string,
  blocks: readonly CutBlock[],
  beat: Beat,
  trace?: Trace,
): readonly Candidate[] {
  const lexicon = entityLexicon(beat);
  return blocks.flatMap((block) => inBlock(text, block, lexicon, trace));
}

/** Is told why words are no candidate. */
type Refuse = (why: string) => void;

function inBlock(
  text: string,
  { words: all, section }: CutBlock,
  lexicon: EntityLexicon,
  trace: Trace | undefined,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const refused =
    trace &&
    ((from: number, length: number): Refuse =>
      (why) =>
        trace({ stage: 'entity', rule: null, span: spanOf(text, all, from, length, false), verdict: 'refused', why }));
  let index = 0;
  while (index < all.length) {
    const match = lexicon.phrases.longestAt(text, all, index);
    const meant =
      match && read(text, all, index, match.length, match.payloads, lexicon, refused?.(index, match.length));
    if (meant) {
      const { entities, sure, by, titleOf, length, takesArticle } = meant;
      found.push({ entities, sure, by, titleOf, section, span: spanOf(text, all, index, length, takesArticle) });
    }
    index += meant?.length ?? match?.length ?? 1;
  }
  return found;
}

function read(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  senses: readonly Sense[],
  lexicon: EntityLexicon,
  refuse: Refuse | undefined,
): Meant | null {
  if (senses.some(({ kind }) => kind === 'decoy')) {
    refuse?.('a name that holds an entity’s or a place’s and means neither');
    return null;
  }
  const named = senses.filter((sense) => sense.kind === 'entity');
  const attributes = senses.flatMap((sense) => (sense.kind === 'attribute' ? [sense.attribute] : []));
  const sureName = named.find((sense) => sense.sure && sense.by === 'name');
  // In "the Kourou agency" the phrase names the agency; in "the NASA team" the name already does.
  const isName = sureName !== undefined && !attributes.some(({ alone }) => alone);
  const description = isName ? null : entityDescription(text, all, from, length, attributes, lexicon);
  return description ?? entityName(text, all, from, length, named, lexicon, refuse);
}

function entityName(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  senses: readonly EntitySense[],
  lexicon: EntityLexicon,
  refuse: Refuse | undefined,
): Meant | null {
  const to = from + length;
  const [first] = senses;
  const place = first?.isPlace ? whyPlace(text, all, from, to, lexicon) : null;
  if (place !== null) refuse?.(place);
  if (!first || place !== null) return null;
  let noName = '';
  const counting = senses.filter((sense) => {
    const why = sense.sure ? null : whyNoName(text, all, from, to, sense, lexicon);
    noName = why ?? noName;
    return why === null;
  });
  if (counting.length === 0) {
    refuse?.(noName);
    return null;
  }
  return {
    entities: [...new Set(counting.map(({ entity }) => entity.id))],
    sure: counting.some((sense) => sense.sure || (sense.onlyOne && isShown(text, all, from, to, lexicon))),
    by: first.by,
    titleOf: null,
    length,
    takesArticle: first.takesArticle,
  };
}

function spanOf(text: string, all: readonly Word[], from: number, length: number, takesArticle: boolean): Span {
  const [before, first, last] = [all[from - 1], all[from], all[from + length - 1]];
  if (!first || !last) throw new RangeError(`${length} words cannot begin at word ${from} of ${all.length}.`);
  const article = takesArticle && before?.folded === 'the' && text.slice(before.end, first.start) === ' ';
  return { start: article ? before.start : first.start, end: last.end };
}
