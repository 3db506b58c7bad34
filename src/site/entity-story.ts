import type { Span } from '../model/text.ts';
import type { NamedStory, Passage, TimelineStory } from '../timeline/timeline.ts';
import { newestFirst } from './front-page.ts';
import { type Lifted, lift } from './lifted.ts';
import { markedText, type Run } from './marked-text.ts';
import { type Teaser, teaser } from './teaser.ts';
import { urls } from './urls.ts';

/** A sentence that names the entity, cut at its mentions. */
export interface ShownPassage {
  readonly path: string;
  readonly sentence: Lifted;
  readonly runs: readonly Run<Span>[];
  /** Whether it stands outside the story itself, in a roundup or a link. */
  readonly aside: boolean;
}

/** A story on an entity's page, and all its sentences that name it. */
export interface ShownStory {
  readonly teaser: Teaser;
  /** Those to read, in the order of the text. */
  readonly passages: readonly ShownPassage[];
  /** Those folded away. */
  readonly further: readonly ShownPassage[];
}

/**
 * A story with `count` sentences to read at the most: of its main part, prose before headings, early before late. What
 * names it in the headline alone, and what stands outside the story, is read only where there is nothing else.
 */
export function shownStory({ teller, passages }: NamedStory, count: number): ShownStory {
  const ranked = passages.toSorted((a, b) => rank(teller, a) - rank(teller, b));
  const good = ranked.filter((passage) => rank(teller, passage) < rest).slice(0, count);
  const chosen = new Set(good.length > 0 ? good : ranked.slice(0, 1));
  const shown = (all: readonly Passage[]): readonly ShownPassage[] => all.map((passage) => view(teller, passage));
  return {
    teaser: teaser(teller),
    passages: shown(passages.filter((passage) => chosen.has(passage))),
    further: shown(passages.filter((passage) => !chosen.has(passage))),
  };
}

const rest = 2;

function rank({ story: { headline } }: TimelineStory, { sentence: { kind, section }, mentions }: Passage): number {
  const { span } = headline;
  if (span && mentions.every(({ start, end }) => span.start <= start && end <= span.end)) return rest + 1;
  if (section !== 'main') return rest;
  return kind === 'heading' ? 1 : 0;
}

const view = ({ story }: TimelineStory, { sentence, mentions }: Passage): ShownPassage => ({
  path: urls.sentence(story.id, sentence.span.start),
  sentence: lift(story, sentence.span),
  runs: markedText(story, sentence.span, mentions),
  aside: sentence.section !== 'main',
});

/** Stories that name one, the newest first, as everywhere. */
export function newestStories<T extends NamedStory>(stories: readonly T[]): readonly T[] {
  const own = new Map(stories.map((each) => [each.teller, each]));
  return newestFirst([...own.keys()]).flatMap((teller) => own.get(teller) ?? []);
}
