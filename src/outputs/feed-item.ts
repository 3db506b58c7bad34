import { edtf } from '../calendar/edtf.ts';
import type { IsoDay } from '../model/date.ts';
import { type DateEstimate, rangeOf } from '../model/date-estimate.ts';
import { wordsAt } from '../model/words-at.ts';
import { kindWords } from '../site/entry-kind.ts';
import { eventView } from '../site/event-view.ts';
import { element, escaped, link } from '../site/html.ts';
import { lastingEventId, lastingStoryId } from '../site/lasting-id.ts';
import { storyCalled } from '../site/story-called.ts';
import { storyHtml } from '../site/story-html.ts';
import { teaser } from '../site/teaser.ts';
import { absolute, urls } from '../site/urls.ts';
import { words } from '../site/words.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Telling, TimelineEvent, TimelineStory } from '../timeline/timeline.ts';

/** A story or an event, as feeds of every format tell it. Its texts are plain but for `html`. */
export interface FeedItem {
  /** Never changes, and no other item has it. */
  readonly id: string;
  readonly title: string;
  /** A whole address. */
  readonly url: string;
  readonly summary: string;
  /** The whole text and where it is from. */
  readonly html: string;
  readonly categories: readonly string[];
  readonly author: string | null;
  readonly publisher: { readonly name: string; readonly url: string | null } | null;
  /** The day on which the story appeared; null unless it states a day. */
  readonly day: IsoDay | null;
  /** When the story appeared as far as anything says, worked out or stated, in EDTF. */
  readonly issued: string | null;
  /** Of an event: when it happened or is expected, in EDTF. */
  readonly temporal: string | null;
  /** The day on which it came into the archive. */
  readonly added: IsoDay | null;
}

export function storyItem(teller: TimelineStory): FeedItem {
  const { story } = teller;
  const { headline, path, excerpt, date, entities, alsoNamed } = teaser(teller);
  const url = absolute(path);
  const from = [escaped(date.text), ...origin(teller), link(url, words.follow.onSite)].join(' · ');
  return {
    id: lastingStoryId(story),
    title: headline.text,
    url,
    summary: (excerpt ?? headline).text,
    html: `${storyHtml(story)}\n<hr>\n${element('p', element('small', from))}`,
    categories: [...new Set([...[...entities, ...alsoNamed].map(({ name }) => name), ...story.provenance.tags])],
    ...dates(teller),
    temporal: null,
  };
}

/** Stories whose words an item gives for an event; it may have thousands. */
const tellingsShown = 5;

/** `isOwn`: whether the subject of the saga has to do with it. */
export function eventItem(event: TimelineEvent, isOwn: boolean): FeedItem {
  const { kind, when, entities } = eventView(event);
  const first = cameFirst(event);
  const { story } = first.teller;
  const told = `${kindWords[kind]}: ${when.text}`;
  const tellings = [first, ...event.toldBy.filter((telling) => telling !== first)]
    .slice(0, tellingsShown)
    .map((telling) => {
      const called = link(sentenceUrl(telling), storyCalled(telling.teller.date));
      const from = [called, ...origin(telling.teller)].join(' · ');
      return `${element('blockquote', element('p', escaped(sentenceWords(telling))))}\n${element('p', from)}`;
    });
  return {
    id: lastingEventId(story, first.timex.span.start),
    title: wordsAt(story, first.quote),
    url: sentenceUrl(first),
    summary: `${told} (${storyCalled(first.teller.date)})`,
    html: [element('p', escaped(told)), ...tellings].join('\n'),
    categories: [...entities.map(({ name }) => name), ...(isOwn ? [] : [words.follow.ofOthers])],
    ...dates(first.teller),
    temporal: edtf(event.when),
  };
}

/** The telling that was in the archive first: a story that is added later may be older, and must not give an event another name. */
export function cameFirst({ toldBy: [first, ...rest] }: TimelineEvent): Telling {
  const isEarlier = (a: Telling, b: Telling): boolean => (a.teller.story.added ?? '~') < (b.teller.story.added ?? '~');
  return rest.reduce((earliest, telling) => (isEarlier(telling, earliest) ? telling : earliest), first);
}

/** The address of the sentence that holds a telling. */
export const sentenceUrl = ({ teller, quote }: Telling): string =>
  absolute(urls.sentence(teller.story.id, sentenceAt(teller.sentences, quote)?.span.start ?? quote.start));

/** The day of a date that is stated to the day; null of any other. */
export const statedDay = (date: DateEstimate): IsoDay | null =>
  date.kind === 'stated' && date.range.earliest === date.range.latest ? date.range.earliest : null;

const sentenceWords = ({ teller: { story, sentences }, quote }: Telling): string =>
  wordsAt(story, sentenceAt(sentences, quote)?.span ?? quote);

const dates = ({ story: { provenance, added }, date }: TimelineStory) => ({
  author: provenance.author,
  publisher: provenance.source,
  day: statedDay(date),
  issued: edtf(rangeOf(date) ?? { earliest: null, latest: null }),
  added,
});

/** Who wrote and published a story, as pieces of HTML; none where it does not say. */
function origin({ story: { provenance } }: TimelineStory): readonly string[] {
  const { source, author } = provenance;
  return [
    ...(author === null ? [] : [escaped(words.follow.by(author))]),
    ...(source ? [source.url ? link(source.url, source.name) : escaped(source.name)] : []),
  ];
}
