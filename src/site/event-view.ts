import { wordsAt } from '../model/words-at.ts';
import { tellingId } from '../timeline/events/telling-id.ts';
import { tellerCount } from '../timeline/key-events.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Telling, TimelineEvent } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { type WordedDate, wordedEvent, wordedTelling } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { urls } from './urls.ts';

/** One story's words for an event. */
export interface TellingView {
  /** A lasting id; the first telling's is the event's. */
  readonly id: string;
  readonly quote: Lifted;
  /** Whether the telling above has the same words, so that they need not be read again. */
  readonly again: boolean;
  /** Whether its sentence begins before the words quoted, and goes on behind them. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The sentence in its story. */
  readonly path: string;
  readonly headline: Lifted;
  /** When that story appeared. */
  readonly reported: WordedDate;
}

/** What a list shows of an event. */
export interface EventView {
  readonly id: string;
  readonly kind: TimelineEvent['kind'];
  readonly when: WordedDate;
  /** The first few, those in the same words together. */
  readonly tellings: readonly [TellingView, ...TellingView[]];
  readonly entities: readonly EntityLink[];
  /** Stories that tell it. */
  readonly storyCount: number;
  /** Of an expected event: what these stories leave open, in our words; null of others. */
  readonly open: string | null;
}

/** Tellings that the timeline shows of one event, by eye; an event may have thousands. */
const tellingsShown = 5;

/** `isOpen`: whether nothing in the archive can say whether what is expected came about. */
export function eventView(event: TimelineEvent, isOpen = true): EventView {
  const { id, kind, toldBy, entities } = event;
  const view = ({ teller, quote, timex }: (typeof toldBy)[number]): TellingView => {
    const sentence = sentenceAt(teller.sentences, quote);
    return {
      id: tellingId(teller.story.id, timex.span.start),
      quote: lift(teller.story, quote),
      again: false,
      cut: {
        before: sentence !== null && hasLetters(teller, sentence.span.start, quote.start),
        after: sentence !== null && hasLetters(teller, quote.end, sentence.span.end),
      },
      path: urls.sentence(teller.story.id, sentence?.span.start ?? quote.start),
      headline: liftHeadline(teller.story),
      reported: wordedTelling(teller.date),
    };
  };
  const [first, ...rest] = eachStoryFirst(toldBy);
  return {
    id,
    kind,
    when: wordedEvent(event),
    tellings: inSameWords([view(first), ...rest.slice(0, tellingsShown - 1).map(view)]),
    entities: entities.map(entityLink),
    storyCount: tellerCount(event),
    open: kind === 'expected' && isOpen ? stillOpen : null,
  };
}

const hasLetters = ({ story }: Telling['teller'], start: number, end: number): boolean =>
  /\p{L}/u.test(wordsAt(story, { start, end }));

/**
 * The tellings to show: one of each story, then further ones in other words, so that a story that repeats itself takes
 * no other's place.
 */
function eachStoryFirst(toldBy: TimelineEvent['toldBy']): TimelineEvent['toldBy'] {
  const [first, ...rest] = toldBy;
  const stories = new Set([first.teller]);
  const words = new Set([wordsOf(first)]);
  const firsts: Telling[] = [];
  const others: Telling[] = [];
  for (const telling of rest) {
    if (firsts.length + 1 >= tellingsShown) break;
    if (!stories.has(telling.teller)) firsts.push(telling);
    else if (!words.has(wordsOf(telling)) && others.length < tellingsShown) others.push(telling);
    stories.add(telling.teller);
    words.add(wordsOf(telling));
  }
  return [first, ...firsts, ...others];
}

const wordsOf = ({ teller, quote }: Telling): string => wordsAt(teller.story, quote);

/** Brings tellings in the same words together, behind the first of them. */
function inSameWords([first, ...rest]: EventView['tellings']): EventView['tellings'] {
  const isLike = ({ quote }: TellingView): boolean => quote.text === first.quote.text;
  const like = rest.filter(isLike).map((telling) => ({ ...telling, again: true }));
  const [next, ...others] = rest.filter((telling) => !isLike(telling));
  return [first, ...like, ...(next ? inSameWords([next, ...others]) : [])];
}

/** A later story never closes an expectation by itself, so none is ever closed. */
const stillOpen = 'None of these stories says whether it happened.';
