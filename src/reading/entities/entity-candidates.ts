import type { Beat } from '../../model/beat.ts';
import type { Word } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import type { CutBlock } from '../cut-blocks.ts';
import type { Candidate, Meant } from './candidate.ts';
import { entityDescription } from './entity-description.ts';
import { type EntityLexicon, type EntitySense, entityLexicon, type Sense } from './entity-lexicon.ts';
import { looksLikeName } from './name-sense.ts';
import { meansPlace } from './place-sense.ts';

/** Every phrase of the story that may name an entity, in the order of the text; phrases never overlap. */
export function entityCandidates(text: string, blocks: readonly CutBlock[], beat: Beat): readonly Candidate[] {
  const lexicon = entityLexicon(beat);
  return blocks.flatMap((block) => inBlock(text, block, lexicon));
}

function inBlock(text: string, { words: all, section }: CutBlock, lexicon: EntityLexicon): readonly Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  while (index < all.length) {
    const match = lexicon.phrases.longestAt(text, all, index);
    const meant = match && read(text, all, index, match.length, match.payloads, lexicon);
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
): Meant | null {
  if (senses.some(({ kind }) => kind === 'decoy')) return null;
  const named = senses.filter((sense) => sense.kind === 'entity');
  const attributes = senses.flatMap((sense) => (sense.kind === 'attribute' ? [sense.attribute] : []));
  const sureName = named.find((sense) => sense.sure && sense.by === 'name');
  // In "the Kourou agency" the phrase names the agency; in "the NASA team" the name already does.
  const isName = sureName !== undefined && !attributes.some(({ alone }) => alone);
  const description = isName ? null : entityDescription(text, all, from, length, attributes, lexicon);
  return description ?? entityName(text, all, from, length, named, lexicon);
}

function entityName(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  senses: readonly EntitySense[],
  lexicon: EntityLexicon,
): Meant | null {
  const to = from + length;
  const [first] = senses;
  if (!first || (first.isPlace && meansPlace(text, all, from, to, lexicon))) return null;
  const counting = senses.filter((sense) => sense.sure || looksLikeName(text, all, from, to, sense, lexicon));
  if (counting.length === 0) return null;
  return {
    entities: [...new Set(counting.map(({ entity }) => entity.id))],
    sure: counting.some((sense) => sense.sure),
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
