import { rangeOf } from '../model/date-estimate.ts';
import { type Frame, isFrame, isInline, isPicture } from '../model/element.ts';
import type { Section } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { wordsAt } from '../model/words-at.ts';
import { handedOut } from '../text/handed-out.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { howDated, isOldBeside } from './dateline.ts';
import { type Lifted, lift } from './lifted.ts';
import { storyKey } from './made-from.ts';
import { readingMinutes } from './reading-time.ts';
import { runsToTheLeft } from './runs-to-the-left.ts';
import { sentenceAnchor } from './sentence-anchor.ts';
import { outermost, type ShownPart, shownParts } from './shown-parts.ts';
import { type ShownRun, shownWords } from './shown-words.ts';
import type { StoryNotes } from './story-notes.ts';
import { type Teaser, teaser } from './teaser.ts';
import { urls } from './urls.ts';

/** Where a story names one of the entities its page lists, by the entity's place in that list, from 0. */
export type EntityMark = Span & { readonly entity: number };

/** A sentence, the id it can be linked by, and its words cut at the entities it names and where its author sets some apart. */
export interface ShownSentence {
  /** Its number among the sentences of the page, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly words: Lifted;
  readonly runs: readonly ShownRun<EntityMark>[];
}

/** A paragraph or heading. */
export interface ShownBlock {
  readonly kind: 'paragraph' | 'heading';
  readonly section: Section;
  readonly span: Span;
  /** Of a block whose words stand for a picture: where it is on the web, if anywhere; null of all others. */
  readonly picture: { readonly address: string | null } | null;
  readonly sentences: readonly ShownSentence[];
  /** Where its first letter is of a script that runs to the left; else undefined. */
  readonly dir: 'rtl' | undefined;
}

/** Consecutive blocks of one section; what one list, quote or table holds is never parted. */
export interface ShownSection {
  readonly section: Section;
  readonly parts: readonly ShownPart<ShownBlock>[];
}

export interface StoryPage {
  readonly notes: StoryNotes;
  /** The newest story, where this one is old beside it; `unnamed` where a large archive does not name it; else null. */
  readonly newer: Teaser | 'unnamed' | null;
  readonly earlier: Teaser | null;
  readonly later: Teaser | null;
  readonly path: string;
  readonly teaser: Teaser;
  /** Id of the title where it is a sentence of the text, shown nowhere else; else null. */
  readonly titleAnchor: string | null;
  /** Day of publication, for link previews; null unless the seed gives a day. */
  readonly published: string | null;
  /** How its date is known. */
  readonly howDated: string;
  /** Whole minutes that its main part takes to read. */
  readonly minutes: number;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly author: string | null;
  readonly seedPath: string;
  /** Whether signs of Markdown are left out of its text. */
  readonly hasMarks: boolean;
  readonly sections: readonly ShownSection[];
}

/** The newest story that has a date. */
export function newestDated(stories: readonly TimelineStory[], isNamed = true): Newest | null {
  const teller = stories.findLast(({ date }) => rangeOf(date) !== null);
  return teller ? { teller, isNamed } : null;
}

/** The newest story of an archive, and whether old ones name it: a new one would make all of them anew, which a large archive spares. */
export interface Newest {
  readonly teller: TimelineStory;
  readonly isNamed: boolean;
}

/** What the page of the story at `index` of the timeline depends on, for the build’s cache; `notesKey` is that of its notes. */
export function storyPageKey(
  stories: readonly TimelineStory[],
  index: number,
  notesKey: unknown,
  newest: Newest | null,
): unknown {
  const teller = storyAt(stories, index);
  const newer = newest && isOldBeside(teller, newest.teller) && (newest.isNamed ? storyKey(newest.teller) : 'unnamed');
  const beside = [stories[index - 1], stories[index + 1]];
  return [storyKey(teller), notesKey, newer, beside.map((other) => other && storyKey(other))];
}

function newerOf(teller: TimelineStory, newest: Newest | null): StoryPage['newer'] {
  if (!newest || !isOldBeside(teller, newest.teller)) return null;
  return newest.isNamed ? teaser(newest.teller) : 'unnamed';
}

function storyAt(stories: readonly TimelineStory[], index: number): TimelineStory {
  const teller = stories[index];
  if (!teller) throw new RangeError(`There is no story ${index} among ${stories.length}.`);
  return teller;
}

/** What the page of the story at `index` of the timeline shows: what is found in it, and what stands around it. */
export function storyPage(
  stories: readonly TimelineStory[],
  index: number,
  notes: StoryNotes,
  newest: Newest | null = newestDated(stories),
): StoryPage {
  const teller = storyAt(stories, index);
  const { story, date } = teller;
  const [earlier, later] = [stories[index - 1], stories[index + 1]];
  const isDay = date.kind === 'stated' && date.range.earliest === date.range.latest;
  return {
    notes,
    newer: newerOf(teller, newest),
    earlier: earlier ? teaser(earlier) : null,
    later: later ? teaser(later) : null,
    path: urls.story(story.id),
    teaser: teaser(teller),
    titleAnchor:
      story.headline.from === 'headline-line' && story.headline.span ? sentenceAnchor(story.headline.span.start) : null,
    published: isDay ? date.range.earliest : null,
    howDated: howDated(date),
    minutes: readingMinutes(story),
    source: story.provenance.source,
    author: story.provenance.author,
    seedPath: story.seedPath,
    hasMarks: story.marks.length > 0,
    sections: sections(teller),
  };
}

const firstLetter = /\p{L}/u;

/** The whole text but for a headline line at its head, which the page shows as its title. */
function sections({ story, sentences, entities }: TimelineStory): readonly ShownSection[] {
  const marks = entityMarks(entities);
  let [next, number] = [0, 0];
  const titleStart = story.headline.from === 'headline-line' ? story.headline.span?.start : undefined;
  const found: { section: Section; frame: Frame | null; blocks: ShownBlock[] }[] = [];
  const sentencesIn = handedOut(sentences);
  const elementsIn = handedOut(story.elements.filter(isInline));
  const frames = story.elements.filter(isFrame);
  const outerIn = handedOut(outermost(frames));
  const pictures = new Map(story.elements.filter(isPicture).map(({ span, address }) => [span.start, { address }]));
  for (const block of story.blocks) {
    if (block.span.start === titleStart) continue;
    const shown: ShownBlock = {
      kind: block.kind,
      dir: runsToTheLeft.test(firstLetter.exec(wordsAt(story, block.span))?.[0] ?? '') ? 'rtl' : undefined,
      section: block.section,
      span: block.span,
      picture: pictures.get(block.span.start) ?? null,
      sentences: sentencesIn(block.span).map(({ span }) => {
        // Sentences and marks are both in the order of the text.
        const inside: EntityMark[] = [];
        for (let mark = marks[next]; mark && mark.start < span.end; next += 1, mark = marks[next]) inside.push(mark);
        number += 1;
        return {
          number,
          anchor: sentenceAnchor(span.start),
          words: lift(story, span),
          runs: shownWords(story, span, elementsIn(span), inside),
        };
      }),
    };
    const [frame = null] = outerIn(block.span);
    const last = found.at(-1);
    if (last && (last.section === block.section || (frame && frame === last.frame)))
      found.splice(-1, 1, { ...last, frame });
    else found.push({ section: block.section, frame, blocks: [] });
    found.at(-1)?.blocks.push(shown);
  }
  let nextFrame = 0;
  return found.map(({ section, frame, blocks }) => {
    const from = nextFrame;
    const end = Math.max(frame?.span.end ?? 0, blocks.at(-1)?.span.end ?? 0);
    while ((frames[nextFrame]?.span.start ?? end) < end) nextFrame += 1;
    return { section, parts: shownParts(blocks, frames.slice(from, nextFrame)) };
  });
}

/** Where the entities of a page's list are named, in the order of the text. */
const entityMarks = (entities: TimelineStory['entities']): readonly EntityMark[] =>
  [...entities.filter(({ main }) => main), ...entities.filter(({ main }) => !main)]
    .flatMap(({ mentions }, entity) => mentions.map(({ span }) => ({ ...span, entity })))
    .toSorted((a, b) => a.start - b.start);
