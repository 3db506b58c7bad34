import { kindWords } from '../../src/site/entry-kind.ts';
import { wordedDate, wordedEvent, wordedTelling } from '../../src/site/format-date.ts';
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
  seenIn,
  sentenceOf,
  sureEvents,
} from './site-data.ts';

const entries = (site: BuiltSite, name: 'article' | 'div'): readonly page.Part[] =>
  page.pagesOf(site, 'timeline', 'latest', 'view').flatMap((each) => page.parts(page.main(each), name, 'entry'));

const idOf = ({ attribs }: page.Part): string => attribs.id ?? '';

const storyCount = ({ toldBy }: EventData): number => new Set(toldBy.map(({ story }) => story)).size;

/** The date of an event as pages word it. */
const dated = ({ when, timex }: EventData) => wordedEvent({ when, timex });

/** What the lists of the timeline say of stories and events, and the pictures drawn from the same entries. */
export const ofTimeline: readonly KindOfStatement[] = [
  {
    name: 'stories on the timeline',
    shows: 'all',
    shown: (site) =>
      entries(site, 'article').map((entry) => {
        const [label] = page.parts(entry, 'p', 'label');
        const title = elements(entry, 'h3')[0];
        const excerpt = page.lifted(entry).find(({ name }) => name === 'p');
        return statement(
          ...[idOf(entry), page.textOf(label), page.datetimeIn(label)],
          ...[page.placeIn(title), page.hrefIn(title), page.placeOf(excerpt)],
        );
      }),
    held: ({ data }) =>
      data.stories.map((story) => {
        const { text, datetime } = wordedDate(dateOf(story));
        const label = `${kindWords.published} ${text}${story.source ? ` by ${story.source.name}` : ''}`;
        const excerpt = story.excerpt && place(story.id, story.excerpt);
        return statement(`s-${story.id}`, label, datetime, headlinePlace(story), story.url, excerpt);
      }),
  },
  {
    name: 'entities and sources of stories on the timeline',
    shows: 'all',
    shown: (site) =>
      entries(site, 'article').flatMap((entry) => [
        ...page
          .nameLists(entry)
          .flatMap(({ label, names }) =>
            names.map((name) =>
              statement(
                ...[idOf(entry), name.attribs.href ?? null, words(name)],
                label === 'Cites' ? 'cited' : page.isAside(label) ? 'named' : 'about',
              ),
            ),
          ),
        ...page.parts(entry, 'p', 'aside').map((none) => statement(idOf(entry), words(none))),
      ]),
    held: (held) =>
      held.data.stories.flatMap((story) => {
        const id = `s-${story.id}`;
        const cited = story.citations.filter((each) => each.id !== null && each.section === 'main' && !each.self);
        return [
          ...entitiesOf(held, story).map(({ entity, named }) =>
            statement(id, entity.url, entity.name, named.main ? 'about' : 'named'),
          ),
          ...[...Map.groupBy(cited, (each) => each.id ?? '')].map(([source, [first]]) =>
            statement(id, byId(held.data.sources, source).url, first?.name ?? null, 'cited'),
          ),
          ...(cited.length === 0 ? [statement(id, 'Cites nobody by name')] : []),
        ];
      }),
  },
  {
    name: 'events on the timeline',
    shows: 'all',
    shown: (site) =>
      entries(site, 'div').map((entry) => {
        const [label] = page.parts(entry, 'p', 'label');
        const [beside] = page.parts(entry, 'div', 'beside');
        const quote = page.placeIn(page.parts(entry, 'p', 'quote')[0]);
        const open = beside && page.textOf(page.parts(beside, 'p', 'aside')[0]);
        return statement(idOf(entry), page.textOf(label), page.datetimeIn(label), quote, open ?? null);
      }),
    held: ({ data }) =>
      sureEvents(data).map((event) => {
        const { text, datetime } = dated(event);
        const tellers = storyCount(event);
        const label = `${kindWords[event.kind]} ${text}${tellers > 1 ? ` · told by ${plural(tellers, 'story')}` : ''}`;
        const open = event.open ? 'None of these stories says whether it happened.' : null;
        return statement(event.id, label, datetime, place(event.toldBy[0].story, event.toldBy[0]), open);
      }),
  },
  {
    name: 'times that are only mentioned',
    shows: 'all',
    shown: (site) =>
      page.pagesOf(site, 'timeline', 'latest', 'view').flatMap((each) =>
        page.parts(page.main(each), 'li', 'mention').map((item) => {
          const [label] = page.parts(item, 'p', 'label');
          const [sentence] = page.lifted(item);
          const [teller] = page.parts(item, 'p', 'aside');
          return statement(
            ...[idOf(item), page.textOf(label), page.datetimeIn(label), page.placeOf(sentence)],
            ...[page.textOf(elements(item, 'mark')[0]), page.hrefIn(teller)],
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
          ...[mention.id, `Mentions ${text}`, datetime, place(story.id, sentence)],
          ...[wordsAt(held, story.id, telling.timex), pathTo(story, telling)],
        );
      }),
  },
  {
    name: 'entities of events',
    shows: 'all',
    shown: (site) =>
      entries(site, 'div').flatMap((entry) =>
        page
          .nameLists(entry)
          .flatMap(({ names }) => names.map((name) => statement(idOf(entry), name.attribs.href ?? null, words(name)))),
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
    name: 'tellings of events',
    shows: 'some',
    shown: (site) =>
      entries(site, 'div').flatMap((entry) =>
        elements(entry, 'blockquote').map((telling) => {
          const quote = page.placeIn(page.parts(telling, 'p', 'quote')[0]);
          const [teller] = page.parts(telling, 'p', 'aside');
          const told = page.textOf(teller)?.split(', ').slice(-1)[0] ?? null;
          const [headline] = teller ? page.lifted(teller) : [];
          return statement(idOf(entry), quote, headline?.attribs.href ?? null, page.placeOf(headline), told);
        }),
      ),
    held: ({ data }) =>
      sureEvents(data).flatMap(({ id, toldBy }) =>
        toldBy.flatMap((telling) => {
          const story = byId(data.stories, telling.story);
          const told = wordedTelling(dateOf(story)).text.split(', ').slice(-1)[0] ?? null;
          const sentence = story.sentences.find(({ start, end }) => start <= telling.start && telling.start < end);
          const path = `${story.url}#s${(sentence ?? telling).start}`;
          // Words that the telling above has too are not shown again.
          return [place(story.id, telling), null].map((quote) =>
            statement(id, quote, path, headlinePlace(story), told),
          );
        }),
      ),
  },
  {
    name: 'marks of the pictures',
    shows: 'some',
    shown: (site) =>
      page.pagesOf(site, 'timeline', 'entity').flatMap((each) =>
        page.parts(page.main(each), 'figure').flatMap((figure) =>
          elements(figure, 'a').flatMap((mark) => {
            const [title] = page.lifted(mark);
            const anchor = mark.attribs.href?.split('#')[1] ?? null;
            return title
              ? [
                  statement(
                    anchor,
                    mark.attribs.class ?? null,
                    page.placeOf(title),
                    page.textOf(elements(mark, 'desc')[0]),
                  ),
                ]
              : [];
          }),
        ),
      ),
    held: ({ data }) => [
      ...data.stories.map((story) =>
        statement(
          ...[`s-${story.id}`, 'published', headlinePlace(story)],
          `${kindWords.published} ${wordedDate(dateOf(story)).text}`,
        ),
      ),
      ...sureEvents(data).map((event) =>
        statement(
          ...[event.id, event.kind, place(event.toldBy[0].story, event.toldBy[0])],
          `${kindWords[event.kind]} ${dated(event).text}`,
        ),
      ),
    ],
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
        .pagesOf(site, 'timeline')
        .flatMap((each) =>
          elements(page.main(each), 'figcaption').map((caption) =>
            statement(/^.*? tell of/.exec(words(caption))?.[0] ?? ''),
          ),
        ),
      ...page
        .pagesOf(site, 'about')
        .map((each) => statement(/as (\d+ articles?) told it/.exec(words(page.main(each)))?.[1] ?? null)),
      ...page.pagesOf(site, 'method').flatMap((each) => unknown(page.main(each))),
    ],
    held: ({ data }) => {
      const { stories } = data;
      const events = sureEvents(data);
      const expected = events.filter(({ kind }) => kind === 'expected').length;
      const [undated, inferred] = (['unknown', 'inferred'] as const).map(
        (kind) => stories.filter(({ date }) => date.kind === kind).length,
      );
      return [
        statement(`Everything ${stories.length + events.length}`),
        statement(`Published ${stories.length}`),
        statement(`Happened or reported ${events.length - expected}`),
        statement(`Expected ${expected}`),
        statement(`${plural(stories.length, 'story')} and the ${plural(events.length, 'event')} they tell of`),
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
        .flatMap((each) => chapter(page.main(each), 'What is taken for granted'))
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

const chapter = (whole: page.Part, heading: string): readonly page.Part[] =>
  elements(whole, 'section').filter((section) => page.textOf(elements(section, 'h2')[0]) === heading);

/** What the Method page says it does not know, in numbers. */
const unknown = (whole: page.Part): readonly string[] =>
  chapter(whole, 'What this site does not know')
    .flatMap((section) => elements(section, 'li').map(words))
    .filter((line) => /\d/.test(line))
    .map((line) => statement(line));
