import { datingRule } from '../../src/analysis/dating/dating-rules.ts';
import { wordedRange } from '../../src/calendar/worded-range.ts';
import type { Span } from '../../src/model/text.ts';
import { howDated } from '../../src/site/dateline.ts';
import { kindWords } from '../../src/site/entry-kind.ts';
import { wordedDate, wordedEvent } from '../../src/site/format-date.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
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

/** A statement for each item of the notes under a heading. */
const notes = (site: BuiltSite, heading: string, name: string, made: (id: string, item: page.Part) => string) =>
  storyPages(site).flatMap(({ id, whole }) =>
    noteSections(whole, heading).flatMap((section) => page.parts(section, name).map((item) => made(id, item))),
  );

const noteSections = (whole: page.Part, heading: string) =>
  elements(whole, 'section').filter((section) => page.textOf(elements(section, 'h3')[0]) === heading);

const ofStories = ({ data }: Held, made: (story: StoryData) => readonly string[]) => data.stories.flatMap(made);

const isMain = ({ section }: { readonly section: string }): boolean => section === 'main';

/** Whether the page of a story shows the words as its title and nowhere else. */
const inTitle = ({ titled }: Held, { id, headline }: StoryData, { start }: Span): boolean =>
  titled.has(id) && (headline.start ?? 0) <= start && start < (headline.end ?? 0);

const evidence = (site: BuiltSite, isSetAside: boolean): readonly string[] =>
  storyPages(site).flatMap(({ id, whole }) =>
    noteSections(whole, 'How it was dated').flatMap((section) =>
      elements(section, 'ul')
        .slice(...(isSetAside ? [1] : [0, 1]))
        .flatMap((list) =>
          page
            .parts(list, 'li')
            .map((item) =>
              statement(id, page.placeIn(item), page.hrefIn(item), page.textOf(page.parts(item, 'span', 'aside')[0])),
            ),
        ),
    ),
  );

/** Each fact is told once on a page, where it is first needed: what is set aside comes behind the evidence. */
function evidenceHeld({ data, saga }: Held, story: StoryData, pieces: readonly EvidenceData[]): readonly string[] {
  const { evidence, setAside } = story.date;
  const first = new Map<string, EvidenceData>();
  for (const piece of [...evidence, ...setAside])
    for (const id of piece.facts) if (!first.has(id)) first.set(id, piece);
  return pieces.map((piece) => {
    const facts = piece.facts
      .filter((id) => first.get(id) === piece)
      .map((id) => byId(data.facts, id))
      .map((fact) => ` ${fact.statement} ${seenIn(fact)}`);
    const said = `${datingRule(piece.rule, saga.beat).words}: ${wordedRange(piece) ?? 'any day'}.${facts.join('')}`;
    return statement(story.id, place(story.id, piece), pathTo(story, piece), said);
  });
}

/** What the page of a story says of it. */
export const ofStoryPages: readonly KindOfStatement[] = [
  {
    name: 'headlines',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ whole }) =>
        elements(whole, 'h1').map((title) => statement(page.placeIn(title), words(title))),
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
        const how = page.textOf(page.parts(whole, 'p', 'aside')[0])?.replace(/ Which words, and how$/, '') ?? null;
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
    name: 'publishers, authors, tags and files',
    shows: 'all',
    shown: (site) =>
      storyPages(site).flatMap(({ id, whole }) => {
        const [byline] = page.parts(whole, 'p', 'byline');
        const tags = elements(whole, 'p').filter((each) => words(each).startsWith('Filed under'));
        return [
          statement(id, 'by', page.textOf(byline), page.hrefIn(byline)),
          statement(id, 'filed', ...tags.flatMap((each) => elements(each, 'bdi').map(words))),
          statement(
            id,
            'from',
            page.textOf(page.parts(whole, 'footer', 'aside').flatMap((footer) => elements(footer, 'code'))[0]),
          ),
        ];
      }),
    held: (held) =>
      ofStories(held, ({ id, source, author, tags, seed }) => [
        statement(id, 'by', [author, source?.name].filter(Boolean).join(', ') || null, source?.url ?? null),
        statement(id, 'filed', ...tags),
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
            names.map((name) => statement(id, name.attribs.href ?? null, words(name), !page.isAside(label))),
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
      notes(site, 'Events it tells', 'li', (id, item) => {
        const [label] = page.parts(item, 'span', 'label');
        const [quote] = page.parts(item, 'a', 'quoted');
        const event = page.anchorIn(label);
        return statement(
          id,
          event,
          page.textOf(label),
          page.datetimeIn(label),
          page.placeOf(quote),
          quote?.attribs.href ?? null,
        );
      }),
    held: (held) =>
      sureEvents(held.data).flatMap((event) => {
        const { text, datetime } = wordedEvent(event);
        const tellings = event.toldBy.map((telling) => ({ telling, words: wordsAt(held, telling.story, telling) }));
        return [...Map.groupBy(tellings, ({ telling, words }) => `${telling.story} ${words}`).values()].flatMap(
          ([first]) => {
            if (!first) return [];
            const story = byId(held.data.stories, first.telling.story);
            const label = `${kindWords[event.kind]} ${text}`;
            return [
              statement(
                story.id,
                event.id,
                label,
                datetime,
                place(story.id, first.telling),
                pathTo(story, first.telling),
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
      notes(site, 'Times it only mentions', 'li', (id, item) => {
        const [quote] = page.parts(item, 'a', 'quoted');
        return statement(
          ...[id, page.anchorIn(item), page.textOf(elements(item, 'a')[0]), page.datetimeIn(item)],
          ...[page.placeOf(quote), quote?.attribs.href ?? null],
        );
      }),
    held: ({ data }) =>
      mentionsOf(data).map((mention) => {
        const { text, datetime } = wordedEvent(mention);
        const [{ story: id, timex }] = mention.toldBy;
        const story = byId(data.stories, id);
        return statement(id, mention.id, text, datetime, place(id, timex), pathTo(story, timex));
      }),
  },
  {
    name: 'other stories that tell an event',
    shows: 'some',
    shown: (site) =>
      notes(site, 'Events it tells', 'li', (id, item) =>
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
      notes(site, 'Sources it cites', 'li', (id, item) => {
        const [label] = page.parts(item, 'span', 'label');
        const [quote] = page.parts(item, 'a', 'quoted');
        const self = page.textOf(page.parts(item, 'span', 'aside')[0]);
        return statement(
          id,
          page.textOf(label),
          page.hrefIn(label),
          page.placeOf(quote),
          quote?.attribs.href ?? null,
          self,
        );
      }),
    held: (held) =>
      ofStories(held, (story) =>
        story.citations.filter(isMain).map((citation) => {
          const { url } = byId(held.data.sources, citation.id ?? 'unnamed');
          const name = citation.name ?? 'A source without a name';
          const self = citation.self ? 'The story’s own publisher.' : null;
          return statement(story.id, name, url, place(story.id, citation), pathTo(story, citation), self);
        }),
      ),
  },
  {
    name: 'quotations and their speakers',
    shows: 'all',
    shown: (site) =>
      notes(site, 'Words it quotes', 'li', (id, item) =>
        statement(id, page.textOf(page.parts(item, 'span', 'label')[0]), page.placeIn(item), page.hrefIn(item)),
      ),
    held: (held) =>
      ofStories(held, (story) =>
        story.quotations
          .filter(isMain)
          .map((quotation) =>
            statement(story.id, quotation.speaker, place(story.id, quotation), pathTo(story, quotation)),
          ),
      ),
  },
  {
    name: 'people whom a story names',
    shows: 'all',
    shown: (site) => notes(site, 'People it names', 'p', (id, names) => statement(id, words(names))),
    held: (held) =>
      ofStories(held, ({ id, people }) => {
        const named = people.filter(({ mentions }) => mentions.some(isMain)).map(({ name }) => name);
        return named.length > 0 ? [statement(id, named.join(', '))] : [];
      }),
  },
  {
    name: 'disagreements',
    shows: 'all',
    shown: (site) =>
      notes(site, 'What does not fit', 'div', (id, item) => {
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
            pathTo(mine, own),
            pathTo(others, other),
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
        noteSections(whole, 'What does not fit').flatMap((section) =>
          section.children
            .filter((child): child is page.Part => child.type === 'tag' && child.name === 'p')
            .map((item) =>
              statement(
                id,
                page.placeIn(item),
                page.hrefIn(item),
                page.parts(item, 'span', 'aside').map(words).join(' '),
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
            return statement(story.id, place(story.id, age), pathTo(story, age), finding);
          }),
      ),
  },
  {
    name: 'evidence of a date',
    shows: 'all',
    shown: (site) => evidence(site, false),
    held: (held) => ofStories(held, (story) => evidenceHeld(held, story, story.date.evidence)),
  },
  {
    name: 'evidence set aside',
    shows: 'all',
    shown: (site) => evidence(site, true),
    held: (held) => ofStories(held, (story) => evidenceHeld(held, story, story.date.setAside)),
  },
];
