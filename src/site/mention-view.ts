import type { Span } from '../model/text.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { TimeMention } from '../timeline/timeline.ts';
import { type WordedDate, wordedEvent } from './format-date.ts';
import { type Lifted, lift } from './lifted.ts';
import { markedText, type Run } from './marked-text.ts';
import { storyCalled } from './story-called.ts';
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
  /** Its story, in our words: `story of 3 January 2025`. */
  readonly story: string;
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
    story: storyCalled(teller.date),
  };
}
