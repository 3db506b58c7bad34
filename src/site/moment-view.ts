import type { Span } from '../model/text.ts';
import { tellerCount } from '../timeline/key-events.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Telling, TimelineEvent } from '../timeline/timeline.ts';
import { type WordedDate, wordedEvent } from './format-date.ts';
import { type Lifted, lift } from './lifted.ts';
import { shortened } from './shortened.ts';
import { urls } from './urls.ts';

/** An event in a line: when, and the shortest words that a story has for it. */
export interface MomentView {
  readonly id: string;
  readonly kind: TimelineEvent['kind'];
  readonly when: WordedDate;
  readonly quote: Lifted;
  /** Whether the sentence begins before the words quoted, and goes on behind them. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The sentence in its story. */
  readonly path: string;
  readonly storyCount: number;
}

/** `length`: characters that its words may have where nothing is lost with the others. */
export function momentView(event: TimelineEvent, length: number): MomentView {
  const telling = event.toldBy.reduce((a, b) => (size(b) < size(a) ? b : a));
  const { teller, timex } = telling;
  const quote = shortened(teller.story.text, telling.quote, timex.span, length);
  const sentence = sentenceAt(teller.sentences, quote);
  return {
    id: event.id,
    kind: event.kind,
    when: wordedEvent(event),
    quote: lift(teller.story, quote),
    cut: cutOf(telling, quote),
    path: urls.sentence(teller.story.id, sentence?.span.start ?? quote.start),
    storyCount: tellerCount(event),
  };
}

const size = ({ quote }: Telling): number => quote.end - quote.start;

/** Whether words of the sentence stand before a quote from it, and behind it. */
export function cutOf({ teller }: Pick<Telling, 'teller'>, quote: Span): MomentView['cut'] {
  const sentence = sentenceAt(teller.sentences, quote)?.span;
  const hasWords = (start: number, end: number): boolean => /\p{L}/u.test(teller.story.text.slice(start, end));
  return {
    before: sentence !== undefined && hasWords(sentence.start, quote.start),
    after: sentence !== undefined && hasWords(quote.end, sentence.end),
  };
}
