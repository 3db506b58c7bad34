import type { EntityKind } from '../model/beat.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { ofKind } from './entities.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { entityRelations, type RelationQuote } from './entity-relations.ts';
import { newestRuns } from './newest-runs.ts';
import type { PageLink } from './page-links.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** Quotes on one page, so that it is no longer than some ten screens of a telephone, and those worth a page of their own. */
const [quotesPerPage, alone] = [30, 5];

/** A page of all that stories say an entity is to the saga's subject. */
export interface RelationPage {
  readonly path: string;
  readonly entity: EntityLink;
  /** A kind that the beat has words for. */
  readonly relation: string;
  /** `Said to launch Artemis`. */
  readonly said: string;
  /** Sentences on all its pages. */
  readonly count: number;
  /** The number in its address. */
  readonly number: number;
  /** Newest first. */
  readonly quotes: readonly RelationQuote[];
  /** Towards the newest, and towards the oldest. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** The pages of what the entities of a kind are said to be, where their own pages do not quote all of it. */
export function relationPages(timeline: Timeline, kind: EntityKind): readonly RelationPage[] {
  return ofKind(timeline.entities, kind, ({ entity }) => entity.id).flatMap(({ entity: { id } }) =>
    (entityRelations(timeline).get(id) ?? [])
      .filter(({ path }) => path !== null)
      .flatMap((relation) => {
        const runs = newestRuns(relation.all, quotesPerPage, alone);
        const pathOf = (number: number): string => urls.relation(kind, id, relation.kind, number);
        const link = (at: number): PageLink | null =>
          runs[at] ? { path: pathOf(runs[at].number), covers: words.entity.sentences(runs[at].items.length) } : null;
        return runs.map(({ items, number }, at) => ({
          path: pathOf(number),
          entity: entityLink(id),
          relation: relation.kind,
          said: relation.words,
          count: relation.count,
          number,
          quotes: items,
          previous: link(at - 1),
          next: link(at + 1),
        }));
      }),
  );
}
