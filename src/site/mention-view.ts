import type { Span } from '../model/text.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { TimeMention } from '../timeline/timeline.ts';
import { type WordedDate, wordedEvent, wordedTelling } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { markedText, type Run } from './marked-text.ts';
import { urls } from './urls.ts';

/** A sentence that names a time, as the timeline shows it. */
export interface MentionView {
  readonly id: string;
  readonly when: WordedDate;
  readonly sentence: Lifted;
  /** The sentence, cut at the ends of its time. */
  readonly runs: readonly Run<Span>[];
  /** The sentence in its story. */
  readonly path: string;
  readonly headline: Lifted;
  /** When that story appeared. */
  readonly reported: WordedDate;
}

export function mentionView({ id, when, telling }: TimeMention): MentionView {
  const { teller, quote, timex } = telling;
  const sentence = sentenceAt(teller.sentences, quote)?.span ?? quote;
  return {
    id,
    when: wordedEvent({ when, timex }),
    sentence: lift(teller.story, sentence),
    runs: markedText(teller.story, sentence, [timex.span]),
    path: urls.sentence(teller.story.id, sentence.start),
    headline: liftHeadline(teller.story),
    reported: wordedTelling(teller.date),
  };
}
