import type { EntityMention, PersonMention, PersonNamed, SourceName, StatedAge, TitleMention } from './mention.ts';
import type { Block, Section, Story } from './story.ts';
import type { Span } from './text.ts';
import type { Token } from './time-rule.ts';

/**
 * A run of letters, digits and combining marks. Hyphens and apostrophes part words, and so does a capital after a small
 * letter: links lost in copying leave "the European UnionGermany", and SpaceX is Space X.
 */
export interface Word extends Span {
  /** Small letters, no diacritics. */
  readonly folded: string;
  /** Whether its first letter is a capital in the text. */
  readonly capital: boolean;
}

/** A stretch between two quotation marks. */
export interface Quoted {
  /** Marks included. */
  readonly span: Span;
  /** Marks excluded. */
  readonly inner: Span;
  /** Whether its marks are double ones (guillemets count as such). */
  readonly double: boolean;
  /** Whether nothing closes it before the end: it may go on in the next paragraph. */
  readonly open: boolean;
}

/** A sentence and what it names. A heading is one sentence. */
export interface ReadSentence {
  readonly span: Span;
  /** The text between the ends of its span. */
  readonly text: string;
  readonly kind: Block['kind'];
  readonly section: Section;
  /** In order, each with its place in the story. */
  readonly words: readonly Word[];
  /** Passages between quotation marks that touch it, marks included. */
  readonly quoted: readonly Span[];
  /** The entities it names, in order. */
  readonly entities: readonly EntityMention[];
  /** The titles by whose holder it may name an entity, in order. */
  readonly titles: readonly TitleMention[];
  /** The people it names, in order. */
  readonly people: readonly PersonMention[];
  /** Whom of those that facts are about it names, and who else may be a person, in order. */
  readonly named: readonly PersonNamed[];
  /** The outlets and journalists it names, in order, cited or not; empty in page furniture. */
  readonly sources: readonly SourceName[];
}

/** Words that name a time. What they mean is told only when it is known when the story was written. */
export interface TimeExpression {
  /** Its tokens: from index `first` up to, not including, `last` in those of its block. */
  readonly first: number;
  readonly last: number;
  /** Name of the rule that read it. */
  readonly rule: string;
  readonly span: Span;
}

/** A block and its sentences. */
export interface ReadBlock extends Block {
  readonly sentences: readonly ReadSentence[];
  /** In order, each with its place in the story: what the rules of time read. */
  readonly tokens: readonly Token[];
  /** In order; none overlaps another. */
  readonly times: readonly TimeExpression[];
  /** What stands between quotation marks, in order. */
  readonly quoted: readonly Quoted[];
}

/**
 * A story, read once for all analysers: plain data, which can be written as JSON and read back the same. When the story
 * appeared plays no part, save that a title ("the champions") is held by whom the date it states says.
 */
export interface ReadStory {
  readonly story: Story;
  /** Whom the saga is about, by name. */
  readonly subject: string;
  /** Those of the story, in order. */
  readonly blocks: readonly ReadBlock[];
  /** Ids of the entities that its main section names, those it names most first. */
  readonly mainEntities: readonly string[];
  /** The person of the facts whom its main section names most; null when it names nobody or two as often. */
  readonly mainPerson: string | null;
  /** The ages it states of people whose birthday is known, in the order of the text; none between quotation marks. */
  readonly ages: readonly StatedAge[];
}

/** All sentences of a story, in the order of the text. */
export const sentencesOf = ({ blocks }: Pick<ReadStory, 'blocks'>): readonly ReadSentence[] =>
  blocks.flatMap(({ sentences }) => sentences);

/** No sentence of news is longer; reading the rest would cost more than its length. In characters. */
const longestSentence = 2000;

/** The sentences of the main section, headings included; what is too long to be a sentence is left out. */
export const mainSentences = ({ blocks }: Pick<ReadStory, 'blocks'>): readonly ReadSentence[] =>
  blocks.flatMap(({ section, sentences }) =>
    section === 'main' ? sentences.filter(({ span }) => span.end - span.start <= longestSentence) : [],
  );

/** Why what stands there says nothing of the story’s own. */
export const inQuotes = 'somebody quoted says it';

/** Whether the words from `at` on, an offset into the story, stand between quotation marks. */
export const isQuoted = ({ quoted }: ReadSentence, at: number): boolean =>
  quoted.some(({ start, end }) => start <= at && at < end);
