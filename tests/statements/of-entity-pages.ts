import type { EntityKind } from '../../src/model/beat.ts';
import type { Span } from '../../src/model/text.ts';
import { wordedDate } from '../../src/site/format-date.ts';
import { storyCalled } from '../../src/site/story-called.ts';
import { plural } from '../../src/text/plural.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { type KindOfStatement, statement } from './kind-of-statement.ts';
import { heldPassage, namedPassages } from './named-passages.ts';
import * as page from './page-parts.ts';
import {
  byId,
  dateOf,
  type Held,
  type NamedData,
  type NamedInStory,
  ofKind,
  place,
  type StoryData,
  sentenceOf,
} from './site-data.ts';

/** Entities named beside it that the page of one lists. */
const neighboursShown = 8;
/** Sentences that tell a relation that it quotes. */
const quotesShown = 3;

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

const mentionCount = ({ stories }: EntityData): number =>
  stories.flatMap(({ passages }) => passages).reduce((sum, { mentions }) => sum + mentions.length, 0);

/** Behind a number of stories: how many of them are mainly about an entity. */
function aboutWords({ kind, stories }: EntityData): string {
  const about = stories.filter(({ main }) => main).length;
  if (stories.length === 1) return `${about === 1 ? '' : 'not '}mainly about the ${kind.one}`;
  return `${about === stories.length ? 'all' : about === 0 ? 'none' : about} mainly about the ${kind.one}`;
}

interface RelationData {
  readonly words: string;
  readonly said: readonly { readonly story: StoryData; readonly sentence: Span }[];
}

/** What the stories say an entity is to the subject, most said first. */
function relations({ data, saga }: Held, { kind, entity, stories }: EntityData): readonly RelationData[] {
  const place = (of: string): number => Object.keys(saga.beat.relations).indexOf(of);
  const all = stories.flatMap(({ story }) =>
    story.relations
      .filter((relation) => relation[kind.one] === entity.id)
      .map(({ kind: of, start, end }) => ({ of, story, sentence: { start, end } })),
  );
  return [...Map.groupBy(all, ({ of }) => of)]
    .map(([of, said]) => ({ of, words: saga.beat.relations[of]?.said(data.subject) ?? of, said }))
    .toSorted((a, b) => b.said.length - a.said.length || place(a.of) - place(b.of));
}

const pathOf = (story: StoryData, { start }: Span): string => `${story.url}#s${start}`;

/** A sentence that tells a relation, as a page quotes it. */
const quoteStatement = (id: string, said: string | null, quote: page.Part): string =>
  statement(...[id, said, page.placeIn(quote), page.hrefIn(quote)], page.textOf(page.parts(quote, 'p', 'aside')[0]));

function heldQuote(id: string, said: string, story: StoryData, sentence: Span): string {
  const told = [storyCalled(dateOf(story)), ...(story.source ? [story.source.name] : [])].join(', ');
  return statement(...[id, said, place(story.id, sentence), pathOf(story, sentence)], told);
}

/** What the pages of clubs and their like say of them, and what their lists do. */
export const ofEntityPages: readonly KindOfStatement[] = [
  {
    name: 'entities, and how often they are named',
    shows: 'all',
    shown: (site) =>
      entityPages(site).flatMap(({ id, whole }) => {
        const [head] = elements(whole, 'header');
        const named = head && page.textOf(page.parts(head, 'p', 'measure')[0]);
        const [before = '', feed] = (named ?? '').split(' · RSS');
        // A page after the first counts nothing, and names the feed alone.
        return feed === undefined ? [] : [statement(id, page.textOf(elements(whole, 'h1')[0]), before)];
      }),
    held: (held) =>
      entities(held).map((each) => {
        const { entity, stories } = each;
        const named =
          sentenceCount(each) === 1
            ? 'Mentioned in a single sentence'
            : `${plural(mentionCount(each), 'mention')} in ${plural(stories.length, 'story')}, ${aboutWords(each)}`;
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
            ...[...elements(row, 'a'), ...elements(row, 'p'), ...elements(row, 'span')].map(words),
          ),
        ),
    held: (held) =>
      entities(held).map((each) => {
        const { entity, stories } = each;
        const said = relations(held, each).map((relation) => `${relation.words}.`);
        const counts = plural(stories.length, 'story');
        return said.length > 0
          ? statement(
              ...[entity.url, entity.name, said.join(' ')],
              sentenceCount(each) === 1
                ? 'Mentioned in a single sentence'
                : `${counts}, ${aboutWords(each)} · ${plural(mentionCount(each), 'mention')}`,
            )
          : statement(entity.url, entity.name, counts);
      }),
  },
  {
    name: 'sentences that name an entity, and where in them',
    shows: 'all',
    shown: (site) => namedPassages(site, entityPages(site)),
    held: (held) =>
      entities(held).flatMap(({ entity, stories }) =>
        stories.flatMap(({ story, passages }) =>
          passages.map(({ sentence, mentions }) => heldPassage(entity.id, story, sentence, mentions)),
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
            .parts(part, 'p', 'all')
            .flatMap((each) => /^All (\d+) sentences/.exec(words(each)) ?? []);
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
        page
          .parts(portrait, 'div', 'part')
          .flatMap((part) =>
            elements(part, 'blockquote').map((quote) =>
              quoteStatement(id, page.textOf(elements(part, 'h3')[0]), quote),
            ),
          ),
      ),
    held: (held) =>
      entities(held).flatMap((each) =>
        relations(held, each).flatMap((relation) =>
          relation.said.map(({ story, sentence }) => heldQuote(each.entity.id, relation.words, story, sentence)),
        ),
      ),
  },
  {
    name: 'all sentences that tell a relation, where an entity’s own page does not quote all',
    shows: 'all',
    shown: (site) =>
      page.pagesOf(site, 'relation').flatMap((each) => {
        const whole = page.main(each);
        const title = words(elements(whole, 'h1')[0] ?? whole).replace(/, older sentences \d+$/, '');
        return elements(whole, 'blockquote').map((quote) => quoteStatement(page.step(each, 1), title, quote));
      }),
    held: (held) =>
      entities(held).flatMap((each) =>
        relations(held, each)
          .filter(({ said }) => said.length > quotesShown)
          .flatMap((relation) =>
            relation.said.map(({ story, sentence }) => {
              const said = relation.words.charAt(0).toLowerCase() + relation.words.slice(1);
              return heldQuote(each.entity.id, `${each.entity.name}: ${said}`, story, sentence);
            }),
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
        const stated = stories.filter(({ story }) => story.date.kind === 'stated');
        const dated = stated.length > 0 ? stated : stories.filter(({ story }) => story.date.kind === 'inferred');
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
