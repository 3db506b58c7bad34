import { wordedDate, wordedEvent } from '../../src/site/format-date.ts';
import { storyCalled } from '../../src/site/story-called.ts';
import { words as siteWords } from '../../src/site/words.ts';
import { plural } from '../../src/text/plural.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { wordsAt } from './annotations.ts';
import { entitiesOf } from './entities-of.ts';
import { type KindOfStatement, statement } from './kind-of-statement.ts';
import * as page from './page-parts.ts';
import {
  byId,
  dateOf,
  type EventData,
  headlinePlace,
  mentionsOf,
  type NamedData,
  ofKind,
  pathTo,
  place,
  type StoryData,
  seenIn,
  sentenceOf,
  sureEvents,
} from './site-data.ts';

const entries = (site: BuiltSite, name: 'article' | 'div'): readonly page.Part[] =>
  page.pagesOf(site, 'timeline', 'latest', 'view').flatMap((each) => page.parts(page.main(each), name, 'entry'));

const idOf = ({ attribs }: page.Part): string => attribs.id ?? '';

/** The entities that stand behind the label of an entry. */
const tags = (entry: page.Part): readonly page.Part[] =>
  page.parts(entry, 'ul', 'tags').flatMap((list) => elements(list, 'a'));

/** A label without them. */
function labelOf(entry: page.Part): string | null {
  const [label] = page.parts(entry, 'div', 'label');
  const behind = label && page.textOf(page.parts(label, 'ul', 'tags')[0]);
  return label
    ? words(label)
        .slice(0, behind ? -behind.length : undefined)
        .trim()
    : null;
}

const asideOf = (entry: page.Part): string | null => page.textOf(page.parts(entry, 'p', 'aside')[0]);

/** The date of an event as pages word it. */
const dated = ({ when, timex }: EventData) => wordedEvent({ when, timex });

/** A story as an event names it: `story of 3 January 2025, The Courier`. */
const called = (story: StoryData): string =>
  `${storyCalled(dateOf(story))}${story.source ? `, ${story.source.name}` : ''}`;

/** What the lists of the timeline say of stories and events, and the pictures drawn from the same entries. */
export const ofTimeline: readonly KindOfStatement[] = [
  {
    name: 'stories on the timeline',
    shows: 'all',
    shown: (site) =>
      entries(site, 'article').map((entry) => {
        const title = elements(entry, 'h3')[0];
        const excerpt = page.lifted(entry).find(({ name }) => name === 'p');
        return statement(
          ...[idOf(entry), labelOf(entry), page.datetimeIn(page.parts(entry, 'div', 'label')[0])],
          ...[page.placeIn(title), page.hrefIn(title), page.placeOf(excerpt), asideOf(entry)],
        );
      }),
    held: ({ data }) =>
      data.stories.map((story) => {
        const { text, datetime } = wordedDate(dateOf(story));
        const excerpt = story.excerpt && place(story.id, story.excerpt);
        const cited = story.citations.filter((each) => each.id !== null && each.section === 'main' && !each.self);
        const names = [...Map.groupBy(cited, (each) => each.id).values()].map(([first]) => first?.name ?? '');
        const aside = [story.source?.name, names.length > 0 ? `citing ${names.join(', ')}` : null].filter(Boolean);
        return statement(
          ...[`s-${story.id}`, `${siteWords.list.kinds.published} ${text}`, datetime, headlinePlace(story), story.url],
          ...[excerpt, aside.length > 0 ? aside.join(', ') : null],
        );
      }),
  },
  {
    name: 'entities of stories on the timeline',
    shows: 'all',
    shown: (site) =>
      entries(site, 'article').flatMap((entry) =>
        tags(entry).map((tag) => statement(idOf(entry), tag.attribs.href ?? null, words(tag))),
      ),
    held: (held) =>
      held.data.stories.flatMap((story) =>
        entitiesOf(held, story)
          .filter(({ named }) => named.main)
          .map(({ entity }) => statement(`s-${story.id}`, entity.url, entity.name)),
      ),
  },
  {
    name: 'events on the timeline',
    shows: 'all',
    shown: (site) =>
      entries(site, 'div').map((entry) => {
        const [quote] = page.parts(entry, 'p', 'quote');
        return statement(
          ...[idOf(entry), labelOf(entry), page.datetimeIn(page.parts(entry, 'div', 'label')[0])],
          ...[page.placeIn(quote), page.hrefIn(quote), asideOf(entry)?.split('; also in the ')[0] ?? null],
        );
      }),
    held: ({ data }) =>
      sureEvents(data).map((event) => {
        const { text, datetime } = dated(event);
        const [telling] = event.toldBy;
        const story = byId(data.stories, telling.story);
        return statement(
          ...[
            event.id,
            `${siteWords.list.kinds[event.kind]} ${text}${event.open ? ` · ${siteWords.list.stillOpen}` : ''}`,
            datetime,
          ],
          ...[place(story.id, telling), pathTo(story, telling), called(story)],
        );
      }),
  },
  {
    name: 'times that are only mentioned',
    shows: 'all',
    shown: (site) =>
      page.pagesOf(site, 'timeline', 'latest', 'view').flatMap((each) =>
        page.parts(page.main(each), 'li', 'mention').map((item) => {
          const [label] = page.parts(item, 'span', 'label');
          const [sentence] = page.lifted(item);
          return statement(
            ...[idOf(item), page.textOf(label), page.datetimeIn(label), page.placeOf(sentence)],
            ...[page.textOf(elements(item, 'mark')[0]), sentence?.attribs.href ?? null],
            page.textOf(page.parts(item, 'span', 'aside')[0]),
          );
        }),
      ),
    held: (held) =>
      mentionsOf(held.data).map((mention) => {
        const { text, datetime } = dated(mention);
        const [telling] = mention.toldBy;
        const story = byId(held.data.stories, telling.story);
        const sentence = sentenceOf(story, telling);
        return statement(
          ...[mention.id, text, datetime, place(story.id, sentence)],
          ...[wordsAt(held, story.id, telling.timex), pathTo(story, telling), storyCalled(dateOf(story))],
        );
      }),
  },
  {
    name: 'entities of events',
    shows: 'all',
    shown: (site) =>
      entries(site, 'div').flatMap((entry) =>
        tags(entry).map((tag) => statement(idOf(entry), tag.attribs.href ?? null, words(tag))),
      ),
    held: ({ data, saga }) =>
      sureEvents(data).flatMap((event) =>
        saga.beat.kinds.flatMap(({ many }) =>
          ofKind<string>(event, many)
            .map((id) => byId(ofKind<NamedData>(data, many), id))
            .map(({ url, name }) => statement(event.id, url, name)),
        ),
      ),
  },
  {
    name: 'further stories that tell an event',
    shows: 'some',
    shown: (site) =>
      entries(site, 'div').flatMap((entry) =>
        page
          .parts(entry, 'p', 'aside')
          .flatMap((aside) =>
            elements(aside, 'a').map((other) => statement(idOf(entry), other.attribs.href ?? null, words(other))),
          ),
      ),
    held: ({ data }) =>
      sureEvents(data).flatMap(({ id, toldBy }) =>
        toldBy.slice(1).map((telling) => {
          const story = byId(data.stories, telling.story);
          return statement(id, pathTo(story, telling), storyCalled(dateOf(story)));
        }),
      ),
  },
  {
    name: 'lines of the head and of the picture',
    shows: 'some',
    shown: (site) =>
      page.pagesOf(site, 'timeline', 'entity').flatMap((each) =>
        [...page.parts(page.main(each), 'div', 'head'), ...page.parts(page.main(each), 'div', 'tug')].flatMap((part) =>
          page
            .parts(part, 'a', 'quoted')
            .filter((link) => link.attribs['data-story'] === undefined)
            .map((link) => statement(link.attribs.href ?? null, begins(page.placeIn(link)))),
        ),
      ),
    held: ({ data }) =>
      sureEvents(data).flatMap(({ toldBy }) =>
        toldBy.map((telling) => {
          const story = byId(data.stories, telling.story);
          return statement(pathTo(story, telling), begins(place(story.id, telling)));
        }),
      ),
  },
  {
    name: 'counts of stories and events',
    shows: 'all',
    shown: (site) => [
      ...page.pagesOf(site, 'timeline', 'latest', 'view').flatMap((each) =>
        page.parts(page.main(each), 'nav', 'views').flatMap((views) =>
          elements(views, 'a')
            .filter((view) => page.parts(view, 'span', 'figures').length > 0)
            .map((view) => statement(words(view))),
        ),
      ),
      ...page
        .pagesOf(site, 'about')
        .map((each) => statement(/as (\d+ articles?) told it/.exec(words(page.main(each)))?.[1] ?? null)),
      ...page.pagesOf(site, 'method').flatMap((each) => unknown(page.main(each))),
    ],
    held: ({ data, saga }) => {
      const { stories } = data;
      const events = sureEvents(data);
      const own = { stories: stories.filter(ofSubject), events: events.filter(ofSubject) };
      const of = (kind: EventData['kind']): number => own.events.filter((event) => event.kind === kind).length;
      const others = stories.length + events.length - own.stories.length - own.events.length;
      const expected = events.filter(({ kind }) => kind === 'expected').length;
      const [undated, inferred] = (['unknown', 'inferred'] as const).map(
        (kind) => stories.filter(({ date }) => date.kind === kind).length,
      );
      return [
        statement(`Everything ${own.stories.length + own.events.length}`),
        statement(`Published ${own.stories.length}`),
        statement(`Happened ${of('happened')}`),
        statement(`Reported ${of('reported')}`),
        statement(`Expected ${of('expected')}`),
        ...(others > 0 ? [statement(`${saga.beat.words.others} ${others}`)] : []),
        statement(plural(stories.length, 'article')),
        ...(undated ? [statement(`When ${plural(undated, 'story')} appeared.`)] : []),
        ...(inferred
          ? [statement(`The day on which ${plural(inferred, 'story')} appeared; an interval is all there is.`)]
          : []),
        ...(expected ? [statement(`What became of ${plural(expected, 'thing')} that stories expected.`)] : []),
      ];
    },
  },
  {
    name: 'facts taken for granted',
    shows: 'all',
    shown: (site) =>
      page
        .pagesOf(site, 'method')
        .flatMap((each) => chapter(page.main(each), siteWords.method.taken.heading))
        .flatMap((taken) =>
          elements(taken, 'li').map((fact) =>
            statement(words(fact), ...elements(fact, 'a').map(({ attribs }) => attribs.href ?? null)),
          ),
        ),
    held: ({ data }) =>
      data.facts.map((fact) =>
        statement(`${fact.statement} ${seenIn(fact)}`, ...fact.sources.map(({ address }) => address)),
      ),
  },
];

const ofSubject = (each: StoryData | EventData): boolean => each.ofSubject;

/** A place without its end: words may be cut short of theirs. */
const begins = (place: string | null): string | null => place?.split('-').slice(0, -1).join('-') ?? null;

const chapter = (whole: page.Part, heading: string): readonly page.Part[] =>
  elements(whole, 'section').filter((section) => page.textOf(elements(section, 'h2')[0]) === heading);

/** What the Method page says it does not know, in numbers. */
const unknown = (whole: page.Part): readonly string[] =>
  chapter(whole, siteWords.method.unknown.heading)
    .flatMap((section) => elements(section, 'li').map(words))
    .filter((line) => /\d/.test(line))
    .map((line) => statement(line));
