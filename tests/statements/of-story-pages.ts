import { datingRule } from '../../src/analysis/dating/dating-rules.ts';
import { wordedRange } from '../../src/calendar/worded-range.ts';
import type { Span } from '../../src/model/text.ts';
import { howDated } from '../../src/site/dateline.ts';
import { intervalWords } from '../../src/site/dating-words.ts';
import { wordedDate, wordedEvent } from '../../src/site/format-date.ts';
import { words } from '../../src/site/words.ts';
import { fold } from '../../src/text/fold.ts';
import { words as wordsOfText } from '../../src/text/words.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements, words as wordsIn } from '../helpers/elements.ts';
import { wordsAt } from './annotations.ts';
import { entitiesOf } from './entities-of.ts';
import { marksOf } from './file-places.ts';
import { type KindOfStatement, statement } from './kind-of-statement.ts';
import * as page from './page-parts.ts';
import {
  byId,
  dateOf,
  type EvidenceData,
  type Held,
  headlinePlace,
  mentionsOf,
  pathTo,
  place,
  type StoryData,
  seenIn,
  sentenceOf,
  sureEvents,
} from './site-data.ts';

/** Entities of a story whose names light up where the text has them. */
const entitiesLit = 12;

const storyPages = (site: BuiltSite) =>
  page.pagesOf(site, 'story').map((each) => ({ id: page.step(each, 1), whole: page.main(each) }));

/** A statement for each item of the notes under a heading; null where the item is of another kind. */
const notes = (site: BuiltSite, heading: string, name: string, made: (id: string, item: page.Part) => string | null) =>
  storyPages(site).flatMap(({ id, whole }) =>
    noteSections(whole, heading).flatMap((section) =>
      page.parts(section, name).flatMap((item) => made(id, item) ?? []),
    ),
  );

const noteSections = (whole: page.Part, heading: string) =>
  elements(whole, 'section').filter((section) => page.textOf(elements(section, 'h3')[0]) === heading);

const ofStories = ({ data }: Held, made: (story: StoryData) => readonly string[]) => data.stories.flatMap(made);

const countWords = (text: string): number => wordsOfText(text, { start: 0, end: text.length }).length;

const isMain = ({ section }: { readonly section: string }): boolean => section === 'main';

/** Whether the page of a story shows the words as its title and nowhere else. */
const inTitle = ({ titled }: Held, { id, headline }: StoryData, { start }: Span): boolean =>
  titled.has(id) && (headline.start ?? 0) <= start && start < (headline.end ?? 0);

/** An item of the notes on how a story was dated: its words, each with where it leads, and what is ours. */
const evidence = (site: BuiltSite, isSetAside: boolean): readonly string[] =>
  storyPages(site).flatMap(({ id, whole }) =>
    noteSections(whole, words.dating.heading).flatMap((section) =>
      elements(section, 'ul')
        .slice(...(isSetAside ? [1] : [0, 1]))
        .flatMap((list) =>
          page
            .parts(list, 'li')
            .map((item) => statement(id, ...quotesIn(item), page.textOf(page.parts(item, 'span', 'aside')[0]))),
        ),
    ),
  );

/** Places and addresses of the quotes inside; on its own page a story is at `#s120`. */
const quotesIn = (item: page.Part): readonly (string | null)[] =>
  page.parts(item, 'a', 'quoted').flatMap((quote) => [page.placeOf(quote), quote.attribs.href ?? null]);

/** The address of words on the page of their own story. */
const onPage = (story: StoryData, words: Span): string => pathTo(story, words).replace(/^[^#]*/, '');

/** The first of the places whose words are the same, whatever their capitals. */
function firstOfWords<T extends Span>(held: Held, { id }: StoryData, places: readonly T[]): readonly T[] {
  const wordsOf = (span: T): string => fold(wordsAt(held, id, span)).trim();
  return places.filter((span, at) => places.findIndex((other) => wordsOf(other) === wordsOf(span)) === at);
}

/** Each fact is told once on a page, where it is first needed: what is set aside comes behind the evidence. */
function evidenceHeld(held: Held, story: StoryData, isSetAside: boolean): readonly string[] {
  const told = new Set<string>();
  const notes = (pieces: readonly EvidenceData[]): readonly string[] => {
    const bySpan = Map.groupBy(pieces, ({ rule, start, end }) => `${rule} ${start} ${end}`);
    const days = (same: readonly EvidenceData[]): string =>
      same.map(({ rule, earliest, latest, grace }) => `${rule} ${earliest} ${latest} ${grace}`).join();
    return [...Map.groupBy(bySpan.values(), days).values()].map((groups) => {
      const all = groups.flat();
      const fresh = [...new Set(all.flatMap(({ facts }) => facts))].filter((id) => !told.has(id));
      for (const id of fresh) told.add(id);
      const facts = fresh.map((id) => byId(held.data.facts, id)).map((fact) => ` ${fact.statement} ${seenIn(fact)}`);
      const ranges = [...new Set(all.map((piece) => wordedRange(piece) ?? 'any day'))];
      const rule = datingRule(all[0]?.rule ?? '', held.saga.beat).words;
      const quotes = firstOfWords(held, story, all).flatMap((piece) => [place(story.id, piece), onPage(story, piece)]);
      return statement(
        story.id,
        ...quotes,
        `${rule}: ${words.dating.allowed(ranges, all[0]?.grace ?? 0)}.${facts.join('')}`,
      );
    });
  };
  const [kept, setAside] = [notes(story.date.evidence), notes(story.date.setAside)];
  return isSetAside ? setAside : kept;
}

/** What the page of a story says of it. */
export const ofStoryPages: readonly KindOfStatement[] = [
  {
    name: 'headlines',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ whole }) =>
        elements(whole, 'h1').map((title) => statement(page.placeIn(title), wordsIn(title))),
      ),
    held: (held) => ofStories(held, (story) => [statement(headlinePlace(story), story.headline.text)]),
  },
  {
    name: 'dates of stories, and how they are known',
    shows: 'all',
    shown: (site) =>
      storyPages(site).map(({ id, whole }) => {
        const [label] = page.parts(whole, 'p', 'label');
        const date = page.textOf(label)?.replace(/^Published (.*) · \d+ minutes? to read$/, '$1') ?? null;
        const how = page.textOf(page.parts(whole, 'p', 'aside')[0])?.replace(/ How we dated it$/, '') ?? null;
        return statement(id, date, page.datetimeIn(label), how);
      }),
    held: (held) =>
      ofStories(held, (story) => {
        const { text, datetime } = wordedDate(dateOf(story));
        const { printed } = story.date;
        const quoted = printed ? ` “${wordsAt(held, story.id, printed)}”` : '';
        return [statement(story.id, text, datetime, `${howDated(dateOf(story))}${quoted}`)];
      }),
  },
  {
    name: 'publishers, authors and files',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ id, whole }) => {
        const [byline] = page.parts(whole, 'p', 'byline');
        return [
          statement(id, 'by', page.textOf(byline), page.hrefIn(byline)),
          statement(
            id,
            'from',
            page.textOf(page.parts(whole, 'footer', 'aside').flatMap((footer) => elements(footer, 'code'))[0]),
          ),
        ];
      }),
    held: (held) =>
      ofStories(held, ({ id, source, author, seed }) => [
        statement(id, 'by', [author, source?.name].filter(Boolean).join(', ') || null, source?.url ?? null),
        statement(id, 'from', seed),
      ]),
  },
  {
    name: 'entities that a story is about or names',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ id, whole }) =>
        page
          .nameLists(whole)
          .flatMap(({ label, names }) =>
            names.map((name) => statement(id, name.attribs.href ?? null, wordsIn(name), !page.isAside(label))),
          ),
      ),
    held: (held) =>
      ofStories(held, (story) =>
        entitiesOf(held, story).map(({ entity, named }) => statement(story.id, entity.url, entity.name, named.main)),
      ),
  },
  {
    name: 'sentences',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ whole }) =>
        page
          .parts(whole, 'div', 'text')
          .flatMap((text) =>
            page.lifted(text).map((sentence) => statement(page.placeOf(sentence), sentence.attribs.id ?? null)),
          ),
      ),
    held: (held) =>
      ofStories(held, (story) =>
        story.sentences
          .filter((sentence) => !inTitle(held, story, sentence))
          .map((sentence) => statement(place(story.id, sentence), `s${sentence.start}`)),
      ),
  },
  {
    name: 'places in a story that name an entity',
    shows: 'all',
    shown: (site) => {
      const marks = marksOf(site);
      return storyPages(site).flatMap(({ id, whole }) => {
        const listed = page.nameLists(whole).flatMap(({ names }) => names);
        const lit = (mark: page.Part): string | null => {
          const [, at] = /^m(\d+)$/.exec(mark.attribs.class ?? '') ?? [];
          return listed.find(({ attribs }) => at !== undefined && attribs.class === `k${at}`)?.attribs.href ?? null;
        };
        return page
          .parts(whole, 'div', 'text')
          .flatMap(page.lifted)
          .flatMap((sentence) => page.marksIn(sentence, 'span', marks.get(id) ?? []))
          .map(({ mark, ...span }) => statement(place(id, span), lit(mark)));
      });
    },
    held: (held) =>
      ofStories(held, (story) => {
        const all = entitiesOf(held, story);
        const listed = [...all.filter(({ named }) => named.main), ...all.filter(({ named }) => !named.main)];
        return listed.flatMap(({ entity, named }, at) =>
          named.mentions
            .filter((mention) => !inTitle(held, story, mention))
            .map((mention) => statement(place(story.id, mention), at < entitiesLit ? entity.url : null)),
        );
      }),
  },
  {
    name: 'events that a story tells',
    shows: 'all',
    shown: (site) =>
      notes(site, words.story.events, 'li', (id, item) => {
        const [label] = page.parts(item, 'span', 'label');
        const [quote] = page.parts(item, 'a', 'quoted');
        const event = page.anchorIn(label);
        if (!label) return null;
        return statement(
          id,
          event,
          page.textOf(label)?.replace(/, number \d+$/, '') ?? null,
          page.datetimeIn(label),
          page.placeOf(quote),
          quote?.attribs.href ?? null,
        );
      }),
    held: (held) =>
      sureEvents(held.data).flatMap((event) => {
        const { text, datetime } = wordedEvent(event);
        const tellings = event.toldBy.map((telling) => ({ telling, own: wordsAt(held, telling.story, telling) }));
        return [...Map.groupBy(tellings, ({ telling, own }) => `${telling.story} ${own}`).values()].flatMap(
          ([first]) => {
            if (!first) return [];
            const story = byId(held.data.stories, first.telling.story);
            const label = `${words.list.kinds[event.kind]} ${text}`;
            return [
              statement(
                story.id,
                event.id,
                label,
                datetime,
                place(story.id, first.telling),
                onPage(story, first.telling),
              ),
            ];
          },
        );
      }),
  },
  {
    name: 'times that a story only mentions',
    shows: 'all',
    shown: (site) =>
      notes(site, words.story.events, 'li', (id, item) => {
        const [quote] = page.parts(item, 'a', 'quoted');
        if (page.parts(item, 'span', 'label').length > 0) return null;
        const when = wordsIn(item).split(': “')[0] ?? null;
        return statement(id, when, page.datetimeIn(item), page.placeOf(quote), quote?.attribs.href ?? null);
      }),
    held: (held) =>
      [...Map.groupBy(mentionsOf(held.data), ({ toldBy: [{ story }] }) => story)].flatMap(([id, mentions]) => {
        const story = byId(held.data.stories, id);
        const said = mentions.map((mention) => {
          const [{ timex }] = mention.toldBy;
          const { text, datetime } = wordedEvent(mention);
          const key = `${text} ${fold(wordsAt(held, id, timex))}`;
          return { key, line: statement(id, text, datetime, place(id, timex), onPage(story, timex)) };
        });
        return said
          .filter(({ key }, at) => said.findIndex((other) => other.key === key) === at)
          .map(({ line }) => line);
      }),
  },
  {
    name: 'how many times a story only mentions',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ id, whole }) =>
        noteSections(whole, words.story.events).flatMap((section) =>
          elements(section, 'summary').map((line) => statement(id, wordsIn(line))),
        ),
      ),
    held: (held) =>
      [...Map.groupBy(mentionsOf(held.data), ({ toldBy: [{ story }] }) => story)].map(([id, mentions]) => {
        const said = mentions.map((mention) => {
          const [{ timex }] = mention.toldBy;
          return `${wordedEvent(mention).text} ${fold(wordsAt(held, id, timex))}`;
        });
        return statement(id, words.list.mentioned(new Set(said).size));
      }),
  },
  {
    name: 'other stories that tell an event',
    shows: 'some',
    shown: (site) =>
      notes(site, words.story.events, 'li', (id, item) =>
        page
          .parts(item, 'span', 'aside')
          .map((other) => statement(id, page.anchorIn(item), page.placeIn(other), page.hrefIn(other)))
          .join('\n'),
      ).flatMap((lines) => (lines === '' ? [] : lines.split('\n'))),
    held: ({ data }) =>
      sureEvents(data).flatMap(({ id, toldBy }) =>
        toldBy.flatMap((own) =>
          toldBy
            .filter(({ story }) => story !== own.story)
            .map((other) => ({ other, story: byId(data.stories, other.story) }))
            .map(({ other, story }) => statement(own.story, id, headlinePlace(story), pathTo(story, other))),
        ),
      ),
  },
  {
    name: 'citations',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ id, whole }) =>
        noteSections(whole, words.story.sources).flatMap((section) => [
          ...page.parts(section, 'li').map((item) => {
            const [label] = page.parts(item, 'span', 'label');
            return statement(id, page.textOf(label), page.hrefIn(label), ...quotesIn(item));
          }),
          ...page.parts(section, 'details').map((item) => {
            const link = elements(item, 'a').findLast(({ attribs }) => attribs.class !== 'quoted');
            return statement(
              id,
              page.textOf(elements(item, 'summary')[0]),
              link?.attribs.href ?? null,
              ...quotesIn(item),
            );
          }),
          ...section.children
            .filter((child): child is page.Part => child.type === 'tag' && child.name === 'p')
            .map((line) => statement(id, wordsIn(line))),
        ]),
      ),
    held: (held) =>
      ofStories(held, (story) => {
        const cited = [...Map.groupBy(story.citations.filter(isMain), ({ id }) => id ?? 'unnamed')].map(
          ([id, same]) => {
            const self = same.some((each) => each.self) ? `, ${words.story.self}` : '';
            const name = same[0]?.name ?? null;
            const label =
              name === null ? words.story.unnamed(same.length) : `${name} ${words.story.cited(same.length)}${self}`;
            const quotes = firstOfWords(held, story, same).flatMap((each) => [
              place(story.id, each),
              onPage(story, each),
            ]);
            return { name, line: statement(story.id, label, byId(held.data.sources, id).url, ...quotes) };
          },
        );
        const none = cited.every(({ name }) => name === null) ? [statement(story.id, words.story.noSource)] : [];
        return [...cited.map(({ line }) => line), ...none];
      }),
  },
  {
    name: 'quotations and their speakers',
    shows: 'all',
    shown: (site) =>
      notes(site, words.story.quotes, 'li', (id, item) =>
        statement(id, page.textOf(page.parts(item, 'span', 'label')[0]), page.placeIn(item), page.hrefIn(item)),
      ),
    held: (held) =>
      ofStories(held, (story) =>
        story.quotations
          .filter((quotation) => isMain(quotation) && countWords(wordsAt(held, story.id, quotation)) >= 4)
          .map((quotation) =>
            statement(story.id, quotation.speaker, place(story.id, quotation), onPage(story, quotation)),
          ),
      ),
  },
  {
    name: 'people whom a story names',
    shows: 'all',
    shown: (site) =>
      notes(site, words.story.people, 'a', (id, name) => {
        const [, person] = /\/people\/([^/]+)\/$/.exec(name.attribs.href ?? '') ?? [];
        return statement(id, person ?? null, wordsIn(name));
      }),
    held: (held) =>
      ofStories(held, ({ id, people }) =>
        people.filter(({ mentions }) => mentions.some(isMain)).map((person) => statement(id, person.id, person.name)),
      ),
  },
  {
    name: 'disagreements',
    shows: 'all',
    shown: (site) =>
      notes(site, words.story.disagree, 'div', (id, item) => {
        const [own, headline, other] = page.lifted(item);
        const [aside] = page.parts(item, 'p', 'aside');
        const settled = page.textOf(aside);
        const sources = aside ? elements(aside, 'a').map(({ attribs }) => attribs.href ?? null) : [];
        const paths = [own, other].map((quote) => quote?.attribs.href ?? null);
        const places = [own, headline, other].map(page.placeOf);
        return statement(id, page.textOf(page.parts(item, 'p', 'what')[0]), ...places, ...paths, settled, ...sources);
      }),
    held: ({ data }) =>
      data.disagreements.flatMap(({ what, a, b, settledBy }) =>
        (a.story === b.story
          ? [[a, b] as const]
          : ([
              [a, b],
              [b, a],
            ] as const)
        ).map(([own, other]) => {
          const [mine, others] = [byId(data.stories, own.story), byId(data.stories, other.story)];
          const settled = settledBy && `${settledBy.statement} ${settledBy.finding} ${seenIn(settledBy)}`;
          return statement(
            mine.id,
            what,
            place(mine.id, sentenceOf(mine, own)),
            headlinePlace(others),
            place(others.id, sentenceOf(others, other)),
            onPage(mine, own),
            mine === others ? onPage(mine, other) : pathTo(others, other),
            settled,
            ...(settledBy?.sources ?? []).map(({ address }) => address),
          );
        }),
      ),
  },
  {
    name: 'ages that a birthday rules out',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ id, whole }) =>
        noteSections(whole, words.story.disagree).flatMap((section) =>
          section.children
            .filter((child): child is page.Part => child.type === 'tag' && child.name === 'p')
            .map((item) =>
              statement(
                id,
                page.placeIn(item),
                page.hrefIn(item),
                page.parts(item, 'span', 'aside').map(wordsIn).join(' '),
              ),
            ),
        ),
      ),
    held: (held) =>
      ofStories(held, (story) =>
        story.wrongAges
          .filter(
            (age) =>
              !held.data.disagreements.some(({ a, b }) =>
                [a, b].some((side) => side.story === story.id && side.start === age.start),
              ),
          )
          .map((age) => {
            const fact = byId(held.data.facts, age.fact);
            const finding = `${fact.statement} So the age was ${age.actual} when the story appeared. ${seenIn(fact)}`;
            return statement(story.id, place(story.id, age), onPage(story, age), finding);
          }),
      ),
  },
  {
    name: 'evidence of a date',
    shows: 'all',
    shown: (site) => evidence(site, false),
    held: (held) => ofStories(held, (story) => evidenceHeld(held, story, false)),
  },
  {
    name: 'evidence set aside',
    shows: 'all',
    shown: (site) => evidence(site, true),
    held: (held) => ofStories(held, (story) => evidenceHeld(held, story, true)),
  },
  {
    name: 'how an interval was made',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ id, whole }) =>
        noteSections(whole, words.dating.heading).flatMap((section) =>
          page
            .parts(section, 'p')
            .filter(({ attribs }) => attribs.id === 'dating')
            .map((said) => statement(id, wordsIn(said).replace(` ${words.dating.rules}`, ''))),
        ),
      ),
    held: (held) =>
      ofStories(held, ({ id, date: { stretches, byWindow } }) =>
        stretches === null
          ? []
          : [statement(id, intervalWords({ stretches, byWindow: byWindow === true }, held.saga.window).join(' '))],
      ),
  },
  {
    name: 'a newer story',
    shows: 'some',
    shown: (site) =>
      storyPages(site).flatMap(({ whole }) =>
        page.parts(whole, 'p', 'newer').map((said) => statement(page.placeIn(said), page.hrefIn(said), wordsIn(said))),
      ),
    held: ({ data }) =>
      data.stories.map((story) => {
        const { text } = wordedDate(dateOf(story));
        return statement(headlinePlace(story), story.url, `${words.story.newer} ${story.headline.text}, ${text}`);
      }),
  },
];
