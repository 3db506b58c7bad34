import type { Section } from '../model/story.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { type Lifted, lift } from './lifted.ts';
import type { StoryNotes } from './story-notes.ts';
import { type Teaser, teaser } from './teaser.ts';
import { sentenceAnchor, urls } from './urls.ts';

/** A paragraph or heading, its sentences each with the id it can be linked by. */
export interface ShownBlock {
  readonly kind: 'paragraph' | 'heading';
  readonly sentences: readonly { readonly anchor: string; readonly words: Lifted }[];
}

/** Consecutive blocks of one section. */
export interface ShownSection {
  readonly section: Section;
  readonly blocks: readonly ShownBlock[];
}

export interface StoryPage {
  readonly path: string;
  readonly teaser: Teaser;
  /** Id of the title where it is a sentence of the text, shown nowhere else; else null. */
  readonly titleAnchor: string | null;
  /** Day of publication, for link previews; null unless the seed gives a day. */
  readonly published: string | null;
  readonly notes: StoryNotes;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly author: string | null;
  readonly tags: readonly string[];
  readonly seedPath: string;
  readonly sections: readonly ShownSection[];
  readonly earlier: Teaser | null;
  readonly later: Teaser | null;
}

/** What the page of the story at `index` of the timeline shows. */
export function storyPage(stories: readonly TimelineStory[], index: number, notes: StoryNotes): StoryPage {
  const told = stories[index];
  if (!told) throw new RangeError(`There is no story ${index} among ${stories.length}.`);
  const { story, date } = told;
  const neighbour = (at: number): Teaser | null => {
    const other = stories[at];
    return other ? teaser(other) : null;
  };
  const isDay = date.kind === 'stated' && date.range.earliest === date.range.latest;
  return {
    path: urls.story(story.id),
    teaser: teaser(told),
    titleAnchor:
      story.headline.from === 'headline-line' && story.headline.span ? sentenceAnchor(story.headline.span.start) : null,
    published: isDay ? date.range.earliest : null,
    notes,
    ...story.provenance,
    seedPath: story.seedPath,
    sections: sections(told),
    earlier: index > 0 ? neighbour(index - 1) : null,
    later: neighbour(index + 1),
  };
}

/** The whole text but for a headline line at its head, which the page shows as its title. */
function sections({ story, sentences }: TimelineStory): readonly ShownSection[] {
  const titleStart = story.headline.from === 'headline-line' ? story.headline.span?.start : undefined;
  const found: { section: Section; blocks: ShownBlock[] }[] = [];
  const ofBlock = Map.groupBy(sentences, ({ block }) => block);
  for (const block of story.blocks) {
    if (block.span.start === titleStart) continue;
    const shown: ShownBlock = {
      kind: block.kind,
      sentences: (ofBlock.get(block) ?? []).map(({ span }) => ({
        anchor: sentenceAnchor(span.start),
        words: lift(story, span),
      })),
    };
    const last = found.at(-1);
    if (last?.section === block.section) last.blocks.push(shown);
    else found.push({ section: block.section, blocks: [shown] });
  }
  return found;
}
