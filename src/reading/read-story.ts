import type { Saga } from '../model/saga.ts';
import type { Block, Section, Story } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { handedOut } from '../text/handed-out.ts';
import type { Word } from '../text/words.ts';
import { type StatedAge, statedAges } from './ages.ts';
import { clubCandidates } from './clubs/club-candidates.ts';
import type { ClubMention } from './clubs/club-mention.ts';
import { clubMentions } from './clubs/club-mentions.ts';
import { type TitleMention, titleMentions } from './clubs/title-mentions.ts';
import { cutBlocks } from './cut-blocks.ts';
import { mainClubs, mainPerson, mainSentences } from './main-section.ts';
import { type PersonNamed, peopleOfFacts } from './people/people-of-facts.ts';
import type { PersonMention } from './people/person-mention.ts';
import { peopleNamed } from './people/person-mentions.ts';
import type { Quoted } from './quoted-spans.ts';
import type { SourceName } from './sources/source-name.ts';
import { sourceNames } from './sources/source-names.ts';

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
  /** The clubs it names, in order. */
  readonly clubs: readonly ClubMention[];
  /** The titles by whose holder it may name a club, in order. */
  readonly titles: readonly TitleMention[];
  /** The people it names, in order. */
  readonly people: readonly PersonMention[];
  /** Whom of those that facts are about it names, and who else may be a person, in order. */
  readonly named: readonly PersonNamed[];
  /** The outlets and journalists it names, in order, cited or not; empty in page furniture. */
  readonly sources: readonly SourceName[];
}

/** A block and its sentences. */
export interface ReadBlock extends Block {
  readonly sentences: readonly ReadSentence[];
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
  /** Ids of the clubs that its main section names, those it names most first. */
  readonly mainClubs: readonly string[];
  /** The person of the facts whom its main section names most; null when it names nobody or two as often. */
  readonly mainPerson: string | null;
  /** The ages it states of people whose birthday is known, in the order of the text; none between quotation marks. */
  readonly ages: readonly StatedAge[];
}

/** Reads a story: cuts it into sentences and words, and finds whom it names. */
export function readStory(story: Story, saga: Saga): ReadStory {
  const { text } = story;
  const cut = cutBlocks(story);
  const candidates = clubCandidates(text, cut, saga.beat);
  const clubsIn = handedOut(clubMentions(story, candidates, saga));
  const titlesIn = handedOut(titleMentions(candidates));
  const people = peopleNamed(text, cut, saga.beat);
  const peopleIn = handedOut(people.mentions);
  const namedIn = handedOut(peopleOfFacts(people, saga.beat));
  const blocks = cut.map(({ kind, section, span: whole, sentences, quoted }): ReadBlock => {
    const quotedIn = handedOut(quoted);
    return {
      kind,
      section,
      span: whole,
      quoted,
      sentences: sentences.map(({ span, words }) => ({
        span,
        text: text.slice(span.start, span.end),
        kind,
        section,
        words,
        quoted: quotedIn(span).map((passage) => passage.span),
        clubs: clubsIn(span),
        titles: titlesIn(span),
        people: peopleIn(span),
        named: namedIn(span),
        sources: section === 'boilerplate' ? [] : sourceNames(text, { span, words }, saga.beat),
      })),
    };
  });
  const person = mainPerson(blocks);
  return {
    story,
    subject: saga.subject,
    blocks,
    mainClubs: mainClubs(blocks),
    mainPerson: person,
    ages: statedAges(mainSentences({ blocks }), person, saga.beat),
  };
}

/** All sentences of a story, in the order of the text. */
export const sentencesOf = ({ blocks }: ReadStory): readonly ReadSentence[] =>
  blocks.flatMap(({ sentences }) => sentences);
