import { edtf } from '../calendar/edtf.ts';
import { wordsAt } from '../model/words-at.ts';
import { eventView } from '../site/event-view.ts';
import { element, escaped, link } from '../site/html.ts';
import { lastingEventId } from '../site/lasting-id.ts';
import { storyCalled } from '../site/story-called.ts';
import { absolute, urls } from '../site/urls.ts';
import { words } from '../site/words.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Telling, TimelineEvent } from '../timeline/timeline.ts';
import { type FeedItem, knownOf, originOf } from './feed-item.ts';

/** Stories whose words an item gives for an event; it may have thousands. */
const tellingsShown = 5;

/** An event in the words of the stories that tell it. `isOwn`: whether the subject of the saga has to do with it. */
export function eventItem(event: TimelineEvent, isOwn: boolean): FeedItem {
  const { kind, when, entities } = eventView(event);
  const first = cameFirst(event);
  const { story } = first.teller;
  const told = words.follow.event(words.list.kinds[kind], when.text);
  const tellings = [first, ...event.toldBy.filter((telling) => telling !== first)]
    .slice(0, tellingsShown)
    .map((telling) => {
      const called = link(sentenceUrl(telling), storyCalled(telling.teller.date));
      const from = [called, ...originOf(telling.teller)].join(' · ');
      return `${element('blockquote', element('p', escaped(sentenceWords(telling))))}\n${element('p', from)}`;
    });
  return {
    id: lastingEventId(story, first.timex.span.start),
    title: wordsAt(story, first.quote),
    url: sentenceUrl(first),
    summary: words.follow.toldIn(told, storyCalled(first.teller.date)),
    html: [element('p', escaped(told)), ...tellings].join('\n'),
    categories: [...entities.map(({ name }) => name), ...(isOwn ? [] : [words.follow.ofOthers])],
    ...knownOf(first.teller),
    temporal: edtf(event.when),
  };
}

/** The telling that was in the archive first: a story that is added later may be older, and must not give an event another name. */
export function cameFirst({ toldBy: [first, ...rest] }: TimelineEvent): Telling {
  const isEarlier = (a: Telling, b: Telling): boolean => (a.teller.story.added ?? '~') < (b.teller.story.added ?? '~');
  return rest.reduce((earliest, telling) => (isEarlier(telling, earliest) ? telling : earliest), first);
}

const sentenceUrl = ({ teller, quote }: Telling): string =>
  absolute(urls.sentence(teller.story.id, sentenceAt(teller.sentences, quote)?.span.start ?? quote.start));

const sentenceWords = ({ teller: { story, sentences }, quote }: Telling): string =>
  wordsAt(story, sentenceAt(sentences, quote)?.span ?? quote);
