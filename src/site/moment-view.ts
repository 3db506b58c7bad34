import { exactTellings } from '../timeline/events/exact-tellings.ts';
import { namedIn } from '../timeline/events/named-in.ts';
import { tellerCount } from '../timeline/key-events.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Telling, TimelineEvent } from '../timeline/timeline.ts';
import { type WordedDate, wordedEvent } from './format-date.ts';
import { type Lifted, lift } from './lifted.ts';
import { cutOf, type QuoteCut } from './quote-cut.ts';
import { shortened } from './shortened.ts';
import { urls } from './urls.ts';

/** An event in a line: when, and the shortest words that a story has for it. */
export interface MomentView {
  readonly id: string;
  readonly kind: TimelineEvent['kind'];
  readonly when: WordedDate;
  readonly quote: Lifted;
  readonly cut: QuoteCut;
  /** The sentence in its story. */
  readonly path: string;
  readonly storyCount: number;
  /** Ids of the entities that the words name, those left out included. */
  readonly names: readonly string[];
}

/** `length`: characters that its words may have where nothing is lost with the others. */
export function momentView(event: TimelineEvent, length: number): MomentView {
  const telling = exactTellings(event).reduce((a, b) => (size(b) < size(a) ? b : a));
  const { teller, timex } = telling;
  const quote = shortened(teller.story.text, telling.quote, timex.span, length);
  const sentence = sentenceAt(teller.sentences, quote);
  return {
    id: event.id,
    kind: event.kind,
    when: wordedEvent(event),
    quote: lift(teller.story, quote),
    cut: cutOf(teller, quote),
    path: urls.sentence(teller.story.id, sentence?.span.start ?? quote.start),
    storyCount: tellerCount(event),
    names: namedIn(teller, telling.quote).entities.map(({ id }) => id),
  };
}

const size = ({ quote }: Telling): number => quote.end - quote.start;
