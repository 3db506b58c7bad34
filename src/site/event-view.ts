import { exactTellings } from '../timeline/events/exact-tellings.ts';
import { tellingId } from '../timeline/events/telling-id.ts';
import { tellerCount } from '../timeline/key-events.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Telling, TimelineEvent } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { type WordedDate, wordedEvent } from './format-date.ts';
import { type Lifted, lift } from './lifted.ts';
import { cutOf, type QuoteCut } from './quote-cut.ts';
import { storyCalled } from './story-called.ts';
import { urls } from './urls.ts';

/** One story's words for an event. */
export interface TellingView {
  /** A lasting id; the first telling's is the event's. */
  readonly id: string;
  readonly quote: Lifted;
  readonly cut: QuoteCut;
  /** The sentence in its story. */
  readonly path: string;
  /** Its story, in our words: `story of 3 January 2025`. */
  readonly story: string;
  /** Who published it; null where the file does not say. */
  readonly publisher: string | null;
}

/** What a list shows of an event. */
export interface EventView {
  readonly id: string;
  readonly kind: TimelineEvent['kind'];
  readonly when: WordedDate;
  readonly telling: TellingView;
  /** The first of each other story that tells it, a few at the most. */
  readonly others: readonly TellingView[];
  readonly entities: readonly EntityLink[];
  /** Stories that tell it. */
  readonly storyCount: number;
  /** Whether it is expected and nothing in the archive can say whether it came about. */
  readonly isOpen: boolean;
}

/** Other stories that the timeline names beside an event's first, by eye; an event may have thousands. */
const othersShown = 4;

export function eventView(event: TimelineEvent, isOpen = true): EventView {
  const { id, kind, toldBy, entities } = event;
  const [first] = exactTellings(event);
  return {
    id,
    kind,
    when: wordedEvent(event),
    telling: view(first),
    others: otherStories(first, toldBy).map(view),
    entities: entities.map(entityLink),
    storyCount: tellerCount(event),
    isOpen: kind === 'expected' && isOpen,
  };
}

function view({ teller, quote, timex }: Telling): TellingView {
  const sentence = sentenceAt(teller.sentences, quote);
  return {
    id: tellingId(teller.story.id, timex.span.start),
    quote: lift(teller.story, quote),
    cut: cutOf(teller, quote),
    path: urls.sentence(teller.story.id, sentence?.span.start ?? quote.start),
    story: storyCalled(teller.date),
    publisher: teller.story.provenance.source?.name ?? null,
  };
}

/** The first telling of each story but that of `first`. */
function otherStories(first: Telling, toldBy: TimelineEvent['toldBy']): readonly Telling[] {
  const stories = new Set([first.teller]);
  const others: Telling[] = [];
  for (const telling of toldBy) {
    if (others.length >= othersShown) break;
    if (!stories.has(telling.teller)) others.push(telling);
    stories.add(telling.teller);
  }
  return others;
}
