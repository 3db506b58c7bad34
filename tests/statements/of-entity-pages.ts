import type { EntityKind } from '../../src/model/beat.ts';
import type { Span } from '../../src/model/text.ts';
import { wordedDate, wordedTelling } from '../../src/site/format-date.ts';
import { plural } from '../../src/text/plural.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { marksOf } from './file-places.ts';
import { type KindOfStatement, statement } from './kind-of-statement.ts';
import * as page from './page-parts.ts';
import {
  byId,
  dateOf,
  type Held,
  headlinePlace,
  type NamedData,
  type NamedInStory,
  ofKind,
  place,
  type StoryData,
  sentenceOf,
} from './site-data.ts';

/** Entities named beside it that the page of one lists. */
const neighboursShown = 8;

const entityPages = (site: BuiltSite) =>
  page.pagesOf(site, 'entity').map((each) => ({ id: page.step(each, 1), whole: page.main(each) }));

/** First pages alone have a portrait. */
const portraits = (site: BuiltSite) =>
  entityPages(site).flatMap(({ id, whole }) =>
    elements(whole, 'section')
      .filter(({ attribs }) => attribs['aria-labelledby'] === 'part')
      .map((portrait) => ({ id, portrait })),
  );

interface Passage {
  readonly story: StoryData;
  readonly sentence: Span;
  readonly mentions: readonly NamedInStory['mentions'][number][];
}

/** What a story says of an entity, sentence by sentence. */
interface StoryOfEntity {
  readonly story: StoryData;
  readonly main: boolean;
  readonly passages: readonly Passage[];
}

interface EntityData {
  readonly kind: EntityKind;
  readonly entity: NamedData;
  readonly stories: readonly StoryOfEntity[];
}

const entities = ({ data, saga }: Held): readonly EntityData[] =>
  saga.beat.kinds.flatMap((kind) =>
    ofKind<NamedData>(data, kind.many).map((entity) => ({
      kind,
      entity,
      stories: entity.stories
        .map((id) => byId(data.stories, id))
        .map((story) => {
          const { main, mentions } = byId(ofKind<NamedInStory>(story, kind.many), entity.id);
          const bySentence = Map.groupBy(mentions, (mention) => sentenceOf(story, mention));
          return {
            story,
            main,
            passages: [...bySentence].map(([sentence, own]) => ({ story, sentence, mentions: own })),
          };
        }),
    })),
  );

const sentenceCount = ({ stories }: EntityData): number =>
  stories.reduce((sum, { passages }) => sum + passages.length, 0);

interface RelationData {
  readonly words: string;
  readonly said: readonly { readonly story: StoryData; readonly sentence: Span }[];
}

/** What the stories say an entity is to the subject, most said first. */
function relations({ data, saga }: Held, { kind, entity, stories }: EntityData): readonly RelationData[] {
  const all = stories.flatMap(({ story }) =>
    story.relations
      .filter((relation) => relation[kind.one] === entity.id)
      .map(({ kind: of, start, end }) => ({ of, story, sentence: { start, end } })),
  );
  return [...Map.groupBy(all, ({ of }) => of)]
    .map(([of, said]) => ({ words: saga.beat.relations[of]?.said(data.subject) ?? of, said }))
    .toSorted((a, b) => b.said.length - a.said.length);
}

const pathOf = (story: StoryData, { start }: Span): string => `${story.url}#s${start}`;

/** What the pages of clubs and their like say of them, and what their lists do. */
export const ofEntityPages: readonly KindOfStatement[] = [
  {
    name: 'entities, and how often they are named',
    shows: 'all',
    shown: (site) =>
      entityPages(site).map(({ id, whole }) => {
        const [head] = elements(whole, 'header');
        const named = head && page.textOf(page.parts(head, 'p', 'measure')[0]);
        const title = page.textOf(elements(whole, 'h1')[0])?.replace(/, page \d+$/, '') ?? null;
        return statement(id, title, named?.replace(/ Feed of this [a-z]+$/, '') ?? null);
      }),
    held: (held) =>
      entities(held).map((each) => {
        const { kind, entity, stories } = each;
        const about = stories.some(({ main }) => main) ? '' : `, none of which is about this ${kind.one}`;
        const named =
          sentenceCount(each) === 1
            ? `One sentence is all these stories have on this ${kind.one}. The page rests on it alone.`
            : `Named in ${plural(sentenceCount(each), 'sentence')} of ${plural(stories.length, 'story')}${about}.`;
        return statement(entity.id, entity.name, named);
      }),
  },
  {
    name: 'rows of the lists of entities',
    shows: 'all',
    shown: (site) =>
      page
        .pagesOf(site, 'entities')
        .flatMap((each) => elements(page.main(each), 'li'))
        .map((row) =>
          statement(
            page.hrefIn(row),
            page.textOf(elements(row, 'a')[0]),
            page.textOf(page.parts(row, 'p', 'figures')[0]),
          ),
        ),
    held: (held) =>
      entities(held).map((each) => {
        const { entity, stories } = each;
        const about = stories.filter(({ main }) => main).length;
        const aboutWords =
          about === 0 ? 'in passing' : about === stories.length ? 'about it' : `${about} of them about it`;
        const counts = `In ${plural(stories.length, 'story')}, ${aboutWords}, and ${plural(sentenceCount(each), 'sentence')}.`;
        const said = relations(held, each).map((relation) => `${relation.words}.`);
        return statement(entity.url, entity.name, [counts, ...said].join(' '));
      }),
  },
  {
    name: 'sentences that name an entity, and where in them',
    shows: 'all',
    shown: (site) => {
      const marksOfStories = marksOf(site);
      return entityPages(site).flatMap(({ id, whole }) =>
        page.parts(whole, 'article', 'ledger').flatMap((article) => {
          const [headline] = page.lifted(article);
          const date = page.textOf(page.parts(article, 'p', 'label')[0]);
          return elements(article, 'blockquote').map((quote) => {
            const [sentence] = page.lifted(quote);
            const ofStory = marksOfStories.get(sentence?.attribs['data-story'] ?? '') ?? [];
            const marks = sentence
              ? page.marksIn(sentence, 'mark', ofStory).map(({ start, end }) => `${start}-${end}`)
              : [];
            const aside = page.parts(quote, 'span', 'aside').length > 0;
            return statement(
              ...[id, page.placeOf(headline), date, page.placeOf(sentence), page.hrefIn(quote)],
              ...[marks.join(' '), aside],
            );
          });
        }),
      );
    },
    held: (held) =>
      entities(held).flatMap(({ entity, stories }) =>
        stories.flatMap(({ story, passages }) =>
          passages.map(({ sentence, mentions }) =>
            statement(
              ...[entity.id, headlinePlace(story), `Published ${wordedDate(dateOf(story)).text}`],
              ...[place(story.id, sentence), pathOf(story, sentence)],
              mentions.map(({ start, end }) => `${start}-${end}`).join(' '),
              mentions.some(({ section }) => section !== 'main'),
            ),
          ),
        ),
      ),
  },
  {
    name: 'relations, and how often they are told',
    shows: 'all',
    shown: (site) =>
      portraits(site).flatMap(({ id, portrait }) => {
        const told = page.parts(portrait, 'div', 'part').map((part) => {
          const [, count] = page
            .parts(part, 'p', 'aside')
            .flatMap((each) => /^(\d+) sentences? say so in all/.exec(words(each)) ?? []);
          return statement(id, page.textOf(elements(part, 'h3')[0]), count ?? elements(part, 'blockquote').length);
        });
        const none = page.parts(portrait, 'p', 'measure').map((each) => statement(id, words(each)));
        return [...told, ...none];
      }),
    held: (held) =>
      entities(held).flatMap((each) => {
        const told = relations(held, each).map((relation) =>
          statement(each.entity.id, relation.words, relation.said.length),
        );
        const none = held.saga.beat.words.relations?.none(held.data.subject);
        return told.length > 0 || none === undefined ? told : [statement(each.entity.id, none)];
      }),
  },
  {
    name: 'sentences that tell a relation',
    shows: 'some',
    shown: (site) =>
      portraits(site).flatMap(({ id, portrait }) =>
        page.parts(portrait, 'div', 'part').flatMap((part) =>
          elements(part, 'blockquote').map((quote) => {
            const [sentence, headline] = page.lifted(quote);
            const date = page.datetimeIn(quote);
            return statement(
              ...[id, page.textOf(elements(part, 'h3')[0]), page.placeOf(sentence)],
              ...[page.placeOf(headline), headline?.attribs.href ?? null, date],
            );
          }),
        ),
      ),
    held: (held) =>
      entities(held).flatMap((each) =>
        relations(held, each).flatMap((relation) =>
          relation.said.map(({ story, sentence }) =>
            statement(
              ...[each.entity.id, relation.words, place(story.id, sentence)],
              ...[headlinePlace(story), pathOf(story, sentence), wordedTelling(dateOf(story)).datetime],
            ),
          ),
        ),
      ),
  },
  {
    name: 'where an entity is first and last named',
    shows: 'all',
    shown: (site) =>
      portraits(site).flatMap(({ id, portrait }) =>
        ['First named', 'Last named'].flatMap((term) =>
          detail(portrait, term).map((told) => statement(id, term, page.hrefIn(told), page.textOf(told))),
        ),
      ),
    held: (held) =>
      entities(held).flatMap(({ entity, stories }) => {
        const dated = stories.filter(({ story }) => story.date.kind !== 'unknown');
        const first = dated.toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : 1)).at(0);
        return [
          ['First named', first, first?.passages.at(0)] as const,
          ['Last named', dated.at(-1), dated.at(-1)?.passages.at(-1)] as const,
        ].flatMap(([term, told, passage]) =>
          told && passage
            ? [statement(entity.id, term, pathOf(told.story, passage.sentence), wordedDate(dateOf(told.story)).text)]
            : [],
        );
      }),
  },
  {
    name: 'entities named alongside, and in how many sentences',
    shows: 'all',
    shown: (site) =>
      portraits(site).flatMap(({ id, portrait }) =>
        detail(portrait, 'Named alongside').flatMap((told) =>
          elements(told, 'li').map((beside) => statement(id, page.hrefIn(beside), words(beside))),
        ),
      ),
    held: (held) => {
      const all = entities(held).map(({ entity, stories }) => ({
        entity,
        sentences: new Set(
          stories.flatMap(({ story, passages }) => passages.map(({ sentence }) => place(story.id, sentence))),
        ),
      }));
      return all.flatMap(({ entity, sentences }) =>
        all
          .filter((other) => other.entity !== entity)
          .map((other) => ({ ...other, count: sentences.intersection(other.sentences).size }))
          .filter(({ count }) => count > 0)
          .toSorted((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1))
          .slice(0, neighboursShown)
          .map((other) => statement(entity.id, other.entity.url, `${other.entity.name} ${other.count}`)),
      );
    },
  },
];

const beginning = ({ story }: StoryOfEntity): string => story.date.earliest ?? '';

/** What stands behind a term of the portrait's list. */
const detail = (portrait: page.Part, term: string): readonly page.Part[] =>
  elements(portrait, 'dl')
    .flatMap((list) => elements(list, 'div'))
    .filter((each) => page.textOf(elements(each, 'dt')[0]) === term)
    .flatMap((each) => elements(each, 'dd'));
